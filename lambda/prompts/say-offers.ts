import type { SpokenProduct } from '../dialogue/acts.ts';
import type { Money } from '../kernel/money.ts';
import type { Words } from './words.ts';

/**
 * Products to pick from, with pack and price as far as the level allows. Two of one name are told apart by their packs.
 *
 * @param more how many there are beside these
 */
export function sayOffers(
  products: readonly (SpokenProduct & { readonly price?: Money })[],
  more: number,
  words: Words,
  kind: 'and' | 'or' = 'and',
): string {
  const names = words.names(products.map((product) => product.name));
  const areDistinct = new Set(names).size === names.length;
  const offers = products.map((product, index) => {
    const name = names[index] ?? '';
    const spoken = words.level === 'full' || !areDistinct ? words.product(product, name) : name;
    const isPriced = product.price !== undefined && words.level !== 'shortest';
    return isPriced ? words.say('phrase.priced', { name: spoken, price: words.money(product.price) }) : spoken;
  });
  return words.listSome(offers, more, kind);
}
