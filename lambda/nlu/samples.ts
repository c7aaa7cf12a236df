import type { NluModel, PackedSamples, SlotReading } from './model.ts';
import type { Token } from './normalise.ts';
import { unpackNumbers } from './unpack-bytes.ts';

/** A slot as samples name it. */
export interface SampleSlot {
  readonly name: string;
  readonly reading: SlotReading;
  /** False for `{any item}`: heard, not kept. */
  readonly isKept: boolean;
}

export interface SlotSpan extends SampleSlot {
  readonly from: number;
  readonly to: number;
}

/** A way to read an utterance as a sample: every literal word matched, and the other words left to slots. */
export interface Alignment {
  readonly intent: string;
  /** Counts only when the intent is expected. */
  readonly isAnswer: boolean;
  readonly slots: readonly SlotSpan[];
}

export interface Samples {
  /** Every alignment of the whole utterance, in no order; stops looking after a bounded number of steps. */
  align(tokens: readonly Token[], accepts: SpanTest): readonly Alignment[];
  /** True when the tokens are samples without slots of this intent, one or several in a row: "yes" "go ahead". */
  areMadeOf(tokens: readonly Token[], intent: string): boolean;
  /** How many tokens at the beginning are a sample without slots of one of these intents, the longest; 0 for none. */
  beginWith(tokens: readonly Token[], wanted: readonly string[]): number;
}

/** True when the tokens in [from, to) can fill the slot. */
export type SpanTest = (slot: SampleSlot, from: number, to: number) => boolean;

/** The most words each reading can take. */
const MAX_SLOT_WORDS: Readonly<Record<SlotReading, number>> = { words: 14, number: 8, digits: 10, amount: 10, listed: 8 };

/** Edge labels from here on are slots, those from `END_LABEL` on the ends of samples; below, the numbers of words. */
export const SLOT_LABEL = 0xe000;
export const END_LABEL = 0xf000;

/** A usual utterance takes some hundred steps; this bounds what somebody can make up. */
const MAX_STEPS = 20_000;

/** The slots that samples can name, in the order of their labels: each slot of the intents, and `{any item}` first. */
export function listSampleSlots(intents: NluModel['intents']): readonly SampleSlot[] {
  const kept = new Map(Object.values(intents).flatMap(({ slots }) => Object.entries(slots)));
  return [
    { name: 'item', reading: 'words', isKept: false },
    ...[...kept].map(([name, reading]): SampleSlot => ({ name, reading, isKept: true })),
  ];
}

/** @param numbers the numbers of the words that samples have */
export function createSamples(packed: PackedSamples, intents: NluModel['intents'], numbers: ReadonlyMap<string, number>): Samples {
  const nodes = sumUp(unpackNumbers(packed.counts));
  const labels = unpackNumbers(packed.labels);
  const targets = unpackNumbers(packed.targets);
  const slots = listSampleSlots(intents);
  const names = Object.keys(intents);

  const align: Samples['align'] = (tokens, accepts) => {
    const said = tokens.map(({ word }) => numbers.get(word) ?? -1);
    const found: Alignment[] = [];
    const taken: SlotSpan[] = [];
    let stepsLeft = MAX_STEPS;

    const fill = (slot: SampleSlot, from: number, target: number): void => {
      const furthest = Math.min(from + MAX_SLOT_WORDS[slot.reading], said.length);
      for (let to = from + 1; to <= furthest; to += 1) {
        if (!canGoOn(target, to) || !accepts(slot, from, to)) continue;
        taken.push({ ...slot, from, to });
        walk(target, to);
        taken.pop();
      }
    };

    /** Cheaper than reading the slot's words, and rarely true. */
    const canGoOn = (node: number, at: number): boolean => {
      const word = at < said.length ? said[at] : undefined;
      for (let edge = nodes[node] ?? 0; edge < (nodes[node + 1] ?? 0); edge += 1) {
        const label = labels[edge] ?? 0;
        if (word === undefined ? label >= END_LABEL : label === word || (label >= SLOT_LABEL && label < END_LABEL)) return true;
      }
      return false;
    };

    const walk = (node: number, at: number): void => {
      stepsLeft -= 1;
      if (stepsLeft < 0) return;
      for (let edge = nodes[node] ?? 0; edge < (nodes[node + 1] ?? 0); edge += 1) {
        const label = labels[edge] ?? 0;
        const target = targets[edge] ?? 0;
        if (label >= END_LABEL) {
          const intent = names[target >> 1];
          if (at === said.length && intent !== undefined) found.push({ intent, isAnswer: (target & 1) === 1, slots: [...taken] });
        } else if (label >= SLOT_LABEL) {
          const slot = slots[label - SLOT_LABEL];
          if (slot && at < said.length) fill(slot, at, target);
        } else if (said[at] === label) {
          walk(target, at + 1);
        }
      }
    };

    walk(0, 0);
    return found;
  };

  const areMadeOf: Samples['areMadeOf'] = (tokens, intent) => {
    const said = tokens.map(({ word }) => numbers.get(word) ?? -1);
    const seen = new Set<number>();
    const walk = (node: number, at: number): boolean => {
      const place = node * (said.length + 1) + at;
      if (seen.has(place)) return false;
      seen.add(place);
      for (let edge = nodes[node] ?? 0; edge < (nodes[node + 1] ?? 0); edge += 1) {
        const label = labels[edge] ?? 0;
        const target = targets[edge] ?? 0;
        const isEnd = label >= END_LABEL && names[target >> 1] === intent;
        if (isEnd && (at === said.length || walk(0, at))) return true;
        if (label < SLOT_LABEL && said[at] === label && walk(target, at + 1)) return true;
      }
      return false;
    };
    return said.length > 0 && walk(0, 0);
  };

  const beginWith: Samples['beginWith'] = (tokens, wanted) => {
    let longest = 0;
    const walk = (node: number, at: number): void => {
      for (let edge = nodes[node] ?? 0; edge < (nodes[node + 1] ?? 0); edge += 1) {
        const label = labels[edge] ?? 0;
        const target = targets[edge] ?? 0;
        if (label >= END_LABEL && wanted.includes(names[target >> 1] ?? '')) longest = Math.max(longest, at);
        if (at < tokens.length && label < SLOT_LABEL && numbers.get(tokens[at]?.word ?? '') === label) walk(target, at + 1);
      }
    };
    walk(0, 0);
    return longest;
  };
  return { align, areMadeOf, beginWith };
}

/** Where the edges of each node begin, and where the last one's end. */
function sumUp(counts: Uint16Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, at) => {
    starts[at + 1] = (starts[at] ?? 0) + count;
  });
  return starts;
}
