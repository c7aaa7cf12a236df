import type { SeenAnswer } from '../platforms/platform.ts';
import type { ChannelName } from './format.ts';
import type { Household } from './judge.ts';
import type { PlayableConversation, PlayableTurn } from './replay-file.ts';
import type { Difference, Meaning, Unjudged, Wire } from './verdict.ts';

/** What came of one turn, before it is held against what was expected. */
export interface Taken {
  /** Absent when the skill was not asked. */
  readonly answer?: SeenAnswer;
  /** What the recording says that it should be. */
  readonly recorded?: SeenAnswer;
  readonly meaning?: Meaning;
  readonly household?: Household;
  /** What every turn must keep to, and did not. */
  readonly differences: readonly Difference[];
  readonly unjudged: readonly Unjudged[];
  readonly notes: readonly string[];
  readonly wire?: Wire;
}

/** One conversation with one skill on one channel. */
export interface Player {
  /** Never throws for what the skill does. */
  take(turn: PlayableTurn, index: number): Promise<Taken>;
  /** Ends what it started for this conversation. */
  close(): Promise<void>;
}

/** A skill to replay against. */
export interface Stage {
  /** For people: "our own skill", `dist/alexa/index.mjs`, `https://...`. */
  readonly label: string;
  /** Our own skill in this process: its meaning and its books can be seen. */
  readonly isOwn: boolean;
  /** Why a conversation cannot be played there on this channel; undefined when it can. */
  refuses(conversation: PlayableConversation, channel: ChannelName): string | undefined;
  /** What a person should know before reading the verdicts of this conversation. */
  warnings(conversation: PlayableConversation): readonly string[];
  open(conversation: PlayableConversation, channel: ChannelName): Promise<Player>;
  /** After the last conversation of a file. */
  endFile(): Promise<void>;
  stop(): Promise<void>;
}
