import { systemClock } from '../../lambda/kernel/clock.ts';
import { randomIds } from '../../lambda/kernel/ids.ts';
import type { AlexaDeviceOptions } from '../platforms/alexa/device-state.ts';
import type { InteractionModel } from '../platforms/interaction-model.ts';
import type { Deed, Device, HeardIntent, PlatformFault, SeenAnswer, SeenTurn, Sent, SkillTarget } from '../platforms/platform.ts';
import { openDevice, PLATFORMS } from '../platforms/platforms.ts';
import type { ChannelName } from './format.ts';
import type { Player, Taken } from './player.ts';
import type { PlayableConversation, PlayableTurn } from './replay-file.ts';
import { withSkillId } from './request-shape.ts';
import { guessIntent } from './understand-model.ts';
import type { Difference, Unjudged } from './verdict.ts';

export interface ForeignOptions {
  readonly skillId?: string;
  readonly accessToken?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly model?: InteractionModel;
  /** Text to intent; without it, words are guessed at. */
  readonly understand?: (words: string) => HeardIntent | 'launch';
  /** Where an Alexa skill calls Amazon back; a skill on another machine could not reach it. */
  readonly alexa?: Pick<AlexaDeviceOptions, 'cloud' | 'apiEndpoint'>;
}

/** Where a conversation with a skill outside of this process has come to. */
interface Talk {
  readonly options: ForeignOptions & { readonly isLinkedByUser: boolean };
  readonly target: SkillTarget;
  readonly conversation: PlayableConversation;
  readonly channel: ChannelName;
  readonly user: string;
  readonly devices: Map<string, Device>;
  /** The last request that was written out, to be sent again. */
  lastSent?: { readonly channel: ChannelName; readonly request: unknown };
}

/** Begins a conversation with a skill that only its answers are seen of, as a shopper it has never met. */
export function openForeignPlayer(
  options: ForeignOptions & { readonly isLinkedByUser: boolean },
  target: SkillTarget,
  conversation: PlayableConversation,
  channel: ChannelName,
): Player {
  const talk: Talk = { options, target, conversation, channel, user: `amzn1.ask.account.${randomIds.next()}`, devices: new Map() };
  return { take: (turn) => takeTurn(talk, turn), close: async () => {} };
}

const NOTHING: Taken = { differences: [], unjudged: [], notes: [] };

async function takeTurn(talk: Talk, turn: PlayableTurn): Promise<Taken> {
  const unjudged = findImpossible(turn);
  if (turn.presses !== undefined || turn.reconciles) return { ...NOTHING, unjudged };
  if (turn.restarts) {
    // A module is started again by the next request.
    await talk.target.close();
    return { ...NOTHING, unjudged };
  }
  const on = turn.on ?? talk.channel;
  const repeats = turn.again === true && talk.lastSent !== undefined;
  const taken = turn.sends !== undefined || repeats ? await sendRaw(talk, turn, on) : await act(talk, turn, on);
  return { ...taken, unjudged: [...unjudged, ...taken.unjudged] };
}

const ELSEWHERE = 'only with our own handlers in this process';

/** What a turn wants of the world around the skill, and nobody can do from outside. */
function findImpossible(turn: PlayableTurn): readonly Unjudged[] {
  return [
    ...(turn.after === undefined ? [] : [{ what: 'after', why: `the clock of this skill cannot be moved; ${ELSEWHERE}` }]),
    ...(turn.faults === undefined ? [] : [{ what: 'faults', why: `nothing goes wrong on purpose; ${ELSEWHERE}` }]),
    ...(turn.presses === undefined ? [] : [{ what: `presses ${turn.presses}`, why: `nobody opens the link; ${ELSEWHERE}` }]),
    ...(turn.reconciles === undefined ? [] : [{ what: 'reconciles', why: `the worker cannot be called; ${ELSEWHERE}` }]),
  ];
}

async function sendRaw(talk: Talk, turn: PlayableTurn, on: ChannelName): Promise<Taken> {
  const { target, options } = talk;
  const channel = turn.again ? (talk.lastSent?.channel ?? on) : on;
  const request = turn.again ? talk.lastSent?.request : withSkillId(turn.sends, options.skillId);
  talk.lastSent = { channel, request };
  const platform = PLATFORMS[channel];
  const sent = await target.send(request, { deadlineMs: platform.deadlineMs, headers: options.headers });
  const answer = await platform.readAnswer(request, sent, { model: options.model });
  const recorded = turn.recorded === undefined ? undefined : await platform.readAnswer(request, recordedAnswer(turn.recorded));
  return {
    ...judgeFaults(answer),
    answer,
    ...(recorded ? { recorded } : {}),
    wire: { request, response: responseOf(sent) },
  };
}

function recordedAnswer(body: unknown): Sent {
  return { kind: 'answered', status: 200, body, tookMs: 0 };
}

async function act(talk: Talk, turn: PlayableTurn, on: ChannelName): Promise<Taken> {
  delete talk.lastSent;
  const seen = await deviceFor(talk, on, turn.session ?? 'main').do(deedOf(talk, turn));
  if (seen.exchanges.length === 0 && seen.speech === '') return NOTHING;
  const sent = seen.exchanges.at(-1)?.sent;
  return {
    ...judgeFaults(seen),
    answer: seen,
    ...(seen.request === undefined ? {} : { wire: { request: seen.request, response: sent ? responseOf(sent) : seen.response } }),
  };
}

function responseOf(sent: Sent): unknown {
  return sent.kind === 'answered' ? sent.body : { error: sent.reason, message: sent.message };
}

/** What the platform refuses is wrong; what it leaves out, and what certification would find, a person should know. */
function judgeFaults({ faults }: Pick<SeenAnswer | SeenTurn, 'faults'>): Pick<Taken, 'differences' | 'notes' | 'unjudged'> {
  const refused = faults.filter(({ effect }) => effect === 'refused');
  const differences: readonly Difference[] = refused.map((fault) => ({
    what: fault.rule,
    expected: fault.limit,
    found: fault.message,
  }));
  return { differences, unjudged: [], notes: faults.filter(({ effect }) => effect !== 'refused').map(noteOf) };
}

function noteOf({ rule, message, limit, effect }: PlatformFault): string {
  return `${rule} (${effect}): ${message}; ${limit}`;
}

/** Each session is a device of its own, of the same person. */
function deviceFor(talk: Talk, on: ChannelName, name: string): Device {
  const id = `${on} ${name}`;
  const known = talk.devices.get(id) ?? openNewDevice(talk, on);
  talk.devices.set(id, known);
  return known;
}

function openNewDevice({ options, target, conversation, user }: Talk, on: ChannelName): Device {
  const accessToken = options.accessToken ?? (options.isLinkedByUser && conversation.setup.account === 'linked' ? user : undefined);
  return openDevice(on, {
    target,
    clock: systemClock,
    ids: randomIds,
    locale: conversation.locale,
    user,
    headersFor: () => options.headers,
    ...(options.skillId === undefined ? {} : { skillId: options.skillId }),
    ...(options.model ? { model: options.model } : {}),
    ...options.alexa,
    ...(accessToken === undefined ? {} : { accessToken }),
  });
}

function deedOf({ options }: Talk, turn: PlayableTurn): Deed {
  const { say, intent, slots = {}, code } = turn;
  if (say !== undefined) {
    const named = intent === 'LaunchRequest' ? ('launch' as const) : intent === undefined ? undefined : { name: intent, slots };
    return { kind: 'say', words: say, heard: named ?? (options.understand ?? guessIntent)(say) };
  }
  if (code !== undefined) return { kind: 'code', result: code };
  if (turn.again) return { kind: 'again' };
  return turn.leaves ? { kind: 'leave' } : { kind: 'silence' };
}
