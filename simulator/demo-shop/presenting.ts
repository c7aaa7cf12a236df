import type { Order, OrderStatus, Shipment } from '../../lambda/commerce/orders.ts';
import type { Money } from '../../lambda/kernel/money.ts';
import type { WireOrder, WirePlaceRefusal, WirePurchase, WireQuote, WireQuoteRefusal, WireVariant } from '../../lambda/shops/shop-wire.ts';
import type { PurchaseRecord } from './account-orders.ts';
import { aliasesOf, findItem, type Item, inLocale, nameOf, packOf } from './catalogue/catalogue.ts';
import { ADDRESS_LABEL } from './catalogue/translations.ts';
import type { PlaceProblem } from './ordering.ts';
import { type PricedOrder, priceOf, type ShelfView, stockOf, type Unsellable } from './pricing.ts';
import { HOME_ZONE, type ShopTime, statusOf } from './shop-calendar.ts';
import type { StoredOrder } from './shop-tables.ts';

/** How the shop's things look on the wire (docs/shop-protocol.md), in the words of a locale. */

const CARRIER = 'Swift Parcel';

export function presentVariant(item: Item, locale: string, view: ShelfView): WireVariant {
  return { ...wordsOfItem(item, locale), productId: item.product.productId, price: usd(priceOf(item, view)), stock: stockOf(item, view) };
}

export function presentPurchase(record: PurchaseRecord, locale: string): WirePurchase | undefined {
  const item = findItem(record.sku);
  if (item === undefined) return undefined;
  return {
    ...wordsOfItem(item, locale),
    productId: item.product.productId,
    lastQuantity: record.lastLine.quantity,
    lastUnitPrice: usd(record.lastLine.unitPriceMinor),
    lastOrderedAt: new Date(record.last.placedAtMs).toISOString(),
    lastOrderNumber: record.last.number,
    timesOrdered: record.timesOrdered,
  };
}

export function presentOrder(order: StoredOrder, locale: string, time: ShopTime): WireOrder {
  const { placedAtMs, draftId, ...rest } = orderAsItIs(order, locale, time);
  return {
    ...rest,
    lines: rest.lines.map((line) => ({ ...line, aliases: [...line.aliases] })),
    placedAt: new Date(placedAtMs).toISOString(),
    ...(draftId !== undefined && { key: draftId }),
  };
}

/** A kept order with its words, and how far it has come by now. */
export function orderAsItIs(order: StoredOrder, locale: string, time: ShopTime): Order {
  const status = statusOf(order, time);
  return {
    number: order.number,
    placedAtMs: order.placedAtMs,
    status,
    lines: order.lines.map((line) => ({
      ...wordsOfSku(line.sku, locale),
      quantity: line.quantity,
      unitPrice: usd(line.unitPriceMinor),
    })),
    total: usd(order.totalMinor),
    ...(status !== 'cancelled' && { shipment: shipmentOf(order, status) }),
    ...(order.key !== undefined && { draftId: order.key }),
  };
}

export function presentQuote(priced: PricedOrder, locale: string): WireQuote {
  return {
    lines: priced.lines.map(({ item, quantity, unitPriceMinor }) => ({
      sku: item.sku,
      name: nameOf(item, locale),
      pack: packOf(item, locale),
      quantity,
      unitPrice: usd(unitPriceMinor),
    })),
    delivery: { day: priced.day, addressLabel: inLocale(ADDRESS_LABEL, locale), timeZone: HOME_ZONE, cost: usd(priced.deliveryMinor) },
    tax: usd(priced.taxMinor),
    total: usd(priced.totalMinor),
  };
}

export function presentUnsellable(problem: Unsellable, locale: string): WireQuoteRefusal {
  if (problem.kind === 'unknownSku') return problem;
  const { sku, discontinued } = problem.item;
  const name = nameOf(problem.item, locale);
  if (problem.kind === 'outOfStock') return { kind: 'outOfStock', sku, name, available: problem.available };
  return { kind: 'discontinued', sku, name, ...discontinued };
}

export function presentPlaceProblem(problem: PlaceProblem): WirePlaceRefusal {
  if (problem.kind === 'priceChanged') return { kind: 'priceChanged', total: usd(problem.totalMinor) };
  if (problem.kind === 'outOfStock') return { kind: 'outOfStock', sku: problem.item.sku, name: nameOf(problem.item, 'en') };
  return problem.kind === 'refused' ? problem : { kind: problem.kind };
}

function usd(amountMinor: number): Money {
  return { amountMinor, currency: 'USD' };
}

function wordsOfItem(item: Item, locale: string): Pick<WireVariant, 'sku' | 'name' | 'aliases' | 'pack'> & { aliases: string[] } {
  return { sku: item.sku, name: nameOf(item, locale), aliases: [...aliasesOf(item, locale)], pack: packOf(item, locale) };
}

/** A kept order may name something that a later catalogue lacks. */
function wordsOfSku(sku: string, locale: string): ReturnType<typeof wordsOfItem> {
  const item = findItem(sku);
  return item === undefined ? { sku, name: sku, aliases: [], pack: { count: 1, unit: 'piece' } } : wordsOfItem(item, locale);
}

function shipmentOf(order: StoredOrder, status: OrderStatus): Shipment {
  const isUnderWay = status !== 'received' && status !== 'preparing';
  return {
    carrier: CARRIER,
    ...(isUnderWay && { trackingNumber: `SP${order.number.padStart(9, '0')}` }),
    ...(status === 'delivered' ? { deliveredDay: order.expectedDay } : { expectedDay: order.expectedDay }),
  };
}
