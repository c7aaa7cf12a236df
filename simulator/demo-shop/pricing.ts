import type { Stock } from '../../lambda/commerce/catalogue.ts';
import type { RequestedLine } from '../../lambda/commerce/quote.ts';
import { err, ok, type Result } from '../../lambda/kernel/result.ts';
import { findItem, type Item } from './catalogue/catalogue.ts';
import { addDays, deliveryDay, type ShopTime } from './shop-calendar.ts';

/** US cents. */
const FREE_DELIVERY_FROM_MINOR = 2500;
const DELIVERY_MINOR = 499;
/** 8.25 %, in hundredths of a percent. */
const TAX_BASIS_POINTS = 825;

/** What the shop pretends for a test: things that are gone, other prices (US cents) by sku. */
export interface PriceFaults {
  readonly outOfStock?: readonly string[];
  readonly priceMinor?: Readonly<Record<string, number>>;
}

/** What prices and stocks depend on at this instant. */
export interface ShelfView {
  readonly time: ShopTime;
  readonly sold: ReadonlyMap<string, number>;
  readonly faults: PriceFaults;
}

export interface Charges {
  readonly deliveryMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
}

export interface PricedLine {
  readonly item: Item;
  readonly quantity: number;
  readonly unitPriceMinor: number;
}

export interface PricedOrder extends Charges {
  readonly lines: readonly PricedLine[];
  readonly day: string;
}

/** Why the shop cannot sell these lines; words are added where the locale is known. */
export type Unsellable =
  | { readonly kind: 'unknownSku'; readonly sku: string }
  | { readonly kind: 'discontinued'; readonly item: Item }
  | { readonly kind: 'outOfStock'; readonly item: Item; readonly available: number };

/** Delivery and tax for goods of this worth: integers, tax rounded half up. */
export function chargesFor(linesMinor: number): Charges {
  const deliveryMinor = linesMinor >= FREE_DELIVERY_FROM_MINOR ? 0 : DELIVERY_MINOR;
  const taxMinor = Math.floor((linesMinor * TAX_BASIS_POINTS + 5000) / 10_000);
  return { deliveryMinor, taxMinor, totalMinor: linesMinor + deliveryMinor + taxMinor };
}

export function priceOf(item: Item, { faults }: ShelfView): number {
  const { priceMinor } = faults;
  return priceMinor !== undefined && Object.hasOwn(priceMinor, item.sku) ? (priceMinor[item.sku] ?? item.priceMinor) : item.priceMinor;
}

export function availableOf(item: Item, { faults, sold }: ShelfView): number {
  if (item.discontinued !== undefined || faults.outOfStock?.includes(item.sku)) return 0;
  return Math.max(0, item.stock - (sold.get(item.sku) ?? 0));
}

export function stockOf(item: Item, view: ShelfView): Stock {
  if (item.discontinued !== undefined) return { kind: 'discontinued', ...item.discontinued };
  const available = availableOf(item, view);
  if (available > 0) return { kind: 'inStock', available };
  return { kind: 'outOfStock', ...(item.restockDays !== undefined && { expectedDay: addDays(view.time.today, item.restockDays) }) };
}

/** What these lines cost now and when they come, or the first reason why they cannot be sold. */
export function priceLines(lines: readonly RequestedLine[], view: ShelfView): Result<PricedOrder, Unsellable> {
  const wanted = new Map<string, number>();
  const priced: PricedLine[] = [];
  for (const { sku, quantity } of lines) {
    const item = findItem(sku);
    if (item === undefined) return err({ kind: 'unknownSku', sku });
    if (item.discontinued !== undefined) return err({ kind: 'discontinued', item });
    wanted.set(sku, (wanted.get(sku) ?? 0) + quantity);
    const available = availableOf(item, view);
    if ((wanted.get(sku) ?? 0) > available) return err({ kind: 'outOfStock', item, available });
    priced.push({ item, quantity, unitPriceMinor: priceOf(item, view) });
  }
  const linesMinor = priced.reduce((sum, line) => sum + line.unitPriceMinor * line.quantity, 0);
  const slowestDays = Math.max(...priced.map((line) => line.item.deliveryDays));
  return ok({ lines: priced, ...chargesFor(linesMinor), day: deliveryDay(view.time.today, slowestDays) });
}
