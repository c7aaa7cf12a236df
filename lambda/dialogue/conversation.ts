import type { JsonValue } from '../commerce/ports/store.ts';
import type { OpenQuestion, Question } from './question.ts';
import type { Reply } from './reply.ts';
import type { Channel } from './turn.ts';

/** What was last spoken of, for "make it three" and "put it on my list". */
export interface Topic {
  readonly sku?: string;
  readonly name: string;
  readonly in: 'cart' | 'list' | 'catalogue';
}

/** One platform session, by the platform's own id. */
export interface Session {
  readonly id: string;
  readonly lastTurnAtMs: number;
  /** Opened by "open ...": the talk goes on after an answer. */
  readonly isOpenEnded: boolean;
  readonly question?: Question;
  /** When the open question was asked for the first time, however often it was asked again since. */
  readonly askedAtMs?: number;
  /** An order that was asked about before something else was: its question comes back afterwards. */
  readonly setAside?: OpenQuestion<'confirmDraft'>;
  /** The draft this session said "yes" to: a second "yes" hears the order it made. */
  readonly confirmedDraftId?: string;
  readonly topic?: Topic;
  /** Stands for the products that the platform was told to expect; absent: it was told nothing yet. */
  readonly hinted?: string;
}

/** A turn that was answered, or was cut short: then `reply` is absent and `placing` says what it was doing. */
export interface TurnRecord {
  readonly id: string;
  readonly sessionId: string;
  /** The intents that would have answered the question that was open then; absent when there were none, or nothing had to be understood. */
  readonly expecting?: readonly string[];
  readonly reply?: Reply;
  readonly placing?: string;
  readonly cancelling?: string;
}

/** What the dialogue keeps in the shopper's item; the store carries it without looking in. */
export interface Conversation {
  readonly schema: 1;
  readonly sessions: readonly Session[];
  readonly turns: readonly TurnRecord[];
}

export const MAX_SESSIONS = 4;
export const MAX_TURNS = 8;

/** Of a shopper who has said nothing yet, or of whom all was forgotten. */
export function newConversation(): Conversation {
  return { schema: 1, sessions: [], turns: [] };
}

/** Reads what `saveConversation` wrote. Anything else (a new shopper, a schema of the future) starts a new conversation. */
export function readConversation(stored: JsonValue): Conversation {
  return isConversation(stored) ? stored : newConversation();
}

function isConversation(stored: unknown): stored is Conversation {
  return typeof stored === 'object' && stored !== null && 'schema' in stored && stored.schema === 1;
}

/** The conversation as the store carries it. It is plain data already: turning it into text and back took longer than the rest of a turn's own work. */
export function conversationAsJson(conversation: Conversation): JsonValue {
  return conversation as unknown as JsonValue;
}

/** The session of this id, or a new one. */
export function findSession(conversation: Conversation, id: string, nowMs: number): Session {
  return conversation.sessions.find((session) => session.id === id) ?? { id, lastTurnAtMs: nowMs, isOpenEnded: false };
}

/** Puts the session and the turn in, and keeps the newest of both. */
export function recordTurn(conversation: Conversation, session: Session, turn: TurnRecord): Conversation {
  return {
    schema: 1,
    sessions: [...conversation.sessions.filter((other) => other.id !== session.id), session].slice(-MAX_SESSIONS),
    turns: [...conversation.turns.filter((other) => other.id !== turn.id), turn].slice(-MAX_TURNS),
  };
}

/** Forgets a session that the platform has closed; what the shopper has (cart, list, draft) stays. */
export function dropSession(conversation: Conversation, id: string): Conversation {
  return { ...conversation, sessions: conversation.sessions.filter((session) => session.id !== id) };
}

/** Forgets what was said by one channel: ids of sessions and turns begin with its name. */
export function forgetChannel(conversation: Conversation, channel: Channel): Conversation {
  const isOthers = ({ id }: { readonly id: string }) => !id.startsWith(`${channel}:`);
  return { schema: 1, sessions: conversation.sessions.filter(isOthers), turns: conversation.turns.filter(isOthers) };
}

/** The last thing said in a session. */
export function lastReplyOf(conversation: Conversation, sessionId: string): Reply | undefined {
  return lastAnswered(conversation, sessionId)?.reply;
}

/** The last thing said in a session, to be said again in the same words. */
export function replyToRepeat(conversation: Conversation, channel: Channel, sessionId: string): Reply | undefined {
  const last = lastAnswered(conversation, sessionId);
  return last?.reply && { ...last.reply, inWordsOf: last.reply.inWordsOf ?? last.id.slice(channel.length + 1) };
}

function lastAnswered(conversation: Conversation, sessionId: string): TurnRecord | undefined {
  return conversation.turns.findLast((turn) => turn.sessionId === sessionId && turn.reply);
}
