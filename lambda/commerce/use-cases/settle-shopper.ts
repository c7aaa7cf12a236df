import { SaysoError } from '../../kernel/errors.ts';
import type { StorePort } from '../ports/store.ts';
import type { ShopperState } from '../shopper.ts';

declare module '../../kernel/errors.ts' {
  interface ErrorDetails {
    'store.contended': { shopperKey: string; attempts: number };
  }
}

const MAX_ATTEMPTS = 8;

/**
 * Changes a shopper's state outside a turn: load, change, write on condition, again after a conflict. `change` must come to the same
 * end however often it is applied; when it changes nothing (returns the same object), nothing is written.
 * @throws SaysoError `store.contended` after 8 conflicts in a row
 */
export async function changeShopper(store: StorePort, shopperKey: string, change: (state: ShopperState) => ShopperState): Promise<void> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const item = await store.loadShopper(shopperKey);
    const shopper = change(item.shopper);
    if (shopper === item.shopper) return;
    const saved = await store.saveShopper(shopperKey, { ...item, shopper });
    if (saved.ok) return;
  }
  throw new SaysoError('store.contended', `The shopper's item was changed by others ${MAX_ATTEMPTS} times in a row; try again later.`, {
    shopperKey,
    attempts: MAX_ATTEMPTS,
  });
}
