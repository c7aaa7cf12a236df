import type { ShopperIdentity } from '../commerce/ports/identity.ts';
import { rememberReads } from '../commerce/ports/remember.ts';
import type { ShopperState } from '../commerce/shopper.ts';
import { learnApproval } from '../commerce/use-cases/learn-approval.ts';
import { localDate } from '../kernel/clock.ts';
import { hasCode, SaysoError } from '../kernel/errors.ts';
import type { Currency } from '../kernel/money.ts';
import { tellLate } from './after-buying.ts';
import { concludeCancelling, concludePlacing } from './conclude-buying.ts';
import {
  conversationAsJson,
  dropSession,
  findSession,
  newConversation,
  readConversation,
  type Session,
  type TurnRecord,
} from './conversation.ts';
import type { DraftEnd, Heard, Outcome } from './handler.ts';
import { handOverLink } from './link-account.ts';
import { withProductHints } from './product-hints.ts';
import { expectedIntents } from './questions/index.ts';
import type { Reply } from './reply.ts';
import { route } from './route.ts';
import { parseSlots, type Slots } from './slots.ts';
import { ownTurnId, type Turn } from './turn.ts';
import {
  beginRecord,
  isOver,
  MAX_RUNS,
  nextSession,
  type Ran,
  RESERVE_MS,
  type Run,
  type RunWorld,
  save,
  stepAside,
  type TurnWorld,
} from './turn-run.ts';
import { withoutUnheard } from './unheard.ts';
import { sayTakenUp, takeUp } from './waiting.ts';
import type { TellSlow } from './while-telling.ts';
import { leavePointer, loadWhoseTurn, type WhoseTurn, withGathered } from './whose-turn.ts';

declare module '../kernel/errors.ts' {
  interface ErrorDetails {
    'turn.contended': { attempts: number };
  }
}

/** How long a turn waits to hear whether an approval page was approved; it goes on without. */
const PAGE_TIMEOUT_MS = 900;
/** No two machines' clocks are further apart. */
const CLOCKS_DIFFER_MS = 10_000;

/**
 * One turn, from load to answer: the only place with control flow around a handler.
 *
 *   identify -> load (and take over what was gathered before linking) -> (delivered before? same reply) -> route -> handle
 *     say:    put the draft that begins -> save the shopper -> retire the draft that ends
 *     place:  save the shopper (claim, question closed) -> quoted->confirmed -> its steps -> save the outcome
 *
 * A conflict runs the turn again on what is stored now, a bounded number of times; so does, while there is time, a table that did not
 * answer: what was written all the same is found by the turn's id. Undefined: nothing may be said (session ended).
 * @throws SaysoError `turn.contended`, and what the store throws; the channel apologises
 */
export async function runTurn(world: TurnWorld, delivered: Turn, tellSlow: TellSlow = async () => {}): Promise<Reply | undefined> {
  const turn = ownNames(delivered);
  let identity: ShopperIdentity | undefined;
  const whoseTurn = async () => {
    identity ??= await world.identity.identify(turn.caller);
    return loadWhoseTurn(world, turn.caller, identity, world.clock.nowMs());
  };
  const shop = rememberReads(world.shop);
  const handOver = (reply: Reply | undefined) => handOverLink(world.invitations, turn, reply, turn.deadlineAtMs - RESERVE_MS);
  let unsaved: Reply | undefined;
  for (let run = 1; run <= MAX_RUNS; run += 1) {
    if (run > 1) await stepAside(world, turn, run);
    if (run > 1 && isOver(world, turn)) break;
    const result = await whoseTurn()
      .then((whose) => runOnce({ ...world, shop, tellSlow }, turn, whose))
      .catch((error: unknown) => {
        if (!hasCode(error, 'store.unreachable') || isOver(world, turn)) throw error;
        return 'conflict' as const;
      });
    if (result !== 'conflict' && !('unsaved' in result)) return handOver(result.reply);
    unsaved = result === 'conflict' ? undefined : result.unsaved;
  }
  if (unsaved) return handOver(unsaved);
  throw new SaysoError('turn.contended', 'Other turns of this shopper wrote first again and again.', { attempts: MAX_RUNS });
}

/** A shopper may come by several channels: the ids that one platform gave must not be taken for another's. */
function ownNames(turn: Turn): Turn {
  return { ...turn, id: ownTurnId(turn), sessionId: `${turn.channel}:${turn.sessionId}` };
}

async function runOnce(world: RunWorld, turn: Turn, whose: WhoseTurn): Promise<Ran> {
  const nowMs = world.clock.nowMs();
  const conversation = readConversation(whose.item.conversation);
  const session = heardBefore(withoutUnheard(findSession(conversation, turn.sessionId, nowMs), conversation, world.unheard), turn, nowMs);
  const expecting = expectedIntents(session.question);
  const { identity, shopperKey } = whose;
  const delivered: Run = { world, turn, shopperKey, item: whose.item, conversation, session, expecting };
  if (turn.input.kind === 'sessionEnded') return closeSession(delivered);
  const before = conversation.turns.find((record) => record.id === turn.id);
  if (before) return answerAgain(delivered, before);
  if (await learnsFromPage(delivered, nowMs)) return 'conflict';
  const run: Run = { ...delivered, item: withGathered(whose, world.settings.safeguards, nowMs) };
  const heard = turn.input.kind === 'words' ? turn.input.understand(expecting) : turn.input;
  const { context, isTakenUp } = takeUp({
    turn,
    heard,
    nowMs,
    today: localDate(nowMs, world.settings.timeZone),
    identity,
    shopperKey,
    shopper: run.item.shopper,
    session,
    conversation,
    shop: world.shop,
    payment: world.payment,
    ...(world.staffRoom ? { staffRoom: world.staffRoom } : {}),
    ids: world.ids,
    settings: world.settings,
    call: { deadlineAtMs: turn.deadlineAtMs - RESERVE_MS, locale: turn.locale },
  });
  const routed = await route(context, slotsOf(context.heard, turn.locale, world.shop.describe().currency));
  const decided = isTakenUp ? sayTakenUp(routed, context, heard.kind === 'launch') : routed;
  const outcome = decided.kind === 'say' ? await withProductHints(context, decided) : decided;
  const ran = await concludeTurn(run, outcome);
  // What buys writes more than once, and the last write may fail: what was gathered is taken over again then.
  if (outcome.kind === 'say' && ran !== 'conflict' && 'reply' in ran) await leavePointer(world.store, whose, run.item.shopper);
  return ran;
}

async function concludeTurn(run: Run, outcome: Outcome): Promise<Ran> {
  switch (outcome.kind) {
    case 'say':
      return concludeSaying(run, outcome);
    case 'place':
      // An unchanged shopper has claimed it before: the draft says what became of it.
      return concludePlacing(run, outcome.draftId, outcome.shopper === run.item.shopper ? 'claimed' : { shopper: outcome.shopper });
    case 'cancelOrder':
      return concludeCancelling(run, outcome.draftId, { shopper: outcome.shopper });
  }
}

/**
 * A page that the shopper was given may be approved, and the provider's call about it lost: so it is asked for while the page is open.
 * True when the item is another one now.
 */
async function learnsFromPage({ world, item, shopperKey }: Run, nowMs: number): Promise<boolean> {
  const { approval } = item.shopper;
  if (!approval?.onPage || approval.expiresAtMs <= nowMs) return false;
  const learnt = await learnApproval(world, shopperKey, approval.id, { deadlineAtMs: nowMs + PAGE_TIMEOUT_MS });
  return learnt.ok && (learnt.value === 'approved' || learnt.value === 'declined');
}

function slotsOf(heard: Heard, locale: string, currency: Currency): Slots {
  if (heard.kind === 'unsure') return { utterance: heard.utterance };
  return heard.kind === 'intent' ? parseSlots(heard, locale, currency) : {};
}

/**
 * The session without a question that was asked only after this turn came in: what was said then is no answer to it. So it is with two
 * messages at once, and with a turn that was held up while others went on. A question from the future says that a clock was set back since,
 * and then nobody can tell by it.
 */
function heardBefore(session: Session, turn: Turn, nowMs: number): Session {
  const { question: _unheard, askedAtMs = session.lastTurnAtMs, ...before } = session;
  return askedAtMs <= turn.receivedAtMs || askedAtMs > nowMs + CLOCKS_DIFFER_MS ? session : before;
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
    ...(outcome.hinted !== undefined && !outcome.forgets ? { hinted: outcome.hinted } : {}),
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
