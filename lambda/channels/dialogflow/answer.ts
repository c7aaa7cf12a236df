import type { Reply, SpokenReply } from '../../dialogue/reply.ts';
import { toPlainText } from '../ssml.ts';
import type { Integration } from './integration.ts';
import { countChars } from './words.ts';

/** What a renderer needs to know, whichever protocol it writes. */
export interface RenderInput {
  readonly spoken: SpokenReply;
  /** Absent for an apology: nothing is known of the conversation then, so its contexts stay as they are. */
  readonly reply?: Reply;
  readonly locale: string;
  /** `projects/.../sessions/ID`, where the request told it. */
  readonly session?: string;
  readonly integration: Integration;
}

/** The most that Facebook takes in one message; Telegram and Slack take more. */
export const MAX_TEXT_CHARS = 2000;

/** The first `max` suggestions that fit a button of `maxChars` characters, each once. One that does not fit is left out, never cut: it is sent back as words. */
export function chooseReplies(suggestions: readonly string[], max: number, maxChars: number): readonly string[] {
  const texts = new Set(suggestions.map((suggestion) => toPlainText(suggestion).trim()));
  return [...texts].filter((text) => text !== '' && countChars(text) <= maxChars).slice(0, max);
}

/** Splits a text into sentences as the locale writes them; the pieces joined are the text again. */
export function splitSentences(text: string, locale: string): readonly string[] {
  return Array.from(new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text), ({ segment }) => segment);
}
