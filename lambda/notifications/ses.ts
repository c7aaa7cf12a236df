import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Call, Unanswered } from '../commerce/ports/call.ts';
import type { NotifyPort } from '../commerce/ports/notify.ts';
import type { Clock } from '../kernel/clock.ts';
import { SaysoError } from '../kernel/errors.ts';
import { err, ok, type Result } from '../kernel/result.ts';

declare module '../kernel/errors.ts' {
  interface ErrorDetails {
    'email.unsent': { reason: string };
  }
}

type Message = Parameters<NotifyPort['sendEmail']>[0];
type Sent = Result<void, Unanswered>;

/** Why a message has not gone out. `reason` is SES's name for it, never its sentence: that one quotes addresses. */
export interface EmailTrouble {
  readonly idempotencyKey: string;
  /** `noAddress`, `refused`: it will never go out. `unanswered`: it is tried again. */
  readonly kind: 'noAddress' | 'refused' | 'unanswered';
  readonly reason: string;
}

export interface SesNotifyOptions {
  readonly client: SESv2Client;
  /** A verified identity of the account, or an address of a verified domain. */
  readonly from: string;
  /** The account's address now, asked for each message; undefined: it has none. */
  readonly findEmail: (accountId: string, call: Call) => Promise<Result<string | undefined, Unanswered>>;
  readonly clock: Clock;
  readonly onTrouble: (trouble: EmailTrouble) => void;
}

/** For one attempt. SES answers within some 100 ms. */
const ATTEMPT_TIMEOUT_MS = 2_000;
/** Throttled, refused or broken once is tried again at once; what fails twice is for the next look. */
const MAX_ATTEMPTS = 2;
/** A repeat comes soon or never, so not every message ever sent needs to be remembered. */
const MAX_REMEMBERED = 1_000;

/** SES will not send this very message, however often it is asked. */
const REFUSALS: ReadonlySet<string> = new Set(['MessageRejected', 'BadRequestException']);

/** @param endpoint another address than the region's own; for tests */
export function createSesClient(options: { readonly region: string; readonly endpoint?: string }): SESv2Client {
  return new SESv2Client({
    ...options,
    maxAttempts: MAX_ATTEMPTS,
    retryMode: 'standard',
    requestHandler: { connectionTimeout: ATTEMPT_TIMEOUT_MS, requestTimeout: ATTEMPT_TIMEOUT_MS, throwOnRequestTimeout: true },
  });
}

/**
 * Plain-text e-mail by Amazon SES. The address comes from the shop for each message, and is neither kept nor logged.
 *
 * At least once: SES has no idempotency key. This process remembers what it has sent; a crash between the sending and the write that
 * notes it sends the message a second time. What can never be sent (no address, refused) counts as done and goes to `onTrouble`.
 *
 * @see https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html
 */
export function createSesNotify(options: SesNotifyOptions): NotifyPort {
  const sending = new Map<string, Promise<Sent>>();
  return {
    async sendEmail(message, call) {
      const key = message.idempotencyKey;
      const known = sending.get(key);
      if (known) return known;
      const sent = deliver(options, message, call);
      sending.set(key, sent);
      for (const oldest of sending.keys()) {
        if (sending.size <= MAX_REMEMBERED) break;
        sending.delete(oldest);
      }
      const isSent = await sent.then(({ ok: isOk }) => isOk).catch(() => false);
      if (!isSent) sending.delete(key);
      return sent;
    },
  };
}

async function deliver(options: SesNotifyOptions, message: Message, call: Call): Promise<Sent> {
  const { idempotencyKey } = message;
  const found = await options.findEmail(message.accountId, call);
  if (!found.ok) {
    options.onTrouble({ idempotencyKey, kind: 'unanswered', reason: `shop: ${found.error.why}` });
    return found;
  }
  if (found.value === undefined) {
    options.onTrouble({ idempotencyKey, kind: 'noAddress', reason: 'the shop has none' });
    return ok(undefined);
  }
  return send(options, message, found.value, call);
}

async function send({ client, from, clock, onTrouble }: SesNotifyOptions, message: Message, to: string, call: Call): Promise<Sent> {
  const { idempotencyKey } = message;
  const hangUp = new AbortController();
  const done = new AbortController();
  void clock.sleep(Math.max(0, call.deadlineAtMs - clock.nowMs()), done.signal).then(() => hangUp.abort());
  try {
    await client.send(asCommand(from, to, message), { abortSignal: hangUp.signal });
    return ok(undefined);
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'unknown';
    const isRefused = REFUSALS.has(reason);
    onTrouble({ idempotencyKey, kind: isRefused ? 'refused' : 'unanswered', reason });
    return isRefused ? ok(undefined) : err(unanswered(error, reason));
  } finally {
    done.abort();
  }
}

function asCommand(from: string, to: string, { idempotencyKey, subject, text }: Message): SendEmailCommand {
  return new SendEmailCommand({
    FromEmailAddress: from,
    Destination: { ToAddresses: [to] },
    Content: { Simple: { Subject: { Data: subject, Charset: 'UTF-8' }, Body: { Text: { Data: text, Charset: 'UTF-8' } } } },
    // In SES's own events, so that a bounce can be traced to its order.
    EmailTags: [{ Name: 'key', Value: idempotencyKey.replace(/[^\w-]/g, '-').slice(0, 256) }],
  });
}

function unanswered(error: unknown, reason: string): Unanswered {
  const cause = new SaysoError('email.unsent', `Amazon SES did not take the message (${reason}).`, { reason });
  if (reason === 'AbortError' || reason === 'TimeoutError') return { kind: 'unanswered', why: 'deadline', cause };
  const isAnswered = typeof error === 'object' && error !== null && '$fault' in error;
  return { kind: 'unanswered', why: isAnswered ? 'badAnswer' : 'unreachable', cause };
}
