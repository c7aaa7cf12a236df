import { Document } from 'yaml';
import { scrub } from '../record/scrub.ts';
import { writeDuration } from './durations.ts';
import type { ChannelName, WrittenConversation, WrittenTurn } from './format.ts';

/** A turn that happened, as a page or a terminal saw it. */
export interface RecordedTurn {
  /** What happened: one deed of the format, and for words, if they were understood by a platform, the intent and its slots. */
  readonly did: Pick<
    WrittenTurn,
    'say' | 'silence' | 'leaves' | 'again' | 'code' | 'presses' | 'restarts' | 'reconciles' | 'sends' | 'intent' | 'slots'
  >;
  /** The session's name; "main" unless given. */
  readonly session?: string;
  /** The channel, where it is another one than the conversation's. */
  readonly on?: ChannelName;
  /** How far the clock was moved before the turn; the seconds in which nobody spoke are nobody's business. */
  readonly afterMs?: number;
  readonly faults?: WrittenTurn['faults'];
  readonly heard?: {
    readonly speech: string;
    readonly isAsking: boolean;
    /** What our own skill meant and asked, by name; absent for any other. */
    readonly acts?: readonly string[];
    readonly question?: string;
    readonly hasCard?: boolean;
    readonly hasLink?: boolean;
  };
  /** The orders placed in this conversation and not cancelled, oldest first, after the turn; absent where nobody can see them. */
  readonly orders?: readonly Readonly<Record<string, number>>[];
}

/** How it was when the recording began. */
export interface RecordedSetting {
  readonly name: string;
  readonly locale: string;
  readonly channel: ChannelName;
  readonly setup?: WrittenConversation['setup'];
}

/**
 * Writes down what happened as a replay file (YAML). Of our own skill the meaning is kept, not the words: a day, an order number and a
 * variant are others each time; of any other skill, the words are all there is. Personal data is scrubbed by rule (record/scrub.ts).
 *
 * @param turns what happened, in order @param setting where, and how it began
 */
export function recordingToReplay(turns: readonly RecordedTurn[], setting: RecordedSetting): string {
  const { locale, channel, setup } = setting;
  const { name, happened } = scrub({ name: setting.name, happened: turns });
  const conversation: WrittenConversation = {
    name,
    ...(locale === 'en-US' ? {} : { locale }),
    channels: [channel],
    ...(setup && Object.keys(setup).length > 0 ? { setup } : {}),
    turns: happened.map((turn) => writeTurn(turn, channel)),
  };
  return writeYaml(conversation);
}

function writeTurn(turn: RecordedTurn, channel: ChannelName): WrittenTurn {
  const { did, session, on, afterMs, faults, heard, orders } = turn;
  return {
    ...did,
    ...(session === undefined || session === 'main' ? {} : { session }),
    ...(on === undefined || on === channel ? {} : { on }),
    ...(afterMs === undefined || afterMs < 1_000 ? {} : { after: writeDuration(afterMs) }),
    ...(faults === undefined ? {} : { faults }),
    ...(heard === undefined ? {} : writeAnswer(heard)),
    ...(orders === undefined ? {} : { orders: orders.map((order) => ({ ...order })) }),
  };
}

function writeAnswer({ speech, isAsking, acts, question, hasCard, hasLink }: NonNullable<RecordedTurn['heard']>): Partial<WrittenTurn> {
  return {
    ...(acts ? { acts: [...acts] } : { says: speech }),
    asks: isAsking ? (question ?? true) : false,
    ...(hasCard === false ? { card: false } : {}),
    ...(hasLink ? { link: true } : {}),
  };
}

/** Turns are blocks, what is in them stands in one line each. */
function writeYaml(conversation: WrittenConversation): string {
  const document = new Document(conversation, { version: '1.2' });
  for (const path of [['channels'], ['setup']]) setFlow(document.getIn(path, true));
  conversation.turns.forEach((turn, index) => {
    for (const key of Object.keys(turn)) setFlow(document.getIn(['turns', index, key], true));
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function setFlow(node: unknown): void {
  if (typeof node === 'object' && node !== null && 'items' in node) Object.assign(node, { flow: true });
}
