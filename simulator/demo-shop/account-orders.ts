import { type ShopTime, statusOf } from './shop-calendar.ts';
import type { StoredOrder } from './shop-tables.ts';

/** Longer than the slowest delivery takes: an order placed before that is not open any more. */
const OPEN_ORDERS_WITHIN_MS = 21 * 24 * 60 * 60 * 1000;

/** One product of an account's history. */
export interface PurchaseRecord {
  readonly sku: string;
  readonly last: StoredOrder;
  readonly lastLine: StoredOrder['lines'][number];
  readonly timesOrdered: number;
}

/** One account's orders, indexed so that no question walks through the whole history. */
export interface AccountOrders {
  /** The newest order there is; orders are added in the order of their time. */
  add(order: StoredOrder): void;
  /** The same order with another state. */
  replace(order: StoredOrder): void;
  find(number: string): StoredOrder | undefined;
  /** Newest first. */
  newest(filter: { readonly openOnly: boolean; readonly limit: number }, time: ShopTime): readonly StoredOrder[];
  /** Last bought first; at most one a sku, so as many as the catalogue has. Cancelled orders bought nothing. */
  purchases(isWanted: (sku: string) => boolean): readonly PurchaseRecord[];
  count(): number;
}

/** @param orders oldest first */
export function createAccountOrders(orders: readonly StoredOrder[]): AccountOrders {
  const numbers: string[] = [];
  const byNumber = new Map<string, StoredOrder>();
  /** Order numbers by sku, oldest first. */
  const bySku = new Map<string, string[]>();
  const cancelledBySku = new Map<string, number>();

  const add = (order: StoredOrder): void => {
    numbers.push(order.number);
    byNumber.set(order.number, order);
    for (const sku of skusOf(order)) {
      const known = bySku.get(sku);
      if (known === undefined) bySku.set(sku, [order.number]);
      else known.push(order.number);
      if (order.isCancelled) cancelledBySku.set(sku, (cancelledBySku.get(sku) ?? 0) + 1);
    }
  };
  for (const order of orders) add(order);

  return {
    add,
    replace(order) {
      const wasCancelled = byNumber.get(order.number)?.isCancelled ?? false;
      byNumber.set(order.number, order);
      if (wasCancelled || !order.isCancelled) return;
      for (const sku of skusOf(order)) cancelledBySku.set(sku, (cancelledBySku.get(sku) ?? 0) + 1);
    },
    find: (number) => byNumber.get(number),
    newest({ openOnly, limit }, time) {
      const found: StoredOrder[] = [];
      for (const order of newestFirst(numbers, byNumber)) {
        if (found.length >= limit) break;
        if (openOnly && time.nowMs - order.placedAtMs > OPEN_ORDERS_WITHIN_MS) break;
        if (!openOnly || isOpen(order, time)) found.push(order);
      }
      return found;
    },
    purchases(isWanted) {
      const wanted = [...bySku].filter(([sku]) => isWanted(sku));
      const found = wanted.flatMap(([sku, orderNumbers]) => {
        const timesOrdered = orderNumbers.length - (cancelledBySku.get(sku) ?? 0);
        return purchaseOf(sku, newestFirst(orderNumbers, byNumber), timesOrdered) ?? [];
      });
      return found.sort((left, right) => right.last.placedAtMs - left.last.placedAtMs);
    },
    count: () => numbers.length,
  };
}

function* newestFirst(numbers: readonly string[], byNumber: ReadonlyMap<string, StoredOrder>): Generator<StoredOrder> {
  for (let index = numbers.length - 1; index >= 0; index -= 1) {
    const order = byNumber.get(numbers[index] ?? '');
    if (order !== undefined) yield order;
  }
}

function purchaseOf(sku: string, ordersNewestFirst: Iterable<StoredOrder>, timesOrdered: number): PurchaseRecord | undefined {
  for (const order of ordersNewestFirst) {
    const line = order.lines.find((one) => one.sku === sku);
    if (line !== undefined && !order.isCancelled) return { sku, last: order, lastLine: line, timesOrdered };
  }
  return undefined;
}

function skusOf(order: StoredOrder): ReadonlySet<string> {
  return new Set(order.lines.map((line) => line.sku));
}

function isOpen(order: StoredOrder, time: ShopTime): boolean {
  const status = statusOf(order, time);
  return status !== 'delivered' && status !== 'cancelled';
}
