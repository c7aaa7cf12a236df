import { ok, type Result } from '../../kernel/result.ts';
import type { Variant } from '../catalogue.ts';
import { decideMatch, matchByWords, type Named, type Spoken, type Verdict } from '../match.ts';
import type { Purchase } from '../orders.ts';
import type { Unanswered } from '../ports/call.ts';
import type { ReadCall, ShopReads } from '../ports/shop.ts';

/** Enough to decide between; the connector narrows by words first. */
const PURCHASES_TO_SCORE = 60;
const VARIANTS_TO_SCORE = 20;

/** Finds what is meant among what this shopper has bought; the latest purchase stands for a product bought in several packs. */
export function findBought(
  shop: ShopReads,
  accountId: string,
  item: Spoken & { readonly ids: readonly string[] },
  call: ReadCall,
): Promise<Result<Verdict<Purchase>, Unanswered>> {
  return firstSure(item, (words) => findBoughtByWords(shop, accountId, { words, ids: item.ids }, call));
}

async function findBoughtByWords(
  shop: ShopReads,
  accountId: string,
  { words, ids }: { readonly words: string; readonly ids: readonly string[] },
  call: ReadCall,
): Promise<Result<Verdict<Purchase>, Unanswered>> {
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

/** Finds what is meant in the shop's catalogue; what can no longer be bought is left out. */
export function findSold(shop: ShopReads, item: Spoken, call: ReadCall): Promise<Result<Verdict<Variant>, Unanswered>> {
  return firstSure(item, async (words) => {
    const variants = await shop.searchCatalogue(words, VARIANTS_TO_SCORE, call);
    if (!variants.ok) return variants;
    const sold = variants.value.filter((variant) => variant.stock.kind !== 'discontinued');
    return ok(decideMatch(onePerProduct(matchByWords(words, sold))));
  });
}

/** What the words are sure of, else what a platform's name for them is sure of, else what the words may mean. */
async function firstSure<T extends Named>(
  { words, names = [] }: Spoken,
  find: (words: string) => Promise<Result<Verdict<T>, Unanswered>>,
): Promise<Result<Verdict<T>, Unanswered>> {
  const byWords = await find(words);
  if (!byWords.ok || isSettled(byWords.value)) return byWords;
  for (const name of names) {
    const byName = await find(name);
    if (byName.ok && isSettled(byName.value)) return byName;
  }
  return byWords;
}

function isSettled(verdict: Verdict<Named>): boolean {
  return verdict.kind === 'one' || (verdict.kind === 'several' && verdict.isSure);
}

/**
 * What the catalogue has under the very words that fit nothing bought well: "cat litter" is not last month's cat food. Undefined when it has no
 * such thing, or only what was bought, and when it is silent: then the shopper is asked about what was bought.
 */
export async function findMeantInstead(
  shop: ShopReads,
  item: Spoken,
  bought: Verdict<Purchase>,
  call: ReadCall,
): Promise<Exclude<Verdict<Variant>, { kind: 'none' }> | undefined> {
  if (bought.kind !== 'several' || bought.isSure) return undefined;
  const sold = await findSold(shop, item, call);
  if (!sold.ok || sold.value.kind === 'none' || !isSettled(sold.value)) return undefined;
  const known = new Set(bought.matches.map(({ productId }) => productId));
  const meant = sold.value.kind === 'one' ? [sold.value.match] : sold.value.matches;
  return meant.some(({ productId }) => known.has(productId)) ? undefined : sold.value;
}

/** Keeps the first (best, then latest) candidate of each product. */
function onePerProduct<T extends { readonly candidate: { readonly productId: string } }>(matches: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return matches.filter(({ candidate }) => !seen.has(candidate.productId) && seen.add(candidate.productId));
}
