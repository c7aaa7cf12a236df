import { type Draft, type DraftState, isFinal } from '../commerce/draft.ts';
import { outcomeOf } from '../commerce/settle.ts';
import type { DraftOutcome, ShopperState } from '../commerce/shopper.ts';
import type { Advance } from '../commerce/use-cases/advance-draft.ts';
import type { Act } from './acts.ts';
import type { Conversation } from './conversation.ts';
import type { TurnContext } from './handler.ts';
import { asShownDraft } from './read-out.ts';
import type { Reply } from './reply.ts';

/** What the shopper hears of a draft they said "yes" to, wherever it stands by now. */
export function replyToPlacing(advance: Advance, nowMs: number): Reply {
  const { draft } = advance;
  const outcome = outcomeOf(draft, nowMs, true);
  if (outcome) return replyToOutcome(outcome, draft);
  if (NEVER_CONFIRMED.has(draft.state)) return { say: [{ act: 'draftExpired' }] };
  return { say: [{ act: 'orderPlacing', itemName: draft.quote.lines[0]?.name ?? '' }] };
}

const NEVER_CONFIRMED: ReadonlySet<DraftState> = new Set(['withdrawn', 'superseded', 'quoted']);

/** What the shopper hears of an order they asked to cancel. */
export function replyToCancelling(draft: Draft): Reply {
  const orderNumber = 'orderNumber' in draft ? (draft.orderNumber ?? '') : '';
  if (draft.state === 'cancelled') return { say: [{ act: 'orderCancelled', orderNumber, total: draft.quote.total }], orderNumber };
  if (draft.state === 'captured' && draft.cancelTooLate) return { say: [{ act: 'cancelTooLate', orderNumber }], orderNumber };
  if (draft.state === 'cancelling') return { say: [{ act: 'orderCancelling', orderNumber }], orderNumber };
  if (isFinal(draft.state)) return { say: [{ act: 'nothingToCancel' }] };
  // It is still being charged for, and nobody knows yet how that ends: nothing was begun.
  return { say: [{ act: 'paymentSilent' }] };
}

/** The shopper who hears in this very reply how the draft ended: it is no news to be told in front of it. */
export function whoHears(shopper: ShopperState, draftId: string): ShopperState {
  const isNews = shopper.outcomes.some((outcome) => outcome.draftId === draftId && !outcome.told);
  if (!isNews) return shopper;
  return { ...shopper, outcomes: shopper.outcomes.map((outcome) => (outcome.draftId === draftId ? { ...outcome, told: true } : outcome)) };
}

/** What was said of an outcome when it came about, while the turn is still kept; else said anew: two "yes" hear the same. */
export function hearOutcomeAgain(outcome: DraftOutcome, conversation: Conversation): Reply {
  const said = conversation.turns.find(
    ({ reply }) => outcome.kind === 'ordered' && reply?.orderNumber === outcome.orderNumber && isPlaced(reply),
  );
  return said?.reply ?? replyToOutcome(outcome);
}

function isPlaced(reply: Reply): boolean {
  return reply.say[0]?.act === 'orderPlaced';
}

/**
 * What is said to a "no" when the draft is not open any more: the order that it became by the "yes" of another room, or why it became
 * none. Undefined: nobody said "yes" to it.
 */
export function tellInsteadOfNo(context: Pick<TurnContext, 'shopper' | 'nowMs' | 'settings'>, draftId: string): readonly Act[] | undefined {
  const { shopper, nowMs, settings } = context;
  const outcome = shopper.outcomes.find((other) => other.draftId === draftId);
  if (outcome?.kind === 'ordered') {
    const { itemName, orderNumber } = outcome;
    return [{ act: 'alreadyOrdered', itemName, orderNumber, canCancel: nowMs - outcome.atMs <= settings.undoWindowMs }];
  }
  if (outcome) return replyToOutcome(outcome).say;
  return shopper.ledger[draftId]?.state === 'reserved' ? [{ act: 'alreadyOrdering' }] : undefined;
}

/** Orders that were said "yes" to and have no end yet: the newest last, each by the name it was told by. */
export function ordersUnderWay({ shopper, conversation }: Pick<TurnContext, 'shopper' | 'conversation'>): readonly Act[] {
  const reserved = Object.entries(shopper.ledger).filter(([, { state }]) => state === 'reserved');
  return reserved
    .toSorted(([, left], [, right]) => left.atMs - right.atMs)
    .map(([draftId]): Act => {
      const told = conversation.turns.findLast(({ placing }) => placing === draftId)?.reply?.say;
      const placing = told?.find((act) => act.act === 'orderPlacing');
      return { act: 'orderUnderWay', ...(placing ? { itemName: placing.itemName } : {}) };
    });
}

/**
 * What is said to a "no", a "stop" or a "cancel" that answers nothing, while the order of an earlier "yes" of this session is being placed:
 * whoever hears "all right" instead takes it for called off. Undefined: there is none.
 */
export function tellUnderWay({ session, shopper }: Pick<TurnContext, 'session' | 'shopper'>): readonly Act[] | undefined {
  const { confirmedDraftId = '' } = session;
  return shopper.ledger[confirmedDraftId]?.state === 'reserved' ? [{ act: 'alreadyOrdering' }] : undefined;
}

/** The outcome in the turn that brought it about. */
function replyToOutcome(outcome: DraftOutcome, draft?: Draft): Reply {
  const { itemName } = outcome;
  switch (outcome.kind) {
    case 'ordered': {
      const { orderNumber, total, deliveryDay } = outcome;
      const moreItems = Math.max(0, (draft?.quote.lines.length ?? 1) - 1);
      const placed: Act = { act: 'orderPlaced', orderNumber, itemName, moreItems, total, deliveryDay };
      const shown = draft && asShownDraft({ ...draft, paymentLabel: draft.payment.label });
      return { say: [placed], orderNumber, ...(shown ? { visual: { kind: 'order', orderNumber, draft: shown } } : {}) };
    }
    case 'cancelled':
      return { say: [{ act: 'orderCancelled', orderNumber: outcome.orderNumber, total: outcome.total }], orderNumber: outcome.orderNumber };
    case 'tooLateToCancel':
      return { say: [{ act: 'cancelTooLate', orderNumber: outcome.orderNumber }], orderNumber: outcome.orderNumber };
    case 'refused':
      return { say: [{ act: 'orderRefused', itemName, refusal: outcome.refusal }] };
    case 'attention':
      return { say: [{ act: 'orderNeedsPerson', itemName }] };
  }
}

/** The outcome on a later turn, in front of that turn's own answer. */
export function tellLate(outcome: DraftOutcome): Act {
  const { itemName } = outcome;
  switch (outcome.kind) {
    case 'ordered':
      return { act: 'lateOrderPlaced', orderNumber: outcome.orderNumber, itemName, deliveryDay: outcome.deliveryDay };
    case 'cancelled':
      return { act: 'lateOrderCancelled', orderNumber: outcome.orderNumber };
    case 'tooLateToCancel':
      return { act: 'lateTooLateToCancel', orderNumber: outcome.orderNumber };
    case 'refused':
      return { act: 'lateOrderRefused', itemName, refusal: outcome.refusal };
    case 'attention':
      return { act: 'lateOrderNeedsPerson', itemName };
  }
}
