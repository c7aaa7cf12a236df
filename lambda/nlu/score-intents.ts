import { type KindOfWord, readFeatures } from './features.ts';
import type { Calibration, NluModel } from './model.ts';
import type { Reading } from './read-alignment.ts';
import type { Weights } from './weights.ts';

/** What an utterance can be, as the classifier's columns: each intent, and these two. */
export const OUT_OF_SCOPE = 'outOfScope';
/** A bare product, number or ordinal: means something only when a question is open. */
export const BARE_ANSWER = 'bareAnswer';

/** The names of the columns, in their order: the one that the weights were trained in. */
export function listColumns(intents: NluModel['intents']): readonly string[] {
  return [...Object.keys(intents), OUT_OF_SCOPE, BARE_ANSWER];
}

/** What the calibration weighs: one score a column, how well a sample of each intent matches, and how many words nobody knows. */
export interface Evidence {
  readonly scores: Float64Array;
  /** 0..1 by column. */
  readonly strengths: Float64Array;
  /** 0..1 */
  readonly strangeness: number;
}

/** The classifier's scores of an utterance, one a column. */
export function scoreWords(words: readonly KindOfWord[], weights: Weights, columns: number): Float64Array {
  const scores = new Float64Array(columns);
  for (const { row, value } of readFeatures(words)) weights.addRow(row, value, scores);
  return scores;
}

/** The strongest reading of each column. */
export function strongest(readings: readonly Reading[], columns: readonly string[]): Float64Array {
  const strengths = new Float64Array(columns.length);
  for (const { intent, isAnswer, strength } of readings) {
    const column = columns.indexOf(isAnswer ? BARE_ANSWER : intent);
    strengths[column] = Math.max(strengths[column] ?? 0, strength);
  }
  return strengths;
}

/** What the open question does to the scores: see `readExpected` in `understanding.ts`. */
export type Bias = (scores: Float64Array) => void;

/** The probability of each column. */
export function weighEvidence(
  { scores, strengths, strangeness }: Evidence,
  columns: readonly string[],
  calibration: Pick<Calibration, 'sharpness' | 'alignment' | 'strangeness' | 'caution'>,
  bias: Bias = () => {},
): Float64Array {
  const weighed = scores.map((score, column) => {
    const outside = columns[column] === OUT_OF_SCOPE ? calibration.strangeness * strangeness + calibration.caution : 0;
    return calibration.sharpness * score + calibration.alignment * (strengths[column] ?? 0) + outside;
  });
  bias(weighed);
  return softmax(weighed);
}

/** Scores as probabilities: 0..1 each, 1 in all. The highest is taken off first, so that no power overflows. */
export function softmax(scores: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) highest = Math.max(highest, score);
  const powers = new Float64Array(scores.length);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const power = Math.exp((scores[at] ?? 0) - highest);
    powers[at] = power;
    sum += power;
  }
  for (let at = 0; at < powers.length; at += 1) powers[at] = (powers[at] ?? 0) / sum;
  return powers;
}
