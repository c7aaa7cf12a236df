import type { Reply, SpokenReply } from '../../dialogue/reply.ts';
import type { Integration } from './integration.ts';

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

/** Splits a text into sentences as the locale writes them; the pieces joined are the text again. */
export function splitSentences(text: string, locale: string): readonly string[] {
  return Array.from(new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text), ({ segment }) => segment);
}
