import { createHttpShop } from '../../lambda/shops/http-shop.ts';
import type { WireOrder, WireQuote, WireVariant } from '../../lambda/shops/shop-wire.ts';
import { createManualClock } from '../unit/kernel-http/manual-clock.ts';
import { type FixedAnswers, startFixedAnswers } from './fixed-answers.ts';
import { placingDraft } from './shop.contract.ts';

const NOW_MS = Date.UTC(2026, 10, 3, 15, 0, 0);
const DESCRIPTION = { seller: 'Corner Pantry', currency: 'USD', timeZone: 'America/New_York' } as const;
const USD_10 = { amountMinor: 1000, currency: 'USD' } as const;
const NOT_KNOWN = { ok: false, error: { kind: 'unanswered', why: 'badAnswer' } };

const VARIANT = {
  sku: 'A',
  productId: 'a',
  name: 'Soap',
  pack: { count: 1, unit: 'bar' },
  price: USD_10,
  stock: { kind: 'inStock', available: 1 },
} as const satisfies WireVariant;
const ORDER = {
  number: '1',
  placedAt: '2026-11-01T10:00:00+02:00',
  status: 'shipped',
  lines: [],
  total: USD_10,
} as const satisfies WireOrder;
const QUOTE = {
  lines: [{ sku: 'A', name: 'Soap', pack: VARIANT.pack, quantity: 1, unitPrice: USD_10 }],
  delivery: { day: '2026-11-05', addressLabel: 'home', timeZone: 'America/New_York', cost: { ...USD_10, amountMinor: 0 } },
  tax: { ...USD_10, amountMinor: 0 },
  total: USD_10,
} as const satisfies WireQuote;

let shop: FixedAnswers;

beforeAll(async () => {
  shop = await startFixedAnswers();
});
afterAll(() => shop.stop());

const call = { deadlineAtMs: NOW_MS + 2000, locale: 'en-US' };

function shopAnswering(json: unknown, status = 200) {
  return createHttpShop({ baseUrl: shop.answering(json, status), clock: createManualClock(NOW_MS), description: DESCRIPTION });
}

it('takes the least that a shop may say, and drops what it does not know', async () => {
  const found = await shopAnswering({ variants: [{ ...VARIANT, colour: 'red' }], took: 3 }).searchCatalogue('soap', 5, call);
  expect(found).toEqual({ ok: true, value: [{ ...VARIANT, aliases: [] }] });
  const orders = await shopAnswering({ orders: [ORDER] }).listOrders('ann', { openOnly: true, limit: 5 }, call);
  expect(orders).toMatchObject({ ok: true, value: [{ number: '1', placedAtMs: Date.UTC(2026, 10, 1, 8) }] });
});

it('takes no more than it asked for', async () => {
  const variants = Array.from({ length: 9 }, () => VARIANT);
  expect(await shopAnswering({ variants }).searchCatalogue('soap', 5, call)).toMatchObject({ value: { length: 5 } });
  expect(await shopAnswering({ orders: [ORDER, ORDER, ORDER] }).listOrders('ann', { openOnly: true, limit: 2 }, call)).toMatchObject({
    value: { length: 2 },
  });
});

it('takes no other order for the one that was asked for', async () => {
  expect(await shopAnswering({ orders: [ORDER] }).findOrder('ann', '2', call)).toEqual({ ok: true, value: undefined });
  expect(await shopAnswering({ orders: [ORDER] }).findOrder('ann', '1', call)).toMatchObject({ ok: true, value: { number: '1' } });
});

it.each([
  ['an amount with a fraction', { ...VARIANT, price: { amountMinor: 9.5, currency: 'USD' } }],
  ['an amount below nothing', { ...VARIANT, price: { amountMinor: -1, currency: 'USD' } }],
  ['an amount in words', { ...VARIANT, price: { amountMinor: '1000', currency: 'USD' } }],
  ['a currency that is none', { ...VARIANT, price: { amountMinor: 1000, currency: 'toString' } }],
  ['an empty name', { ...VARIANT, name: '' }],
  ['a stock that is none', { ...VARIANT, stock: { kind: 'maybe' } }],
  ['no stock', { ...VARIANT, stock: undefined }],
])('does not understand %s', async (_, variant) => {
  expect(await shopAnswering({ variants: [variant] }).searchCatalogue('soap', 5, call)).toMatchObject(NOT_KNOWN);
});

it.each([
  ['a quote without a total', { ...QUOTE, total: undefined }],
  ['a quote of nothing', { ...QUOTE, lines: [] }],
  ['a day that is none', { ...QUOTE, delivery: { ...QUOTE.delivery, day: '2026-02-30' } }],
  ['a list', []],
  ['nothing', null],
])('does not understand %s', async (_, quote) => {
  expect(await shopAnswering(quote).quote('ann', [{ sku: 'A', quantity: 1 }], call)).toMatchObject(NOT_KNOWN);
});

it.each([
  [400, { error: { kind: 'badRequest' } }],
  [401, { error: { kind: 'unauthorized' } }],
  [404, { error: { kind: 'unknownPath' } }],
  [409, { error: { kind: 'priceChanged' } }],
  [409, { message: 'no' }],
  [200, { orderNumber: 7 }],
  [200, {}],
  [307, { orderNumber: '7' }],
])('does not know what happened to an order after %d %j', async (status, json) => {
  const draft = placingDraft('d1', 'ann', { ...QUOTE, seller: 'Corner Pantry' }, NOW_MS);
  expect(await shopAnswering(json, status).placeOrder(draft, call)).toMatchObject(NOT_KNOWN);
});

it('believes that a key is closed only when it is told so', async () => {
  expect(await shopAnswering({ orderNumber: null }).closeOrderKey('d1', call)).toEqual({ ok: true, value: { orderNumber: undefined } });
  for (const [json, status] of [
    [{}, 200],
    [{ orderNumber: null }, 404],
  ] as const) {
    expect(await shopAnswering(json, status).closeOrderKey('d1', call)).toMatchObject(NOT_KNOWN);
  }
  expect(await shopAnswering({}, 404).cancelOrder('ann', '1', call)).toMatchObject(NOT_KNOWN);
});
