/** Runs of words that are looked up at a place in an utterance. */
export interface Phrases {
  /** How many words the longest phrase has that begins (`side` 1) or ends (`side` -1) at `at`; 0 for none. */
  lengthAt(words: readonly string[], at: number, side: 1 | -1): number;
}

/** @param phrases their words apart by blanks */
export function createPhrases(phrases: readonly string[]): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  const byLast = new Map<string, (readonly string[])[]>();
  const longestFirst = phrases.map((phrase) => phrase.split(' ')).sort((left, right) => right.length - left.length);
  for (const phrase of longestFirst) {
    file(byFirst, phrase[0] ?? '', phrase);
    file(byLast, phrase.at(-1) ?? '', phrase);
  }
  return {
    lengthAt: (words, at, side) => {
      const candidates = (side === 1 ? byFirst : byLast).get(words[at] ?? '') ?? [];
      const found = candidates.find((phrase) => {
        const start = side === 1 ? at : at - phrase.length + 1;
        return start >= 0 && phrase.every((word, offset) => words[start + offset] === word);
      });
      return found?.length ?? 0;
    },
  };
}

function file<T>(index: Map<string, T[]>, key: string, value: T): void {
  const known = index.get(key);
  if (known) known.push(value);
  else index.set(key, [value]);
}
