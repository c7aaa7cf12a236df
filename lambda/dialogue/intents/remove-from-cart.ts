import { decideMatch, matchSpoken } from '../../commerce/match.ts';
import { removeFromCart as takeOut } from '../cart-changes.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { offerChoice } from '../pick-product.ts';
import { answer, ask } from '../say.ts';
import type { Slots } from '../slots.ts';

/** "Take the coffee pods out of my cart." */
export function removeFromCart(context: TurnContext, slots: Slots): Promise<Outcome> | Outcome {
  const { cart } = context.shopper;
  const [only] = cart;
  if (!only) return answer(context, [{ act: 'cartEmpty' }]);
  if (!slots.item) {
    const { topic } = context.session;
    const sku = topic?.in === 'cart' ? topic.sku : cart.length === 1 ? only.sku : undefined;
    return sku ? takeOut(context, sku) : ask(context, [], { question: 'whichItem', intent: 'RemoveFromCartIntent' });
  }
  const verdict = decideMatch(matchSpoken(slots.item, cart));
  switch (verdict.kind) {
    case 'one':
      return takeOut(context, verdict.match.sku);
    case 'several':
      return offerChoice(context, slots.item.words, verdict.matches, { kind: 'removeFromCart' });
    case 'none':
      return answer(context, [{ act: 'notInCart', item: slots.item.words }]);
  }
}
