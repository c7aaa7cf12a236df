import type { Clock } from '../../kernel/clock.ts';
import { err, ok, type Result } from '../../kernel/result.ts';

/** Taken from `context.System`, and the request's own id. */
export interface ProgressiveSpeech {
  readonly apiEndpoint: string;
  readonly apiAccessToken: string;
  readonly requestId: string;
  /** One `<speak>` document. */
  readonly ssml: string;
}

export interface ProgressiveDeadline {
  readonly clock: Clock;
  /** Milliseconds since the epoch. */
  readonly deadlineAtMs: number;
  /** Only ever true locally, where a stand-in for the platform listens. */
  readonly allowLoopbackApiEndpoint: boolean;
}

/** Nothing of it reaches the shopper: the full answer follows anyway. */
export type ProgressiveFailure =
  | { readonly kind: 'strangeEndpoint' }
  | { readonly kind: 'tooLong'; readonly maxLength: number }
  | { readonly kind: 'deadline' }
  | { readonly kind: 'unreachable'; readonly cause: unknown }
  | { readonly kind: 'badAnswer'; readonly status: number };

const API_HOSTS: ReadonlySet<string> = new Set(['api.amazonalexa.com', 'api.eu.amazonalexa.com', 'api.fe.amazonalexa.com']);
const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);
/** Not documented; what other skills keep to. */
const MAX_SSML_LENGTH = 600;

/**
 * The origin of an `apiEndpoint`, or `undefined` when it is none of the platform's three hosts over HTTPS: the access token of a shopper goes
 * there, and the envelope is only as trustworthy as its sender.
 */
export function apiOrigin(apiEndpoint: string, allowLoopback: boolean): string | undefined {
  if (!URL.canParse(apiEndpoint)) return undefined;
  const url = new URL(apiEndpoint);
  const isPlain = url.username === '' && url.password === '' && url.pathname === '/' && url.search === '' && url.hash === '';
  const isAlexa = url.protocol === 'https:' && url.port === '' && API_HOSTS.has(url.hostname);
  const isLoopback = allowLoopback && /^https?:$/u.test(url.protocol) && LOOPBACK_HOSTS.has(url.hostname);
  return isPlain && (isAlexa || isLoopback) ? url.origin : undefined;
}

/**
 * Says something while the full answer is being made. Tried once: a repeat would be heard twice and eat up the turn's time. Never throws.
 *
 * @see https://developer.amazon.com/docs/alexa/custom-skills/send-the-user-a-progressive-response.html
 */
export async function sendProgressiveSpeech(
  speech: ProgressiveSpeech,
  fetchUrl: typeof fetch,
  { clock, deadlineAtMs, allowLoopbackApiEndpoint }: ProgressiveDeadline,
): Promise<Result<undefined, ProgressiveFailure>> {
  const origin = apiOrigin(speech.apiEndpoint, allowLoopbackApiEndpoint);
  if (origin === undefined) return err({ kind: 'strangeEndpoint' });
  if (speech.ssml.length > MAX_SSML_LENGTH) return err({ kind: 'tooLong', maxLength: MAX_SSML_LENGTH });
  const remainingMs = deadlineAtMs - clock.nowMs();
  if (remainingMs <= 0) return err({ kind: 'deadline' });

  const call = new AbortController();
  const timer = new AbortController();
  const tooLate = clock.sleep(remainingMs, timer.signal).then(() => err({ kind: 'deadline' } as const));
  try {
    return await Promise.race([post(origin, speech, fetchUrl, call.signal), tooLate]);
  } finally {
    timer.abort();
    call.abort();
  }
}

async function post(
  origin: string,
  { apiAccessToken, requestId, ssml }: ProgressiveSpeech,
  fetchUrl: typeof fetch,
  signal: AbortSignal,
): Promise<Result<undefined, ProgressiveFailure>> {
  try {
    const answer = await fetchUrl(`${origin}/v1/directives`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiAccessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ header: { requestId }, directive: { type: 'VoicePlayer.Speak', speech: ssml } }),
      // A redirect would carry the token to a host that nobody checked.
      redirect: 'error',
      signal,
    });
    return answer.status === 204 ? ok(undefined) : err({ kind: 'badAnswer', status: answer.status });
  } catch (cause) {
    return err({ kind: 'unreachable', cause });
  }
}
