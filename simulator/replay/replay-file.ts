import type { Conversation, ConversationTurn } from './format.ts';

/** A place in a file that a person can go to. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Why a file, or a conversation of it, cannot be played. */
export interface ReadProblem extends Place {
  readonly message: string;
}

/** A turn that can be played. */
export interface PlayableTurn extends ConversationTurn {
  /** What the recording heard: the whole answer of the platform's JSON, which must come again. */
  readonly recorded?: unknown;
}

/** A conversation that can be played, and where it stands. */
export interface PlayableConversation extends Omit<Conversation, 'turns'> {
  readonly turns: readonly PlayableTurn[];
  readonly file: string;
  /** Its first line. */
  readonly line: number;
  /** The first line of each turn. */
  readonly turnLines: readonly number[];
  /** Its place among the documents of the file, from 0. */
  readonly documentIndex: number;
}

export interface ReplayFile {
  readonly file: string;
  readonly format: 'yaml' | 'ask dialog' | 'recording';
  readonly conversations: readonly PlayableConversation[];
  readonly problems: readonly ReadProblem[];
}

/** `tests/cart.yaml:12:5`, as editors and terminals open it. */
export function writePlace({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
