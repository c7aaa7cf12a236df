import fc from 'fast-check';
import { items } from '../../../simulator/demo-shop/catalogue/catalogue.ts';
import { chargesFor, priceLines, type ShelfView } from '../../../simulator/demo-shop/pricing.ts';
import { deliveryDay, isBeforeShipping, shopTime, statusOf } from '../../../simulator/demo-shop/shop-calendar.ts';
import type { StoredOrder } from '../../../simulator/demo-shop/shop-tables.ts';

/** Tuesday, 10 in the morning in New York. */
const NOW_MS = Date.UTC(2026, 10, 3, 15, 0, 0);
const HOUR_MS = 60 * 60 * 1000;
const view: ShelfView = { time: shopTime(NOW_MS), sold: new Map(), faults: {} };

describe('charges', () => {
  it.each([
    [2499, { deliveryMinor: 499, taxMinor: 206, totalMinor: 3204 }],
    [2500, { deliveryMinor: 0, taxMinor: 206, totalMinor: 2706 }],
    [2699, { deliveryMinor: 0, taxMinor: 223, totalMinor: 2922 }],
    [200, { deliveryMinor: 499, taxMinor: 17, totalMinor: 716 }],
    [0, { deliveryMinor: 499, taxMinor: 0, totalMinor: 499 }],
  ])('for %d cents', (linesMinor, charges) => {
    expect(chargesFor(linesMinor)).toEqual(charges);
  });

  it('add up for any cart', () => {
    const line = fc.record({ sku: fc.constantFrom(...items.map(({ sku }) => sku)), quantity: fc.integer({ min: 1, max: 99 }) });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const priced = priceLines(lines, view);
        if (!priced.ok) return;
        const { deliveryMinor, taxMinor, totalMinor } = priced.value;
        const linesMinor = priced.value.lines.reduce((sum, { unitPriceMinor, quantity }) => sum + unitPriceMinor * quantity, 0);
        expect(totalMinor).toBe(linesMinor + deliveryMinor + taxMinor);
        expect(Math.abs(taxMinor - linesMinor * 0.0825)).toBeLessThanOrEqual(0.5000001);
        expect(Number.isSafeInteger(totalMinor)).toBe(true);
      }),
    );
  });
});

describe('selling', () => {
  it('counts the same thing in two lines together', () => {
    const lines = [
      { sku: 'GASKET-3', quantity: 2 },
      { sku: 'GASKET-3', quantity: 2 },
    ];
    expect(priceLines(lines, view)).toMatchObject({ ok: false, error: { kind: 'outOfStock', available: 3 } });
    expect(priceLines(lines.slice(1), view)).toMatchObject({ ok: true });
    expect(priceLines(lines.slice(1), { ...view, sold: new Map([['GASKET-3', 2]]) })).toMatchObject({ ok: false, error: { available: 1 } });
  });

  it('pretends what it is told to', () => {
    const line = [{ sku: 'BRUSH-SOFT-4', quantity: 1 }];
    const dearer = priceLines(line, { ...view, faults: { priceMinor: { 'BRUSH-SOFT-4': 3000 } } });
    expect(dearer).toMatchObject({ ok: true, value: { lines: [{ unitPriceMinor: 3000 }], totalMinor: 3248 } });
    const gone = priceLines(line, { ...view, faults: { outOfStock: ['BRUSH-SOFT-4'] } });
    expect(gone).toMatchObject({ ok: false, error: { kind: 'outOfStock', available: 0 } });
  });

  it('brings everything when the slowest thing comes', () => {
    const lines = ['BRUSH-SOFT-4', 'ROBOT-1'].map((sku) => ({ sku, quantity: 1 }));
    expect(priceLines(lines, view)).toMatchObject({ ok: true, value: { day: '2026-11-09' } });
    expect(priceLines(lines.slice(0, 1), view)).toMatchObject({ ok: true, value: { day: '2026-11-05' } });
  });
});

describe('the calendar', () => {
  it.each([
    ['2026-11-05', 1, '2026-11-06'],
    ['2026-11-06', 2, '2026-11-09'],
    ['2026-11-07', 1, '2026-11-09'],
    ['2026-12-30', 2, '2027-01-01'],
  ])('skips Sundays: from %s, %d days, %s', (today, days, day) => {
    expect(deliveryDay(today, days)).toBe(day);
  });

  it("counts days in the address's zone", () => {
    expect(shopTime(Date.UTC(2026, 10, 4, 4, 59))).toMatchObject({ today: '2026-11-03', hour: 23 });
    expect(shopTime(Date.UTC(2026, 10, 4, 5, 0))).toMatchObject({ today: '2026-11-04', hour: 0 });
  });

  it.each([
    [0, 'received', true],
    [2, 'preparing', true],
    [20, 'shipped', false],
    [46, 'outForDelivery', false],
    [56, 'delivered', false],
    [24 * 400, 'delivered', false],
    [-5, 'received', true],
  ])('%d hours after the order it is %s', (hours, status, isStoppable) => {
    const order: StoredOrder = {
      number: '1',
      accountId: 'ann',
      placedAtMs: NOW_MS,
      lines: [],
      totalMinor: 0,
      expectedDay: '2026-11-05',
      isCancelled: false,
    };
    const time = shopTime(NOW_MS + hours * HOUR_MS);
    expect(statusOf(order, time)).toBe(status);
    expect(isBeforeShipping(order, time)).toBe(isStoppable);
    expect(statusOf({ ...order, isCancelled: true }, time)).toBe('cancelled');
  });
});
