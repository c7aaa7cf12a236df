import type { Outcome, TurnContext } from '../handler.ts';
import { answer } from '../say.ts';

/** "Empty my cart." */
export function clearCart(context: TurnContext): Outcome {
  const { cart } = context.shopper;
  if (cart.length === 0) return answer(context, [{ act: 'cartEmpty' }]);
  return answer(context, [{ act: 'cartCleared', count: cart.length }], { shopper: { ...context.shopper, cart: [] } });
}
