import type { KindOfWord } from './features.ts';
import type { PackedWeights, SlotReading } from './model.ts';
import { listSampleSlots } from './samples.ts';
import { hashFeature, unpackWeights, type Weights } from './weights.ts';

/** A run of tokens that was tagged as one slot. */
export interface TaggedSpan {
  readonly name: string;
  readonly reading: SlotReading;
  readonly from: number;
  readonly to: number;
}

/** What the tagger knows of a token. */
export interface TaggedToken extends KindOfWord {
  /** Known from the samples or from a product's name. */
  readonly isKnown: boolean;
}

export interface Tagger {
  /** The slots in an utterance that was understood as `intent`, left to right. */
  tag(tokens: readonly TaggedToken[], intent: string): readonly TaggedSpan[];
}

const TAGGER_SEED = 16;

/** The tags' columns: 0 for no slot, then for each kept slot the one that begins and the one that goes on. */
export function listTags(
  intents: Parameters<typeof listSampleSlots>[0],
): readonly { readonly name: string; readonly reading: SlotReading }[] {
  return listSampleSlots(intents).filter(({ isKept }) => isKept);
}

/** The tagger of a locale. Its weights are unpacked when it is first asked. */
export function createTagger(packed: PackedWeights, intents: Parameters<typeof listSampleSlots>[0]): Tagger {
  const slots = listTags(intents);
  const columns = 1 + 2 * slots.length;
  let weights: Weights | undefined;
  return {
    tag: (tokens, intent) => {
      weights ??= unpackWeights(packed);
      const own = new Set(Object.keys(intents[intent]?.slots ?? {}));
      if (own.size === 0) return [];
      const allowed = slots.map(({ name }) => own.has(name));
      return toSpans(tagTokens(tokens, intent, columns, allowed, weights), slots);
    },
  };
}

function tagTokens(
  tokens: readonly TaggedToken[],
  intent: string,
  columns: number,
  allowed: readonly boolean[],
  weights: Weights,
): readonly number[] {
  const tags: number[] = [];
  const scores = new Float64Array(columns);
  for (let at = 0; at < tokens.length; at += 1) {
    scores.fill(0);
    for (const row of readTagFeatures(tokens, at, tags[at - 1] ?? 0, intent)) weights.addRow(row, 1, scores);
    tags.push(bestTag(scores, tags[at - 1] ?? 0, allowed));
  }
  return tags;
}

/** The best column; a slot goes on only after it has begun. */
export function bestTag(scores: Float64Array, before: number, allowed: readonly boolean[]): number {
  let best = 0;
  for (let column = 1; column < scores.length; column += 1) {
    const slot = (column - 1) >> 1;
    const goesOn = column % 2 === 0;
    if (allowed[slot] !== true || (goesOn && before !== column && before !== column - 1)) continue;
    if ((scores[column] ?? 0) > (scores[best] ?? 0)) best = column;
  }
  return best;
}

/** Rows of what stands at and around a token. A word that no sample has is like any other such. */
export function readTagFeatures(tokens: readonly TaggedToken[], at: number, before: number, intent: string): readonly number[] {
  const word = shown(tokens[at]);
  const [left, farLeft] = [shown(tokens[at - 1]), shown(tokens[at - 2])];
  const [right, farRight] = [shown(tokens[at + 1]), shown(tokens[at + 2])];
  const token = tokens[at];
  const shape = `${token?.isNumber ? 'n' : ''}${token?.isItemWord ? 'i' : ''}${token?.isKnown ? 'k' : ''}`;
  const texts = [
    `w ${word}`,
    `l ${left}`,
    `r ${right}`,
    `ll ${farLeft} ${left}`,
    `rr ${right} ${farRight}`,
    `lw ${left} ${word}`,
    `wr ${word} ${right}`,
    `lwr ${left} ${word} ${right}`,
    `s ${shape}`,
    `sl ${shape} ${left}`,
    `sr ${shape} ${right}`,
    `b ${before}`,
    `bw ${before} ${word}`,
    `bs ${before} ${shape}`,
    `bl ${before} ${left}`,
    `br ${before} ${right}`,
    `brr ${before} ${right} ${farRight}`,
    `i ${intent} ${before}`,
    `iw ${intent} ${word}`,
    `is ${intent} ${shape} ${before}`,
  ];
  return texts.map((text) => hashFeature(text, TAGGER_SEED));
}

const shown = (token: TaggedToken | undefined): string =>
  token === undefined ? '|' : token.isKnown && !token.isItemWord ? token.word : token.isNumber ? '#' : token.isItemWord ? '@' : '?';

function toSpans(tags: readonly number[], slots: ReturnType<typeof listTags>): readonly TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  tags.forEach((tag, at) => {
    const slot = slots[(tag - 1) >> 1];
    if (tag === 0 || !slot) return;
    const last = spans.at(-1);
    if (tag % 2 === 0 && last?.to === at) spans[spans.length - 1] = { ...last, to: at + 1 };
    else spans.push({ ...slot, from: at, to: at + 1 });
  });
  return spans;
}
