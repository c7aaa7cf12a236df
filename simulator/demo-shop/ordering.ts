import type { RequestedLine } from '../../lambda/commerce/quote.ts';
import { fingerprint } from '../../lambda/kernel/ids.ts';
import { err, ok, type Result } from '../../lambda/kernel/result.ts';
import type { Journal } from '../journal.ts';
import type { Accounts } from './accounts.ts';
import type { Item } from './catalogue/catalogue.ts';
import { type PricedOrder, priceLines, type ShelfView } from './pricing.ts';
import { isBeforeShipping } from './shop-calendar.ts';
import type { ShopTables, StoredOrder } from './shop-tables.ts';

export interface PlaceRequest {
  readonly key: string;
  readonly accountId: string;
  readonly lines: readonly RequestedLine[];
  /** US cents. */
  readonly expectedTotalMinor: number;
}

export type PlaceProblem =
  | { readonly kind: 'keyClosed' | 'keyReused' }
  | { readonly kind: 'priceChanged'; readonly totalMinor: number }
  | { readonly kind: 'outOfStock'; readonly item: Item }
  | { readonly kind: 'refused'; readonly reason: string };

/** What changes orders. Each function does its work in one go, so two calls never see half of one another. */
export interface Ordering {
  /** The same key is the same order, whatever has happened since; its stock was taken once. */
  place(request: PlaceRequest, view: ShelfView): Result<string, PlaceProblem>;
  /** No order can come into being under this key any more. Answers the number of the one that already has. */
  closeKey(key: string): string | undefined;
  cancel(accountId: string, number: string, view: ShelfView): Result<void, 'alreadyShipped' | 'unknownOrder'>;
}

export function createOrdering(journal: Journal<ShopTables>, accounts: Accounts): Ordering {
  return {
    place(request, view) {
      const content = contentOf(request);
      const known = journal.read('keys').get(request.key);
      if (known !== undefined && known.orderNumber === undefined) return err({ kind: 'keyClosed' });
      if (known?.orderNumber !== undefined) return known.content === content ? ok(known.orderNumber) : err({ kind: 'keyReused' });
      accounts.meet(request.accountId);
      const priced = priceRequest(request, view);
      if (!priced.ok) return priced;
      const order = orderOf(request, priced.value, accounts.takeNumber(), view.time.nowMs);
      journal.write({
        orders: { [order.number]: order },
        keys: { [request.key]: { orderNumber: order.number, content } },
        sold: soldAfter(order, view, 1),
      });
      accounts.index(order);
      return ok(order.number);
    },
    closeKey(key) {
      const known = journal.read('keys').get(key);
      if (known === undefined) journal.write({ keys: { [key]: {} } });
      return known?.orderNumber;
    },
    cancel(accountId, number, view) {
      const orders = accounts.meet(accountId);
      const order = orders.find(number);
      if (order === undefined) return err('unknownOrder');
      if (order.isCancelled) return ok(undefined);
      if (!isBeforeShipping(order, view.time)) return err('alreadyShipped');
      const cancelled = { ...order, isCancelled: true };
      journal.write({ orders: { [number]: cancelled }, sold: soldAfter(order, view, -1) });
      orders.replace(cancelled);
      return ok(undefined);
    },
  };
}

function priceRequest({ lines, expectedTotalMinor }: PlaceRequest, view: ShelfView): Result<PricedOrder, PlaceProblem> {
  const priced = priceLines(lines, view);
  if (!priced.ok) {
    const problem = priced.error;
    if (problem.kind === 'unknownSku') return err({ kind: 'refused', reason: `There is no ${problem.sku}.` });
    return err({ kind: 'outOfStock', item: problem.item });
  }
  const { totalMinor } = priced.value;
  return totalMinor === expectedTotalMinor ? priced : err({ kind: 'priceChanged', totalMinor });
}

function orderOf(request: PlaceRequest, priced: PricedOrder, number: string, nowMs: number): StoredOrder {
  return {
    number,
    accountId: request.accountId,
    placedAtMs: nowMs,
    lines: priced.lines.map(({ item, quantity, unitPriceMinor }) => ({ sku: item.sku, quantity, unitPriceMinor })),
    totalMinor: priced.totalMinor,
    expectedDay: priced.day,
    key: request.key,
    isCancelled: false,
  };
}

/** @param direction 1 takes the order's packs from the warehouse, -1 puts them back */
function soldAfter(order: StoredOrder, { sold }: ShelfView, direction: 1 | -1): Record<string, number> {
  const changed: Record<string, number> = {};
  for (const { sku, quantity } of order.lines) changed[sku] = (changed[sku] ?? sold.get(sku) ?? 0) + direction * quantity;
  return changed;
}

/** Tells a repeat from another order that was given the same key by mistake. */
function contentOf({ accountId, lines, expectedTotalMinor }: PlaceRequest): string {
  const sorted = lines.map(({ sku, quantity }) => `${sku}*${quantity}`).sort();
  return fingerprint([accountId, ...sorted, expectedTotalMinor].join('|'));
}
