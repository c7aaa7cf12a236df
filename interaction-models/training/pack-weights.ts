import type { PackedWeights } from '../../lambda/nlu/model.ts';
import { ROWS } from '../../lambda/nlu/weights.ts';

/** Larger ones are cut to this share of all kept weights, so that one giant does not cost all others their precision. */
const CUT_SHARE = 0.002;
const HIGHEST = 127;

/**
 * Keeps the `most` largest weights of a matrix of `ROWS` rows, each in a byte. The form is described in `lambda/nlu/weights.ts`.
 *
 * @param matrix rows of `columns` numbers; at most 255 columns
 */
export function packWeights(matrix: Float32Array, columns: number, most: number): PackedWeights {
  const sizes = matrix.filter((weight) => weight !== 0).map(Math.abs).sort().reverse();
  const smallest = Math.max(sizes[Math.min(most, sizes.length) - 1] ?? 0, Number.MIN_VALUE);
  const kept = sizes.findIndex((size) => size < smallest);
  const largest = sizes[Math.floor((kept < 0 ? sizes.length : kept) * CUT_SHARE)] ?? 1;
  const scale = Number((largest / HIGHEST).toPrecision(6)) || 1;
  const bytes: number[] = [];
  let last = -1;
  for (let row = 0; row < ROWS; row += 1) {
    const entries: number[] = [];
    for (let column = 0; column < columns; column += 1) {
      const weight = matrix[row * columns + column] ?? 0;
      const value = Math.max(-HIGHEST, Math.min(HIGHEST, Math.round(weight / scale)));
      if (Math.abs(weight) >= smallest && value !== 0) entries.push(column, value & 0xff);
    }
    if (entries.length === 0) continue;
    let gap = row - last;
    for (; gap >= 255; gap -= 255) bytes.push(255);
    bytes.push(gap, entries.length / 2, ...entries);
    last = row;
  }
  return { rows: Buffer.from(bytes).toString('base64'), scale };
}
