import fc from 'fast-check';
import { type CartLine, MAX_CART_LINES } from '../../../lambda/commerce/cart.ts';
import { type ListEntry, MAX_LIST_ENTRIES } from '../../../lambda/commerce/list.ts';
import { newShopper, type ShopperState } from '../../../lambda/commerce/shopper.ts';
import { mergeShoppers, notTaken } from '../../../lambda/commerce/use-cases/merge-shoppers.ts';

const NOW_MS = Date.UTC(2026, 10, 10, 15);
const KEY = 'alexa#u1';

const line = (id: string, sku: string, quantity: number): CartLine => ({
  id,
  sku,
  name: sku,
  pack: { count: 1, unit: 'item' },
  quantity,
  unitPrice: { amountMinor: 100, currency: 'USD' },
});
const entry = (id: string, name: string, quantity = 1): ListEntry => ({ id, name, quantity });
const merge = (account: ShopperState, gathered: Partial<ShopperState>, { key = KEY, version = 1, grantId = 'g1' } = {}) =>
  mergeShoppers(account, { key, item: { version, shopper: { ...newShopper, ...gathered }, conversation: null } }, grantId, NOW_MS);

describe('what was gathered before an account was linked', () => {
  it("joins the account's cart and list", () => {
    const account = { ...newShopper, cart: [line('a', 'PODS', 1)], list: [entry('b', 'milk')], cartTold: true };
    const merged = merge(account, {
      cart: [line('c', 'PODS', 2), line('d', 'SOAP', 1)],
      list: [entry('e', 'Milk', 3), entry('f', 'bread')],
    });
    expect(merged.cart.map(({ id, sku, quantity }) => [id, sku, quantity])).toEqual([
      ['a', 'PODS', 3],
      ['d', 'SOAP', 1],
    ]);
    expect(merged.list.map(({ name, quantity }) => [name, quantity])).toEqual([
      ['milk', 3],
      ['bread', 1],
    ]);
    expect(merged.cartTold).toBe(false);
    expect(merged.mergedFrom?.[KEY]).toEqual({ grantId: 'g1', version: 1, lines: { c: 2, d: 1, e: 3, f: 1 }, checkedAtMs: NOW_MS });
  });

  it('is taken over once, and of what came since only what is new', () => {
    const once = merge(newShopper, { cart: [line('c', 'PODS', 2)], list: [entry('e', 'milk')] });
    const again = merge(once, { cart: [line('c', 'PODS', 2)], list: [entry('e', 'milk')] }, { version: 1 });
    expect([again.cart, again.list]).toEqual([once.cart, once.list]);
    const more = merge(
      again,
      { cart: [line('c', 'PODS', 5), line('x', 'SOAP', 1)], list: [entry('e', 'milk'), entry('y', 'eggs')] },
      { version: 2 },
    );
    expect(more.cart.map(({ sku, quantity }) => [sku, quantity])).toEqual([
      ['PODS', 5],
      ['SOAP', 1],
    ]);
    expect(more.list.map(({ name }) => name)).toEqual(['milk', 'eggs']);
  });

  it('comes back no more when the account let go of it', () => {
    const once = merge(newShopper, { cart: [line('c', 'PODS', 2)] });
    expect(merge({ ...once, cart: [] }, { cart: [line('c', 'PODS', 2)] }).cart).toEqual([]);
  });

  it('goes on the list where the cart has no room', () => {
    const full = Array.from({ length: MAX_CART_LINES }, (_, at) => line(`${at}`, `SKU-${at}`, 1));
    const merged = merge({ ...newShopper, cart: full }, { cart: [line('c', 'PODS', 2), line('d', 'SKU-3', 1)] });
    expect(merged.cart).toHaveLength(MAX_CART_LINES);
    expect(merged.cart[3]?.quantity).toBe(2);
    expect(merged.list).toEqual([{ id: 'c', name: 'PODS', quantity: 2, sku: 'PODS' }]);
  });

  it('stays at the address where the list has no room either, and is taken over when there is', () => {
    const full = Array.from({ length: MAX_LIST_ENTRIES - 1 }, (_, at) => entry(`${at}`, `thing ${at}`));
    const cart = Array.from({ length: MAX_CART_LINES }, (_, at) => line(`c${at}`, `SKU-${at}`, 1));
    const address = { cart: [line('c', 'PODS', 2)], list: [entry('e', 'milk'), entry('f', 'bread')] };
    const merged = merge({ ...newShopper, cart, list: full }, address);
    expect(merged.list).toHaveLength(MAX_LIST_ENTRIES);
    const taken = merged.mergedFrom?.[KEY]?.lines ?? {};
    const left = { cart: notTaken(address.cart, taken), list: notTaken(address.list, taken) };
    expect([...left.cart, ...left.list].map(({ id }) => id)).toEqual(['c', 'f']);
    const later = merge({ ...merged, list: [], cart: [] }, left);
    expect([later.cart.map(({ id, quantity }) => [id, quantity]), later.list.map(({ id }) => id)]).toEqual([[['c', 2]], ['f']]);
    expect(notTaken([...left.cart, ...left.list], later.mergedFrom?.[KEY]?.lines ?? {})).toEqual([]);
  });

  it('keeps a household from buying when it asked for that, and brings what it waits for once', () => {
    const waiting = { id: 't1', intent: 'ReorderIntent', slots: { item: { value: 'soap' } }, atMs: NOW_MS };
    const merged = merge(newShopper, { listOnly: true, waiting });
    expect([merged.listOnly, merged.waiting]).toEqual([true, waiting]);
    const { waiting: _done, ...afterwards } = merged;
    expect(merge(afterwards, { waiting }).waiting).toBeUndefined();
  });

  it('remembers a bounded number of addresses, the newest', () => {
    const merged = Array.from({ length: 40 }, (_, at) => at).reduce(
      (state, at) =>
        mergeShoppers(state, { key: `chat#${at}`, item: { version: 1, shopper: newShopper, conversation: null } }, 'g', NOW_MS + at),
      newShopper as ShopperState,
    );
    expect(Object.keys(merged.mergedFrom ?? {})).toHaveLength(12);
    expect(merged.mergedFrom?.['chat#39']).toBeDefined();
  });

  /** Two addresses gather, link, lose the race for their pointer and gather on, in any order. */
  it('is never lost and never doubled, whatever the order', () => {
    const SKUS = ['PODS', 'SOAP', 'TABS'];
    const step = fc.oneof(
      fc.record({ does: fc.constant('adds' as const), at: fc.nat(1), sku: fc.nat(2), quantity: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ does: fc.constant('links' as const), at: fc.nat(1), isPointerLost: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let account: ShopperState = newShopper;
        const carts: CartLine[][] = [[], []];
        const added = new Map<string, number>();
        const link = (at: number, isPointerLost: boolean) => {
          account = merge(account, { cart: carts[at] ?? [] }, { key: `alexa#${at}` });
          if (!isPointerLost) carts[at] = [];
        };
        for (const [index, now] of steps.entries()) {
          if (now.does === 'links') {
            link(now.at, now.isPointerLost);
            continue;
          }
          const sku = SKUS[now.sku] ?? '';
          const before = carts[now.at]?.find((other) => other.sku === sku);
          carts[now.at] = [
            ...(carts[now.at] ?? []).filter((other) => other !== before),
            line(before?.id ?? `line-${index}`, sku, (before?.quantity ?? 0) + now.quantity),
          ];
          added.set(sku, (added.get(sku) ?? 0) + now.quantity);
        }
        for (const at of [0, 1]) link(at, false);
        expect(new Map(account.cart.map(({ sku, quantity }) => [sku, quantity]))).toEqual(
          new Map([...added].map(([sku, quantity]) => [sku, Math.min(99, quantity)])),
        );
      }),
      { numRuns: 500 },
    );
  });
});
