import { type CartLine, MAX_CART_LINES, MAX_QUANTITY } from '../../commerce/cart.ts';
import type { Variant } from '../../commerce/catalogue.ts';
import type { ListEntry } from '../../commerce/list.ts';
import { decideMatch, matchByWords } from '../../commerce/match.ts';
import { findSold } from '../../commerce/use-cases/find-product.ts';
import type { Act } from '../acts.ts';
import { cartVisual, settleCart } from '../cart-changes.ts';
import { draftAsked } from '../draft-asked.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { silent } from '../pick-product.ts';
import { answer, ask } from '../say.ts';
import { HISTORY_PRODUCTS } from '../wanted.ts';

/** A longer list is moved in parts: the shop is asked for this many entries a turn. */
const ENTRIES_A_TURN = 20;
const SPOKEN_NAMES = 3;

/** "Move my list to the cart": what is clear goes into the cart, what is not stays on the list, and both are said. */
export async function moveListToCart(context: TurnContext): Promise<Outcome> {
  const { list, cart } = context.shopper;
  if (list.length === 0) return answer(context, [{ act: 'listEmpty' }]);
  const found = await findVariantsOf(context, list.slice(0, ENTRIES_A_TURN));
  if (found === 'silent') return silent(context);
  let lines = cart;
  const moved: { readonly entry: ListEntry; readonly name: string }[] = [];
  for (const { entry, variant } of found) {
    const next = variant && withVariant(context, lines, variant, entry.quantity);
    if (!next) continue;
    lines = next;
    moved.push({ entry, name: variant.name });
  }
  const left = list.filter((entry) => !moved.some((other) => other.entry === entry));
  const acts = [
    ...named(
      'movedToCart',
      moved.map(({ name }) => name),
    ),
    ...named(
      'notMovedToCart',
      left.map(({ name }) => name),
    ),
  ];
  if (moved.length === 0) return answer(context, acts);
  if (draftAsked(context)) return settleCart(context, acts, { cart: lines, shopper: { list: left } });
  const shopper = { ...context.shopper, list: left, cart: lines, cartTold: false };
  return ask(context, acts, { question: 'offerCheckout' }, { shopper, visual: cartVisual(lines) });
}

type Found = readonly { readonly entry: ListEntry; readonly variant: Variant | undefined }[];

/** The one variant each entry means: by its own product, by what was bought before, else in the catalogue. */
async function findVariantsOf(context: TurnContext, entries: readonly ListEntry[]): Promise<Found | 'silent'> {
  const bought = await boughtSkus(context, entries);
  const skus = [...new Set(entries.flatMap((entry) => entry.sku ?? bought.get(entry.id) ?? []))];
  const known = skus.length > 0 ? await context.shop.findVariants(skus, context.call) : undefined;
  if (known && !known.ok) return 'silent';
  const bySku = new Map((known?.value ?? []).map((variant) => [variant.sku, variant]));
  const found = await Promise.all(
    entries.map(async (entry) => {
      const own = bySku.get(entry.sku ?? bought.get(entry.id) ?? '');
      if (own) return { entry, variant: own };
      const sold = await findSold(context.shop, { words: entry.name }, context.call);
      if (!sold.ok) return 'silent';
      return { entry, variant: sold.value.kind === 'one' ? sold.value.match : undefined };
    }),
  );
  const answered = found.filter((one) => one !== 'silent');
  return answered.length === found.length ? answered : 'silent';
}

async function boughtSkus(context: TurnContext, entries: readonly ListEntry[]): Promise<ReadonlyMap<string, string>> {
  if (context.identity.kind === 'unlinked') return new Map();
  const purchases = await context.shop.findPurchases(context.identity.accountId, undefined, HISTORY_PRODUCTS, context.call);
  if (!purchases.ok) return new Map();
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      const verdict = decideMatch(matchByWords(entry.name, purchases.value));
      return verdict.kind === 'one' ? [[entry.id, verdict.match.sku]] : [];
    }),
  );
}

function withVariant(context: TurnContext, cart: readonly CartLine[], variant: Variant, quantity: number): readonly CartLine[] | undefined {
  if (variant.stock.kind !== 'inStock') return undefined;
  const { sku, name, pack, price } = variant;
  const before = cart.find((line) => line.sku === sku);
  const total = (before?.quantity ?? 0) + quantity;
  if (total > MAX_QUANTITY || (!before && cart.length >= MAX_CART_LINES)) return undefined;
  const line: CartLine = { id: before?.id ?? context.ids.next(), sku, name, pack, quantity: total, unitPrice: price };
  return before ? cart.map((other) => (other === before ? line : other)) : [...cart, line];
}

function named(act: 'movedToCart' | 'notMovedToCart', names: readonly string[]): readonly Act[] {
  return names.length === 0 ? [] : [{ act, names: names.slice(0, SPOKEN_NAMES), more: Math.max(0, names.length - SPOKEN_NAMES) }];
}
