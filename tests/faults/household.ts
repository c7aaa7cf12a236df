import type { Draft } from '../../lambda/commerce/draft.ts';
import type { StorePort } from '../../lambda/commerce/ports/store.ts';
import type { ShopperState } from '../../lambda/commerce/shopper.ts';
import { grantApproval } from '../../lambda/commerce/use-cases/grant-approval.ts';
import { defaultReconcileSettings, reconcile } from '../../lambda/commerce/use-cases/reconcile.ts';
import { MAX_TURNS, readConversation } from '../../lambda/dialogue/conversation.ts';
import type { Reply } from '../../lambda/dialogue/reply.ts';
import { runTurn } from '../../lambda/dialogue/run-turn.ts';
import type { Turn, TurnInput } from '../../lambda/dialogue/turn.ts';
import { decodeShopper } from '../../lambda/store/codecs.ts';
import { createMemoryStore, type MemoryTable } from '../../lambda/store/memory.ts';
import { createPaymentState } from './fake-payment.ts';
import { createShopState } from './fake-shop.ts';
import { ACCOUNT_ID, type Lasting, MERCHANT_ID, noteUnlessExpected, type Process, processStarter } from './processes.ts';
import { countedIds, createSimulation } from './simulation.ts';
import { findLies } from './truth.ts';

export const SHOPPER_KEY = `account#${ACCOUNT_ID}`;

/** Where somebody speaks: each place has a session of its own, on its channel. */
export type Place = 'kitchen' | 'bedroom' | 'phone' | 'later';

const CHANNELS: Readonly<Record<Place, Turn['channel']>> = { kitchen: 'alexa', bedroom: 'alexa', phone: 'chat', later: 'alexa' };

/** The platform waits this long for an answer. */
const PLATFORM_WAITS_MS = 8_000;
const BUDGET_MS = 4_500;

/** What came back of a turn; without a reply nobody heard anything. */
export interface Answer {
  readonly turnId: string;
  readonly reply: Reply | undefined;
}

/** A reply that was heard. */
export interface Heard {
  readonly place: Place;
  readonly reply: Reply;
  /** The same answer to the same turn once more. */
  readonly isAgain: boolean;
  /** The draft that this place had last been asked about when the turn was said. */
  readonly aboutDraftId: string | undefined;
  /** Drafts whose outcome became a told one meanwhile. */
  readonly toldLate: readonly string[];
}

/** Everything that was said and heard, and those who answer. */
export interface Household extends Lasting {
  /** The table itself, beside all faults. */
  readonly store: StorePort;
  readonly heard: Heard[];
  /** The talk, a line each, for people. */
  readonly transcript: string[];
  /** The total that was read out, by draft. */
  readonly said: Map<string, number>;
  /** Drafts that somebody said "yes" to after hearing them. */
  readonly yesTo: Set<string>;
  /** How many pieces left the cart, each time some did. */
  readonly leftCart: number[];
  say(input: TurnInput, place?: Place): Promise<Answer>;
  /** The platform delivers a turn once more. */
  deliverAgain(turnId: string): Promise<Answer>;
  /** The last turn said in a place. */
  lastTurnIn(place: Place): string | undefined;
  /** True when the last turn there had no answer, or only an apology. */
  wasBrokenIn(place: Place): boolean;
  /** The payment provider says that its page was approved. False: it heard no answer and will say so again. */
  announceApproval(approvalId: string): Promise<boolean>;
  reconcile(options?: { readonly leasesAreVoid: boolean }): Promise<void>;
  /** Every process dies; those that start then know that no lease holds. */
  restart(): Promise<void>;
  readShopper(): Promise<ShopperState>;
  /** Answers that lie ready for a turn that nobody delivered again: nobody can hear more of them than that. */
  readUnheard(): Promise<readonly Heard[]>;
  /** True when an answer about this draft may have lain ready for so long that it is not kept any more. */
  mayBeForgotten(draftId: string): boolean;
  readDrafts(): Promise<readonly Draft[]>;
}

interface SaidTurn {
  readonly turn: Turn;
  readonly place: Place;
  readonly aboutDraftId: string | undefined;
  /** Outcomes that were told when it was first delivered. */
  toldBefore?: ReadonlySet<string>;
  isAnswered: boolean;
  isBroken: boolean;
}

/** @param choose which of several waiting calls comes next; absent, none waits */
export function createHousehold(choose?: (count: number) => number): Household {
  const leftCart: number[] = [];
  const simulation = createSimulation(choose);
  const lasting: Lasting = {
    simulation,
    table: watchCart(leftCart),
    shop: createShopState(),
    payment: createPaymentState(),
    sentEmails: new Map(),
    plan: { calls: [], faults: [] },
    bugs: [],
  };
  const store = createMemoryStore({ merchantId: MERCHANT_ID, clock: simulation.clock, table: lasting.table, ids: countedIds('seen') });
  const talk = startTalk(lasting, store);
  return { ...lasting, store, leftCart, ...talk, ...readingFrom(lasting, store, talk.turns) };
}

/** The processes that answer: one for turns, one for the worker, one for the provider's calls. A dead one is followed by another. */
function startAnswering(lasting: Lasting) {
  const start = processStarter(lasting);
  const running = { voice: start(), worker: start(), hook: start() };
  const living = (role: keyof typeof running): Process => {
    if (running[role].isDead) running[role] = start();
    return running[role];
  };
  const killAll = (): void => {
    for (const process of Object.values(running)) process.die();
  };
  return { living, killAll };
}

function startTalk(lasting: Lasting, store: StorePort) {
  const { clock } = lasting.simulation;
  const { living, killAll } = startAnswering(lasting);
  const turns = new Map<string, SaidTurn>();
  const heard: Heard[] = [];
  const transcript: string[] = [];
  const said = new Map<string, number>();
  const yesTo = new Set<string>();
  /** The draft that each place was last asked about, and whether that is still what a "yes" there answers. */
  const asked = new Map<Place, { readonly draftId: string; readonly isOpen: boolean }>();
  /** What has no answer, or only an apology, is the end of a session on a speaker. */
  const endedSessions = new Map<Place, number>();

  const hear = (known: SaidTurn, reply: Reply, toldLate: readonly string[]): void => {
    const { place, aboutDraftId } = known;
    const isAgain = known.isAnswered && heard.some((other) => JSON.stringify(other.reply) === JSON.stringify(reply));
    known.isAnswered = true;
    const hearing: Heard = { place, reply, isAgain, aboutDraftId, toldLate };
    heard.push(hearing);
    if (!isAgain) lasting.bugs.push(...findLies(lasting.shop, hearing));
    if (reply.ask?.question === 'confirmDraft') {
      asked.set(place, { draftId: reply.ask.draftId, isOpen: true });
      said.set(reply.ask.draftId, reply.ask.total.amountMinor);
    } else if (!reply.handOff && aboutDraftId !== undefined) asked.set(place, { draftId: aboutDraftId, isOpen: false });
  };

  const deliver = async (turnId: string): Promise<Answer> => {
    const known = turns.get(turnId);
    if (!known) throw new Error(`There was no turn ${turnId}.`);
    const { place, turn } = known;
    known.toldBefore ??= new Set(toldIn(await readShopper(store)));
    const reply = await answerInTime(living('voice'), lasting, turn);
    transcript.push(`${lineOf(clock.nowMs(), known)} -> ${reply ? JSON.stringify(reply.say.map(({ act }) => act)) : 'nothing'}`);
    known.isBroken = isBroken(reply);
    if (known.isBroken && turn.channel === 'alexa') {
      endedSessions.set(place, (endedSessions.get(place) ?? 0) + 1);
      asked.delete(place);
    }
    if (reply) {
      const toldLate = toldIn(await readShopper(store)).filter((told) => !known.toldBefore?.has(told));
      hear(
        known,
        reply,
        toldLate.map((told) => told.split(' ')[0] ?? ''),
      );
    }
    return { turnId, reply };
  };

  return {
    turns,
    heard,
    transcript,
    said,
    yesTo,
    say: (input: TurnInput, place: Place = 'kitchen'): Promise<Answer> => {
      const turnId = `t${turns.size + 1}`;
      const about = asked.get(place);
      if (isYes(input) && about?.isOpen) yesTo.add(about.draftId);
      const turn = turnOf(turnId, place, `${place}${endedSessions.get(place) ?? 0}`, input);
      turns.set(turnId, { turn, place, aboutDraftId: about?.draftId, isAnswered: false, isBroken: false });
      return deliver(turnId);
    },
    deliverAgain: deliver,
    lastTurnIn: (place: Place) => [...turns.values()].findLast((known) => known.place === place)?.turn.id,
    wasBrokenIn: (place: Place) => [...turns.values()].findLast((known) => known.place === place)?.isBroken ?? false,
    announceApproval: (approvalId: string) => hearApproval(living('hook'), lasting, approvalId),
    reconcile: (options?: { readonly leasesAreVoid: boolean }) => lookOnce(living('worker'), lasting, options),
    restart: () => {
      killAll();
      transcript.push('(everything restarts)');
      return lookOnce(living('worker'), lasting, { leasesAreVoid: true });
    },
  };
}

function readingFrom(lasting: Lasting, store: StorePort, turns: ReadonlyMap<string, SaidTurn>) {
  return {
    readShopper: () => readShopper(store),
    async readUnheard(): Promise<readonly Heard[]> {
      const { conversation, shopper } = await store.loadShopper(SHOPPER_KEY);
      const toldLate = shopper.outcomes.filter(({ told, kind }) => told && kind === 'refused').map(({ draftId }) => draftId);
      return readConversation(conversation).turns.flatMap(({ id, reply }): Heard[] => {
        const known = turns.get(id.slice(id.indexOf(':') + 1));
        if (!reply || !known || known.isAnswered) return [];
        return [{ place: known.place, reply, isAgain: false, aboutDraftId: known.aboutDraftId, toldLate }];
      });
    },
    mayBeForgotten: (draftId: string) =>
      [...turns.values()].slice(0, -MAX_TURNS).some(({ aboutDraftId, isAnswered }) => aboutDraftId === draftId && !isAnswered),
    async readDrafts(): Promise<readonly Draft[]> {
      const ids = [...lasting.table.keys()].flatMap((pk) => /#draft#(.*)$/.exec(pk)?.[1] ?? []);
      const drafts = await Promise.all(ids.map((id) => store.loadDraft(id)));
      return drafts.filter((draft) => draft !== undefined);
    },
  };
}

async function readShopper(store: StorePort): Promise<ShopperState> {
  return (await store.loadShopper(SHOPPER_KEY)).shopper;
}

/** A turn that breaks is apologised for, as the channels do. */
async function answerInTime({ world, death }: Process, { simulation, bugs }: Lasting, turn: Turn): Promise<Reply | undefined> {
  const nowMs = simulation.clock.nowMs();
  const done = new AbortController();
  const work = runTurn(world, { ...turn, receivedAtMs: nowMs, deadlineAtMs: nowMs + BUDGET_MS }).catch((error: unknown): Reply => {
    noteUnlessExpected(error, bugs);
    return { say: [{ act: 'troubled' }] };
  });
  const reply = await Promise.race([work, death, simulation.clock.sleep(PLATFORM_WAITS_MS, done.signal).then(() => undefined)]);
  done.abort();
  return reply;
}

async function lookOnce({ reconcileWorker, death }: Process, { bugs }: Lasting, options = { leasesAreVoid: false }): Promise<void> {
  const work = reconcile(reconcileWorker, defaultReconcileSettings, options).catch((error: unknown) => noteUnlessExpected(error, bugs));
  await Promise.race([work, death]);
}

async function hearApproval({ world, death }: Process, { bugs }: Lasting, approvalId: string): Promise<boolean> {
  const grant = async (): Promise<boolean> => {
    const approval = await world.payment.readApproval(approvalId, { deadlineAtMs: world.clock.nowMs() + 3_000 });
    if (!approval.ok) return false;
    if (approval.value === 'approved') await grantApproval(world, SHOPPER_KEY, approvalId);
    return true;
  };
  const work = grant().catch((error: unknown) => {
    noteUnlessExpected(error, bugs);
    return false;
  });
  return (await Promise.race([work, death])) ?? false;
}

/** A table that notes when a write of the shopper's item makes the cart smaller. */
function watchCart(leftCart: number[]): MemoryTable {
  const table: MemoryTable = new Map();
  const set = table.set.bind(table);
  let pieces = 0;
  table.set = (pk, item) => {
    if (pk.includes('#shopper#') && (pieces > 0 || !String(item.state).includes('"cart":[]'))) {
      const { shopper } = decodeShopper(item);
      const now = shopper.cart.reduce((sum, line) => sum + line.quantity, 0);
      if (now < pieces) leftCart.push(pieces - now);
      pieces = now;
    }
    return set(pk, item);
  };
  return table;
}

function toldIn({ outcomes }: ShopperState): readonly string[] {
  return outcomes.flatMap(({ draftId, kind, told }) => (told ? `${draftId} ${kind}` : []));
}

function isYes(input: TurnInput): boolean {
  return (input.kind === 'intent' && input.name === 'AMAZON.YesIntent') || (input.kind === 'verified' && input.result === 'achieved');
}

function isBroken(reply: Reply | undefined): boolean {
  return reply === undefined || reply.say.some(({ act }) => act === 'troubled');
}

function lineOf(nowMs: number, { turn, place, isAnswered }: SaidTurn): string {
  const { input } = turn;
  const words = input.kind === 'intent' ? [input.name, ...Object.values(input.slots).map(({ value }) => value)].join(' ') : input.kind;
  return `${new Date(nowMs).toISOString().slice(11, 19)} ${place}: ${words}${isAnswered ? ' (delivered again)' : ''}`;
}

function turnOf(id: string, place: Place, sessionId: string, input: TurnInput): Turn {
  const channel = CHANNELS[place];
  return {
    id,
    channel,
    merchantId: MERCHANT_ID,
    locale: 'en-US',
    caller: { channel, id: place, addressId: 'home' },
    sessionId,
    isNewSession: false,
    input,
    capabilities: { screen: false, links: true, voiceCode: channel === 'alexa', productHints: false },
    receivedAtMs: 0,
    deadlineAtMs: 0,
  };
}
