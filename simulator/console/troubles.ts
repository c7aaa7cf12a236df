import type { Faults } from '../faults.ts';
import type { Trouble } from './wire.ts';

interface NamedTrouble extends Trouble {
  readonly faults: Faults;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** What the first example orders. */
const TOOTHBRUSH_HEADS = 'BRUSH-SOFT-4';

const NAMED: readonly NamedTrouble[] = [
  { name: 'slowShop', label: 'The shop is slow (0.9 s a call)', faults: { shop: { delayMs: 900 } } },
  { name: 'slowProvider', label: 'Paying is slow (1.7 s a call)', faults: { payment: { delayMs: 1_700 } } },
  { name: 'shopDown', label: 'The shop is down', faults: { shop: { fail: 'before' } } },
  { name: 'shopSilent', label: 'The shop works, but its answers get lost', faults: { shop: { fail: 'after' } } },
  { name: 'soldOut', label: 'Toothbrush heads are sold out', faults: { shop: { outOfStock: [TOOTHBRUSH_HEADS] } } },
  { name: 'dearer', label: 'Toothbrush heads now cost $31.99', faults: { shop: { priceMinor: { [TOOTHBRUSH_HEADS]: 3_199 } } } },
  { name: 'declined', label: 'The payment is declined', faults: { payment: { decline: true } } },
  { name: 'providerDown', label: 'The payment provider is down', faults: { payment: { fail: 'before' } } },
  { name: 'later', label: 'It is 11 minutes later', faults: { clockOffsetMs: 11 * MINUTE_MS } },
  { name: 'tomorrow', label: 'It is tomorrow', faults: { clockOffsetMs: DAY_MS } },
];

export const TROUBLES: readonly Trouble[] = NAMED.map(({ name, label }) => ({ name, label }));

/** Everything that these troubles do, together; of two that exclude each other the later one holds. */
export function faultsOf(names: readonly string[]): Faults {
  let all: Faults = {};
  for (const { name, faults } of NAMED) {
    if (names.includes(name)) all = joinFaults(all, faults);
  }
  return all;
}

function joinFaults(left: Faults, right: Faults): Faults {
  return {
    ...left,
    ...right,
    ...(left.shop || right.shop ? { shop: { ...left.shop, ...right.shop } } : {}),
    ...(left.payment || right.payment ? { payment: { ...left.payment, ...right.payment } } : {}),
  };
}

/** The named troubles that these faults hold, whoever set them. */
export function troublesIn(faults: Faults): readonly string[] {
  return NAMED.filter((trouble) => holds(faults, trouble.faults)).map(({ name }) => name);
}

/** The same in words. */
export function describeTroubles(faults: Faults): readonly string[] {
  const names = troublesIn(faults);
  return TROUBLES.filter(({ name }) => names.includes(name)).map(({ label }) => label);
}

function holds(all: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return all === part;
  if (typeof all !== 'object' || all === null) return false;
  return Object.entries(part).every(([key, value]) => holds(new Map(Object.entries(all)).get(key), value));
}
