import type { Feature } from '../../lambda/nlu/features.ts';
import { ROWS } from '../../lambda/nlu/weights.ts';
import { createRandom } from './random.ts';

/** What is learned from: what an utterance is told by, and the column it belongs to. */
export interface Lesson {
  readonly features: readonly Feature[];
  readonly column: number;
  readonly weight: number;
}

const RATE = 1;
/** An error this small teaches nothing, and most are. */
const LEAST_ERROR = 0.002;
const SEED = 7;

/**
 * Learns a linear softmax by AdaGrad (Duchi, Hazan and Singer, 2011), in a fixed order of lessons.
 *
 * @param epochs how often each lesson is seen
 * @returns a matrix of `ROWS` rows of `columns` weights
 */
export function trainClassifier(lessons: readonly Lesson[], columns: number, epochs: number): Float32Array {
  const weights = new Float32Array(ROWS * columns);
  const squares = new Float32Array(ROWS * columns).fill(1e-3);
  const order = Uint32Array.from(lessons, (_, at) => at);
  const random = createRandom(SEED);
  const errors = new Float64Array(columns);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    random.shuffle(order);
    for (const at of order) {
      const lesson = lessons[at];
      if (!lesson) continue;
      findErrors(lesson.features, lesson.column, weights, errors);
      learn(lesson.features, errors, lesson.weight, weights, squares);
    }
  }
  return weights;
}

/** The difference of each column's probability from what it should be. */
function findErrors(features: readonly Feature[], column: number, weights: Float32Array, errors: Float64Array): void {
  const columns = errors.length;
  errors.fill(0);
  for (const { row, value } of features) {
    const from = row * columns;
    for (let at = 0; at < columns; at += 1) errors[at] = (errors[at] ?? 0) + value * (weights[from + at] ?? 0);
  }
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of errors) highest = Math.max(highest, score);
  let sum = 0;
  for (let at = 0; at < columns; at += 1) {
    const power = Math.exp((errors[at] ?? 0) - highest);
    errors[at] = power;
    sum += power;
  }
  for (let at = 0; at < columns; at += 1) errors[at] = (errors[at] ?? 0) / sum - (at === column ? 1 : 0);
}

function learn(features: readonly Feature[], errors: Float64Array, weight: number, weights: Float32Array, squares: Float32Array): void {
  const columns = errors.length;
  const wrong = errors.reduce<number[]>((found, error, column) => (Math.abs(error) < LEAST_ERROR ? found : [...found, column]), []);
  for (const { row, value } of features) {
    const from = row * columns;
    for (const column of wrong) {
      const place = from + column;
      const gradient = (errors[column] ?? 0) * value * weight;
      const square = (squares[place] ?? 0) + gradient * gradient;
      squares[place] = square;
      weights[place] = (weights[place] ?? 0) - (RATE * gradient) / Math.sqrt(square);
    }
  }
}
