import { ok, type Result } from '../../kernel/result.ts';
import type { Variant } from '../catalogue.ts';
import { decideMatch, matchByWords, type Verdict } from '../match.ts';
import type { Purchase } from '../orders.ts';
import type { Unanswered } from '../ports/call.ts';
import type { ReadCall, ShopPort } from '../ports/shop.ts';

/** Enough to decide between; the connector narrows by words first. */
const PURCHASES_TO_SCORE = 60;
const VARIANTS_TO_SCORE = 20;

/** Finds what the words mean among what this shopper has bought; the latest purchase stands for a product bought in several packs. */
export async function findBought(
  shop: ShopPort,
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
export async function findSold(shop: ShopPort, words: string, call: ReadCall): Promise<Result<Verdict<Variant>, Unanswered>> {
  const variants = await shop.searchCatalogue(words, VARIANTS_TO_SCORE, call);
  if (!variants.ok) return variants;
  const sold = variants.value.filter((variant) => variant.stock.kind !== 'discontinued');
  return ok(decideMatch(onePerProduct(matchByWords(words, sold))));
}

/** Keeps the first (best, then latest) candidate of each product. */
function onePerProduct<T extends { readonly candidate: { readonly productId: string } }>(matches: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return matches.filter(({ candidate }) => !seen.has(candidate.productId) && seen.add(candidate.productId));
}
