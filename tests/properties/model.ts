import type { Household, Place } from '../faults/household.ts';

/** What is bought, by the words it is asked for with. */
export const PRODUCTS = { 'toothbrush heads': 'HEADS', 'coffee pods': 'PODS' } as const;
export type Product = keyof typeof PRODUCTS;

const QUOTE_LASTS_MS = 10 * 60_000;

interface OpenQuote {
  readonly product: Product;
  readonly priceMinor: number;
  readonly untilMs: number;
}

/**
 * The whole promise: there is at most one open quote; a "yes" orders it where it was heard, in time and while it still holds, and
 * closes it; a "no" closes it; whatever else is said to it reads a new one out.
 */
export interface Model {
  open?: OpenQuote;
  /** The quote that a "yes" would answer there. */
  readonly heardIn: Map<Place, OpenQuote | undefined>;
  /** What was ordered, one entry an order. */
  readonly ordered: Product[];
  /** False as soon as something went wrong on purpose: from then on not everything that was said came to be. */
  isCalm: boolean;
}

export function newModel(): Model {
  return { heardIn: new Map(), ordered: [], isCalm: true };
}

export interface ShopNow {
  readonly nowMs: number;
  priceMinor(product: Product): number;
  isInStock(product: Product): boolean;
}

export function askIn(model: Model, shop: ShopNow, place: Place, product: Product): void {
  model.heardIn.set(place, undefined);
  if (!shop.isInStock(product)) return void (model.open = undefined);
  const priceMinor = shop.priceMinor(product);
  const isSame = model.open?.product === product && model.open.priceMinor === priceMinor && model.open.untilMs > shop.nowMs;
  const quote = { product, priceMinor, untilMs: shop.nowMs + QUOTE_LASTS_MS };
  // Renewing is the same quote, wherever it was heard.
  if (isSame) for (const [other, heard] of model.heardIn) if (heard === model.open) model.heardIn.set(other, quote);
  model.open = quote;
  model.heardIn.set(place, quote);
}

export function sayYesIn(model: Model, shop: ShopNow, place: Place): void {
  const heard = model.heardIn.get(place);
  model.heardIn.set(place, undefined);
  if (!heard || heard !== model.open) return;
  const holds = heard.untilMs > shop.nowMs && shop.isInStock(heard.product) && shop.priceMinor(heard.product) === heard.priceMinor;
  if (!holds) return askIn(model, shop, place, heard.product);
  model.ordered.push(heard.product);
  model.open = undefined;
}

export function sayNoIn(model: Model, place: Place): void {
  if (model.heardIn.get(place) === model.open) model.open = undefined;
  model.heardIn.set(place, undefined);
}

/** The order that a "cancel" means: the last one that there is. */
export function cancelLast(model: Model): void {
  model.ordered.pop();
}

/** What the shop has, in the same terms. */
export function readOrdered({ shop }: Household): readonly string[] {
  return [...shop.keys.values()].flatMap((order) => (order && !order.isCancelled ? order.lines.map(({ sku }) => sku) : []));
}
