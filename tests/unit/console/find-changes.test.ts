import { findChanges } from '../../../simulator/console/find-changes.ts';

describe('what changed in the store', () => {
  it('is nothing between equal values', () => {
    expect(findChanges({ cart: [{ sku: 'A', quantity: 1 }] }, { cart: [{ sku: 'A', quantity: 1 }] }, 'shopper')).toEqual([]);
  });

  it('names each value by its path, with both sides', () => {
    const before = { cart: [{ sku: 'A', quantity: 1 }], listOnly: true };
    const after = {
      cart: [
        { sku: 'A', quantity: 3 },
        { sku: 'B', quantity: 1 },
      ],
      ledger: { '2026-11': 5 },
    };
    expect(findChanges(before, after, 'shopper')).toEqual([
      { path: 'shopper.cart[0].quantity', before: 1, after: 3 },
      { path: 'shopper.cart[1]', after: { sku: 'B', quantity: 1 } },
      { path: 'shopper.ledger', after: { '2026-11': 5 } },
      { path: 'shopper.listOnly', before: true },
    ]);
  });

  it('puts names that are no words in brackets', () => {
    expect(findChanges({}, { 'a-b': 1, '9c': 2 }, 'drafts')).toEqual([
      { path: 'drafts["a-b"]', after: 1 },
      { path: 'drafts["9c"]', after: 2 },
    ]);
  });

  it('tells a value that became another kind, and null from nothing', () => {
    expect(findChanges({ a: [1], b: null }, { a: { 0: 1 }, b: undefined }, 'x')).toEqual([
      { path: 'x.a', before: [1], after: { 0: 1 } },
      { path: 'x.b', before: null },
    ]);
  });
});
