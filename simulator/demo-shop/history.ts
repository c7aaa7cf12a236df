import { createHash } from 'node:crypto';
import { findItem } from './catalogue/catalogue.ts';
import { chargesFor } from './pricing.ts';
import { addDays, shopTime } from './shop-calendar.ts';
import type { Account, StoredOrder } from './shop-tables.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

/** Delivered orders of the two years before the first contact, about one each twelve days, and one on its way. */
const DELIVERED_ORDERS = 60;
const DAYS_BETWEEN_ORDERS = 12;
/** Nothing but the order on its way is newer, in days. */
const NEWEST_DELIVERED_DAYS_AGO = 11;
const ON_ITS_WAY_DAYS_AGO = 3;
const ON_ITS_WAY_EXPECTED_IN_DAYS = 2;
const HISTORY_DELIVERY_DAYS = 3;
const YEAR_OF_ORDERS = 30;

/** Orders of `history.count`: what a new account is given. */
export const HISTORY_ORDERS = DELIVERED_ORDERS + 1;

/** How regularly something is bought: in each `every`-th order, the last time `since` orders before the newest. */
interface Habit {
  readonly sku: string;
  readonly since: number;
  readonly every: number;
  /** At most this many at once; the last time it is always one. */
  readonly upTo?: number;
  /** US cents paid within the last year, where it differs from today's price. */
  readonly paidMinor?: number;
}

/**
 * What everybody here buys. Cat food, dog food and coffee share out all the orders, so that none is empty. Nothing but the toothbrush heads
 * has a brush or a head in its name, nothing but the coffee a coffee or a pod, nothing but the dishwasher tablets a tablet; water filters
 * are two. The glass cleaner is no longer made, the tissues are out of stock, the toothbrush heads have become dearer.
 */
const HABITS: readonly Habit[] = [
  { sku: 'CAT-TUNA-24', since: 0, every: 3, upTo: 2 },
  { sku: 'DOG-CHICKEN-1', since: 1, every: 3 },
  { sku: 'PODS-MEDIUM-60', since: 2, every: 3, upTo: 2 },
  { sku: 'BRUSH-SOFT-4', since: 5, every: 8, paidMinor: 2499 },
  { sku: 'DISHTAB-LEMON-60', since: 3, every: 6, upTo: 2 },
  { sku: 'JUG-FILTER-3', since: 4, every: 9 },
  { sku: 'FRIDGE-FILTER-1', since: 11, every: 15, paidMinor: 3299 },
  { sku: 'TOILET-12', since: 0, every: 4, upTo: 2 },
  { sku: 'TOWEL-6', since: 1, every: 4, upTo: 3 },
  { sku: 'BIN-13GAL-80', since: 4, every: 7 },
  { sku: 'LAUNDRY-64', since: 6, every: 5 },
  { sku: 'BATT-AA-24', since: 7, every: 12 },
  { sku: 'RAZOR-5-8', since: 3, every: 8 },
  { sku: 'BULB-60W-4', since: 9, every: 15, upTo: 2 },
  { sku: 'VITD-90', since: 4, every: 8, paidMinor: 1399 },
  { sku: 'GLASS-OLD-2', since: 8, every: 12 },
  { sku: 'TISSUE-8', since: 6, every: 9 },
  { sku: 'SPONGE-6', since: 5, every: 10, upTo: 2 },
  { sku: 'HANDSOAP-3', since: 2, every: 7 },
];

const ON_ITS_WAY: readonly string[] = ['LAUNDRY-64', 'SPONGE-6'];

/** The account's history at its first contact, oldest first: always the same for the same id and instant. */
export function historyOf(accountId: string, account: Account): readonly StoredOrder[] {
  const today = shopTime(account.firstContactMs).today;
  const orders: StoredOrder[] = [];
  for (let index = DELIVERED_ORDERS - 1; index >= 0; index -= 1) {
    const chance = chanceOf(`${accountId}/${index}`);
    const daysAgo = NEWEST_DELIVERED_DAYS_AGO + index * DAYS_BETWEEN_ORDERS + chance(5);
    orders.push({
      number: String(account.history.firstNumber + orders.length),
      accountId,
      placedAtMs: account.firstContactMs - daysAgo * DAY_MS - chance(9) * HOUR_MS,
      ...chargedLines(HABITS.filter((habit) => isBoughtIn(index, habit)).map((habit) => lineOf(habit, index, chance))),
      expectedDay: addDays(today, HISTORY_DELIVERY_DAYS - daysAgo),
      isCancelled: false,
    });
  }
  return [...orders, onItsWay(accountId, account, today)];
}

/** More orders, before the two years and an hour apart, oldest first: for measuring with a long history. */
export function olderHistoryOf(accountId: string, account: Account): readonly StoredOrder[] {
  const { firstNumber, count } = account.older ?? { firstNumber: 0, count: 0 };
  const newestMs = account.firstContactMs - (DELIVERED_ORDERS + 2) * DAYS_BETWEEN_ORDERS * DAY_MS;
  return Array.from({ length: count }, (_, position) => {
    const index = count - 1 - position;
    const habit = HABITS[index % HABITS.length];
    const placedAtMs = newestMs - index * HOUR_MS;
    return {
      number: String(firstNumber + position),
      accountId,
      placedAtMs,
      ...chargedLines(habit === undefined ? [] : [lineOf(habit, DELIVERED_ORDERS, () => 0)]),
      expectedDay: new Date(placedAtMs + HISTORY_DELIVERY_DAYS * DAY_MS).toISOString().slice(0, 10),
      isCancelled: false,
    };
  });
}

function onItsWay(accountId: string, account: Account, today: string): StoredOrder {
  const lines = ON_ITS_WAY.map((sku) => ({ sku, quantity: 1, unitPriceMinor: findItem(sku)?.priceMinor ?? 0 }));
  return {
    number: String(account.history.firstNumber + DELIVERED_ORDERS),
    accountId,
    placedAtMs: account.firstContactMs - ON_ITS_WAY_DAYS_AGO * DAY_MS,
    ...chargedLines(lines),
    expectedDay: addDays(today, ON_ITS_WAY_EXPECTED_IN_DAYS),
    isCancelled: false,
  };
}

function isBoughtIn(index: number, habit: Habit): boolean {
  return index >= habit.since && (index - habit.since) % habit.every === 0;
}

function lineOf(habit: Habit, index: number, chance: (choices: number) => number): StoredOrder['lines'][number] {
  const now = findItem(habit.sku)?.priceMinor ?? 0;
  const lastYear = habit.paidMinor ?? now;
  const quantity = index === habit.since ? 1 : 1 + chance(habit.upTo ?? 1);
  return { sku: habit.sku, quantity, unitPriceMinor: index < YEAR_OF_ORDERS ? lastYear : Math.round(lastYear * 0.95) };
}

function chargedLines(lines: StoredOrder['lines']): Pick<StoredOrder, 'lines' | 'totalMinor'> {
  const linesMinor = lines.reduce((sum, line) => sum + line.unitPriceMinor * line.quantity, 0);
  return { lines, totalMinor: chargesFor(linesMinor).totalMinor };
}

/** A source of small numbers that depends on the text alone; each call gives the next one, in [0, `choices`). */
function chanceOf(text: string): (choices: number) => number {
  const bytes = createHash('sha256').update(text).digest();
  let next = 0;
  return (choices) => {
    const byte = bytes[next % bytes.length] ?? 0;
    next += 1;
    return byte % choices;
  };
}
