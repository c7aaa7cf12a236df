import type { Draft } from '../../lambda/commerce/draft.ts';
import type { NotifyPort } from '../../lambda/commerce/ports/notify.ts';
import type { StorePort } from '../../lambda/commerce/ports/store.ts';
import { newShopper, type ShopperState } from '../../lambda/commerce/shopper.ts';
import { grantApproval } from '../../lambda/commerce/use-cases/grant-approval.ts';
import { defaultReconcileSettings, reconcile, type ReconcileWorker } from '../../lambda/commerce/use-cases/reconcile.ts';
import { readConversation } from '../../lambda/dialogue/conversation.ts';
import type { Reply } from '../../lambda/dialogue/reply.ts';
import { runTurn, type TurnWorld } from '../../lambda/dialogue/run-turn.ts';
import { defaultSettings } from '../../lambda/dialogue/settings.ts';
import type { Turn, TurnInput } from '../../lambda/dialogue/turn.ts';
import { SaysoError } from '../../lambda/kernel/errors.ts';
import { ok } from '../../lambda/kernel/result.ts';
import { decodeShopper } from '../../lambda/store/codecs.ts';
import { createMemoryStore, type MemoryTable } from '../../lambda/store/memory.ts';
import { createFakePayment, createPaymentState, LINK, type PaymentState } from './fake-payment.ts';
import { createFakeShop, createShopState, type ShopState } from './fake-shop.ts';
import { type FaultPlan, guardCalls, type Mortal, withFaults } from './fault-points.ts';
import { countedIds, createSimulation, type Simulation } from './simulation.ts';
import { findLies } from './truth.ts';

const MERCHANT_ID = 'acme';
const ACCOUNT_ID = 'ann';
export const SHOPPER_KEY = `account#${ACCOUNT_ID}`;

/** Where somebody speaks: each place is a session of its own, on its channel. */
export type Place = 'kitchen' | 'bedroom' | 'phone' | 'later';

/** What came back of a turn; without a reply nobody heard anything. */
export interface Answer {
  readonly turnId: string;
  readonly reply: Reply | undefined;
}

/** A reply that was heard, and what the shopper's item had not told before it. */
export interface Heard {
  readonly place: Place;
  readonly reply: Reply;
  /** The same answer to the same turn once more. */
  readonly isAgain: boolean;
  /** The draft that this place had last been asked about when the turn was said. */
  readonly aboutDraftId: string | undefined;
  /** Drafts whose outcome this reply told late. */
  readonly toldLate: readonly string[];
}

/** What lasts when processes die, and everything that was said and heard. */
export interface Household {
  readonly simulation: Simulation;
  readonly shop: ShopState;
  readonly payment: PaymentState;
  /** The table itself, beside all faults. */
  readonly store: StorePort;
  readonly sentEmails: Map<string, number>;
  readonly plan: FaultPlan;
  readonly heard: Heard[];
  /** The total that was read out, by draft. */
  readonly said: Map<string, number>;
  /** Drafts that somebody said "yes" to after hearing them. */
  readonly yesTo: Set<string>;
  /** How many pieces left the cart, each time some did. */
  readonly leftCart: number[];
  /** What must never happen at all. */
  readonly bugs: string[];
  say(input: TurnInput, place?: Place): Promise<Answer>;
  /** The platform delivers a turn once more. */
  deliverAgain(turnId: string): Promise<Answer>;
  /** The payment provider says that its page was approved. False: it heard no answer and will say so again. */
  announceApproval(approvalId: string): Promise<boolean>;
  reconcile(options?: { readonly leasesAreVoid: boolean }): Promise<void>;
  readShopper(): Promise<ShopperState>;
  /** Answers that lie ready for a turn that nobody delivered again: nobody can hear more of them than that. */
  readUnheard(): Promise<readonly Heard[]>;
  readDraft(draftId: string): Promise<Draft | undefined>;
  draftIds(): readonly string[];
}

/** The platform waits this long for an answer. */
const PLATFORM_WAITS_MS = 8_000;
const BUDGET_MS = 4_500;

const CHANNELS: Readonly<Record<Place, Turn['channel']>> = { kitchen: 'alexa', bedroom: 'alexa', phone: 'chat', later: 'alexa' };

/** @param choose which of several waiting calls comes next */
export function createHousehold(choose?: (count: number) => number): Household {
  const simulation = createSimulation(choose);
  const { clock } = simulation;
  const leftCart: number[] = [];
  const table = watchCart(leftCart);
  const plan: FaultPlan = { calls: [], faults: [] };
  const lasting = { simulation, plan, shop: createShopState(), payment: createPaymentState(), sentEmails: new Map<string, number>(), bugs: [] as string[] };
  const store = createMemoryStore({ merchantId: MERCHANT_ID, clock, table, ids: countedIds('seen') });
  const openStore = (name: string): StorePort => createMemoryStore({ merchantId: MERCHANT_ID, clock, table, ids: countedIds(name) });
  const startProcess = processStarter(lasting, openStore);
  const turns = new Map<string, { readonly turn: Turn; readonly place: Place; readonly aboutDraftId: string | undefined }>();
  const heard: Heard[] = [];
  const answered = new Set<string>();
  const said = new Map<string, number>();
  /** The draft that each place was last asked about, and whether that is still what a "yes" there answers. */
  const asked = new Map<Place, { readonly draftId: string; readonly isOpen: boolean }>();
  const yesTo = new Set<string>();
  /** What has no answer, or only an apology, is the end of a session on a speaker. */
  const endedSessions = new Map<Place, number>();
  let voice = startProcess();
  let worker = startProcess();
  let hook = startProcess();

  const readShopper = async (): Promise<ShopperState> => (await store.loadShopper(SHOPPER_KEY)).shopper;

  const deliver = async (turnId: string, isAgain: boolean): Promise<Answer> => {
    const known = turns.get(turnId);
    if (!known) throw new Error(`There was no turn ${turnId}.`);
    if (voice.isDead) voice = startProcess();
    const { place, aboutDraftId } = known;
    const before = await readShopper();
    const reply = await answerWithin(voice, clock, { ...known.turn, receivedAtMs: clock.nowMs(), deadlineAtMs: clock.nowMs() + BUDGET_MS }, lasting.bugs);
    if (isBroken(reply) && known.turn.channel === 'alexa') {
      endedSessions.set(place, (endedSessions.get(place) ?? 0) + 1);
      asked.delete(place);
    }
    if (!reply) return { turnId, reply };
    answered.add(turnId);
    const isSame = isAgain && heard.some((other) => JSON.stringify(other.reply) === JSON.stringify(reply));
    const toldBefore = new Set(toldIn(before));
    const toldNow = toldIn(await readShopper()).filter((told) => !toldBefore.has(told));
    const hearing: Heard = { place, reply, isAgain: isSame, aboutDraftId, toldLate: toldNow.map((told) => told.split(' ')[0] ?? '') };
    heard.push(hearing);
    if (!isSame) lasting.bugs.push(...findLies(lasting.shop, hearing));
    if (reply.ask?.question === 'confirmDraft') {
      asked.set(place, { draftId: reply.ask.draftId, isOpen: true });
      said.set(reply.ask.draftId, reply.ask.total.amountMinor);
    } else if (!reply.handOff && aboutDraftId !== undefined) asked.set(place, { draftId: aboutDraftId, isOpen: false });
    return { turnId, reply };
  };

  return {
    ...lasting,
    store,
    leftCart,
    heard,
    said,
    yesTo,
    readShopper,
    async readUnheard() {
      const { conversation, shopper } = await store.loadShopper(SHOPPER_KEY);
      const toldLate = shopper.outcomes.filter(({ told, kind }) => told && kind === 'refused').map(({ draftId }) => draftId);
      return readConversation(conversation).turns.flatMap(({ id, reply }): Heard[] => {
        const turn = turns.get(id.slice(id.indexOf(':') + 1));
        if (!reply || !turn || answered.has(turn.turn.id)) return [];
        return [{ place: turn.place, reply, isAgain: false, aboutDraftId: turn.aboutDraftId, toldLate }];
      });
    },
    readDraft: (draftId) => store.loadDraft(draftId),
    draftIds: () => [...table.keys()].flatMap((pk) => /#draft#(.*)$/.exec(pk)?.[1] ?? []),
    say: (input, place = 'kitchen') => {
      const turnId = `t${turns.size + 1}`;
      const about = asked.get(place);
      if (isYes(input) && about?.isOpen) yesTo.add(about.draftId);
      turns.set(turnId, { turn: turnOf(turnId, place, `${place}${endedSessions.get(place) ?? 0}`, input), place, aboutDraftId: about?.draftId });
      return deliver(turnId, false);
    },
    deliverAgain: (turnId) => deliver(turnId, true),
    async announceApproval(approvalId) {
      if (hook.isDead) hook = startProcess();
      const { world, death } = hook;
      const grant = async (): Promise<boolean> => {
        const approval = await world.payment.readApproval(approvalId, { deadlineAtMs: clock.nowMs() + 3_000 });
        if (!approval.ok) return false;
        if (approval.value === 'approved') await grantApproval(world, SHOPPER_KEY, approvalId);
        return true;
      };
      return Promise.race([grant().catch((error: unknown) => noteUnlessExpected(error, lasting.bugs)), death.then(() => false)]);
    },
    async reconcile(options = { leasesAreVoid: false }) {
      if (worker.isDead) worker = startProcess();
      const { reconcileWorker, death } = worker;
      const work = reconcile(reconcileWorker, defaultReconcileSettings, options).catch((error: unknown) => noteUnlessExpected(error, lasting.bugs));
      await Promise.race([work, death]);
    },
  };
}

function isYes(input: TurnInput): boolean {
  return (input.kind === 'intent' && input.name === 'AMAZON.YesIntent') || (input.kind === 'verified' && input.result === 'achieved');
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

function isBroken(reply: Reply | undefined): boolean {
  return reply === undefined || reply.say.some(({ act }) => act === 'troubled');
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

interface Process extends Mortal {
  readonly death: Promise<undefined>;
  readonly world: TurnWorld;
  readonly reconcileWorker: ReconcileWorker;
}

type Lasting = Pick<Household, 'simulation' | 'plan' | 'shop' | 'payment' | 'sentEmails' | 'bugs'>;

function processStarter(lasting: Lasting, openStore: (name: string) => StorePort): () => Process {
  const names = countedIds('process');
  return () => {
    const owner = names.next();
    let announceDeath: (value: undefined) => void = () => {};
    const death = new Promise<undefined>((resolve) => {
      announceDeath = resolve;
    });
    const mortal: Mortal = {
      isDead: false,
      die: () => {
        mortal.isDead = true;
        announceDeath(undefined);
      },
    };
    const guard = guardCalls(lasting.simulation, lasting.plan, mortal);
    const world: TurnWorld = {
      clock: lasting.simulation.clock,
      ids: countedIds(`${owner}x`),
      owner,
      store: withFaults(openStore(owner), 'store', guard),
      shop: withFaults(createFakeShop(lasting.shop), 'shop', guard),
      payment: withFaults(createFakePayment(lasting.payment), 'payment', guard),
      identity: { identify: async () => ({ kind: 'linked', accountId: ACCOUNT_ID }) },
      settings: defaultSettings,
      newShopper: async () => ({ ...newShopper, accountId: ACCOUNT_ID, paymentLink: LINK }),
    };
    const reconcileWorker: ReconcileWorker = {
      ...world,
      notify: withFaults(createOutbox(lasting.sentEmails), 'notify', guard),
      composeEmail: async (draft) => (draft.state === 'captured' ? { subject: 'Ordered', text: draft.id } : undefined),
      onTrouble: (_draftId, error) => void noteUnlessExpected(error, lasting.bugs),
    };
    return Object.assign(mortal, { death, world, reconcileWorker });
  };
}

/** Sends each key once, as its port promises, and counts how often it was asked to. */
function createOutbox(sent: Map<string, number>): NotifyPort {
  return {
    sendEmail: async ({ idempotencyKey }) => {
      sent.set(idempotencyKey, (sent.get(idempotencyKey) ?? 0) + 1);
      return ok(undefined);
    },
  };
}

async function answerWithin(process: Process, clock: Simulation['clock'], turn: Turn, bugs: string[]): Promise<Reply | undefined> {
  const done = new AbortController();
  const work = runTurn(process.world, turn).catch((error: unknown): Reply => {
    noteUnlessExpected(error, bugs);
    return { say: [{ act: 'troubled' }] };
  });
  const reply = await Promise.race([work, process.death, clock.sleep(PLATFORM_WAITS_MS, done.signal).then(() => undefined)]);
  done.abort();
  return reply;
}

/** What a turn or a worker may break with when the table does not answer; anything else is a bug. */
function noteUnlessExpected(error: unknown, bugs: string[]): false {
  const isExpected = error instanceof SaysoError && /^(store\.unreachable|store\.contended|turn\.contended)$/.test(error.code);
  if (!isExpected) bugs.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return false;
}
