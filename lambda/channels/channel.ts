import type { Reply, SpokenReply } from '../dialogue/reply.ts';
import type { Turn } from '../dialogue/turn.ts';
import { SaysoError } from '../kernel/errors.ts';

/** What a turn is answered with: what is meant, and the words for it. */
export interface Answer {
  readonly reply: Reply;
  readonly spoken: SpokenReply;
}

/** The dialogue as a channel sees it. `undefined` when nothing may be said any more (the platform closed the session). */
export type AnswerTurn = (turn: Turn) => Promise<Answer | undefined>;

/** What a channel sends back over HTTP, or returns from a Lambda function. */
export interface ChannelResponse {
  /** 503 only for what a platform tells us, waits for no words about, and delivers again. */
  readonly status: 200 | 400 | 401 | 403 | 503;
  readonly body: unknown;
}

/** Takes a dotted event name and typed detail: never what a shopper said, an id of theirs or a token. */
export interface ChannelLog {
  warn(event: string, detail: Readonly<Record<string, string | number | boolean>>): void;
  error(event: string, detail: Readonly<Record<string, string | number | boolean>>): void;
}

/**
 * The options of a channel for a request that may have less time than the channel gives.
 *
 * @param nowMs when the request was handed over, milliseconds since the epoch
 * @param answerByMs as whoever hands it over knows it, milliseconds since the epoch; undefined: the channel's own budget holds
 */
export function withinTime<T extends { readonly budgetMs: number }>(options: T, nowMs: number, answerByMs: number | undefined): T {
  return answerByMs === undefined ? options : { ...options, budgetMs: Math.min(options.budgetMs, answerByMs - nowMs) };
}

/**
 * The spoken locale nearest to the one asked for: the same, else the first of the same language, else the first.
 *
 * @param requested BCP 47, as a client sent it; anything else counts as unknown
 * @param spoken BCP 47, the default first
 * @throws RangeError when nothing is spoken: a mistake of the composition
 */
export function nearestLocale(requested: string | undefined, spoken: readonly string[]): string {
  const wanted = (requested ?? '').toLowerCase().replaceAll('_', '-');
  const exact = spoken.find((locale) => locale.toLowerCase() === wanted);
  const nearest = exact ?? spoken.find((locale) => languageOf(locale) === languageOf(wanted)) ?? spoken[0];
  if (nearest === undefined) throw new RangeError('A channel needs at least one spoken locale.');
  return nearest;
}

function languageOf(locale: string): string | undefined {
  return locale.toLowerCase().split('-', 1)[0];
}

/** What may be logged of a bug: its code or name and where it happened. Its message is left out, since it may quote a shopper. */
export function describeBug(error: unknown): { readonly code: string; readonly at: string } {
  if (!(error instanceof Error)) return { code: typeof error, at: '' };
  const stack = error.stack ?? '';
  const messageAt = stack.indexOf(error.message);
  const afterMessage = messageAt < 0 ? '' : stack.slice(messageAt + error.message.length);
  const frames = afterMessage.split('\n').filter((line) => /^\s+at /u.test(line));
  const nearest = frames.slice(0, 3).map((frame) => frame.trim());
  return { code: error instanceof SaysoError ? error.code : error.name, at: nearest.join(' ') };
}
