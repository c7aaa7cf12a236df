import type { Missed, MissedDemand } from '../commerce/ports/demand.ts';
import { badItem, checkItem, type Item } from './table.ts';

/** Products that people miss; a shop that lacks more has other worries. */
const MAX_WORDS = 200;
/** From here on the number is "many". */
const MAX_SHOPPERS = 500;
/** Of all words together, some twenty bytes each: as many as an item holds beside the words. */
const MAX_ASKERS = 12_000;
/** After a year nobody asks any more. */
const KEEP_SECONDS = 400 * 86_400;

/** Who asked for what, by words. */
export type Demand = Readonly<Record<string, readonly string[]>>;

/** Counts each shopper once for the same words. The least wanted make room for what is new. */
export function withMissed(demand: Demand, missed: readonly Missed[]): Demand {
  const next = new Map(Object.entries(demand));
  for (const { words, by } of missed) {
    const askers = next.get(words) ?? [];
    if (!askers.includes(by)) next.set(words, [...askers, by].slice(0, MAX_SHOPPERS));
  }
  const isNew = (words: string) => missed.some((one) => one.words === words);
  const kept = [...next].sort(([left, some], [right, others]) => Number(isNew(right)) - Number(isNew(left)) || others.length - some.length);
  return Object.fromEntries(thatFit(kept.slice(0, MAX_WORDS)));
}

function thatFit(demand: readonly (readonly [words: string, askers: readonly string[]])[]): typeof demand {
  let room = MAX_ASKERS;
  return demand.filter(([, { length }]) => {
    room -= length;
    return room >= 0;
  });
}

/** What most shoppers asked for, first. */
export function mostMissed(demand: Demand): readonly MissedDemand[] {
  const counted = Object.entries(demand).map(([words, askers]) => ({ words, shoppers: askers.length }));
  return counted.sort((left, right) => right.shoppers - left.shoppers || left.words.localeCompare(right.words));
}

/** @throws SaysoError `store.itemTooLarge` */
export function encodeDemand(pk: string, demand: Demand, version: number, nowMs: number): Item {
  const item: Item = { pk, version, demand: JSON.stringify(demand), ttlEpochSeconds: Math.ceil(nowMs / 1000) + KEEP_SECONDS };
  checkItem(pk, item);
  return item;
}

/** @throws SaysoError `store.badItem` */
export function decodeDemand(item: Item | undefined): { readonly demand: Demand; readonly version: number } {
  if (item === undefined) return { demand: {}, version: 0 };
  const { pk, version, demand } = item;
  if (typeof version !== 'number' || typeof demand !== 'string') throw badItem(String(pk), 'it is not that of demand');
  // Only `encodeDemand` writes it.
  return { version, demand: JSON.parse(demand) as Demand };
}
