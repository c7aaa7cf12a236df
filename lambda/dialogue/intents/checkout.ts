import { draftAsked } from '../draft-asked.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { readOut } from '../read-out.ts';
import { answer, conclude } from '../say.ts';
import type { Slots } from '../slots.ts';
import { withLastTimes } from '../wanted.ts';

/** "Check out": the whole cart is read out as one order; what cannot be had is left out, and said. */
export async function checkout(context: TurnContext, _slots: Slots): Promise<Outcome> {
  const { cart } = context.shopper;
  if (cart.length === 0) return draftAsked(context) ? answer(context, [{ act: 'cartEmpty' }]) : conclude(context, [{ act: 'cartEmpty' }]);
  const wanted = await withLastTimes(
    context,
    cart.map(({ sku, name, quantity }) => ({ sku, name, quantity })),
  );
  return readOut(context, { wanted, source: 'cart' });
}
