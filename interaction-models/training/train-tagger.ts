import { bestTag, readTagFeatures, type TaggedToken } from '../../lambda/nlu/tagger.ts';
import { ROWS } from '../../lambda/nlu/weights.ts';
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

/**
 * Learns an averaged perceptron (Collins, 2002) that tags from left to right.
 *
 * @returns a matrix of `ROWS` rows of `columns` weights
 */
export function trainTagger(lessons: readonly TaggedLesson[], columns: number): Float32Array {
  const weights = new Float32Array(ROWS * columns);
  /** Each weight times the step at which it was last changed, so that the average needs no second pass. */
  const totals = new Float64Array(ROWS * columns);
  const scores = new Float64Array(columns);
  const order = Uint32Array.from(lessons, (_, at) => at);
  const random = createRandom(SEED);
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    random.shuffle(order);
    for (const nth of order) {
      const lesson = lessons[nth];
      if (!lesson) continue;
      let before = 0;
      for (const [at, tag] of lesson.tags.entries()) {
        const rows = readTagFeatures(lesson.tokens, at, before, lesson.intent);
        scores.fill(0);
        for (const row of rows) for (let column = 0; column < columns; column += 1) scores[column] = (scores[column] ?? 0) + (weights[row * columns + column] ?? 0);
        const guess = bestTag(scores, before, lesson.allowed);
        if (guess !== tag) {
          for (const row of rows) {
            change(weights, totals, row * columns + tag, 1, step);
            change(weights, totals, row * columns + guess, -1, step);
          }
        }
        before = tag;
        step += 1;
      }
    }
  }
  return weights.map((weight, at) => weight - (totals[at] ?? 0) / step);
}

function change(weights: Float32Array, totals: Float64Array, place: number, by: number, step: number): void {
  weights[place] = (weights[place] ?? 0) + by;
  totals[place] = (totals[place] ?? 0) + by * step;
}
