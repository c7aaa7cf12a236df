import type { Calibration, NluModel } from '../../lambda/nlu/model.ts';
import { BARE_ANSWER, type Evidence, OUT_OF_SCOPE, softmax, weighEvidence } from '../../lambda/nlu/score-intents.ts';

/** What was seen in an utterance that the model had not learned from, and what it should have been. */
export interface Trial {
  readonly evidence: Evidence;
  readonly column: number;
}

type Weighing = Pick<Calibration, 'sharpness' | 'alignment' | 'strangeness' | 'caution'>;

/** Newton's method needs no more, and stops no matter what. */
const ROUNDS = 12;
/**
 * A sample that is kept aside cannot match, so the trials see the samples of other intents match more often than life does. From here on
 * nearly all samples are understood when all are there.
 */
const LEAST_ALIGNMENT = 1.5;
/** The share of out-of-scope utterances that may be acted on, and asked about. */
const ACTED_ON = 0.16;
const ASKED_ABOUT = 0.35;
/** What does harm is acted on from here at least. */
const LEAST_WEIGHTY = 0.9;
/** One in 500 is the most that may be taken for something weighty; a tenth of that is what we aim at. */
const WEIGHTY_ACTED_ON = 0.0002;

/** Fits what the parts weigh, and chooses from which probability on we act and ask. */
export function calibrate(trials: readonly Trial[], columns: readonly string[], intents: NluModel['intents']): Calibration {
  const fitted = fitWeighing(trials, columns);
  const weighing = { ...fitted, alignment: Math.max(fitted.alignment, LEAST_ALIGNMENT) };
  return { ...rounded(weighing), ...chooseThresholds(trials, columns, intents, weighing) };
}

/** What is weighed, in the order of `toWeighing`. */
const PARTS = 4;

/** Maximum likelihood by Newton's method; the problem is convex. In scope and out of scope count the same. */
function fitWeighing(trials: readonly Trial[], columns: readonly string[]): Weighing {
  const outside = columns.indexOf(OUT_OF_SCOPE);
  const strangers = trials.filter(({ column }) => column === outside).length;
  const shares = { inside: 0.5 / Math.max(1, trials.length - strangers), outside: 0.5 / Math.max(1, strangers) };
  const seen = trials.map(({ evidence, column }) => ({
    parts: listParts(evidence, outside),
    column,
    share: column === outside ? shares.outside : shares.inside,
  }));
  let values = [1, 3, 1, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Array<number>(PARTS).fill(0);
    const curvature = Array.from({ length: PARTS }, (_, at) => Array.from({ length: PARTS }, (__, other) => (at === other ? 1e-6 : 0)));
    for (const { parts, column, share } of seen) addSlopes(parts, column, share, values, gradient, curvature);
    const step = solve(curvature, gradient);
    values = values.map((value, at) => value - (step[at] ?? 0));
  }
  return toWeighing(values);
}

/** By column, what each part of the evidence adds to its score. */
function listParts({ scores, strengths, strangeness }: Evidence, outside: number): Float64Array {
  const parts = new Float64Array(scores.length * PARTS);
  scores.forEach((score, column) => {
    const isOutside = column === outside;
    parts.set([score, strengths[column] ?? 0, isOutside ? strangeness : 0, isOutside ? 1 : 0], column * PARTS);
  });
  return parts;
}

function addSlopes(
  parts: Float64Array,
  column: number,
  share: number,
  values: readonly number[],
  gradient: number[],
  curvature: readonly number[][],
): void {
  const scores = new Float64Array(parts.length / PARTS);
  for (let at = 0; at < parts.length; at += 1)
    scores[(at / PARTS) | 0] = (scores[(at / PARTS) | 0] ?? 0) + (parts[at] ?? 0) * (values[at % PARTS] ?? 0);
  const chances = softmax(scores);
  const mean = new Float64Array(PARTS);
  chances.forEach((chance, at) => {
    for (let one = 0; one < PARTS; one += 1) mean[one] = (mean[one] ?? 0) + chance * (parts[at * PARTS + one] ?? 0);
  });
  for (let one = 0; one < PARTS; one += 1)
    gradient[one] = (gradient[one] ?? 0) + share * ((mean[one] ?? 0) - (parts[column * PARTS + one] ?? 0));
  chances.forEach((chance, at) => {
    if (chance < 1e-9) return;
    for (let one = 0; one < PARTS; one += 1) {
      const left = (parts[at * PARTS + one] ?? 0) - (mean[one] ?? 0);
      const row = curvature[one];
      for (let other = 0; row && other < PARTS; other += 1) {
        row[other] = (row[other] ?? 0) + share * chance * left * ((parts[at * PARTS + other] ?? 0) - (mean[other] ?? 0));
      }
    }
  });
}

/** Gauss's elimination; the matrix is symmetric and positive. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((pivot, at) => {
    const head = pivot[at] ?? 1;
    for (let column = 0; column < pivot.length; column += 1) pivot[column] = (pivot[column] ?? 0) / head;
    for (const [other, row] of rows.entries()) {
      const factor = row[at] ?? 0;
      if (other !== at)
        for (let column = 0; column < row.length; column += 1) row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  });
  return rows.map((row) => row.at(-1) ?? 0);
}

function toWeighing([sharpness = 1, alignment = 0, strangeness = 0, caution = 0]: readonly number[]): Weighing {
  return { sharpness, alignment, strangeness, caution };
}

const rounded = (weighing: Weighing): Weighing => ({
  sharpness: Number(weighing.sharpness.toFixed(3)),
  alignment: Number(weighing.alignment.toFixed(3)),
  strangeness: Number(weighing.strangeness.toFixed(3)),
  caution: Number(weighing.caution.toFixed(3)),
});

function chooseThresholds(
  trials: readonly Trial[],
  columns: readonly string[],
  intents: NluModel['intents'],
  weighing: Weighing,
): Pick<Calibration, 'act' | 'ask' | 'actWeighty'> {
  const outside = columns.indexOf(OUT_OF_SCOPE);
  const wrong = trials
    .filter(({ column }) => column === outside)
    .map(({ evidence }) => bestInside(weighEvidence(evidence, columns, weighing), columns));
  const chances = wrong.map(({ chance }) => chance).sort((left, right) => right - left);
  const weighty = wrong
    .map(({ column, chance }) => (intents[columns[column] ?? '']?.weighty === true ? chance : 0))
    .sort((left, right) => right - left);
  const act = passing(chances, ACTED_ON);
  return {
    act,
    ask: Math.min(passing(chances, ASKED_ABOUT), act * 0.8),
    actWeighty: Math.max(passing(weighty, WEIGHTY_ACTED_ON), LEAST_WEIGHTY, act),
  };
}

/** The chance that only this share of them passes. */
function passing(descending: readonly number[], share: number): number {
  const chance = descending[Math.floor(descending.length * share)] ?? 0.5;
  return Number(Math.min(0.995, Math.max(0.05, chance + 0.005)).toFixed(3));
}

function bestInside(chances: Float64Array, columns: readonly string[]): { readonly column: number; readonly chance: number } {
  let best = 0;
  chances.forEach((chance, column) => {
    const isIntent = columns[column] !== OUT_OF_SCOPE && columns[column] !== BARE_ANSWER;
    if (isIntent && chance > (chances[best] ?? 0)) best = column;
  });
  return { column: best, chance: chances[best] ?? 0 };
}
