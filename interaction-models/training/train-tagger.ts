import { bestTag, readTagFeatures, type TaggedToken } from '../../lambda/nlu/tagger.ts';
import { ROWS } from '../../lambda/nlu/weights.ts';
import { createMatrix, type Matrix } from './matrix.ts';
import { createRandom } from './random.ts';

/** An utterance with the tag of each token: columns as the tagger has them. */
export interface TaggedLesson {
  readonly tokens: readonly TaggedToken[];
  readonly tags: readonly number[];
  readonly intent: string;
  /** By slot: whether the intent has it. */
  readonly allowed: readonly boolean[];
}

const EPOCHS = 4;
const SEED = 11;
const NO_PLACES = new Uint32Array(0);

/** Where the rows of each token's features begin, once for each lesson: the tag before a token is the right one in training. */
function placeRows({ tokens, tags, intent }: TaggedLesson): readonly (readonly number[])[] {
  return tags.map((_, at) => readTagFeatures(tokens, at, tags[at - 1] ?? 0, intent));
}

/** Learns an averaged perceptron (Collins, 2002) that tags from left to right. */
export function trainTagger(lessons: readonly TaggedLesson[], columns: number): Matrix {
  const rowsOf = lessons.map(placeRows);
  const isSeen = new Uint8Array(ROWS);
  for (const tokens of rowsOf) for (const rows of tokens) for (const row of rows) isSeen[row] = 1;
  const matrix = createMatrix(isSeen, columns);
  const starts = rowsOf.map((tokens) => tokens.map((rows) => Uint32Array.from(rows, matrix.startOf)));
  const scores = new Float64Array(columns);
  /** Each weight times the step at which it was changed, so that the average needs no second pass. */
  const totals = new Float64Array(matrix.values.length);
  const order = Uint32Array.from(lessons, (_, at) => at);
  const random = createRandom(SEED);
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    random.shuffle(order);
    for (const nth of order) {
      const lesson = lessons[nth];
      lesson?.tags.forEach((tag, at) => {
        const places = starts[nth]?.[at] ?? NO_PLACES;
        const guess = bestTag(sumRows(places, matrix.values, scores), lesson.tags[at - 1] ?? 0, lesson.allowed);
        for (const place of guess === tag ? NO_PLACES : places) {
          change(matrix.values, totals, place + tag, 1, step);
          change(matrix.values, totals, place + guess, -1, step);
        }
        step += 1;
      });
    }
  }
  for (let at = 0; at < totals.length; at += 1) matrix.values[at] = (matrix.values[at] ?? 0) - (totals[at] ?? 0) / step;
  return matrix;
}

function sumRows(places: Uint32Array, values: Float32Array, scores: Float64Array): Float64Array {
  scores.fill(0);
  for (let nth = 0; nth < places.length; nth += 1) {
    const place = places[nth] ?? 0;
    for (let column = 0; column < scores.length; column += 1) scores[column] = (scores[column] ?? 0) + (values[place + column] ?? 0);
  }
  return scores;
}

function change(weights: Float32Array, totals: Float64Array, place: number, by: number, step: number): void {
  weights[place] = (weights[place] ?? 0) + by;
  totals[place] = (totals[place] ?? 0) + by * step;
}
