import { isOpenOrder } from '../../commerce/orders.ts';
import type { ShopperState } from '../../commerce/shopper.ts';
import type { Act } from '../acts.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { askToLinkAccount } from '../link-account.ts';
import { asCancelQuestion, ordersToCancel } from '../orders-to-cancel.ts';
import { silent } from '../pick-product.ts';
import { answer, ask, conclude } from '../say.ts';

/** "Cancel my order": the latest one placed here, while it can still be undone; always confirmed. */
export async function cancelOrder(context: TurnContext): Promise<Outcome> {
  const { identity, shopper } = context;
  if (identity.kind === 'unlinked') return askToLinkAccount(context);
  const { question } = context.session;
  if (question?.question === 'confirmDraft' && shopper.openDraft?.id === question.draftId) return letDraftGo(context, question.draftId);
  if (isBeingPlaced(shopper)) return conclude(context, [{ act: 'alreadyOrdering' }]);
  const latest = shopper.outcomes.findLast((outcome) => outcome.kind === 'ordered' || outcome.kind === 'cancelled');
  const [next] = ordersToCancel(context);
  const already: readonly Act[] =
    latest?.kind === 'cancelled' ? [{ act: 'orderCancelled', orderNumber: latest.orderNumber, total: latest.total }] : [];
  // Asked again after the latest is cancelled: it may be said twice, or mean the one before.
  if (next) return ask(context, already, asCancelQuestion(next));
  if (already.length > 0) return conclude(context, already);
  if (latest) return conclude(context, [{ act: 'cancelTooLate', orderNumber: latest.orderNumber }]);
  const orders = await context.shop.listOrders(identity.accountId, { openOnly: true, limit: 1 }, context.call);
  if (!orders.ok) return silent(context);
  const [open] = orders.value.filter(isOpenOrder);
  return answer(context, [open ? { act: 'cancelTooLate', orderNumber: open.number } : { act: 'nothingToCancel' }]);
}

/** An order that was said "yes" to is on its way to the shop: nobody knows yet whether there is anything to cancel, and an older one is not meant. */
function isBeingPlaced({ ledger }: ShopperState): boolean {
  return Object.values(ledger).some(({ state }) => state === 'reserved');
}

/** Nothing is ordered yet: cancelling means not ordering it. */
function letDraftGo(context: TurnContext, draftId: string): Outcome {
  const { openDraft: _withdrawn, ...shopper } = context.shopper;
  const outcome = conclude(context, [{ act: 'draftWithdrawn' }], { shopper });
  return outcome.kind === 'say' ? { ...outcome, ends: { draftId, as: 'withdrawn' } } : outcome;
}
