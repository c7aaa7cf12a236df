import * as z from 'zod';
import { localDate } from '../../lambda/kernel/clock.ts';
import { type ApiAnswer, type ApiRequest, problem } from '../local-api.ts';
import { findItem, items, nameOf } from './catalogue/catalogue.ts';
import { availableOf, type ShelfView } from './pricing.ts';
import { addDays, HOME_ZONE, isBeforeShipping } from './shop-calendar.ts';
import type { StoredOrder } from './shop-tables.ts';
import { townOrders } from './town.ts';

/** Fewer packs than these, and somebody should order more. */
const LOW_BELOW = 50;
const LATE_AFTER_MS = 20 * 60 * 60 * 1000;

const salesQuery = z.object({ account: z.string().min(1), day: z.iso.date() });
const waitingQuery = z.object({ account: z.string().min(1) });
const lowStockQuery = z.object({ account: z.string().min(1), limit: z.coerce.number().int().positive().max(100) });

/** What the back office looks through. */
export interface BackOfficeRooms {
  /** Every order that came by the protocol. */
  readonly orders: () => Iterable<StoredOrder>;
  readonly view: () => ShelfView;
  /** Whether the account is one of those who look after the shop. */
  readonly isStaff: (accountId: string) => boolean;
}

/** Answers `GET /back-office/...` of the shop protocol. */
export function answerBackOffice(request: ApiRequest, locale: string, rooms: BackOfficeRooms): ApiAnswer {
  const query = Object.fromEntries(request.query);
  const account = query['account'];
  if (account === undefined) return problem(400, 'badRequest');
  if (!rooms.isStaff(account)) return problem(403, 'notAllowed');
  const view = rooms.view();
  switch (request.path) {
    case '/back-office/sales': {
      const wanted = salesQuery.safeParse(query);
      return wanted.success ? found(salesOf(wanted.data.day, rooms.orders(), view, locale)) : problem(400, 'badRequest');
    }
    case '/back-office/waiting':
      return waitingQuery.safeParse(query).success ? found(waitingOf(rooms.orders(), view)) : problem(400, 'badRequest');
    case '/back-office/low-stock': {
      const wanted = lowStockQuery.safeParse(query);
      return wanted.success ? found(lowStockOf(wanted.data.limit, view, locale)) : problem(400, 'badRequest');
    }
    default:
      return problem(404, 'unknownPath');
  }
}

function found(json: unknown): ApiAnswer {
  return { status: 200, json };
}

/** What came by the protocol, and what the town bought beside. */
function salesOf(day: string, orders: Iterable<StoredOrder>, view: ShelfView, locale: string) {
  const own = [...orders].filter((order) => !order.isCancelled && localDate(order.placedAtMs, HOME_ZONE) === day);
  const town = townOrders(day, view.time);
  const lines = [...own.flatMap((order) => order.lines), ...town];
  const skus = [...new Set(lines.map(({ sku }) => sku))];
  const best = skus.map((sku) => {
    const sold = lines.filter((line) => line.sku === sku);
    const item = findItem(sku);
    return {
      name: item ? nameOf(item, locale) : sku,
      orders: sold.length,
      quantity: sold.reduce((sum, { quantity }) => sum + quantity, 0),
    };
  });
  const totalMinor = [...own, ...town].reduce((sum, order) => sum + order.totalMinor, 0);
  return {
    orders: own.length + town.length,
    total: { amountMinor: totalMinor, currency: 'USD' as const },
    best: best.sort((left, right) => right.quantity - left.quantity).slice(0, 10),
  };
}

/** Whatever has not left the house: the town's orders leave the day after. */
function waitingOf(orders: Iterable<StoredOrder>, view: ShelfView) {
  const { time } = view;
  const own = [...orders].filter((order) => isBeforeShipping(order, time));
  const late = own.filter((order) => time.nowMs - order.placedAtMs > LATE_AFTER_MS).length;
  const yesterday = townOrders(addDays(time.today, -1), time).filter(({ hour }) => hour >= time.hour);
  return { orders: own.length + townOrders(time.today, time).length + yesterday.length, late };
}

function lowStockOf(limit: number, view: ShelfView, locale: string) {
  const low = items.filter((item) => item.discontinued === undefined && availableOf(item, view) < LOW_BELOW);
  const products = low.map((item) => ({ name: nameOf(item, locale), available: availableOf(item, view) }));
  return { products: products.sort((left, right) => left.available - right.available).slice(0, limit) };
}
