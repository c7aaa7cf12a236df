import { cartVisual, readCart } from '../cart-changes.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { answer, ask } from '../say.ts';

/** "What's in my cart?" An order that is being asked about stays open; else checking out is offered. */
export function viewCart(context: TurnContext): Outcome {
  const { cart } = context.shopper;
  const read = readCart(context);
  if (cart.length === 0) return answer(context, [read]);
  const visual = cartVisual(cart);
  return context.session.question?.question === 'confirmDraft'
    ? answer(context, [read], { visual })
    : ask(context, [read], { question: 'offerCheckout' }, { visual });
}
