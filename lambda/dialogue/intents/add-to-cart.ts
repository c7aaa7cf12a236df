import type { OpenDraft } from '../../commerce/shopper.ts';
import { addToCart as putIntoCart, putIntoCart as putLineIntoCart } from '../cart-changes.ts';
import { draftAsked } from '../draft-asked.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { askForQuantity, countOf, pickVariant, quantityTrouble, topicCandidate } from '../pick-product.ts';
import { pursue } from '../pursue.ts';
import { ask } from '../say.ts';
import type { Quantity, Slots } from '../slots.ts';
import { viewCart } from './view-cart.ts';

/** "Add two packs of coffee pods to my cart." Without an item: the order that is being asked about, else what was just spoken of. */
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
  const topic = topicCandidate(context.session);
  const asked = draftAsked(context);
  if (slots.item) {
    const pick = await pickVariant(context, slots.item, purpose);
    return pick.kind === 'variant' ? putIntoCart(context, pick.variant, quantity) : pick.outcome;
  }
  if (asked) return putDraftIntoCart(context, asked, slots.quantity);
  if (topic && context.session.topic?.in !== 'cart') return pursue(context, topic, purpose);
  return ask(context, [], { question: 'whichItem', intent: 'AddToCartIntent', quantity });
}

/** "Put it in the cart instead": nothing is ordered now, and nothing is lost. What came from the cart is there already. */
async function putDraftIntoCart(whole: TurnContext, { id, source, quote }: OpenDraft, said: Quantity | undefined): Promise<Outcome> {
  const { openDraft: _withdrawn, ...shopper } = whole.shopper;
  const { question: _answered, setAside: _open, ...session } = whole.session;
  let context: TurnContext = { ...whole, shopper, session };
  const [only] = quote.lines;
  let outcome: Outcome | undefined;
  for (const line of source === 'cart' ? [] : quote.lines) {
    outcome = await putLineIntoCart(context, quote.lines.length === 1 ? { ...line, quantity: countOf(said, line.quantity) } : line);
    context = { ...context, shopper: outcome.shopper };
  }
  const told = only && quote.lines.length === 1 && outcome ? outcome : viewCart(context);
  return told.kind === 'say' ? { ...told, ends: { draftId: id, as: 'withdrawn' } } : told;
}
