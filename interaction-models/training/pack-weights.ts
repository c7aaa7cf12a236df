import type { PackedWeights } from '../../lambda/nlu/model.ts';
import type { Matrix } from './matrix.ts';

/** Larger ones are cut to this share of all kept weights, so that one giant does not cost all others their precision. */
const CUT_SHARE = 0.002;
const HIGHEST = 127;

/** Keeps the `most` largest weights of a matrix of at most 255 columns, each in a byte. The form is described in `lambda/nlu/weights.ts`. */
export function packWeights({ rows, columns, values }: Matrix, most: number): PackedWeights {
  const sizes = values
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
    .reverse();
  const smallest = sizes[Math.min(most, sizes.length) - 1] ?? 0;
  const largest = sizes[Math.floor(Math.min(most, sizes.length) * CUT_SHARE)] ?? 1;
  const scale = Number((largest / HIGHEST).toPrecision(6));
  const bytes: number[] = [];
  let last = -1;
  rows.forEach((row, at) => {
    const entries: number[] = [];
    for (let column = 0; column < columns; column += 1) {
      const weight = values[at * columns + column] ?? 0;
      if (weight === 0 || Math.abs(weight) < smallest) continue;
      const value = Math.max(-HIGHEST, Math.min(HIGHEST, Math.round(weight / scale)));
      if (value !== 0) entries.push(column, value & 0xff);
    }
    if (entries.length === 0) return;
    let gap = row - last;
    for (; gap >= 255; gap -= 255) bytes.push(255);
    bytes.push(gap, entries.length / 2, ...entries);
    last = row;
  });
  return { rows: Buffer.from(bytes).toString('base64'), scale };
}
