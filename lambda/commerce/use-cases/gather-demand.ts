import { type Clock, localMonth } from '../../kernel/clock.ts';
import { fingerprint } from '../../kernel/ids.ts';
import type { DemandPort } from '../ports/demand.ts';
import type { StorePort } from '../ports/store.ts';
import { changeShopper } from './settle-shopper.ts';

/** So many shoppers are looked at in one go; the others wait for the next. */
const MAX_SHOPPERS = 50;

export interface DemandWorld {
  readonly store: StorePort;
  readonly demand: DemandPort;
  readonly clock: Clock;
  readonly settings: { readonly timeZone: string };
}

/**
 * Gathers what shoppers asked for in vain: first it is counted, then it goes from the shopper's item. A crash in between counts again, and
 * counting a shopper twice for the same words is counting them once.
 * @returns how many shoppers were looked at
 */
export async function gatherDemand({ store, demand, settings }: DemandWorld): Promise<number> {
  const keys = await demand.listAskers(MAX_SHOPPERS);
  for (const shopperKey of keys) {
    const { shopper } = await store.loadShopper(shopperKey);
    const misses = shopper.misses ?? [];
    const months = new Map<string, string[]>();
    for (const { words, atMs } of misses) {
      const month = localMonth(atMs, settings.timeZone);
      months.set(month, [...(months.get(month) ?? []), words]);
    }
    const by = fingerprint(shopperKey);
    for (const [month, all] of months)
      await demand.addMissed(
        month,
        all.map((words) => ({ words, by })),
      );
    const gathered = new Set(misses.map(({ id }) => id));
    await changeShopper(store, shopperKey, ({ misses: now, ...state }) => {
      const left = (now ?? []).filter(({ id }) => !gathered.has(id));
      return left.length > 0 ? { ...state, misses: left } : state;
    });
  }
  return keys.length;
}
