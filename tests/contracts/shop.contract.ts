import type { PlacingDraft } from '../../lambda/commerce/draft.ts';
import { isOpenOrder, type Order } from '../../lambda/commerce/orders.ts';
import type { ReadCall, ShopPort } from '../../lambda/commerce/ports/shop.ts';
import { type Quote, quoteAddsUp, quoteFingerprint, type RequestedLine } from '../../lambda/commerce/quote.ts';
import type { Result } from '../../lambda/kernel/result.ts';
import type { CallFaults } from '../../simulator/local-api.ts';
import type { ManualClock } from '../unit/kernel-http/manual-clock.ts';

/** What a connector's shop must offer so that the suite can be run on it. */
export interface ShopUnderTest {
  readonly shop: ShopPort;
  readonly clock: ManualClock;
  /** A shopper with orders: at least one open that has shipped, several delivered; nobody else uses it. */
  readonly accountId: string;
  /** In stock, plenty, bought before. */
  readonly boughtSku: string;
  /** Words that mean exactly that product in the shopper's history. */
  readonly boughtWords: string;
  readonly outOfStockSku: string;
  readonly discontinuedSku: string;
  /** Trouble for every call from now on. */
  trouble(faults: CallFaults & { readonly outOfStock?: readonly string[]; readonly priceMinor?: Readonly<Record<string, number>> }): void;
  /** All orders as the shop itself has them, newest first. */
  inspect(): readonly Order[];
  stop(): Promise<void>;
}

const TIMEOUT_MS = 2000;

/** The promises of `ShopPort`, for any connector. */
export function describeShopContract(name: string, start: () => Promise<ShopUnderTest>): void {
  describe(`${name} keeps the shop contract`, () => {
    let under: ShopUnderTest;

    beforeEach(async () => {
      under = await start();
    });
    afterEach(() => under.stop());

    const call = (): ReadCall => ({ deadlineAtMs: under.clock.nowMs() + TIMEOUT_MS, locale: 'en-US' });
    const buy = async (key: string, lines: readonly RequestedLine[] = [{ sku: under.boughtSku, quantity: 1 }]): Promise<PlacingDraft> => {
      const quote = good(await under.shop.quote(under.accountId, lines, call()));
      return placingDraft(key, under.accountId, quote, under.clock.nowMs());
    };
    const placedWith = (key: string): readonly Order[] => under.inspect().filter((order) => order.draftId === key);

    describe('reading', () => {
      it('finds products by words, best first, at most as many as asked for', async () => {
        const found = good(await under.shop.searchCatalogue(under.boughtWords, 3, call()));
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(found[0]?.sku).toBe(under.boughtSku);
        expect(good(await under.shop.searchCatalogue('xylophone quartet', 3, call()))).toEqual([]);
      });

      it.each(['', '   ', '😀😀', '../../etc', 'a'.repeat(100_000), '%00&limit=9', '水过滤器'])('takes any words (%#)', async (words) => {
        expect(await under.shop.searchCatalogue(words, 3, call())).toMatchObject({ ok: true });
        expect(await under.shop.findPurchases(under.accountId, words, 3, call())).toMatchObject({ ok: true });
        expect(await under.shop.findOrder(under.accountId, words, call())).toEqual({ ok: true, value: undefined });
      });

      it('tells the variants that exist, those that are gone too', async () => {
        const skus = [under.boughtSku, 'no-such-sku', under.outOfStockSku, under.discontinuedSku];
        const found = good(await under.shop.findVariants(skus, call()));
        expect(Object.fromEntries(found.map(({ sku, stock }) => [sku, stock.kind]))).toEqual({
          [under.boughtSku]: 'inStock',
          [under.outOfStockSku]: 'outOfStock',
          [under.discontinuedSku]: 'discontinued',
        });
        expect(await under.shop.findVariants([], call())).toEqual({ ok: true, value: [] });
      });

      it('tells what was bought, each product once, last bought first', async () => {
        const purchases = good(await under.shop.findPurchases(under.accountId, undefined, 100, call()));
        expect(purchases.length).toBeGreaterThan(3);
        expect(new Set(purchases.map(({ sku }) => sku)).size).toBe(purchases.length);
        const times = purchases.map(({ lastOrderedAtMs }) => lastOrderedAtMs);
        expect(times).toEqual([...times].sort((left, right) => right - left));
        expect(good(await under.shop.findPurchases(under.accountId, undefined, 2, call()))).toEqual(purchases.slice(0, 2));
        const narrowed = good(await under.shop.findPurchases(under.accountId, under.boughtWords, 10, call()));
        expect(narrowed.map(({ sku }) => sku)).toEqual([under.boughtSku]);
      });

      it('tells the orders, newest first, and the open ones alone', async () => {
        const orders = good(await under.shop.listOrders(under.accountId, { openOnly: false, limit: 5 }, call()));
        expect(orders).toHaveLength(5);
        const times = orders.map(({ placedAtMs }) => placedAtMs);
        expect(times).toEqual([...times].sort((left, right) => right - left));
        const open = good(await under.shop.listOrders(under.accountId, { openOnly: true, limit: 5 }, call()));
        expect(open.length).toBeGreaterThan(0);
        expect(open.every(isOpenOrder)).toBe(true);
        const [first] = orders;
        expect(await under.shop.findOrder(under.accountId, first?.number ?? '', call())).toEqual({ ok: true, value: first });
      });

      it('shows nobody the orders of another', async () => {
        const number = under.inspect()[0]?.number ?? '';
        expect(await under.shop.findOrder('somebody-else', number, call())).toEqual({ ok: true, value: undefined });
        expect(await under.shop.cancelOrder('somebody-else', number, call())).toEqual({ ok: false, error: { kind: 'unknownOrder' } });
      });
    });

    describe('quoting', () => {
      it('adds up, creates nothing, and says the same twice', async () => {
        const lines = [{ sku: under.boughtSku, quantity: 3 }];
        const before = under.inspect().length;
        const quote = good(await under.shop.quote(under.accountId, lines, call()));
        expect(quoteAddsUp(quote)).toBe(true);
        expect(quote.seller).toBe(under.shop.describe().seller);
        expect(quote.lines).toEqual([expect.objectContaining(lines[0])]);
        expect(good(await under.shop.quote(under.accountId, lines, call()))).toEqual(quote);
        expect(under.inspect()).toHaveLength(before);
      });

      it.each([
        ['outOfStock', (): string => under.outOfStockSku, 1],
        ['outOfStock', (): string => under.boughtSku, 10_000_000],
        ['discontinued', (): string => under.discontinuedSku, 1],
        ['unknownSku', (): string => 'no-such-sku', 1],
      ] as const)('refuses what it cannot sell: %s', async (kind, sku, quantity) => {
        const refused = await under.shop.quote(under.accountId, [{ sku: sku(), quantity }], call());
        expect(refused).toMatchObject({ ok: false, error: { kind, sku: sku() } });
      });
    });

    describe('placing', () => {
      it('makes the order that was quoted', async () => {
        const draft = await buy('d1', [{ sku: under.boughtSku, quantity: 2 }]);
        const { orderNumber } = good(await under.shop.placeOrder(draft, call()));
        const order = good(await under.shop.findOrder(under.accountId, orderNumber, call()));
        expect(order).toMatchObject({ number: orderNumber, draftId: 'd1', status: 'received', total: draft.quote.total });
        expect(order?.lines).toEqual([expect.objectContaining({ sku: under.boughtSku, quantity: 2 })]);
        expect(placedWith('d1')).toHaveLength(1);
      });

      it('makes one order of a key, however often it is asked', async () => {
        const draft = await buy('d1');
        const first = good(await under.shop.placeOrder(draft, call()));
        under.trouble({ outOfStock: [under.boughtSku] });
        expect(await under.shop.placeOrder(draft, call())).toEqual({ ok: true, value: first });
        expect(placedWith('d1')).toHaveLength(1);
      });

      it('makes one order of twenty calls at once', async () => {
        const draft = await buy('d1');
        const answers = await Promise.all(Array.from({ length: 20 }, () => under.shop.placeOrder(draft, call())));
        expect(new Set(answers.map((answer) => good(answer).orderNumber)).size).toBe(1);
        expect(placedWith('d1')).toHaveLength(1);
      });

      it('refuses other content under a key that is taken', async () => {
        await under.shop.placeOrder(await buy('d1'), call());
        const other = await buy('d1', [{ sku: under.boughtSku, quantity: 2 }]);
        expect(await under.shop.placeOrder(other, call())).toMatchObject({ ok: false, error: { kind: 'refused' } });
        expect(placedWith('d1')).toHaveLength(1);
      });

      it('charges no other total than the one that was said', async () => {
        const draft = await buy('d1');
        under.trouble({ priceMinor: { [under.boughtSku]: 9999 } });
        const now = good(await under.shop.quote(under.accountId, [{ sku: under.boughtSku, quantity: 1 }], call()));
        expect(await under.shop.placeOrder(draft, call())).toEqual({ ok: false, error: { kind: 'priceChanged', total: now.total } });
        expect(placedWith('d1')).toHaveLength(0);
      });

      it('sells nothing that is gone meanwhile', async () => {
        const draft = await buy('d1');
        under.trouble({ outOfStock: [under.boughtSku] });
        expect(await under.shop.placeOrder(draft, call())).toMatchObject({
          ok: false,
          error: { kind: 'outOfStock', sku: under.boughtSku },
        });
        expect(placedWith('d1')).toHaveLength(0);
      });

      it('takes the packs out of the stock, and puts them back when cancelled', async () => {
        const available = async () => {
          const [variant] = good(await under.shop.findVariants([under.boughtSku], call()));
          return variant?.stock.kind === 'inStock' ? variant.stock.available : 0;
        };
        const before = await available();
        const { orderNumber } = good(await under.shop.placeOrder(await buy('d1', [{ sku: under.boughtSku, quantity: 3 }]), call()));
        expect(await available()).toBe(before - 3);
        await under.shop.cancelOrder(under.accountId, orderNumber, call());
        await under.shop.cancelOrder(under.accountId, orderNumber, call());
        expect(await available()).toBe(before);
      });
    });

    describe('closing a key', () => {
      it('keeps a late order out', async () => {
        const draft = await buy('d1');
        expect(await under.shop.closeOrderKey('d1', call())).toEqual({ ok: true, value: { orderNumber: undefined } });
        expect(await under.shop.placeOrder(draft, call())).toEqual({ ok: false, error: { kind: 'keyClosed' } });
        expect(await under.shop.closeOrderKey('d1', call())).toEqual({ ok: true, value: { orderNumber: undefined } });
        expect(placedWith('d1')).toHaveLength(0);
      });

      it('tells of the order that is there already, which stays', async () => {
        const draft = await buy('d1');
        const placed = good(await under.shop.placeOrder(draft, call()));
        expect(await under.shop.closeOrderKey('d1', call())).toEqual({ ok: true, value: placed });
        expect(await under.shop.placeOrder(draft, call())).toEqual({ ok: true, value: placed });
      });
    });

    describe('cancelling', () => {
      it('cancels once, however often it is asked, and the history forgets the purchase', async () => {
        const lastBought = async () => good(await under.shop.findPurchases(under.accountId, under.boughtWords, 1, call()))[0];
        const before = await lastBought();
        const { orderNumber } = good(await under.shop.placeOrder(await buy('d1'), call()));
        expect(await lastBought()).toMatchObject({ lastOrderNumber: orderNumber, timesOrdered: (before?.timesOrdered ?? 0) + 1 });
        for (let time = 0; time < 2; time += 1) {
          expect(await under.shop.cancelOrder(under.accountId, orderNumber, call())).toEqual({ ok: true, value: undefined });
        }
        expect(placedWith('d1')).toMatchObject([{ status: 'cancelled' }]);
        expect(await lastBought()).toEqual(before);
      });

      it('is too late for what has shipped', async () => {
        const shipped = under.inspect().find((order) => order.status === 'shipped');
        const late = await under.shop.cancelOrder(under.accountId, shipped?.number ?? '', call());
        expect(late).toEqual({ ok: false, error: { kind: 'alreadyShipped' } });
      });

      it('knows no order of another number', async () => {
        const unknown = await under.shop.cancelOrder(under.accountId, '999999999', call());
        expect(unknown).toEqual({ ok: false, error: { kind: 'unknownOrder' } });
      });
    });

    describe('in trouble', () => {
      it('leaves it open when the answer comes too late, and the key tells: one order', async () => {
        const draft = await buy('d1');
        under.trouble({ delayMs: 5000 });
        const late = under.shop.placeOrder(draft, call());
        await under.clock.untilAsleepFor(5000);
        under.clock.advance(TIMEOUT_MS);
        expect(await late).toMatchObject({ ok: false, error: { kind: 'unanswered', why: 'deadline' } });
        under.trouble({});
        const { orderNumber } = good(await under.shop.placeOrder(draft, call()));
        under.clock.advance(5000);
        await settled();
        expect(placedWith('d1')).toMatchObject([{ number: orderNumber }]);
      });

      it('makes no order of a call that lands after its key was closed', async () => {
        const draft = await buy('d1');
        under.trouble({ delayMs: 5000 });
        const late = under.shop.placeOrder(draft, call());
        await under.clock.untilAsleepFor(5000);
        under.clock.advance(TIMEOUT_MS);
        await late;
        under.trouble({});
        expect(await under.shop.closeOrderKey('d1', call())).toEqual({ ok: true, value: { orderNumber: undefined } });
        under.clock.advance(5000);
        await settled();
        expect(placedWith('d1')).toHaveLength(0);
      });

      it('makes one order of a repeat that overtakes the first call', async () => {
        const draft = await buy('d1');
        under.trouble({ delayMs: 1000 });
        const first = under.shop.placeOrder(draft, call());
        await under.clock.untilAsleepFor(1000);
        under.trouble({});
        const second = good(await under.shop.placeOrder(draft, call()));
        under.clock.advance(1000);
        expect(await first).toEqual({ ok: true, value: second });
        expect(placedWith('d1')).toHaveLength(1);
      });

      it('asks again when the connection breaks after the work, and learns of the one order', async () => {
        const draft = await buy('d1');
        under.trouble({ fail: 'after' });
        const asked = under.shop.placeOrder(draft, call());
        await under.clock.untilAsleepFor(50);
        under.clock.advance(50);
        const { orderNumber } = good(await asked);
        expect(placedWith('d1')).toMatchObject([{ number: orderNumber }]);
      });

      it('leaves it open when the shop fails before the work', async () => {
        const draft = await buy('d1');
        under.trouble({ fail: 'before' });
        expect(await under.shop.placeOrder(draft, call())).toMatchObject({ ok: false, error: { kind: 'unanswered', why: 'badAnswer' } });
        expect(await under.shop.listOrders(under.accountId, { openOnly: true, limit: 3 }, call())).toMatchObject({
          ok: false,
          error: { kind: 'unanswered' },
        });
        expect(placedWith('d1')).toHaveLength(0);
      });
    });
  });
}

/** A confirmed and authorized draft of a quote, as `placeOrder` is given it. */
export function placingDraft(id: string, accountId: string, quote: Quote, nowMs: number): PlacingDraft {
  return {
    id,
    merchantId: 'm1',
    shopperKey: `account#${accountId}`,
    accountId,
    source: 'reorder',
    quote,
    fingerprint: quoteFingerprint(quote),
    changes: [],
    cautions: [],
    payment: { linkId: 'l1', label: 'card ending in 4242' },
    locale: 'en-US',
    createdAtMs: nowMs,
    expiresAtMs: nowMs + 600_000,
    confirmedAtMs: nowMs,
    attempts: 0,
    state: 'placing',
    paymentId: 'p1',
  };
}

/** The value of a good outcome; a bad one fails the test and says what it was. */
export function good<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Lets work that was just woken up come to its end. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
