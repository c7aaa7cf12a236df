import type { CartLine } from './cart.ts';
import { type Draft, type DraftCore, isUnpaid } from './draft.ts';
import { settleLedger } from './ledger.ts';
import { type DraftOutcome, MAX_OUTCOMES, type ShopperState } from './shopper.ts';

/** What the shopper is told of a draft that has ended; undefined while it has not. */
export function outcomeOf(draft: Draft, nowMs: number, told: boolean): DraftOutcome | undefined {
  const [first] = draft.quote.lines;
  const common = { draftId: draft.id, atMs: nowMs, told, itemName: first?.name ?? '', total: draft.quote.total };
  switch (draft.state) {
    case 'placed':
    case 'capturing':
    case 'captured':
      if (draft.cancelTooLate) return { ...common, kind: 'tooLateToCancel', orderNumber: draft.orderNumber };
      return { ...common, kind: 'ordered', orderNumber: draft.orderNumber, deliveryDay: draft.quote.delivery.day };
    case 'cancelled':
      if (isUnpaid(draft)) return { ...common, kind: 'refused', refusal: draft.refusal };
      return { ...common, kind: 'cancelled', orderNumber: draft.orderNumber };
    case 'declined':
    case 'failed':
      return { ...common, kind: 'refused', refusal: draft.refusal ?? { kind: 'gaveUp' } };
    case 'expired':
      return { ...common, kind: 'refused', refusal: { kind: 'gaveUp' } };
    case 'attention':
      return { ...common, kind: 'attention' };
    default:
      return undefined;
  }
}

/** An order may be taken back, never the other way round: whoever read the draft earlier must not overwrite what came after. */
const RANKS: Readonly<Record<DraftOutcome['kind'], number>> = { ordered: 0, tooLateToCancel: 1, cancelled: 2, refused: 2, attention: 2 };

/**
 * Writes a draft's end into the shopper's state: the ledger entry is spent or removed, the outcome kept, an ordered cart emptied of
 * what was ordered. Settling again changes nothing, whoever does it, and neither does settling by what the draft was before.
 */
export function settleDraft(state: ShopperState, draft: Draft, options: { readonly nowMs: number; readonly told: boolean }): ShopperState {
  const outcome = outcomeOf(draft, options.nowMs, options.told);
  const known = state.outcomes.find((other) => other.draftId === draft.id);
  if (!outcome || (known && RANKS[known.kind] > RANKS[outcome.kind])) return state;
  const openDraft = state.openDraft?.id === draft.id ? undefined : state.openDraft;
  const settled: ShopperState = {
    ...state,
    openDraft,
    ledger: settleLedger(
      state.ledger,
      draft.id,
      outcome.kind === 'ordered' || outcome.kind === 'tooLateToCancel' || outcome.kind === 'attention',
    ),
    outcomes: keepOutcome(state.outcomes, outcome),
  };
  const isFirstTimeOrdered = outcome.kind === 'ordered' && state.ledger[draft.id]?.state === 'reserved';
  return isFirstTimeOrdered && draft.source === 'cart' ? { ...settled, cart: withoutOrdered(state.cart, draft) } : settled;
}

function keepOutcome(outcomes: readonly DraftOutcome[], outcome: DraftOutcome): readonly DraftOutcome[] {
  const known = outcomes.find((other) => other.draftId === outcome.draftId);
  if (known && known.kind === outcome.kind) {
    return outcomes.map((other) => (other === known ? { ...known, told: known.told || outcome.told } : other));
  }
  return [...outcomes.filter((other) => other !== known), outcome].slice(-MAX_OUTCOMES);
}

function withoutOrdered(cart: readonly CartLine[], draft: DraftCore): readonly CartLine[] {
  return cart.flatMap((line) => {
    const sku = orderedInstead(draft, line.sku);
    const ordered = draft.quote.lines.find((other) => other.sku === sku)?.quantity ?? 0;
    return line.quantity > ordered ? [{ ...line, quantity: line.quantity - ordered }] : [];
  });
}

/** What was ordered for a line of the cart: the thing itself, or what the shop has instead of it (and instead of that, where it is gone, too). */
function orderedInstead({ changes }: DraftCore, sku: string): string {
  return changes.reduce(
    (ordered, change) => (change.kind === 'substitute' && change.discontinuedSku === ordered ? change.sku : ordered),
    sku,
  );
}
