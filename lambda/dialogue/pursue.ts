import { addToCart, changeCartQuantity, removeFromCart } from './cart-changes.ts';
import { draftAsked } from './draft-asked.ts';
import type { Outcome, TurnContext } from './handler.ts';
import { silent } from './pick-product.ts';
import { tellPrice } from './prices.ts';
import type { Candidate, Purpose } from './question.ts';
import { readOut } from './read-out.ts';
import { rereadWithQuantity } from './reread.ts';
import { answer } from './say.ts';
import { withLastTimes } from './wanted.ts';

/** Goes on with what the choice was for, now that the product is known. `others` were not picked, and may still be. */
export async function pursue(
  context: TurnContext,
  picked: Candidate,
  purpose: Purpose,
  others: readonly Candidate[] = [],
): Promise<Outcome> {
  switch (purpose.kind) {
    case 'reorder':
      return reorderPicked(context, picked, purpose.quantity, others);
    case 'addToCart':
    case 'price': {
      const found = await context.shop.findVariants([picked.sku], context.call);
      const variant = found.ok ? found.value.find((other) => other.sku === picked.sku) : undefined;
      if (!variant) return silent(context);
      return purpose.kind === 'price' ? tellPrice(context, variant) : addToCart(context, variant, purpose.quantity);
    }
    case 'removeFromCart':
      return removeFromCart(context, picked.sku);
    case 'changeQuantity': {
      const open = draftAsked(context);
      if (purpose.of === 'cart') return changeCartQuantity(context, picked.sku, purpose.quantity);
      return open ? rereadWithQuantity(context, open, picked.sku, purpose.quantity) : answer(context, [{ act: 'nothingToChange' }]);
    }
  }
}

/** Reads out an order for one product: the quantity that was said, else last time's. */
export async function reorderPicked(
  context: TurnContext,
  picked: Candidate,
  quantity: number | undefined,
  others: readonly Candidate[] = [],
): Promise<Outcome> {
  const [line] = await withLastTimes(context, [{ sku: picked.sku, name: picked.name, quantity: quantity ?? 1 }]);
  if (!line) return silent(context);
  const wanted = { ...line, quantity: quantity ?? line.lastTime?.lastQuantity ?? 1 };
  return readOut(context, { wanted: [wanted], source: line.lastTime ? 'reorder' : 'catalogue', others });
}
