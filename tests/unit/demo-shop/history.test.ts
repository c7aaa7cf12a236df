import { createAccountOrders } from '../../../simulator/demo-shop/account-orders.ts';
import { findItem, nameOf } from '../../../simulator/demo-shop/catalogue/catalogue.ts';
import { HISTORY_ORDERS, historyOf } from '../../../simulator/demo-shop/history.ts';
import { mentions } from '../../../simulator/demo-shop/search.ts';
import { addDays, shopTime, statusOf } from '../../../simulator/demo-shop/shop-calendar.ts';

const NOW_MS = Date.UTC(2026, 10, 3, 15, 0, 0);
const DAY_MS = 24 * 60 * 60 * 1000;
const ACCOUNT = { firstContactMs: NOW_MS, history: { firstNumber: 10_000, count: HISTORY_ORDERS } };
const ACCOUNT_IDS = ['ann', 'amzn1.ask.account.TEST', 'web-7', 'x'.repeat(300), '😀'];

describe.each(ACCOUNT_IDS)('the history of %.20s', (accountId) => {
  const orders = historyOf(accountId, ACCOUNT);
  const time = shopTime(NOW_MS);
  const bought = (words: string) => createAccountOrders(orders).purchases(mentions(words, 'en-US'));

  it('is the same each time, and another one for another account', () => {
    expect(historyOf(accountId, ACCOUNT)).toEqual(orders);
    expect(historyOf(`${accountId}2`, ACCOUNT).map(({ placedAtMs }) => placedAtMs)).not.toEqual(orders.map(({ placedAtMs }) => placedAtMs));
  });

  it('is about sixty orders over two years, numbered in their order, none of them empty', () => {
    expect(orders).toHaveLength(HISTORY_ORDERS);
    expect(orders.map(({ number }) => number)).toEqual(orders.map((_, index) => String(10_000 + index)));
    const ages = orders.map(({ placedAtMs }) => (NOW_MS - placedAtMs) / DAY_MS);
    expect(ages).toEqual([...ages].sort((left, right) => right - left));
    expect(ages[0]).toBeGreaterThan(700);
    expect(ages[0]).toBeLessThan(740);
    for (const order of orders) expect(order.lines.length).toBeGreaterThan(0);
  });

  it('has one order on its way and the others delivered, and nothing else bought within ten days', () => {
    const open = orders.filter((order) => statusOf(order, time) !== 'delivered');
    expect(open.map((order) => [statusOf(order, time), order.expectedDay])).toEqual([['shipped', addDays(time.today, 2)]]);
    const recent = orders.filter(({ placedAtMs }) => NOW_MS - placedAtMs <= 10 * DAY_MS);
    expect(recent).toEqual(open);
    expect(recent[0]?.lines.map(({ sku }) => sku)).toContain('LAUNDRY-64');
  });

  it.each([
    ['toothbrush heads', 'BRUSH-SOFT-4', 4],
    ['brush heads', 'BRUSH-SOFT-4', 4],
    ['coffee pods', 'PODS-MEDIUM-60', 60],
    ['dishwasher tablets', 'DISHTAB-LEMON-60', 60],
    ['laundry detergent', 'LAUNDRY-64', 1],
    ['batteries', 'BATT-AA-24', 24],
    ['razor blades', 'RAZOR-5-8', 8],
    ['bin bags', 'BIN-13GAL-80', 80],
    ['light bulbs', 'BULB-60W-4', 4],
    ['vitamins', 'VITD-90', 90],
  ])('means one product by %s, one of it the last time', (words, sku, packCount) => {
    const found = bought(words);
    expect(found.map((purchase) => [purchase.sku, purchase.lastLine.quantity])).toEqual([[sku, 1]]);
    expect(findItem(sku)).toMatchObject({ pack: { count: packCount } });
    expect(findItem(sku)?.stock).toBeGreaterThan(0);
  });

  it('means two by water filter', () => {
    const found = bought('water filter').map(({ sku }) => sku);
    expect(found.sort()).toEqual(['FRIDGE-FILTER-1', 'JUG-FILTER-3']);
  });

  it('has paid a little less for the toothbrush heads, the same for the coffee', () => {
    const paid = (words: string) => bought(words)[0]?.lastLine.unitPriceMinor ?? 0;
    expect(paid('toothbrush heads')).toBe((findItem('BRUSH-SOFT-4')?.priceMinor ?? 0) - 200);
    expect(paid('coffee pods')).toBe(findItem('PODS-MEDIUM-60')?.priceMinor);
  });

  it('knows things that are gone, and no toothpaste', () => {
    expect(bought('glass cleaner').map(({ sku }) => findItem(sku)?.discontinued)).toEqual([{ substituteSku: 'GLASS-PLUS-2' }]);
    expect(bought('tissues').map(({ sku }) => findItem(sku)?.stock)).toEqual([0]);
    expect(bought('toothpaste')).toEqual([]);
    for (const words of ['cat food', 'dog food', 'paper towels', 'toilet paper']) {
      const names = bought(words).map(({ sku }) => nameOf(findItem(sku) ?? fail(sku), 'en'));
      expect(names.filter((name) => name.includes(words))).toHaveLength(1);
    }
  });
});

function fail(sku: string): never {
  throw new Error(`There is no ${sku}.`);
}
