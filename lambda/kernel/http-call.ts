import type { Clock } from './clock.ts';
import { SaysoError } from './errors.ts';
import { err, ok, type Result } from './result.ts';

declare module './errors.ts' {
  interface ErrorDetails {
    'outside.insecureUrl': { host: string };
  }
}

/** A spoken answer never needs more; a longer one is a mistake or an attack. */
const DEFAULT_LIMIT_BYTES = 512 * 1024;
/** Milliseconds before the second and the third try; a spoken turn has no time for a fourth. */
const RETRY_WAITS_MS: readonly number[] = [50, 200];

/** Errors of a connection that was never made. */
const REFUSED_CODES: ReadonlySet<string> = new Set(['ECONNREFUSED', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
/** Errors of a connection that broke: the work may have been done, only a key makes a repeat safe. */
const BROKEN_CODES: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

export interface JsonRequest {
  readonly method: 'GET' | 'POST';
  /** Joined to the client's base address; fixed text only. What varies goes into `query` or `body`, so that no value can climb the path. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: { readonly json: unknown } | { readonly form: Readonly<Record<string, string>> };
  /** Gives up at this instant, all tries together (milliseconds since the epoch, by the client's clock). */
  readonly deadlineAtMs: number;
  /** The other side takes a repeat for the same call: a read, or a write with an idempotency key. */
  readonly repeatable: boolean;
}

export interface JsonAnswer {
  /** Always below 500: what is above is no answer. */
  readonly status: number;
  /** The parsed JSON; undefined for an empty body. */
  readonly body: unknown;
}

/** A call that did not tell us what happened. `cause` names the target and the reason, never a body or a query. */
export interface NoAnswer {
  readonly kind: 'unanswered';
  readonly why: 'deadline' | 'unreachable' | 'badAnswer';
  readonly cause?: unknown;
}

export interface JsonClient {
  /** One call, repeated only for a reason of the ladder below. Never throws for what the other side does. */
  call(request: JsonRequest): Promise<Result<JsonAnswer, NoAnswer>>;
}

interface FailedTry {
  readonly noAnswer: NoAnswer;
  /** Present when another try could help; `afterMs` is what the other side asked for. */
  readonly retry?: { readonly reason: 'refused' | 'broken' | 'busy'; readonly afterMs?: number };
}

interface Attempt {
  readonly request: JsonRequest;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly target: string;
  readonly limitBytes: number;
  readonly clock: Clock;
}

/**
 * A client of one JSON interface over HTTPS.
 *
 * The ladder of reasons for a repeat (repeatable calls only, at most two repeats, only while time remains): the connection was refused,
 * it broke, or the other side said 429 or 503 (RFC 6585, RFC 9110 10.2.3: `Retry-After` is obeyed). Redirects are not followed.
 *
 * @param options.baseUrl absolute; `http:` only for loopback
 * @param options.apiKey sent as `Authorization: Bearer` (RFC 6750)
 * @param options.limitBytes the longest answer that is read, in bytes
 * @throws SaysoError `outside.insecureUrl` when the address is neither HTTPS nor loopback
 */
export function createJsonClient(options: {
  readonly baseUrl: string;
  readonly apiKey?: string;
  readonly clock: Clock;
  readonly limitBytes?: number;
}): JsonClient {
  const base = secureUrl(options.baseUrl);
  return {
    call: (request) => {
      const url = addressOf(base, request);
      return callWithRepeats({
        request,
        url,
        headers: headersOf(request, options.apiKey),
        target: `${request.method} ${url.origin}${url.pathname}`,
        limitBytes: options.limitBytes ?? DEFAULT_LIMIT_BYTES,
        clock: options.clock,
      });
    },
  };
}

/**
 * The typed content of an answer, or "bad answer" when it is not what `schema` asks for.
 * @param schema anything with zod's `safeParse`
 */
export function parseBody<T>(
  answer: JsonAnswer,
  schema: { safeParse(body: unknown): { readonly success: true; readonly data: T } | { readonly success: false } },
): Result<T, NoAnswer> {
  const parsed = schema.safeParse(answer.body);
  return parsed.success ? ok(parsed.data) : err(badAnswer('The answer', answer.status));
}

/** Nobody can tell from this answer what happened. @param target who answered, for the log */
export function badAnswer(target: string, status: number): NoAnswer {
  const cause = new SaysoError('outside.badAnswer', `${target} is not one we understand (status ${status}).`, { target, status });
  return { kind: 'unanswered', why: 'badAnswer', cause };
}

async function callWithRepeats(attempt: Attempt): Promise<Result<JsonAnswer, NoAnswer>> {
  const { request, clock } = attempt;
  for (let tried = 0; ; tried += 1) {
    const result = await tryOnce(attempt);
    if (result.ok) return result;
    const waitMs = request.repeatable ? waitBeforeRepeatMs(result.error, tried) : undefined;
    if (waitMs === undefined || clock.nowMs() + waitMs >= request.deadlineAtMs) return err(result.error.noAnswer);
    await clock.sleep(waitMs);
  }
}

function waitBeforeRepeatMs({ retry }: FailedTry, tried: number): number | undefined {
  const ownWaitMs = RETRY_WAITS_MS[tried];
  if (retry === undefined || ownWaitMs === undefined) return undefined;
  return retry.reason === 'busy' ? Math.max(ownWaitMs, retry.afterMs ?? 0) : ownWaitMs;
}

async function tryOnce(attempt: Attempt): Promise<Result<JsonAnswer, FailedTry>> {
  const { request, clock } = attempt;
  const remainingMs = request.deadlineAtMs - clock.nowMs();
  if (remainingMs <= 0) return err({ noAnswer: tooLate(attempt.target, 0) });
  const hangUp = new AbortController();
  const done = new AbortController();
  void clock.sleep(remainingMs, done.signal).then(() => {
    if (!done.signal.aborted) hangUp.abort();
  });
  try {
    return await exchange(attempt, hangUp.signal);
  } catch (error) {
    return err(hangUp.signal.aborted ? { noAnswer: tooLate(attempt.target, remainingMs) } : unreached(attempt.target, error));
  } finally {
    done.abort();
  }
}

async function exchange(attempt: Attempt, signal: AbortSignal): Promise<Result<JsonAnswer, FailedTry>> {
  const { request, target } = attempt;
  const response = await fetch(attempt.url, {
    method: request.method,
    headers: attempt.headers,
    body: bodyText(request.body),
    redirect: 'manual',
    signal,
  });
  const { status } = response;
  if (status === 429 || status >= 500) {
    await response.body?.cancel();
    const isBusy = status === 429 || status === 503;
    const afterMs = retryAfterMs(response.headers.get('retry-after'), attempt.clock.nowMs());
    return err({ noAnswer: badAnswer(target, status), ...(isBusy && { retry: { reason: 'busy', afterMs } }) });
  }
  const text = await readLimited(response, attempt.limitBytes);
  if (text === undefined) return err({ noAnswer: tooLarge(target, attempt.limitBytes) });
  const body = parseJson(text);
  return body === undefined ? err({ noAnswer: badAnswer(target, status) }) : ok({ status, body: body.value });
}

/** Undefined when the body is longer than allowed; the rest of it is not read. */
async function readLimited(response: Response, limitBytes: number): Promise<string | undefined> {
  if (Number(response.headers.get('content-length') ?? 0) > limitBytes) {
    await response.body?.cancel();
    return undefined;
  }
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let lengthBytes = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    lengthBytes += chunk.byteLength;
    if (lengthBytes > limitBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The error of `JSON.parse` quotes the text, so it is dropped: bodies reach no log. */
function parseJson(text: string): { readonly value: unknown } | undefined {
  if (text.trim() === '') return { value: undefined };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function retryAfterMs(header: string | null, nowMs: number): number | undefined {
  if (header === null) return undefined;
  const waitMs = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - nowMs;
  return Number.isFinite(waitMs) ? Math.max(0, waitMs) : undefined;
}

function unreached(target: string, error: unknown): FailedTry {
  const code = connectionErrorCode(error);
  const message = `${target} could not be reached (${code ?? 'no code'}).`;
  const cause = new SaysoError('outside.unreachable', message, { target }, { cause: error });
  const noAnswer: NoAnswer = { kind: 'unanswered', why: 'unreachable', cause };
  if (code !== undefined && REFUSED_CODES.has(code)) return { noAnswer, retry: { reason: 'refused' } };
  return code !== undefined && BROKEN_CODES.has(code) ? { noAnswer, retry: { reason: 'broken' } } : { noAnswer };
}

/** `fetch` wraps the connection's error, sometimes twice (one try for each address of a name). */
function connectionErrorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? connectionErrorCode(error.cause) : undefined;
}

function tooLate(target: string, timeoutMs: number): NoAnswer {
  const cause = new SaysoError('outside.deadline', `${target} did not answer within ${timeoutMs} ms.`, { target, timeoutMs });
  return { kind: 'unanswered', why: 'deadline', cause };
}

function tooLarge(target: string, limitBytes: number): NoAnswer {
  const cause = new SaysoError('outside.tooLarge', `${target} answered more than ${limitBytes} bytes.`, { target, limitBytes });
  return { kind: 'unanswered', why: 'badAnswer', cause };
}

function secureUrl(baseUrl: string): string {
  const url = new URL(baseUrl);
  const isLoopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) {
    const message = `${url.host} must be an https address: keys and orders do not travel in clear text.`;
    throw new SaysoError('outside.insecureUrl', message, { host: url.host });
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function addressOf(base: string, request: JsonRequest): URL {
  const url = new URL(`${base}${request.path}`);
  for (const [name, value] of Object.entries(request.query ?? {})) {
    for (const one of value === undefined ? [] : [value].flat()) url.searchParams.append(name, one);
  }
  return url;
}

function headersOf(request: JsonRequest, apiKey: string | undefined): Record<string, string> {
  const contentType = request.body && 'form' in request.body ? 'application/x-www-form-urlencoded' : 'application/json';
  return {
    accept: 'application/json',
    ...(request.body && { 'content-type': contentType }),
    ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
    ...request.headers,
  };
}

function bodyText(body: JsonRequest['body']): string | undefined {
  if (body === undefined) return undefined;
  return 'form' in body ? new URLSearchParams(body.form).toString() : JSON.stringify(body.json);
}
