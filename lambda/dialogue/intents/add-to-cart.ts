import { addToCart as putIntoCart } from '../cart-changes.ts';
import { draftAsked } from '../draft-asked.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { askForQuantity, countOf, pickVariant, quantityTrouble } from '../pick-product.ts';
import { pursue } from '../pursue.ts';
import { ask } from '../say.ts';
import type { Slots } from '../slots.ts';

/** "Add two packs of coffee pods to my cart." Without an item: what was just spoken of. */
export async function addToCart(context: TurnContext, slots: Slots): Promise<Outcome> {
  const trouble = quantityTrouble(slots.quantity);
  if (trouble)
    return askForQuantity(context, trouble, {
      question: 'howMany',
      intent: 'AddToCartIntent',
      ...(slots.item ? { item: slots.item.words } : {}),
    });
  const quantity = countOf(slots.quantity, 1);
  const purpose = { kind: 'addToCart', quantity } as const;
  const { topic } = context.session;
  const asked = draftAsked(context);
  if (slots.item) {
    const pick = await pickVariant(context, slots.item, purpose);
    return pick.kind === 'variant' ? putIntoCart(context, pick.variant, quantity) : pick.outcome;
  }
  const [line] = asked && asked.source !== 'cart' ? asked.quote.lines : [];
  if (line && asked?.quote.lines.length === 1) return pursue(context, line, purpose);
  if (topic?.sku && topic.in !== 'cart')
    return pursue(context, { sku: topic.sku, name: topic.name, pack: { count: 1, unit: '' } }, purpose);
  return ask(context, [], { question: 'whichItem', intent: 'AddToCartIntent', quantity });
}
