import { matchByWords } from '../../commerce/match.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { asCandidate, offerListInstead, silent } from '../pick-product.ts';
import { ask } from '../say.ts';
import type { Slots } from '../slots.ts';

const SPOKEN_RESULTS = 3;
const SEARCHED = 20;

/** "Do you have dog food?" At most three, and one of them can be put into the cart. */
export async function searchProduct(context: TurnContext, slots: Slots): Promise<Outcome> {
  if (!slots.item) return ask(context, [], { question: 'whichItem', intent: 'SearchProductIntent' });
  const { words } = slots.item;
  const variants = await context.shop.searchCatalogue(words, SEARCHED, context.call);
  if (!variants.ok) return silent(context);
  const sold = variants.value.filter((variant) => variant.stock.kind === 'inStock');
  const found = matchByWords(words, sold).map(({ candidate }) => candidate);
  if (found.length === 0) return offerListInstead(context, words, 1);
  const products = found.slice(0, SPOKEN_RESULTS).map(({ name, pack, price }) => ({ name, pack, price }));
  const candidates = found.slice(0, SPOKEN_RESULTS).map(asCandidate);
  return ask(
    context,
    [{ act: 'searchResults', item: words, products, more: found.length - products.length }],
    { question: 'choose', item: words, candidates, purpose: { kind: 'addToCart', quantity: 1 } },
    { visual: { kind: 'choices', options: found.slice(0, SPOKEN_RESULTS).map(({ sku, name, price }) => ({ sku, name, price })) } },
  );
}
