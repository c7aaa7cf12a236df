import type { BackOfficePort } from '../../lambda/commerce/ports/back-office.ts';
import type { ReadCall } from '../../lambda/commerce/ports/shop.ts';

/** What a connector's back office must offer so that the suite can be run on it. */
export interface BackOfficeUnderTest {
  readonly backOffice: BackOfficePort;
  /** Looks after the shop. */
  readonly staffId: string;
  /** Shops there, and does not look after it. */
  readonly shopperId: string;
  /** A day with sales, in the shop's zone, and one that is still to come. */
  readonly day: string;
  readonly futureDay: string;
  readonly call: () => ReadCall;
  /** One more order comes in, today. */
  readonly order: () => Promise<void>;
  stop(): Promise<void>;
}

/** The promises of `BackOfficePort`, for any connector. */
export function describeBackOfficeContract(name: string, start: () => Promise<BackOfficeUnderTest>): void {
  describe(`${name} keeps the back office contract`, () => {
    let under: BackOfficeUnderTest;
    beforeEach(async () => {
      under = await start();
    });
    afterEach(() => under.stop());

    it("tells a day's sales, what sold best first", async () => {
      const sales = await under.backOffice.readSales(under.staffId, under.day, under.call());
      if (!sales.ok) throw new Error(JSON.stringify(sales.error));
      expect(sales.value.orders).toBeGreaterThan(0);
      expect(sales.value.total.amountMinor).toBeGreaterThan(0);
      const quantities = sales.value.best.map(({ quantity }) => quantity);
      expect(quantities).toEqual([...quantities].sort((left, right) => right - left));
    });

    it('counts an order that comes in, and that it waits', async () => {
      const { backOffice, staffId, day, call } = under;
      const before = [await backOffice.readSales(staffId, day, call()), await backOffice.readWaitingOrders(staffId, call())] as const;
      await under.order();
      const after = [await backOffice.readSales(staffId, day, call()), await backOffice.readWaitingOrders(staffId, call())] as const;
      const orders = (counted: typeof before) => counted.map((one) => (one.ok ? one.value.orders : Number.NaN));
      expect(orders(after)).toEqual(orders(before).map((count) => count + 1));
      if (before[0].ok && after[0].ok) expect(after[0].value.total.amountMinor).toBeGreaterThan(before[0].value.total.amountMinor);
    });

    it('has sold nothing yet on a day to come', async () => {
      expect(await under.backOffice.readSales(under.staffId, under.futureDay, under.call())).toMatchObject({
        ok: true,
        value: { orders: 0, best: [] },
      });
    });

    it('lists what runs low, the scarcest first, at most as many as asked for', async () => {
      const low = await under.backOffice.listLowStock(under.staffId, 2, under.call());
      if (!low.ok) throw new Error(JSON.stringify(low.error));
      expect(low.value.length).toBeLessThanOrEqual(2);
      const left = low.value.map(({ available }) => available);
      expect(left).toEqual([...left].sort((one, other) => one - other));
    });

    it('tells a shopper nothing', async () => {
      const { backOffice, shopperId, day, call } = under;
      const refused = { ok: false, error: { kind: 'notAllowed' } };
      expect(await backOffice.readSales(shopperId, day, call())).toEqual(refused);
      expect(await backOffice.readWaitingOrders(shopperId, call())).toEqual(refused);
      expect(await backOffice.listLowStock(shopperId, 3, call())).toEqual(refused);
    });
  });
}
