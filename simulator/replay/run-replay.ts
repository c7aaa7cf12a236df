import type { SeenAnswer } from '../platforms/platform.ts';
import { type ChannelName, DEEDS } from './format.ts';
import { judgeTurn } from './judge.ts';
import { judgeRecorded } from './judge-recorded.ts';
import type { Player, Stage, Taken } from './player.ts';
import type { PlayableConversation, PlayableTurn } from './replay-file.ts';
import { type ConversationVerdict, type Outcome, type TurnVerdict, worstOutcome } from './verdict.ts';

export interface ReplayOptions {
  /** Only this channel; every channel of the conversation unless given. */
  readonly channel?: ChannelName;
  /** In place of the conversation's own, where that is not written for one locale alone. */
  readonly locale?: string;
  /** Keep what went over the wire in the verdicts. */
  readonly keepsWire?: boolean;
  /** After every turn. */
  readonly onTurn?: (verdict: TurnVerdict) => void;
}

/** Plays a conversation on each of its channels. */
export async function replayConversation(
  stage: Stage,
  written: PlayableConversation,
  options: ReplayOptions = {},
): Promise<readonly ConversationVerdict[]> {
  const conversation = options.locale === undefined ? written : { ...written, locale: options.locale };
  const channels = options.channel === undefined ? conversation.channels : [options.channel];
  const verdicts: ConversationVerdict[] = [];
  for (const channel of channels) verdicts.push(await replayOn(stage, conversation, channel, options));
  return verdicts;
}

async function replayOn(
  stage: Stage,
  conversation: PlayableConversation,
  channel: ChannelName,
  options: ReplayOptions,
): Promise<ConversationVerdict> {
  const startedAtMs = performance.now();
  const { name, file, line, documentIndex, locale } = conversation;
  const identity = { name, file, line, documentIndex, channel, locale };
  const why = conversation.channels.includes(channel) ? stage.refuses(conversation, channel) : `it is not written for ${channel}`;
  if (why !== undefined) return { ...identity, outcome: 'skipped', why, warnings: [], turns: [], tookMs: 0 };
  const player = await stage.open(conversation, channel);
  const turns: TurnVerdict[] = [];
  try {
    for (const [index, turn] of conversation.turns.entries()) {
      const verdict = await takeTurn(stage, player, { conversation, turn, index }, options);
      turns.push(verdict);
      options.onTurn?.(verdict);
    }
  } finally {
    await player.close();
  }
  const outcome = worstOutcome(turns.map((turn) => turn.outcome));
  return { ...identity, outcome, warnings: stage.warnings(conversation), turns, tookMs: performance.now() - startedAtMs };
}

interface Position {
  readonly conversation: PlayableConversation;
  readonly turn: PlayableTurn;
  readonly index: number;
}

async function takeTurn(
  stage: Stage,
  player: Player,
  { conversation, turn, index }: Position,
  options: ReplayOptions,
): Promise<TurnVerdict> {
  const startedAtMs = performance.now();
  const taken = await takeSafely(player, turn, index);
  const judged = judgeTurn(turn, { ...taken, isOwn: stage.isOwn });
  const differences = [...taken.differences, ...judged.differences, ...(taken.recorded ? judgeRecorded(taken.recorded, taken.answer) : [])];
  const unjudged = [...taken.unjudged, ...judged.unjudged];
  const outcome: Outcome = differences.length > 0 ? 'failed' : unjudged.length > 0 ? 'skipped' : 'passed';
  const { wire } = taken;
  return {
    index,
    line: conversation.turnLines[index] ?? conversation.line,
    deed: describeDeed(turn),
    outcome,
    ...(taken.answer ? { answer: keepPerceived(taken.answer) } : {}),
    ...(taken.meaning ? { meaning: taken.meaning } : {}),
    differences,
    unjudged,
    notes: taken.notes,
    tookMs: performance.now() - startedAtMs,
    ...(wire && options.keepsWire ? { wire } : {}),
  };
}

/** A deed that makes no sense where it stands (a code that nobody asked for) is a verdict on its turn. */
async function takeSafely(player: Player, turn: PlayableTurn, index: number): Promise<Taken> {
  try {
    return await player.take(turn, index);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { differences: [{ what: 'the turn', expected: 'to be played', found }], unjudged: [], notes: [] };
  }
}

function keepPerceived({ speech, asks, card, link, directives, sessionAttributes, reprompt }: SeenAnswer): TurnVerdict['answer'] {
  return {
    speech,
    asks,
    directives,
    sessionAttributes,
    ...(card ? { card } : {}),
    ...(link === undefined ? {} : { link }),
    ...(reprompt === undefined ? {} : { reprompt }),
  };
}

const MAX_SHOWN = 200;

/** What happened in a turn, in words. */
function describeDeed(turn: PlayableTurn): string {
  const { say, code, presses, sends } = turn;
  if (say !== undefined) return say.length > MAX_SHOWN ? `${say.slice(0, MAX_SHOWN)}... (${say.length} characters)` : say;
  if (code !== undefined) return `(the voice code: ${code})`;
  if (presses !== undefined) return `(press ${presses} on the page)`;
  if (sends !== undefined) return describeRequest(sends);
  return `(${DEED_NAMES[DEEDS.find((deed) => turn[deed] !== undefined) ?? ''] ?? 'nothing'})`;
}

const DEED_NAMES: Readonly<Record<string, string>> = {
  silence: 'silence',
  leaves: 'leaves',
  again: 'delivered again',
  restarts: 'the process restarts',
  reconciles: 'the worker looks',
};

/** What a raw request is about: its words, or its type and intent. */
function describeRequest(sends: Readonly<Record<string, unknown>>): string {
  const { text, queryResult, request } = sends as {
    readonly text?: unknown;
    readonly queryResult?: { readonly queryText?: unknown };
    readonly request?: { readonly type?: unknown; readonly intent?: { readonly name?: unknown } };
  };
  const words = typeof text === 'string' ? text : queryResult?.queryText;
  if (typeof words === 'string' && words !== '') return words;
  return `(${[request?.type, request?.intent?.name].filter((part) => typeof part === 'string').join(' ') || 'a request'})`;
}
