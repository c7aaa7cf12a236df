import { decideMatch, matchSpoken } from '../../commerce/match.ts';
import { changeCartQuantity } from '../cart-changes.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { askForQuantity, offerChoice, quantityTrouble } from '../pick-product.ts';
import { answer, ask } from '../say.ts';
import type { Slots } from '../slots.ts';
import { fallback } from './fallback.ts';

/** "Make it three" of what is in the cart; while an order is being asked about, its question answers instead. */
export function changeQuantity(context: TurnContext, slots: Slots): Promise<Outcome> | Outcome {
  const { cart } = context.shopper;
  const [only] = cart;
  // A product alone, when there is nothing whose number could change, was something else.
  if (!only) return slots.item && !slots.quantity ? fallback(context, slots) : answer(context, [{ act: 'nothingToChange' }]);
  const trouble = quantityTrouble(slots.quantity);
  const howMany = { question: 'howMany', intent: 'ChangeQuantityIntent', ...(slots.item ? { item: slots.item.words } : {}) } as const;
  if (trouble) return askForQuantity(context, trouble, howMany);
  if (slots.quantity?.kind !== 'count') return ask(context, [], howMany);
  const quantity = slots.quantity.count;
  if (!slots.item) {
    const { topic } = context.session;
    const sku = cart.length === 1 ? only.sku : topic?.in === 'cart' ? topic.sku : undefined;
    return sku
      ? changeCartQuantity(context, sku, quantity)
      : offerChoice(context, '', cart, { kind: 'changeQuantity', quantity, of: 'cart' });
  }
  const verdict = decideMatch(matchSpoken(slots.item, cart));
  switch (verdict.kind) {
    case 'one':
      return changeCartQuantity(context, verdict.match.sku, quantity);
    case 'several':
      return offerChoice(context, slots.item.words, verdict.matches, { kind: 'changeQuantity', quantity, of: 'cart' });
    case 'none':
      return answer(context, [{ act: 'notInCart', item: slots.item.words }]);
  }
}
