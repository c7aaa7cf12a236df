import type { Feature } from '../../lambda/nlu/features.ts';
import { createMatrix, type Matrix } from './matrix.ts';
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

/** A lesson with the places of its features' rows. */
interface Placed extends Lesson {
  readonly starts: Uint32Array;
  readonly values: Float64Array;
}

/**
 * Learns a linear softmax by AdaGrad (Duchi, Hazan and Singer, 2011), in a fixed order of lessons.
 *
 * @param epochs how often each lesson is seen
 */
export function trainClassifier(lessons: readonly Lesson[], columns: number, epochs: number): Matrix {
  const matrix = createMatrix(listRows(lessons), columns);
  const squares = new Float32Array(matrix.values.length).fill(1e-3);
  const placed = lessons.map((lesson): Placed => {
    const starts = Uint32Array.from(lesson.features, ({ row }) => matrix.startOf(row));
    return { ...lesson, starts, values: Float64Array.from(lesson.features, ({ value }) => value) };
  });
  const order = Uint32Array.from(lessons, (_, at) => at);
  const random = createRandom(SEED);
  const errors = new Float64Array(columns);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    random.shuffle(order);
    for (const at of order) {
      const lesson = placed[at];
      if (!lesson) continue;
      findErrors(lesson, matrix.values, errors);
      learn(lesson, errors, matrix.values, squares);
    }
  }
  return matrix;
}

function* listRows(lessons: readonly Lesson[]): Generator<number> {
  for (const { features } of lessons) for (const { row } of features) yield row;
}

/** The difference of each column's probability from what it should be. */
function findErrors({ starts, values, column }: Placed, weights: Float32Array, errors: Float64Array): void {
  const columns = errors.length;
  errors.fill(0);
  for (let nth = 0; nth < starts.length; nth += 1) {
    const from = starts[nth] ?? 0;
    const value = values[nth] ?? 0;
    for (let at = 0; at < columns; at += 1) errors[at] = (errors[at] ?? 0) + value * (weights[from + at] ?? 0);
  }
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < columns; at += 1) highest = Math.max(highest, errors[at] ?? 0);
  let sum = 0;
  for (let at = 0; at < columns; at += 1) {
    const power = Math.exp((errors[at] ?? 0) - highest);
    errors[at] = power;
    sum += power;
  }
  for (let at = 0; at < columns; at += 1) errors[at] = (errors[at] ?? 0) / sum - (at === column ? 1 : 0);
}

function learn({ starts, values, weight }: Placed, errors: Float64Array, weights: Float32Array, squares: Float32Array): void {
  const wrong: number[] = [];
  for (let column = 0; column < errors.length; column += 1) if (Math.abs(errors[column] ?? 0) >= LEAST_ERROR) wrong.push(column);
  // A row's weights lie next to each other.
  for (let nth = 0; nth < starts.length; nth += 1) {
    for (const column of wrong) {
      const place = (starts[nth] ?? 0) + column;
      const gradient = (errors[column] ?? 0) * (values[nth] ?? 0) * weight;
      const square = (squares[place] ?? 0) + gradient * gradient;
      squares[place] = square;
      weights[place] = (weights[place] ?? 0) - (RATE * gradient) / Math.sqrt(square);
    }
  }
}
