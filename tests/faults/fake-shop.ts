import type { Variant } from '../../lambda/commerce/catalogue.ts';
import type { PlaceRefusal, ShopPort } from '../../lambda/commerce/ports/shop.ts';
import type { Quote, QuotedLine, RequestedLine } from '../../lambda/commerce/quote.ts';
import { type Money, money } from '../../lambda/kernel/money.ts';
import { err, ok } from '../../lambda/kernel/result.ts';

export interface FakeOrder {
  readonly number: string;
  readonly key: string;
  readonly total: Money;
  readonly lines: readonly RequestedLine[];
  isCancelled: boolean;
}

/** Orders by idempotency key; undefined: the key is closed. */
export interface OrderBook {
  readonly keys: ReadonlyMap<string, Readonly<FakeOrder> | undefined>;
}

/** What the shop knows. It outlives every process of the skill, as a merchant's shop does. */
export interface ShopState {
  readonly variants: Map<string, Variant>;
  readonly keys: Map<string, FakeOrder | undefined>;
  /** Placing says no from now on, whatever quotes say. */
  refusal?: Exclude<PlaceRefusal, { kind: 'unanswered' }>;
  /** Whatever is ordered leaves at once. */
  shipsAtOnce: boolean;
  /** Its totals are one cent more than their parts. */
  miscounts?: boolean;
}

const TAX_PERCENT = 10;
const TIME_ZONE = 'America/New_York';

export function createShopState(): ShopState {
  const sold = [
    variant('HEADS', 'toothbrush heads', 2699),
    variant('PODS', 'coffee pods', 1899),
    variant('TABS', 'dishwasher tablets', 1299),
    variant('ROBOT', 'robot vacuum', 24_900),
  ];
  return { variants: new Map(sold.map((one) => [one.sku, one])), keys: new Map(), shipsAtOnce: false };
}

function variant(sku: string, name: string, priceMinor: number): Variant {
  const stock = { kind: 'inStock', available: 50 } as const;
  return {
    sku,
    productId: sku.toLowerCase(),
    name,
    aliases: [],
    pack: { count: 4, unit: 'pieces' },
    price: money(priceMinor, 'USD'),
    stock,
  };
}

/** A shop as its protocol asks for: the same key is the same order for ever, and a closed key none. Everything here was bought before. */
export function createFakeShop(state: ShopState): ShopPort {
  const orders = (): readonly FakeOrder[] => [...state.keys.values()].filter((order) => order !== undefined);
  return {
    describe: () => ({ seller: 'Acme', currency: 'USD', timeZone: TIME_ZONE }),
    searchCatalogue: async (_words, limit) => ok([...state.variants.values()].slice(0, limit)),
    findVariants: async (skus) => ok(skus.flatMap((sku) => state.variants.get(sku) ?? [])),
    findPurchases: async (_account, words, limit) =>
      ok(
        [...state.variants.values()]
          .filter((one) => words === undefined || one.name.includes(words))
          .slice(0, limit)
          .map(({ price, stock: _stock, ...one }) => ({
            ...one,
            lastQuantity: 1,
            lastUnitPrice: price,
            lastOrderedAtMs: 0,
            lastOrderNumber: '7',
            timesOrdered: 3,
          })),
      ),
    listOrders: async () => ok([]),
    findOrder: async () => ok(undefined),
    quote: async (_account, lines) => {
      const missing = lines.find(({ sku }) => state.variants.get(sku)?.stock.kind !== 'inStock');
      if (missing) return err({ kind: 'outOfStock', sku: missing.sku, name: missing.sku, available: 0 });
      return ok(quoteFor(state, lines));
    },
    placeOrder: async (draft) => {
      if (state.keys.has(draft.id)) {
        const known = state.keys.get(draft.id);
        return known ? ok({ orderNumber: known.number }) : err({ kind: 'keyClosed' });
      }
      if (state.refusal) return err(state.refusal);
      const { total } = quoteFor(state, draft.quote.lines);
      if (total.amountMinor !== draft.quote.total.amountMinor) return err({ kind: 'priceChanged', total });
      const order: FakeOrder = { number: `N${state.keys.size + 1}`, key: draft.id, total, lines: draft.quote.lines, isCancelled: false };
      state.keys.set(draft.id, order);
      return ok({ orderNumber: order.number });
    },
    closeOrderKey: async (key) => {
      if (!state.keys.has(key)) state.keys.set(key, undefined);
      return ok({ orderNumber: state.keys.get(key)?.number });
    },
    cancelOrder: async (_account, number) => {
      const order = orders().find((other) => other.number === number);
      if (!order) return err({ kind: 'unknownOrder' });
      if (state.shipsAtOnce && !order.isCancelled) return err({ kind: 'alreadyShipped' });
      order.isCancelled = true;
      return ok(undefined);
    },
  };
}

function quoteFor(state: ShopState, requested: readonly RequestedLine[]): Quote {
  const lines = requested.flatMap(({ sku, quantity }): QuotedLine[] => {
    const found = state.variants.get(sku);
    return found ? [{ sku, name: found.name, pack: found.pack, quantity, unitPrice: found.price }] : [];
  });
  const goods = lines.reduce((sum, line) => sum + line.unitPrice.amountMinor * line.quantity, 0);
  const tax = Math.round((goods * TAX_PERCENT) / 100);
  const delivery = { day: '2026-11-13', addressLabel: 'home', timeZone: TIME_ZONE, cost: money(0, 'USD') };
  return { seller: 'Acme', lines, delivery, tax: money(tax, 'USD'), total: money(goods + tax + (state.miscounts ? 1 : 0), 'USD') };
}
