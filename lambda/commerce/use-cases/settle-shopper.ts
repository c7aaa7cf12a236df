import { SaysoError } from '../../kernel/errors.ts';
import type { ShopperItem, StorePort } from '../ports/store.ts';
import type { ShopperState } from '../shopper.ts';

declare module '../../kernel/errors.ts' {
  interface ErrorDetails {
    'store.contended': { attempts: number };
  }
}

const MAX_ATTEMPTS = 8;

/**
 * Changes a shopper's state outside a turn: load, change, write on condition, again after a conflict. `change` must come to the same
 * end however often it is applied; when it changes nothing (returns the same object), nothing is written.
 * @throws SaysoError `store.contended` after 8 conflicts in a row
 */
export async function changeShopper(store: StorePort, shopperKey: string, change: (state: ShopperState) => ShopperState): Promise<void> {
  await changeItem(store, shopperKey, (item) => {
    const shopper = change(item.shopper);
    return shopper === item.shopper ? item : { ...item, shopper };
  });
}

/** The same for the whole item, the conversation included. @throws SaysoError `store.contended` */
export async function changeItem(store: StorePort, shopperKey: string, change: (item: ShopperItem) => ShopperItem): Promise<void> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const item = await store.loadShopper(shopperKey);
    const changed = change(item);
    if (changed === item) return;
    const saved = await store.saveShopper(shopperKey, { ...changed, version: item.version });
    if (saved.ok) return;
  }
  throw new SaysoError('store.contended', `The shopper's item was changed by others ${MAX_ATTEMPTS} times in a row; try again later.`, {
    attempts: MAX_ATTEMPTS,
  });
}
