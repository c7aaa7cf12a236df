import type { Draft } from '../commerce/draft.ts';
import type { IdentityPort, ShopperIdentity } from '../commerce/ports/identity.ts';
import { rememberReads } from '../commerce/ports/remember.ts';
import type { LostStep, ShopperItem, StorePort } from '../commerce/ports/store.ts';
import { settleDraft } from '../commerce/settle.ts';
import type { ShopperState } from '../commerce/shopper.ts';
import { type Advance, advanceDraft, type Budget, nextLease, type Worker } from '../commerce/use-cases/advance-draft.ts';
import { beginCancelling, followDraft, orThrow } from '../commerce/use-cases/follow-draft.ts';
import { localDate } from '../kernel/clock.ts';
import { hasCode, SaysoError } from '../kernel/errors.ts';
import { type IdSource, stableChoice } from '../kernel/ids.ts';
import type { Currency } from '../kernel/money.ts';
import type { Result } from '../kernel/result.ts';
import { replyToCancelling, replyToPlacing, tellLate } from './after-buying.ts';
import {
  type Conversation,
  conversationAsJson,
  dropSession,
  findSession,
  newConversation,
  readConversation,
  recordTurn,
  type Session,
  type TurnRecord,
} from './conversation.ts';
import type { DraftEnd, Heard, Outcome, TurnContext } from './handler.ts';
import { expectedIntents } from './questions/index.ts';
import type { Reply } from './reply.ts';
import { route } from './route.ts';
import type { Settings } from './settings.ts';
import { shopperKeyOf } from './shopper-key.ts';
import { parseSlots, type Slots } from './slots.ts';
import type { Turn } from './turn.ts';
import { type TellSlow, whileTelling } from './while-telling.ts';

declare module '../kernel/errors.ts' {
  interface ErrorDetails {
    'turn.contended': { attempts: number };
  }
}

/** Everything a turn needs from outside; composed once a process. */
export interface TurnWorld extends Worker {
  readonly store: StorePort;
  readonly identity: IdentityPort;
  readonly ids: IdSource;
  readonly settings: Settings;
  /** The state of a shopper who was never here before. */
  readonly newShopper: (shopperKey: string, identity: ShopperIdentity) => Promise<ShopperState>;
}

/** How often a turn is run because another wrote first, and an item is written again; fewer when the time is over. */
const MAX_RUNS = 20;
/** Those who met once would meet again: each waits for a moment of its own, longer each time, in milliseconds. */
const SPREAD_MS = 12;
/** Kept back from the platform's time for the write and the rendering that follow the last read. */
const RESERVE_MS = 600;
/** The longest one outside call may hold up a turn. */
const CALL_TIMEOUT_MS = 2_500;
/**
 * One turn, from load to answer: the only place with control flow around a handler.
 *
 *   identify -> load -> (delivered before? same reply) -> route -> handle
 *     say:    put the draft that begins -> save the shopper -> retire the draft that ends
 *     place:  save the shopper (claim, question closed) -> quoted->confirmed -> its steps -> save the outcome
 *
 * A conflict runs the turn again on what is stored now, a bounded number of times; so does, while there is time, a table that did not
 * answer: what was written all the same is found by the turn's id. Undefined: nothing may be said (session ended).
 * @throws SaysoError `turn.contended`, and what the store throws; the channel apologises
 */
export async function runTurn(world: TurnWorld, delivered: Turn, tellSlow: TellSlow = async () => {}): Promise<Reply | undefined> {
  const turn = ownNames(delivered);
  const identity = await world.identity.identify(turn.caller);
  const shopperKey = shopperKeyOf(turn.caller, identity);
  const shop = rememberReads(world.shop);
  let unsaved: Reply | undefined;
  for (let run = 1; run <= MAX_RUNS; run += 1) {
    if (run > 1) await stepAside(world, turn, run);
    if (run > 1 && isOver(world, turn)) break;
    const result = await loadItem(world, shopperKey, identity)
      .then((item) => runOnce({ ...world, shop, tellSlow }, turn, identity, shopperKey, item))
      .catch((error: unknown) => {
        if (!hasCode(error, 'store.unreachable') || isOver(world, turn)) throw error;
        return 'conflict' as const;
      });
    if (result !== 'conflict' && !('unsaved' in result)) return result.reply;
    unsaved = result === 'conflict' ? undefined : result.unsaved;
  }
  if (unsaved) return unsaved;
  throw new SaysoError('turn.contended', 'Other turns of this shopper wrote first again and again.', { attempts: MAX_RUNS });
}

async function stepAside(world: TurnWorld, turn: Turn, run: number): Promise<void> {
  await world.clock.sleep(1 + stableChoice(`${turn.id} ${run}`, SPREAD_MS * run));
}

/** True when an answer may come too late to be heard. */
function isOver(world: TurnWorld, turn: Turn): boolean {
  return world.clock.nowMs() > turn.deadlineAtMs - RESERVE_MS;
}

/** A shopper may come by several channels: the ids that one platform gave must not be taken for another's. */
function ownNames(turn: Turn): Turn {
  return { ...turn, id: `${turn.channel}:${turn.id}`, sessionId: `${turn.channel}:${turn.sessionId}` };
}

async function loadItem(world: TurnWorld, shopperKey: string, identity: ShopperIdentity): Promise<ShopperItem> {
  const item = await world.store.loadShopper(shopperKey);
  return item.version === 0 ? { ...item, shopper: await world.newShopper(shopperKey, identity) } : item;
}

/** `unsaved`: a conflict too, but the reply changes and asks nothing, so it may be said without being kept. */
type Ran = { readonly reply: Reply | undefined } | 'conflict' | { readonly unsaved: Reply };

interface RunWorld extends TurnWorld {
  readonly tellSlow: TellSlow;
}

/** What the steps of one run share. */
interface Run {
  readonly world: RunWorld;
  readonly turn: Turn;
  readonly shopperKey: string;
  readonly item: ShopperItem;
  readonly conversation: Conversation;
  readonly session: Session;
  /** The intents that would answer the open question; how words are understood depends on them. */
  readonly expecting: readonly string[];
}

async function runOnce(world: RunWorld, turn: Turn, identity: ShopperIdentity, shopperKey: string, item: ShopperItem): Promise<Ran> {
  const nowMs = world.clock.nowMs();
  const conversation = readConversation(item.conversation);
  const session = heardBefore(findSession(conversation, turn.sessionId, nowMs), turn);
  const expecting = expectedIntents(session.question);
  const run: Run = { world, turn, shopperKey, item, conversation, session, expecting };
  if (turn.input.kind === 'sessionEnded') return closeSession(run);
  const before = conversation.turns.find((record) => record.id === turn.id);
  if (before) return answerAgain(run, before);
  const heard = turn.input.kind === 'words' ? turn.input.understand(expecting) : turn.input;
  const context: TurnContext = {
    turn,
    heard,
    nowMs,
    today: localDate(nowMs, world.settings.timeZone),
    identity,
    shopperKey,
    shopper: item.shopper,
    session,
    conversation,
    shop: world.shop,
    payment: world.payment,
    ids: world.ids,
    settings: world.settings,
    call: { deadlineAtMs: turn.deadlineAtMs - RESERVE_MS, locale: turn.locale },
  };
  const slots = slotsOf(heard, turn.locale, world.shop.describe().currency);
  const outcome = await route(context, slots);
  switch (outcome.kind) {
    case 'say':
      return concludeSaying(run, outcome);
    case 'place':
      // An unchanged shopper has claimed it before: the draft says what became of it.
      return concludePlacing(run, outcome.draftId, outcome.shopper === item.shopper ? 'claimed' : { shopper: outcome.shopper });
    case 'cancelOrder':
      return concludeCancelling(run, outcome.draftId, { shopper: outcome.shopper });
  }
}

function slotsOf(heard: Heard, locale: string, currency: Currency): Slots {
  if (heard.kind === 'unsure') return { utterance: heard.utterance };
  return heard.kind === 'intent' ? parseSlots(heard, locale, currency) : {};
}

/**
 * The session without a question that was asked only after this turn came in: what was said then is no answer to it. So it is with two
 * messages at once, and with a turn that was held up while others went on.
 */
function heardBefore(session: Session, turn: Turn): Session {
  if (session.lastTurnAtMs <= turn.receivedAtMs) return session;
  const { question: _unheard, ...before } = session;
  return before;
}

/** A re-delivered turn changes nothing and hears the same; one that was cut short goes on where its draft stands. */
async function answerAgain(now: Run, before: TurnRecord): Promise<Ran> {
  const run: Run = { ...now, expecting: before.expecting ?? [] };
  // Its channel may tell what was understood, and that is what it was then, not what it would be after the turns since.
  if (run.turn.input.kind === 'words') run.turn.input.understand(run.expecting);
  if (before.reply) return { reply: before.reply };
  if (before.placing) return concludePlacing(run, before.placing, 'claimed');
  if (before.cancelling) return concludeCancelling(run, before.cancelling, 'claimed');
  return { reply: { say: [{ act: 'troubled' }] } };
}

async function closeSession(run: Run): Promise<Ran> {
  const conversation = dropSession(run.conversation, run.turn.sessionId);
  if (conversation.sessions.length === run.conversation.sessions.length) return { reply: undefined };
  const saved = await run.world.store.saveShopper(run.shopperKey, { ...run.item, conversation: conversationAsJson(conversation) });
  return saved.ok ? { reply: undefined } : 'conflict';
}

async function concludeSaying(run: Run, outcome: Extract<Outcome, { kind: 'say' }>): Promise<Ran> {
  const { store } = run.world;
  const told = tellOutcomes(outcome.shopper, outcome.reply);
  if (outcome.begins?.kind === 'new') {
    const put = await store.putDraft(outcome.begins.draft);
    if (!put.ok) return 'conflict';
  }
  if (outcome.begins?.kind === 'renewed') {
    const { draftId, expiresAtMs } = outcome.begins;
    const renewed = await store.moveDraft({ draftId, from: 'quoted', to: 'quoted', patch: { expiresAtMs } });
    if (!renewed.ok) return outcome.shopper.openDraft?.id === draftId ? forgetDraft(run, draftId) : 'conflict';
  }
  const session: Session = {
    ...(outcome.forgets ? { id: run.session.id, lastTurnAtMs: run.world.clock.nowMs() } : nextSession(run, outcome.reply)),
    isOpenEnded: outcome.reply.ask !== undefined && (outcome.opensTalk ?? run.session.isOpenEnded),
    ...(outcome.topic ? { topic: outcome.topic } : {}),
  };
  const kept = outcome.forgets ? { ...run, conversation: newConversation() } : run;
  const saved = await save(kept, told.shopper, session, { ...beginRecord(run), reply: told.reply });
  if (saved === 'conflict') return isBareAnswer(outcome, run) ? { unsaved: outcome.reply } : 'conflict';
  if (outcome.ends) await endDraft(run, outcome.ends);
  return { reply: told.reply };
}

function isBareAnswer({ shopper, reply, begins, ends, forgets }: Extract<Outcome, { kind: 'say' }>, { item }: Run): boolean {
  return shopper === item.shopper && !begins && !ends && !forgets && !reply.ask && !reply.handOff;
}

/**
 * Nobody can say "yes" to it any more: no session of this item names it. A lost step means that it has ended already, and a table that
 * does not answer leaves it to expire: what was saved before must be said either way, or the next "yes" would answer an unheard question.
 */
async function endDraft({ world }: Run, ends: DraftEnd): Promise<void> {
  await world.store.moveDraft({ draftId: ends.draftId, from: 'quoted', to: ends.as }).catch((error: unknown) => {
    if (!hasCode(error, 'store.unreachable')) throw error;
  });
}

/** The draft that was to be renewed has moved on without the item knowing (a cut-off "yes"): the item lets go of it, and the turn runs again. */
async function forgetDraft(run: Run, draftId: string): Promise<Ran> {
  const { openDraft, ...shopper } = run.item.shopper;
  if (openDraft?.id === draftId) await run.world.store.saveShopper(run.shopperKey, { ...run.item, shopper });
  return 'conflict';
}

/** Outcomes that no turn has told yet go in front of this turn's answer. */
function tellOutcomes(shopper: ShopperState, reply: Reply): { readonly shopper: ShopperState; readonly reply: Reply } {
  const untold = shopper.outcomes.filter((outcome) => !outcome.told);
  if (untold.length === 0) return { shopper, reply };
  const orderNumber = reply.orderNumber ?? untold.findLast((outcome) => outcome.kind === 'ordered')?.orderNumber;
  return {
    shopper: { ...shopper, outcomes: shopper.outcomes.map((outcome) => ({ ...outcome, told: true })) },
    reply: { ...reply, say: [...untold.map(tellLate), ...reply.say], ...(orderNumber ? { orderNumber } : {}) },
  };
}

function nextSession(run: Run, reply: Reply): Session {
  const { question: answered, ...session } = run.session;
  return {
    ...session,
    lastTurnAtMs: run.world.clock.nowMs(),
    // Whatever the answer was: another "yes" hears what became of this draft.
    ...(answered?.question === 'confirmDraft' ? { confirmedDraftId: answered.draftId } : {}),
    ...(reply.ask ? { question: reply.ask } : {}),
  };
}

function beginRecord({ turn, session, expecting }: Run): TurnRecord {
  return { id: turn.id, sessionId: session.id, ...(turn.input.kind === 'words' && expecting.length > 0 ? { expecting } : {}) };
}

async function save(run: Run, shopper: ShopperState, session: Session, record: TurnRecord): Promise<ShopperItem | 'conflict'> {
  const conversation = recordTurn(run.conversation, session, record);
  const next: ShopperItem = { version: run.item.version, shopper, conversation: conversationAsJson(conversation) };
  const saved = await run.world.store.saveShopper(run.shopperKey, next);
  return saved.ok ? { ...next, version: saved.value } : 'conflict';
}

type Claim = { readonly shopper: ShopperState } | 'claimed';

/**
 * "Yes". First the shopper's item: the question closed, this turn's id, the amount in the month's ledger. Then the draft, by condition,
 * and its steps. Whoever loses the draft's first step follows the one who won, and says the same.
 */
async function concludePlacing(run: Run, draftId: string, claim: Claim): Promise<Ran> {
  const { world } = run;
  const record: TurnRecord = { ...beginRecord(run), placing: draftId };
  const session: Session = { ...nextSession(run, { say: [] }), confirmedDraftId: draftId };
  const item = claim === 'claimed' ? run.item : await save(run, claim.shopper, session, record);
  if (item === 'conflict') return 'conflict';
  const budget: Budget = { deadlineAtMs: run.turn.deadlineAtMs - RESERVE_MS, callTimeoutMs: CALL_TIMEOUT_MS };
  const confirmed = await world.store.moveDraft({
    draftId,
    from: 'quoted',
    to: 'confirmed',
    patch: { lease: nextLease(world, budget), confirmedAtMs: world.clock.nowMs() },
  });
  if (!confirmed.ok && !confirmed.error.draft) throw new Error(`The draft ${draftId} is not in the table.`);
  const advance = await whileTelling(world, { act: 'orderPlacing', itemName: itemNameOf(confirmed) }, async (): Promise<Advance> => {
    const own: Advance = confirmed.ok
      ? await advanceDraft(world, confirmed.value, budget)
      : { kind: 'elsewhere', draft: orThrow(confirmed.error.draft, draftId) };
    return own.kind === 'elsewhere' ? { ...own, draft: await followDraft(world, own.draft, budget) } : own;
  });
  const reply = replyToPlacing(advance, world.clock.nowMs());
  return finishBuying({ ...run, item }, session, record, reply, advance.draft);
}

function itemNameOf(moved: Result<Draft, LostStep>): string {
  const draft = moved.ok ? moved.value : moved.error.draft;
  return draft?.quote.lines[0]?.name ?? '';
}

async function concludeCancelling(run: Run, draftId: string, claim: Claim): Promise<Ran> {
  const { world } = run;
  const record: TurnRecord = { ...beginRecord(run), cancelling: draftId };
  const session = nextSession(run, { say: [] });
  const item = claim === 'claimed' ? run.item : await save(run, claim.shopper, session, record);
  if (item === 'conflict') return 'conflict';
  const budget: Budget = { deadlineAtMs: run.turn.deadlineAtMs - RESERVE_MS, callTimeoutMs: CALL_TIMEOUT_MS };
  const begun = await beginCancelling(world, draftId, budget);
  const advance: Advance = begun.ok
    ? await advanceDraft(world, begun.value, budget)
    : { kind: 'elsewhere', draft: await followDraft(world, orThrow(begun.error.draft, draftId), budget) };
  return finishBuying({ ...run, item }, session, record, replyToCancelling(advance.draft), advance.draft);
}

/**
 * The second and last write of the shopper's item: the draft's end, if it has one by now, and this turn's reply. A reply that comes too
 * late to be heard counts as not told, and is not kept: by the time it is asked for it may not be true. When nothing can be saved, the
 * draft is still the truth: whoever closes it writes its end down, and the shopper hears it now.
 */
async function finishBuying(run: Run, session: Session, begun: TurnRecord, reply: Reply, draft: Draft): Promise<Ran> {
  const { world, turn } = run;
  const told = world.clock.nowMs() <= turn.deadlineAtMs;
  const record: TurnRecord = told ? { ...begun, reply } : begun;
  const settleIn = (shopper: ShopperState) => settleDraft(shopper, draft, { nowMs: world.clock.nowMs(), told });
  let item = run.item;
  try {
    for (let attempt = 1; attempt <= MAX_RUNS; attempt += 1) {
      const stored = readConversation(item.conversation);
      // The same turn was delivered twice at once: the first answer is the answer.
      const answered = stored.turns.find(({ id }) => id === record.id)?.reply;
      if (answered) return { reply: answered };
      const conversation = recordTurn(stored, sessionAfter(stored, session, record), record);
      const next: ShopperItem = { ...item, shopper: settleIn(item.shopper), conversation: conversationAsJson(conversation) };
      if ((await world.store.saveShopper(run.shopperKey, next)).ok || isOver(world, turn)) break;
      await stepAside(world, turn, attempt);
      item = await world.store.loadShopper(run.shopperKey);
    }
  } catch (error) {
    if (!hasCode(error, 'store.unreachable')) throw error;
  }
  return { reply };
}

/** The session as this turn leaves it, unless a later turn has gone on in it: its question must not be lost. */
function sessionAfter(stored: Conversation, session: Session, record: TurnRecord): Session {
  const known = stored.sessions.find(({ id }) => id === session.id);
  const turns = stored.turns.filter(({ sessionId }) => sessionId === session.id);
  const begunAt = turns.findIndex(({ id }) => id === record.id);
  const hasGoneOn = begunAt >= 0 ? begunAt < turns.length - 1 : known !== undefined && known.lastTurnAtMs > session.lastTurnAtMs;
  return known && hasGoneOn ? known : session;
}
