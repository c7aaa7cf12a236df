import type { Miss, ShopperState } from './shopper.ts';

/** Who asks for more than this within a minute is not asking for things. */
const MAX_MISSES = 8;
/** Longer than any product's name: the rest of a monologue is nobody's business. */
const MAX_LENGTH = 60;

/** Notes what the shop does not sell, for the merchant to hear how many ask for it. The same words of one shopper are noted once. */
export function noteMiss(shopper: ShopperState, miss: Miss): ShopperState {
  const words = miss.words.toLowerCase().trim().slice(0, MAX_LENGTH);
  const before = shopper.misses ?? [];
  if (words === '' || before.some((other) => other.words === words)) return shopper;
  return { ...shopper, misses: [...before, { ...miss, words }].slice(-MAX_MISSES) };
}
