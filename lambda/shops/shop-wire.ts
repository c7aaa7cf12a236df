import * as z from 'zod';
import { type Currency, isCurrency } from '../kernel/money.ts';

/**
 * The answers of the shop protocol (docs/shop-protocol.md), as they travel. Unknown properties are dropped; a known one that is missing
 * or of another kind makes the whole answer a bad one: a half understood price is no price.
 */

const sku = z.string().min(1).max(100);
const name = z.string().min(1).max(300);
const dayTime = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const currency = z.custom<Currency>((code) => typeof code === 'string' && isCurrency(code), 'not a currency of ISO 4217 that we know');
const money = z.object({ amountMinor: z.int().nonnegative(), currency });
const quantity = z.int().positive();
const pack = z.object({ count: z.int().positive(), unit: z.string().min(1).max(60) });
const aliases = z.array(z.string().max(200)).max(100).default([]);
const orderNumber = z.string().min(1).max(60);

const stock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('inStock'), available: z.int().positive() }),
  z.object({ kind: z.literal('outOfStock'), expectedDay: z.iso.date().optional() }),
  z.object({ kind: z.literal('discontinued'), substituteSku: sku.optional() }),
]);

const variant = z.object({ sku, productId: z.string().min(1).max(100), name, aliases, pack, price: money, stock });
export const variantsAnswer = z.object({ variants: z.array(variant) });

const purchase = z
  .object({
    sku,
    productId: z.string().min(1).max(100),
    name,
    aliases,
    pack,
    lastQuantity: quantity,
    lastUnitPrice: money,
    lastOrderedAt: dayTime,
    lastOrderNumber: orderNumber,
    timesOrdered: z.int().positive(),
  })
  .transform(({ lastOrderedAt, ...rest }) => ({ ...rest, lastOrderedAtMs: lastOrderedAt }));
export const purchasesAnswer = z.object({ purchases: z.array(purchase) });

const orderLine = z.object({ sku, name, aliases, pack, quantity, unitPrice: money });
const order = z
  .object({
    number: orderNumber,
    placedAt: dayTime,
    status: z.enum(['received', 'preparing', 'shipped', 'outForDelivery', 'delivered', 'cancelled', 'returned']),
    lines: z.array(orderLine),
    total: money,
    shipment: z
      .object({
        carrier: z.string().min(1).max(100),
        trackingNumber: z.string().max(100).optional(),
        expectedDay: z.iso.date().optional(),
        deliveredDay: z.iso.date().optional(),
      })
      .optional(),
    key: z.string().max(200).optional(),
  })
  .transform(({ placedAt, key, ...rest }) => ({ ...rest, placedAtMs: placedAt, ...(key !== undefined && { draftId: key }) }));
export const ordersAnswer = z.object({ orders: z.array(order) });

export const quoteAnswer = z.object({
  lines: z.array(z.object({ sku, name, pack, quantity, unitPrice: money })).min(1),
  delivery: z.object({ day: z.iso.date(), addressLabel: z.string().min(1).max(60), timeZone: z.string().min(1).max(60), cost: money }),
  tax: money,
  total: money,
});

export const placedAnswer = z.object({ orderNumber });
export const closedAnswer = z.object({ orderNumber: orderNumber.nullable() });

export const quoteRefusal = z.object({
  error: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('outOfStock'), sku, name, available: z.int().nonnegative() }),
    z.object({ kind: z.literal('discontinued'), sku, name, substituteSku: sku.optional() }),
    z.object({ kind: z.literal('unknownSku'), sku }),
  ]),
});

export const placeRefusal = z.object({
  error: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('priceChanged'), total: money }),
    z.object({ kind: z.literal('outOfStock'), sku, name }),
    z.object({ kind: z.literal('keyClosed') }),
    z.object({ kind: z.literal('keyReused') }),
    z.object({ kind: z.literal('refused'), reason: z.string().max(500) }),
  ]),
});

export const cancelRefusal = z.object({
  error: z.discriminatedUnion('kind', [z.object({ kind: z.literal('alreadyShipped') }), z.object({ kind: z.literal('unknownOrder') })]),
});

export type WireVariant = z.input<typeof variant>;
export type WirePurchase = z.input<typeof purchase>;
export type WireOrder = z.input<typeof order>;
export type WireQuote = z.input<typeof quoteAnswer>;
export type WireQuoteRefusal = z.input<typeof quoteRefusal>['error'];
export type WirePlaceRefusal = z.input<typeof placeRefusal>['error'];
