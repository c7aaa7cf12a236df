/** Numbers that look random and are the same every time. */
export interface Random {
  /** 0 up to, not including, 1. */
  next(): number;
  /** One of them. @throws RangeError for an empty list */
  pick<T>(values: readonly T[]): T;
  /** Reorders in place. */
  shuffle(values: Uint32Array): void;
}

/** Mulberry32, public domain: one 32-bit word of state is plenty for shuffling. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    pick: (values) => {
      const [value = undefined] = values.slice(Math.floor(next() * values.length));
      if (value === undefined) throw new RangeError('There is nothing to pick from.');
      return value;
    },
    shuffle: (values) => {
      for (let last = values.length - 1; last > 0; last -= 1) {
        const other = Math.floor(next() * (last + 1));
        const kept = values[last] ?? 0;
        values[last] = values[other] ?? 0;
        values[other] = kept;
      }
    },
  };
}
