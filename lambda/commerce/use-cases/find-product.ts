import { ok, type Result } from '../../kernel/result.ts';
import type { Variant } from '../catalogue.ts';
import { decideMatch, matchByWords, type Verdict } from '../match.ts';
import type { Purchase } from '../orders.ts';
import type { Unanswered } from '../ports/call.ts';
import type { ReadCall, ShopReads } from '../ports/shop.ts';

/** Enough to decide between; the connector narrows by words first. */
const PURCHASES_TO_SCORE = 60;
const VARIANTS_TO_SCORE = 20;

/** Finds what the words mean among what this shopper has bought; the latest purchase stands for a product bought in several packs. */
export async function findBought(
  shop: ShopReads,
  accountId: string,
  item: { readonly words: string; readonly ids: readonly string[] },
  call: ReadCall,
): Promise<Result<Verdict<Purchase>, Unanswered>> {
  const { words, ids } = item;
  const purchases = await shop.findPurchases(accountId, words, PURCHASES_TO_SCORE, call);
  if (!purchases.ok) return purchases;
  const matches = matchByWords(words, purchases.value);
  // The platform may have recognised one of the products it was told to expect: that settles which of several like names was meant.
  const recognised = matches.filter(({ candidate }) => ids.includes(candidate.sku));
  const [only] = recognised;
  if (only && recognised.length === 1) {
    const others = onePerProduct(matches).filter(({ candidate }) => candidate.productId !== only.candidate.productId);
    return ok({ kind: 'one', match: only.candidate, others: others.map(({ candidate }) => candidate) });
  }
  return ok(decideMatch(onePerProduct(matches)));
}

/** Finds what the words mean in the shop's catalogue; what can no longer be bought is left out. */
export async function findSold(shop: ShopReads, words: string, call: ReadCall): Promise<Result<Verdict<Variant>, Unanswered>> {
  const variants = await shop.searchCatalogue(words, VARIANTS_TO_SCORE, call);
  if (!variants.ok) return variants;
  const sold = variants.value.filter((variant) => variant.stock.kind !== 'discontinued');
  return ok(decideMatch(onePerProduct(matchByWords(words, sold))));
}

/**
 * What the catalogue has under the very words that fit nothing bought well: "cat litter" is not last month's cat food. Undefined when it has no
 * such thing, or only what was bought, and when it is silent: then the shopper is asked about what was bought.
 */
export async function findMeantInstead(
  shop: ShopReads,
  words: string,
  bought: Verdict<Purchase>,
  call: ReadCall,
): Promise<Exclude<Verdict<Variant>, { kind: 'none' }> | undefined> {
  if (bought.kind !== 'several' || bought.isSure) return undefined;
  const sold = await findSold(shop, words, call);
  if (!sold.ok || sold.value.kind === 'none' || (sold.value.kind === 'several' && !sold.value.isSure)) return undefined;
  const known = new Set(bought.matches.map(({ productId }) => productId));
  const meant = sold.value.kind === 'one' ? [sold.value.match] : sold.value.matches;
  return meant.some(({ productId }) => known.has(productId)) ? undefined : sold.value;
}

/** Keeps the first (best, then latest) candidate of each product. */
function onePerProduct<T extends { readonly candidate: { readonly productId: string } }>(matches: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return matches.filter(({ candidate }) => !seen.has(candidate.productId) && seen.add(candidate.productId));
}
