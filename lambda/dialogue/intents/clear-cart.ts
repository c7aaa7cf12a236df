import { settleCart } from '../cart-changes.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { answer } from '../say.ts';

/** "Empty my cart." */
export function clearCart(context: TurnContext): Promise<Outcome> | Outcome {
  const { cart } = context.shopper;
  if (cart.length === 0) return answer(context, [{ act: 'cartEmpty' }]);
  return settleCart(context, [{ act: 'cartCleared', count: cart.length }], { cart: [] });
}
