import type { OrderStatus } from '../../lambda/commerce/orders.ts';
import { type LocalDate, localDate } from '../../lambda/kernel/clock.ts';
import type { StoredOrder } from './shop-tables.ts';

/** Every account lives here; the address is called "home". */
export const HOME_ZONE = 'America/New_York';

const DAY_MS = 24 * 60 * 60 * 1000;
const PREPARING_AFTER_MS = 60 * 60 * 1000;
const SHIPPED_AFTER_MS = 20 * 60 * 60 * 1000;
/** Local hours of the delivery day. */
const VAN_LEAVES_AT = 8;
const DELIVERED_AT = 18;

const hourFormat = new Intl.DateTimeFormat('en-GB', { timeZone: HOME_ZONE, hour: '2-digit', hourCycle: 'h23' });

/** An instant as the shop's people see it; made once a call, since a calendar look-up costs more than an order. */
export interface ShopTime {
  readonly nowMs: number;
  readonly today: LocalDate;
  readonly hour: number;
}

export function shopTime(nowMs: number): ShopTime {
  return { nowMs, today: localDate(nowMs, HOME_ZONE), hour: Number(hourFormat.format(nowMs)) };
}

/** The day `days` after (or, negative, before) a day. */
export function addDays(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The day something comes that takes `deliveryDays` days; nobody drives on a Sunday. */
export function deliveryDay(today: LocalDate, deliveryDays: number): LocalDate {
  let day = today;
  for (let left = deliveryDays; left > 0; ) {
    day = addDays(day, 1);
    if (new Date(`${day}T00:00:00Z`).getUTCDay() !== 0) left -= 1;
  }
  return day;
}

/** How far an order has come by now. It follows from the time alone, so a shop that was off for a week has delivered meanwhile. */
export function statusOf(order: StoredOrder, time: ShopTime): OrderStatus {
  if (order.isCancelled) return 'cancelled';
  const ageMs = time.nowMs - order.placedAtMs;
  if (ageMs < PREPARING_AFTER_MS) return 'received';
  if (ageMs < SHIPPED_AFTER_MS) return 'preparing';
  if (time.today < order.expectedDay) return 'shipped';
  if (time.today > order.expectedDay || time.hour >= DELIVERED_AT) return 'delivered';
  return time.hour >= VAN_LEAVES_AT ? 'outForDelivery' : 'shipped';
}

/** True while it can still be stopped. */
export function isBeforeShipping(order: StoredOrder, time: ShopTime): boolean {
  const status = statusOf(order, time);
  return status === 'received' || status === 'preparing';
}
