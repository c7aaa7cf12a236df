import type { Conversation, Session } from './conversation.ts';

/** Turns that were apologised for: whatever they have stored, or will store yet, nobody has heard it. */
export interface UnheardTurns {
  note(turnId: string): void;
  /** It was delivered again, and answered. */
  forget(turnId: string): void;
  has(turnId: string): boolean;
}

/** More shoppers than one process apologises to before they have said something else. */
const MAX_TURNS = 1_000;

/** What one process remembers; another one that takes over knows none of it. */
export function createUnheardTurns(): UnheardTurns {
  const turnIds = new Set<string>();
  return {
    note: (turnId) => {
      turnIds.add(turnId);
      for (const oldest of turnIds) if (turnIds.size > MAX_TURNS) turnIds.delete(oldest);
    },
    forget: (turnId) => void turnIds.delete(turnId),
    has: (turnId) => turnIds.has(turnId),
  };
}

/** The session without a question that only turns have asked whose answer was an apology: a "yes" that follows is none to it. */
export function withoutUnheard(session: Session, conversation: Conversation, unheard: UnheardTurns | undefined): Session {
  const { question, ...before } = session;
  if (question === undefined || unheard === undefined) return session;
  const open = JSON.stringify(question);
  const asking = conversation.turns.filter(({ sessionId, reply }) => sessionId === session.id && JSON.stringify(reply?.ask) === open);
  return asking.length > 0 && asking.every(({ id }) => unheard.has(id)) ? before : session;
}
