/** The most that a typing mistake changes. */
const MAX_STEPS = 3;

/**
 * The word that was probably meant: the one with the fewest letters to change, add or leave out, in any case.
 * @returns undefined when none is near
 */
export function findNearest(word: string, words: readonly string[]): string | undefined {
  const given = word.toLowerCase();
  const near = words
    .map((other) => ({ other, steps: countSteps(given, other.toLowerCase()) }))
    .filter(({ other, steps }) => steps <= Math.min(MAX_STEPS, Math.floor(Math.max(other.length, word.length) / 2)));
  return near.sort((left, right) => left.steps - right.steps)[0]?.other;
}

/** Levenshtein's distance; two letters that changed places are one step. */
function countSteps(left: string, right: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let at = 0; at < left.length; at += 1) {
    const next = [at + 1];
    for (let to = 0; to < right.length; to += 1) {
      const kept = (row[to] ?? 0) + (left[at] === right[to] ? 0 : 1);
      const isSwapped = at > 0 && to > 0 && left[at] === right[to - 1] && left[at - 1] === right[to];
      const swapped = isSwapped ? (before[to - 1] ?? 0) + 1 : kept;
      next.push(Math.min(kept, swapped, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[right.length] ?? 0;
}
