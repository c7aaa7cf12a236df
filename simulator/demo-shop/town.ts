import { createHash } from 'node:crypto';
import { findItem } from './catalogue/catalogue.ts';
import { chargesFor } from './pricing.ts';
import type { ShopTime } from './shop-calendar.ts';

/** What the town buys: people who shop at the counter, not by voice. */
const TOWN_BUYS = ['PODS-MEDIUM-60', 'TOILET-12', 'CAT-TUNA-24', 'DISHTAB-LEMON-60', 'TOWEL-6', 'BRUSH-SOFT-4'] as const;

const LEAST_ORDERS_A_DAY = 14;
const MORE_ORDERS_A_DAY = 20;
const HOURS_A_DAY = 24;

/** An order of somebody in town: no account, no name. */
export interface TownOrder {
  readonly sku: string;
  readonly quantity: number;
  readonly totalMinor: number;
  /** The hour of the day it came in. */
  readonly hour: number;
}

/** The orders of a day so far. They follow from the day alone, so they are the same whenever they are asked for. */
export function townOrders(day: string, time: ShopTime): readonly TownOrder[] {
  const count = LEAST_ORDERS_A_DAY + (numberOf(day) % MORE_ORDERS_A_DAY);
  const orders = Array.from({ length: count }, (_, at) => townOrder(`${day} ${at}`));
  if (day > time.today) return [];
  return day === time.today ? orders.filter(({ hour }) => hour < time.hour) : orders;
}

function townOrder(seed: string): TownOrder {
  const sku = TOWN_BUYS[numberOf(`${seed} what`) % TOWN_BUYS.length] ?? TOWN_BUYS[0];
  const quantity = 1 + (numberOf(`${seed} how many`) % 2);
  const { totalMinor } = chargesFor((findItem(sku)?.priceMinor ?? 0) * quantity);
  return { sku, quantity, totalMinor, hour: numberOf(`${seed} when`) % HOURS_A_DAY };
}

function numberOf(seed: string): number {
  return createHash('sha256').update(seed).digest().readUInt32BE();
}
