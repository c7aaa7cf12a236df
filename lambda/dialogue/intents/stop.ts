import type { Act } from '../acts.ts';
import { tellInsteadOfNo, tellUnderWay, whoHears } from '../after-buying.ts';
import { lastReplyOf } from '../conversation.ts';
import { orderQuestion } from '../draft-asked.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { asCancelQuestion, ordersToCancel, type PlacedOrder } from '../orders-to-cancel.ts';
import { ask, conclude, end } from '../say.ts';

/** "Stop", "go home": the talk ends; an order that was being asked about is not placed. */
export function stop(context: TurnContext): Outcome {
  const open = withdrawn(context);
  const outcome = end(open.context, [...(open.instead ?? []), { act: 'goodbye' }]);
  return outcome.kind === 'say' && open.draftId ? { ...outcome, ends: { draftId: open.draftId, as: 'withdrawn' } } : outcome;
}

/** "Cancel": while something is asked it means "no" to that; else the talk ends. */
export function cancel(context: TurnContext): Outcome {
  // What was asked in between is let go, and the order is asked about again.
  if (context.session.setAside) return conclude(context, [{ act: 'allRight' }]);
  const open = withdrawn(context);
  if (open.draftId) {
    const outcome = end(open.context, [{ act: 'draftWithdrawn' }]);
    return outcome.kind === 'say' ? { ...outcome, ends: { draftId: open.draftId, as: 'withdrawn' } } : outcome;
  }
  if (open.instead) return end(context, open.instead);
  const order = justOrdered(context);
  if (order) return ask(context, [], asCancelQuestion(order));
  return end(context, [{ act: context.session.question && context.session.question.question !== 'whatNext' ? 'allRight' : 'goodbye' }]);
}

/** The order that the turn before this one told of: "cancel" may mean it, so it is asked once. */
function justOrdered(context: TurnContext): PlacedOrder | undefined {
  const placed = lastReplyOf(context.conversation, context.session.id)?.say.find((act) => act.act === 'orderPlaced');
  return placed && ordersToCancel(context).find(({ orderNumber }) => orderNumber === placed.orderNumber);
}

/** The draft that is asked about is let go; `instead`: it was ordered in another room, or what this one said "yes" to is being ordered. */
function withdrawn(context: TurnContext): { readonly context: TurnContext; readonly draftId?: string; readonly instead?: readonly Act[] } {
  const question = orderQuestion(context.session);
  const { openDraft, ...shopper } = context.shopper;
  if (!question) {
    const underWay = tellUnderWay(context);
    return underWay ? { context, instead: underWay } : { context };
  }
  if (openDraft?.id === question.draftId) return { context: { ...context, shopper }, draftId: openDraft.id };
  const instead = tellInsteadOfNo(context, question.draftId);
  return instead ? { context: { ...context, shopper: whoHears(context.shopper, question.draftId) }, instead } : { context };
}
