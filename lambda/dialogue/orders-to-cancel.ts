import type { DraftOutcome } from '../commerce/shopper.ts';
import type { TurnContext } from './handler.ts';
import type { OpenQuestion } from './question.ts';

export type PlacedOrder = Extract<DraftOutcome, { kind: 'ordered' }>;

/** The orders placed here that can still be taken back, the latest first. */
export function ordersToCancel({ shopper, nowMs, settings }: TurnContext): readonly PlacedOrder[] {
  const placed = shopper.outcomes.filter((outcome): outcome is PlacedOrder => outcome.kind === 'ordered');
  return placed.filter(({ atMs }) => nowMs - atMs <= settings.undoWindowMs).reverse();
}

/** Whether this order is the one to cancel. */
export function asCancelQuestion({ draftId, orderNumber, itemName }: PlacedOrder): OpenQuestion<'confirmCancelOrder'> {
  return { question: 'confirmCancelOrder', draftId, orderNumber, itemName };
}
