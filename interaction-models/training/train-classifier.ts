import { ROWS } from '../../lambda/nlu/weights.ts';
import { createMatrix, type Matrix } from './matrix.ts';
import { createRandom } from './random.ts';

/** What is learned from: what an utterance is told by, and the column it belongs to. */
export interface Lesson {
  /** The features' rows, and how much each counts. */
  readonly rows: Uint32Array;
  readonly values: Float64Array;
  readonly column: number;
  readonly weight: number;
  /** What it is one of the things said by: the place of its template. */
  readonly sample: number;
}

const RATE = 1;
/** An error this small teaches nothing, and most are. */
const LEAST_ERROR = 0.002;
const SEED = 7;

/** A lesson with the places of its features' rows. */
interface Placed extends Lesson {
  readonly starts: Uint32Array;
}

/**
 * Learns a linear softmax by AdaGrad (Duchi, Hazan and Singer, 2011), in a fixed order of lessons.
 *
 * @param epochs how often each lesson is seen
 */
export function trainClassifier(lessons: readonly Lesson[], columns: number, epochs: number): Matrix {
  const isSeen = markRows(lessons);
  const matrix = createMatrix(isSeen, columns);
  const squares = new Float32Array(matrix.values.length).fill(1e-3);
  const placed = lessons.map((lesson): Placed => {
    const rows = lesson.rows.filter((row) => isSeen[row] === 1);
    const values = lesson.values.filter((_, at) => isSeen[lesson.rows[at] ?? 0] === 1);
    return { ...lesson, values, starts: rows.map(matrix.startOf) };
  });
  const order = Uint32Array.from(lessons, (_, at) => at);
  const random = createRandom(SEED);
  const errors = new Float64Array(columns);
  const wrong = new Uint8Array(columns);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    random.shuffle(order);
    for (const at of order) {
      const lesson = placed[at];
      if (!lesson) continue;
      findErrors(lesson, matrix.values, errors);
      learn(lesson, errors, wrong.subarray(0, listWrong(errors, wrong)), matrix.values, squares);
    }
  }
  return matrix;
}

/** A feature of one sample alone tells nothing about others, and most are. */
function markRows(lessons: readonly Lesson[]): Uint8Array {
  const isSeen = new Uint8Array(ROWS);
  /** By row: the sample that it was seen in, plus one. */
  const firstSeen = new Uint32Array(ROWS);
  for (const { rows, sample } of lessons) {
    for (const row of rows) {
      const first = firstSeen[row] ?? 0;
      if (first === 0) firstSeen[row] = sample + 1;
      else if (first !== sample + 1) isSeen[row] = 1;
    }
  }
  return isSeen;
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
  for (const score of errors) highest = Math.max(highest, score);
  let sum = 0;
  for (let at = 0; at < columns; at += 1) {
    const power = Math.exp((errors[at] ?? 0) - highest);
    errors[at] = power;
    sum += power;
  }
  for (let at = 0; at < columns; at += 1) errors[at] = (errors[at] ?? 0) / sum - (at === column ? 1 : 0);
}

/** Writes the columns that have something to learn to `wrong`. @returns how many they are */
function listWrong(errors: Float64Array, wrong: Uint8Array): number {
  let count = 0;
  for (let column = 0; column < errors.length; column += 1) {
    if (Math.abs(errors[column] ?? 0) < LEAST_ERROR) continue;
    wrong[count] = column;
    count += 1;
  }
  return count;
}

function learn(
  { starts, values, weight }: Placed,
  errors: Float64Array,
  wrong: Uint8Array,
  weights: Float32Array,
  squares: Float32Array,
): void {
  // A row's weights lie next to each other.
  for (let nth = 0; nth < starts.length; nth += 1) {
    const start = starts[nth] ?? 0;
    const value = values[nth] ?? 0;
    for (let at = 0; at < wrong.length; at += 1) {
      const column = wrong[at] ?? 0;
      const place = start + column;
      const gradient = (errors[column] ?? 0) * value * weight;
      const square = (squares[place] ?? 0) + gradient * gradient;
      squares[place] = square;
      weights[place] = (weights[place] ?? 0) - (RATE * gradient) / Math.sqrt(square);
    }
  }
}
