import { isLaunch } from '../../lambda/channels/chat/launch.ts';
import type { StorePort } from '../../lambda/commerce/ports/store.ts';
import { findSession, readConversation, type TurnRecord } from '../../lambda/dialogue/conversation.ts';
import { expectedIntents } from '../../lambda/dialogue/questions/index.ts';
import { loadUnderstanding } from '../../lambda/nlu/load.ts';
import { createMemoryStore, type MemoryTable } from '../../lambda/store/memory.ts';
import { openChannels, openTestWorld, START_MS, TEST_MERCHANT_ID, TEST_SELLER, type TestServers, type TestWorld } from '../world.ts';
import { deliverTwice, findTripFaults } from './deliver.ts';
import { type Answer, type Deed, type Device, type HeardIntent, openDevices, type Seat } from './device.ts';

import { findMismatches, type Mismatch, readHousehold } from './expectations.ts';
import type { ChannelName, Conversation, ConversationTurn } from './format.ts';

/** Where a conversation has come to. */
interface Talk {
  readonly servers: TestServers;
  readonly conversation: Conversation;
  readonly channel: ChannelName;
  readonly user: string;
  readonly shopperKey: string;
  readonly table: MemoryTable;
  /** Looks into the table from outside; nobody counts it. */
  readonly store: StorePort;
  /** The process of the skill; another one after a restart. */
  process: { readonly world: TestWorld; readonly devices: Readonly<Record<ChannelName, Device>> };
  readonly sessions: Map<string, number>;
  turns: number;
  /** The last request and what was answered, to be delivered again. */
  last?: { readonly request: unknown; readonly answer: Answer };
  /** The link that was shown last. */
  link?: string;
  /** The conversation so far, to be read when it fails. */
  readonly heard: string[];
}

const PICTURES = /\p{Extended_Pictographic}+/u;

let conversations = 0;

/**
 * Plays a conversation on one channel, in a world of its own, and compares what comes of it. Beside what the turns expect, every answer must
 * be valid on its platform and keep to the round trips of a turn, and every request is delivered twice: the second time it must change
 * nothing and hear the same.
 *
 * @throws Error with the conversation so far and the differences
 */
export async function runConversation(servers: TestServers, conversation: Conversation, channel: ChannelName): Promise<void> {
  const talk = beginTalk(servers, conversation, channel);
  for (const turn of conversation.turns) {
    if (turn.faults) servers.faults.current = turn.faults;
    if (turn.after) servers.clock.advance(turn.after);
    const mismatches = await takeTurn(talk, turn);
    if (mismatches.length > 0) throw describeFailure(talk, mismatches);
  }
}

function beginTalk(servers: TestServers, conversation: Conversation, channel: ChannelName): Talk {
  conversations += 1;
  const user = `shopper-${conversations}`;
  const { setup } = conversation;
  servers.clock.set(setup.clock === undefined ? START_MS : Date.parse(setup.clock));
  servers.faults.current = setup.faults ?? {};
  const table: MemoryTable = new Map();
  const talk = {
    servers,
    conversation,
    channel,
    user,
    shopperKey: setup.account === 'linked' ? `account#${user}` : unlinkedKey(channel, user),
    table,
    store: createMemoryStore({ merchantId: TEST_MERCHANT_ID, clock: servers.clock, table }),
    sessions: new Map<string, number>(),
    turns: 0,
    heard: [],
  };
  return { ...talk, process: startProcess(talk) };
}

/** Who has linked no account is known by the platform's own id: Alexa's user, else the session. */
function unlinkedKey(channel: ChannelName, user: string): string {
  const session = `main0-${channel}`;
  return {
    alexa: `alexa#${user}`,
    dialogflow: `dialogflow#session:projects/test-${session}/agent/sessions/${user}`,
    chat: `chat#${user}-${session}`,
  }[channel];
}

function startProcess({ servers, conversation, table, user, turns }: Omit<Talk, 'process'>): Talk['process'] {
  const { payment, account } = conversation.setup;
  // Ids go to the shop and the provider as keys, so no other world may have made them before.
  const idPrefix = `${user.replaceAll('-', '')}t${turns}n`;
  const world = openTestWorld(servers, { idPrefix, table, newPayment: payment, isLinked: account === 'linked' });
  return { world, devices: openDevices(openChannels(world.composition)) };
}

async function takeTurn(talk: Talk, turn: ConversationTurn): Promise<readonly Mismatch[]> {
  talk.turns += 1;
  if (turn.restarts) talk.process = startProcess(talk);
  if (turn.reconciles) await talk.process.world.reconcile();
  if (turn.presses !== undefined) await pressButton(talk, turn.presses);
  const isDeed = !turn.restarts && !turn.reconciles && turn.presses === undefined;
  const taken = isDeed ? await speak(talk, turn) : undefined;
  const household = await readHousehold(talk, turn.orders !== undefined);
  const { logged } = talk.process.world;
  const noted: Mismatch[] = logged.splice(0).map((line) => ({ what: 'the log', expected: 'nothing', found: line }));
  return [...(taken?.mismatches ?? []), ...noted, ...findMismatches(turn, { ...household, ...taken })];
}

/** What a turn at a device came to. */
interface Taken {
  readonly answer: Answer;
  /** What the skill wrote down of it; absent when it broke. */
  readonly record?: TurnRecord;
  readonly mismatches: readonly Mismatch[];
}

async function speak(talk: Talk, turn: ConversationTurn): Promise<Taken | undefined> {
  const on = turn.on ?? talk.channel;
  const device = talk.process.devices[on];
  const name = turn.session ?? 'main';
  const seat = takeSeat(talk, on, name);
  const deed = await readDeed(talk, turn, device.sessionIdOf(seat), on);
  const request = turn.again ? talk.last?.request : device.requestFor(deed, seat);
  if (turn.leaves) talk.sessions.set(name, (talk.sessions.get(name) ?? 0) + 1);
  talk.heard.push(`you    ${describeDeed(turn)}`);
  if (request === undefined) return turn.silence ? hearReprompt(talk) : undefined;
  const former = turn.again ? talk.last?.answer : undefined;
  const { answer, trips, mismatches } = await deliverTwice(device, request, former, {
    trips: talk.process.world.trips,
    photograph: () => photograph(talk),
  });
  talk.heard.push(`Sayso  ${answer.speech || '(nothing)'}${answer.card ? `\n       [${answer.card.replaceAll('\n', ' | ')}]` : ''}`);
  talk.last = { request, answer };
  if (answer.link !== undefined) talk.link = answer.link;
  const record = turn.leaves ? undefined : await readRecord(talk);
  return {
    answer,
    ...(record ? { record } : {}),
    mismatches: [
      ...mismatches,
      ...findMicrophoneFaults(answer, record),
      ...(turn.again || turn.leaves ? [] : findTripFaults(trips, record)),
    ],
  };
}

/** The microphone is open exactly while a question is. */
function findMicrophoneFaults(answer: Answer, record: TurnRecord | undefined): readonly Mismatch[] {
  if (!record?.reply || (record.reply.ask !== undefined) === answer.asks) return [];
  return [{ what: 'the microphone', expected: record.reply.ask?.question ?? 'closed', found: answer.asks ? 'open' : 'closed' }];
}

/** On a speaker silence is no request: the platform asks again by itself. */
async function hearReprompt(talk: Talk): Promise<Taken | undefined> {
  const { last } = talk;
  if (last?.answer.reprompt === undefined) return undefined;
  const record = await readRecord(talk);
  talk.heard.push(`Sayso  ${last.answer.reprompt}`);
  return { answer: { ...last.answer, speech: last.answer.reprompt }, ...(record ? { record } : {}), mismatches: [] };
}

function takeSeat(talk: Talk, on: ChannelName, name: string): Seat {
  const count = talk.sessions.get(name);
  talk.sessions.set(name, count ?? 0);
  const { user, conversation } = talk;
  const isNewSession = count === undefined || talk.heard.length === 0;
  return { turnId: `${user}-${talk.turns}`, user, session: `${name}${count ?? 0}-${on}`, isNewSession, locale: conversation.locale };
}

async function readDeed(talk: Talk, turn: ConversationTurn, sessionId: string, on: ChannelName): Promise<Deed> {
  if (turn.say !== undefined) return { kind: 'say', words: turn.say, heard: await understand(talk, turn.say, `${on}:${sessionId}`) };
  if (turn.code !== undefined) return { kind: 'code', token: talk.last?.answer.codeToken ?? 'nobody asked', result: turn.code };
  return turn.leaves ? { kind: 'leave' } : { kind: 'silence' };
}

/** What a platform would make of the words; the intents that answer the open question are those its dialogue would prefer. */
async function understand(talk: Talk, words: string, sessionId: string): Promise<HeardIntent | 'launch'> {
  if (isLaunch(words, TEST_SELLER)) return 'launch';
  const { conversation } = await talk.store.loadShopper(talk.shopperKey);
  const { question } = findSession(readConversation(conversation), sessionId, talk.servers.clock.nowMs());
  const understanding = await loadUnderstanding(talk.conversation.locale);
  const understood = understanding?.understand(words, { expecting: expectedIntents(question) });
  if (understood?.decision !== 'act') return { name: 'AMAZON.FallbackIntent', slots: {}, ids: {} };
  if (understood.intent === 'LaunchRequest') return 'launch';
  // The embedded understanding reads past pictures; a platform hands them on as the product.
  const [pictures] = PICTURES.exec(words) ?? [];
  const slots = pictures === undefined ? understood.slots : { item: pictures, ...understood.slots };
  return { name: understood.intent, slots, ids: understood.slotIds };
}

/** Everything that lies in the table, and the payments; no order is placed without a trace in both. */
function photograph({ servers, shopperKey, table }: Talk): string {
  return JSON.stringify([[...table.values()], servers.payment.readPayments(shopperKey)]);
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
  talk.heard.push(`you    (press ${button} on the page)`);
  const answer = await fetch(link, { method: 'POST', body: new URLSearchParams({ pressed: button }), redirect: 'manual' });
  if (answer.status >= 400) throw new Error(`The page answered ${answer.status} to "${button}".`);
}

function describeDeed(turn: ConversationTurn): string {
  if (turn.say !== undefined) return turn.say.length > 200 ? `${turn.say.slice(0, 200)}... (${turn.say.length} characters)` : turn.say;
  if (turn.code !== undefined) return `(the voice code: ${turn.code})`;
  return turn.again ? '(delivered again)' : turn.leaves ? '(leaves)' : '(silence)';
}

function describeFailure(talk: Talk, mismatches: readonly Mismatch[]): Error {
  const { conversation, channel, heard } = talk;
  const told = mismatches.map(
    ({ what, expected, found }) => `  ${what}\n    expected  ${indent(expected)}\n    found     ${indent(found)}`,
  );
  const error = new Error(`${conversation.name}, on ${channel}\n\n${heard.map((line) => `  ${line}`).join('\n')}\n\n${told.join('\n')}\n`);
  // Where this was thrown tells nothing; the conversation does.
  error.stack = error.message;
  return error;
}

function indent(text: string): string {
  return (text.length > 4_000 ? `${text.slice(0, 4_000)}...` : text).replaceAll('\n', '\n              ');
}
