import type { IdSource } from '../../../lambda/kernel/ids.ts';

/** `id1`, `id2` and so on. */
export function countedIds(): IdSource {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return `id${count}`;
    },
  };
}
