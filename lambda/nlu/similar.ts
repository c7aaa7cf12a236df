import type { NluModel, SamplePart } from './model.ts';
import type { Normaliser } from './normalise.ts';
import { file } from './phrases.ts';
import { branchAtSlots, isSlot } from './sample-parts.ts';

/** How near an utterance is to the nearest sample of an intent, 0..1. */
export interface Nearness {
  readonly intent: string;
  readonly likeness: number;
}

export interface SimilarSamples {
  /** The nearest sample of each intent that shares a word, in no order. */
  nearest(words: readonly string[]): readonly Nearness[];
}

interface PlainSample {
  readonly intent: string;
  readonly counted: readonly string[];
}

/**
 * Compares words with those of the samples without slots, whatever their order: Dice's coefficient, each word weighted by how few samples
 * have it (inverse document frequency). A word that no sample has weighs the most, so strange words keep an utterance away from all of
 * them. The samples are laid out at the first use.
 */
export function createSimilarSamples(model: NluModel, normaliser: Normaliser): SimilarSamples {
  let index: SimilarSamples | undefined;
  return {
    nearest: (words) => {
      index ??= indexSamples(readPlain(model, normaliser));
      return index.nearest(words);
    },
  };
}

function readPlain(model: NluModel, normaliser: Normaliser): readonly PlainSample[] {
  const known = new Map<string, PlainSample>();
  for (const [intent, { samples }] of Object.entries(model.intents)) {
    for (const said of samples
      .flatMap(branchAtSlots)
      .filter(isPlain)
      .flatMap((parts) => expandWords(parts, normaliser))) {
      const { from, to } = normaliser.bareRange(said);
      const words = said.slice(from, to);
      known.set(`${intent} ${words.join(' ')}`, { intent, counted: countWords(words) });
    }
  }
  return [...known.values()];
}

const isPlain = (parts: readonly SamplePart[]): boolean => !parts.some(isSlot);

/** The words of each combination of alternatives. */
function expandWords(parts: readonly SamplePart[], normaliser: Normaliser): readonly (readonly string[])[] {
  return parts.reduce<readonly (readonly string[])[]>(
    (samples, part) => {
      const options = typeof part === 'string' ? [part] : part;
      return options.map(normaliser.words).flatMap((words) => samples.map((sample) => [...sample, ...words]));
    },
    [[]],
  );
}

/** The words, each as often as it comes: "what the what the" is not "what the". */
function countWords(words: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return words.map((word) => {
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    return times === 1 ? word : `${word} ${times}`;
  });
}

function indexSamples(plain: readonly PlainSample[]): SimilarSamples {
  const holders = new Map<string, number[]>();
  plain.forEach(({ counted }, at) => {
    for (const word of counted) file(holders, word, at);
  });
  const weightOf = (word: string): number => Math.log((plain.length + 1) / ((holders.get(word)?.length ?? 0) + 0.5));
  const weigh = (counted: readonly string[]): number => counted.reduce((sum, word) => sum + weightOf(word), 0);
  const weights = Float64Array.from(plain, ({ counted }) => weigh(counted));
  const shared = new Float64Array(plain.length);

  const nearest = (spoken: readonly string[]): readonly Nearness[] => {
    const counted = countWords(spoken);
    const said = weigh(counted);
    shared.fill(0);
    for (const word of counted) {
      const weight = weightOf(word);
      for (const at of holders.get(word) ?? []) shared[at] = (shared[at] ?? 0) + weight;
    }
    const best = new Map<string, number>();
    plain.forEach(({ intent }, at) => {
      const likeness = (2 * (shared[at] ?? 0)) / (said + (weights[at] ?? 0));
      if (likeness > (best.get(intent) ?? 0)) best.set(intent, likeness);
    });
    return [...best].map(([intent, likeness]) => ({ intent, likeness }));
  };

  return { nearest };
}
