import type { Variant } from '../../commerce/catalogue.ts';
import { matchByWords } from '../../commerce/match.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { asCandidate, offerListInstead, silent } from '../pick-product.ts';
import { ask } from '../say.ts';
import type { Slots, SpokenItem } from '../slots.ts';

const SPOKEN_RESULTS = 3;
const SEARCHED = 20;

/** "Do you have dog food?" At most three, and one of them can be put into the cart. */
export async function searchProduct(context: TurnContext, slots: Slots): Promise<Outcome> {
  if (!slots.item) return ask(context, [], { question: 'whichItem', intent: 'SearchProductIntent' });
  const { words } = slots.item;
  const found = await findInStock(context, slots.item);
  if (found === 'silent') return silent(context);
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

/** Best first: by what was said, else by what the platform calls it. */
async function findInStock({ shop, call }: TurnContext, { words, names = [] }: SpokenItem): Promise<readonly Variant[] | 'silent'> {
  for (const called of [words, ...names]) {
    const variants = await shop.searchCatalogue(called, SEARCHED, call);
    if (!variants.ok) return 'silent';
    const sold = variants.value.filter((variant) => variant.stock.kind === 'inStock');
    const found = matchByWords(called, sold).map(({ candidate }) => candidate);
    if (found.length > 0) return found;
  }
  return [];
}
