import type { StorePort } from '../../lambda/commerce/ports/store.ts';
import { readConversation, type TurnRecord } from '../../lambda/dialogue/conversation.ts';
import { createMemoryStore, type MemoryTable } from '../../lambda/store/memory.ts';
import {
  CONTROLLED_MERCHANT_ID,
  CONTROLLED_SELLER,
  type ControlledServers,
  type ControlledWorld,
  openChannels,
  openControlledWorld,
  START_MS,
} from '../controlled-world.ts';
import { ownModel } from '../own-model.ts';
import type { Deed, HeardIntent, Platform, Seat, SeenAnswer, Sent, SkillTarget } from '../platforms/platform.ts';
import { functionTarget } from '../platforms/targets/function-target.ts';
import { deliverOnce, deliverTwice, findTripFaults } from './deliver.ts';
import type { ChannelName } from './format.ts';
import { photographHousehold, readHousehold } from './household.ts';
import { writeCard } from './judge.ts';
import type { Player, Taken } from './player.ts';
import type { PlayableConversation, PlayableTurn } from './replay-file.ts';
import { understandOwn } from './understand-own.ts';
import type { Difference, Meaning, Wire } from './verdict.ts';

export interface OwnOptions {
  readonly platforms: Readonly<Record<ChannelName, Platform>>;
  /** What else is wrong with a request and its answer, beside what the platform would refuse. */
  readonly inspect?: (channel: ChannelName, request: unknown, sent: Sent) => Promise<readonly string[]>;
  /** What a platform makes of the words; the embedded understanding with the open question in mind unless given. */
  readonly understand?: (words: string, locale: string) => HeardIntent | 'launch';
}

/** Where a conversation has come to. */
interface Talk {
  readonly servers: ControlledServers;
  readonly options: OwnOptions;
  readonly conversation: PlayableConversation;
  readonly channel: ChannelName;
  readonly user: string;
  readonly shopperKey: string;
  readonly table: MemoryTable;
  /** Looks into the table from outside; nobody counts it. */
  readonly store: StorePort;
  /** The process of the skill; another one after a restart. */
  process: { readonly world: ControlledWorld; readonly targets: Readonly<Record<ChannelName, SkillTarget>> };
  readonly sessions: Map<string, number>;
  turns: number;
  hasSpoken: boolean;
  /** The last request and what was answered, to be delivered again. */
  last?: { readonly channel: ChannelName; readonly request: unknown; readonly sent: Sent; readonly answer: SeenAnswer };
  /** The link that was shown last. */
  link?: string;
}

let conversations = 0;

/**
 * Begins a conversation with our own skill in a world of its own. Beside what its turns expect, every answer must be valid on its platform
 * and keep to the round trips of a turn, and every request is delivered twice: the second time it must change nothing and hear the same.
 */
export function openOwnPlayer(
  servers: ControlledServers,
  options: OwnOptions,
  conversation: PlayableConversation,
  channel: ChannelName,
): Player {
  conversations += 1;
  const user = `shopper-${conversations}`;
  const { setup } = conversation;
  servers.clock.set(setup.clock === undefined ? START_MS : Date.parse(setup.clock));
  servers.faults.current = setup.faults ?? {};
  const table: MemoryTable = new Map();
  const begun = {
    servers,
    options,
    conversation,
    channel,
    user,
    shopperKey: setup.account === 'linked' ? `account#${user}` : unlinkedKey(options, channel, user),
    table,
    store: createMemoryStore({ merchantId: CONTROLLED_MERCHANT_ID, clock: servers.clock, table }),
    sessions: new Map<string, number>(),
    turns: 0,
    hasSpoken: false,
  };
  const talk: Talk = { ...begun, process: startProcess(begun) };
  return { take: (turn) => takeTurn(talk, turn), close: async () => {} };
}

/** Who has linked no account is known by the platform's own id: Alexa's user, else the session. */
function unlinkedKey({ platforms }: OwnOptions, channel: ChannelName, user: string): string {
  const sessionId = platforms[channel].sessionIdOf({ session: `main0-${channel}`, user });
  switch (channel) {
    case 'alexa':
      return `alexa#${user}`;
    case 'chat':
      return `chat#${sessionId}`;
    default:
      return `dialogflow#session:${sessionId}`;
  }
}

function startProcess({ servers, conversation, table, user, turns }: Omit<Talk, 'process'>): Talk['process'] {
  const { payment, account } = conversation.setup;
  // Ids go to the shop and the provider as keys, so no other world may have made them before.
  const idPrefix = `${user.replaceAll('-', '')}t${turns}n`;
  const world = openControlledWorld(servers, { idPrefix, table, newPayment: payment, isLinked: account === 'linked' });
  const { alexa, dialogflow, chat } = openChannels(world.composition);
  const handlers = { alexa, dialogflow, 'dialogflow-cx': dialogflow, chat };
  const target = (label: ChannelName) => functionTarget({ label, handle: (body, headers) => handlers[label].handle(body, headers) });
  return {
    world,
    targets: { alexa: target('alexa'), dialogflow: target('dialogflow'), 'dialogflow-cx': target('dialogflow-cx'), chat: target('chat') },
  };
}

async function takeTurn(talk: Talk, turn: PlayableTurn): Promise<Taken> {
  if (turn.faults) talk.servers.faults.current = turn.faults;
  if (turn.after) talk.servers.clock.advance(turn.after);
  talk.turns += 1;
  if (turn.restarts) talk.process = startProcess(talk);
  if (turn.reconciles) await talk.process.world.reconcile();
  if (turn.presses !== undefined) await pressButton(talk, turn.presses);
  const isDeed = !turn.restarts && !turn.reconciles && turn.presses === undefined;
  const spoken = isDeed ? await speak(talk, turn) : undefined;
  const household = await readHousehold(talk, turn.orders !== undefined);
  // A refusal is part of the talk: the conversation says itself what it expects of it. Anything else in the log is a fault.
  const lines = talk.process.world.logged.splice(0).filter((line) => !line.startsWith('turn.refused '));
  // A request that was written by somebody else may rightly be found strange.
  const isStrange = turn.sends !== undefined;
  const logged = isStrange ? [] : lines.map((line) => ({ what: 'the log', expected: 'nothing', found: line }));
  return {
    unjudged: [],
    notes: isStrange ? lines.map((line) => `the log: ${line}`) : [],
    household,
    ...spoken,
    differences: [...(spoken?.differences ?? []), ...logged, ...findHoles(spoken?.answer)],
  };
}

/** Words that no shopper should ever hear: holes in a message. */
const HOLES = /undefined|null|NaN|\[object|[{}]/;

function findHoles(answer: SeenAnswer | undefined): readonly Difference[] {
  if (answer === undefined) return [];
  const card = writeCard(answer.card) ?? '';
  const hole = HOLES.exec(`${answer.speech} ${card} ${answer.reprompt ?? ''}`);
  return hole ? [{ what: 'words', expected: 'whole sentences', found: `${hole[0]} in: ${answer.speech} | ${card}` }] : [];
}

interface Spoken {
  readonly answer: SeenAnswer;
  readonly recorded?: SeenAnswer;
  readonly meaning: Meaning;
  readonly differences: readonly Difference[];
  readonly wire?: Wire;
}

async function speak(talk: Talk, turn: PlayableTurn): Promise<Spoken | undefined> {
  const on = turn.again ? (talk.last?.channel ?? talk.channel) : (turn.on ?? talk.channel);
  const platform = talk.options.platforms[on];
  const name = turn.session ?? 'main';
  const seat = takeSeat(talk, on, name);
  const request = turn.again ? talk.last?.request : (turn.sends ?? platform.requestFor(await readDeed(talk, turn, platform, seat), seat));
  if (turn.leaves) talk.sessions.set(name, (talk.sessions.get(name) ?? 0) + 1);
  talk.hasSpoken = true;
  if (request === undefined) return turn.silence ? hearReprompt(talk) : undefined;
  const former = turn.again ? talk.last?.sent : undefined;
  const door = { platform, target: talk.process.targets[on] };
  const watch = {
    trips: talk.process.world.trips,
    photograph: () => photographHousehold(talk),
    inspect: async (asked: unknown, sent: Sent) => (await talk.options.inspect?.(on, asked, sent)) ?? [],
  };
  const delivered = turn.sends === undefined ? await deliverTwice(door, request, former, watch) : await deliverOnce(door, request);
  const { answer, sent, trips } = delivered;
  talk.last = { channel: on, request, sent, answer };
  if (answer.link !== undefined) talk.link = answer.link;
  const record = turn.leaves ? undefined : await readRecord(talk);
  const isFirst = !turn.again && !turn.leaves && turn.sends === undefined;
  return {
    answer,
    ...(turn.recorded === undefined ? {} : { recorded: await readRecorded(platform, request, turn.recorded) }),
    meaning: meaningOf(record),
    wire: { request, response: sent.kind === 'answered' ? sent.body : { error: sent.reason, message: sent.message } },
    differences: [...delivered.differences, ...findMicrophoneFaults(answer, record), ...(isFirst ? findTripFaults(trips, record) : [])],
  };
}

/** A recorded answer, as a person perceived it. */
function readRecorded(platform: Platform, request: unknown, body: unknown): Promise<SeenAnswer> {
  return platform.readAnswer(request, { kind: 'answered', status: 200, body, tookMs: 0 });
}

function meaningOf(record: TurnRecord | undefined): Meaning {
  const question = record?.reply?.ask?.question;
  return { acts: record?.reply?.say.map(({ act }) => act) ?? [], ...(question === undefined ? {} : { question }) };
}

/** The microphone is open exactly while a question is. */
function findMicrophoneFaults(answer: SeenAnswer, record: TurnRecord | undefined): readonly Difference[] {
  if (!record?.reply || (record.reply.ask !== undefined) === answer.asks) return [];
  return [{ what: 'the microphone', expected: record.reply.ask?.question ?? 'closed', found: answer.asks ? 'open' : 'closed' }];
}

/** On a speaker silence is no request: the platform asks again by itself. */
async function hearReprompt(talk: Talk): Promise<Spoken | undefined> {
  const { last } = talk;
  if (last?.answer.reprompt === undefined) return undefined;
  const record = await readRecord(talk);
  return { answer: { ...last.answer, speech: last.answer.reprompt }, meaning: meaningOf(record), differences: [] };
}

function takeSeat(talk: Talk, on: ChannelName, name: string): Seat {
  const count = talk.sessions.get(name);
  talk.sessions.set(name, count ?? 0);
  const { user, conversation, servers } = talk;
  return {
    turnId: `${user}-${talk.turns}`,
    user,
    session: `${name}${count ?? 0}-${on}`,
    isNewSession: count === undefined || !talk.hasSpoken,
    locale: conversation.locale,
    nowMs: servers.clock.nowMs(),
    model: ownModel(conversation.locale),
  };
}

async function readDeed(talk: Talk, turn: PlayableTurn, platform: Platform, seat: Seat): Promise<Deed> {
  if (turn.say !== undefined) return { kind: 'say', words: turn.say, heard: await understand(talk, turn, platform, seat) };
  if (turn.code !== undefined) {
    const { pending } = talk.last?.answer ?? {};
    return { kind: 'code', result: turn.code, token: (pending?.kind === 'code' ? pending.token : undefined) ?? 'nobody asked' };
  }
  return turn.leaves ? { kind: 'leave' } : { kind: 'silence' };
}

async function understand(talk: Talk, turn: PlayableTurn, platform: Platform, seat: Seat): Promise<HeardIntent | 'launch'> {
  const { say = '', intent, slots = {} } = turn;
  if (intent !== undefined) return intent === 'LaunchRequest' ? 'launch' : { name: intent, slots };
  if (talk.options.understand) return talk.options.understand(say, seat.locale);
  const channel = platform.name === 'dialogflow-cx' ? 'dialogflow' : platform.name;
  return understandOwn(say, {
    store: talk.store,
    shopperKey: talk.shopperKey,
    sessionId: `${channel}:${platform.sessionIdOf(seat)}`,
    locale: seat.locale,
    nowMs: seat.nowMs,
    invocationName: CONTROLLED_SELLER,
  });
}

async function readRecord(talk: Talk): Promise<TurnRecord | undefined> {
  const { conversation } = await talk.store.loadShopper(talk.shopperKey);
  const turnId = `${talk.user}-${talk.turns}`;
  const { turns } = readConversation(conversation);
  return turns.find(({ id }) => id.endsWith(turnId)) ?? turns.at(-1);
}

/** A person opens the link that was shown last, and presses a button of that page. */
async function pressButton(talk: Talk, button: string): Promise<void> {
  const { link } = talk;
  if (link === undefined) throw new Error(`There is no link to press "${button}" on.`);
  const answer = await fetch(link, { method: 'POST', body: new URLSearchParams({ pressed: button }), redirect: 'manual' });
  if (answer.status >= 400) throw new Error(`The page answered ${answer.status} to "${button}".`);
}
