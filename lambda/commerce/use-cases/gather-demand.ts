import { type Clock, localMonth } from '../../kernel/clock.ts';
import { hasCode } from '../../kernel/errors.ts';
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
 * counting a shopper twice for the same words is counting them once. One whose item cannot be read or written holds up nobody else.
 * @returns how many shoppers were looked at
 * @throws what the store throws, after the others were looked at; `store.unreachable` at once
 */
export async function gatherDemand(world: DemandWorld): Promise<number> {
  const keys = await world.demand.listAskers(MAX_SHOPPERS);
  const troubles: unknown[] = [];
  for (const shopperKey of keys) {
    try {
      await gatherFrom(world, shopperKey);
    } catch (error) {
      if (hasCode(error, 'store.unreachable')) throw error;
      troubles.push(error);
    }
  }
  if (troubles.length > 0) throw troubles[0];
  return keys.length;
}

async function gatherFrom({ store, demand, settings }: DemandWorld, shopperKey: string): Promise<void> {
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
  await changeShopper(store, shopperKey, (before) => {
    const { misses: now, ...state } = before;
    // The index lags: they may have gone meanwhile.
    if (now === undefined) return before;
    const left = now.filter(({ id }) => !gathered.has(id));
    return left.length > 0 ? { ...state, misses: left } : state;
  });
}
