import type { PackedWeights } from '../../lambda/nlu/model.ts';
import type { Matrix } from './matrix.ts';
import { packBytes } from './pack-bytes.ts';

/** The bits of a positive number of single precision are in the order of the numbers; their upper half tells it apart well enough. */
const HALF = 16;

/** The largest that a signed byte holds. */
const HIGHEST = 127;
/** Larger ones are cut to this share of all kept weights, so that one giant does not cost all others their precision. */
const CUT_SHARE = 0.002;

/**
 * Keeps the `most` largest weights of a matrix of at most 255 columns, in the form of {@link PackedWeights}. The smallest one that is kept is
 * the smallest that does not round to nothing, so that what is stored takes as few different values as it can: those pack well.
 */
export function packWeights({ rows, columns, values }: Matrix, most: number): PackedWeights {
  const sizes = values.filter((weight) => weight !== 0).map(Math.abs);
  const kept = Math.min(most, sizes.length);
  const largestFirst = keepLargest(sizes, kept).sort().reverse();
  const smallest = largestFirst[kept - 1] ?? 1;
  const largest = largestFirst[Math.floor(kept * CUT_SHARE)] ?? 1;
  const scale = Number(Math.max(2 * smallest, largest / HIGHEST).toPrecision(6));
  const packed: Record<'rows' | 'counts' | 'columns' | 'values', number[]> = { rows: [], counts: [], columns: [], values: [] };
  let lastRow = -1;
  rows.forEach((row, at) => {
    let lastColumn = -1;
    let count = 0;
    for (let column = 0; column < columns; column += 1) {
      const value = Math.max(-HIGHEST, Math.min(HIGHEST, Math.round((values[at * columns + column] ?? 0) / scale)));
      if (value === 0) continue;
      packed.columns.push(column - lastColumn);
      packed.values.push(value & 0xff);
      lastColumn = column;
      count += 1;
    }
    if (count === 0) return;
    let gap = row - lastRow;
    for (; gap >= 255; gap -= 255) packed.rows.push(255);
    packed.rows.push(gap);
    packed.counts.push(count);
    lastRow = row;
  });
  return {
    rows: packBytes(packed.rows),
    counts: packBytes(packed.counts),
    columns: packBytes(packed.columns),
    values: packBytes(packed.values),
    scale,
  };
}

/** The `most` largest of many positive numbers, and some more: a sort of all of them would take longer than learning them. */
function keepLargest(sizes: Float32Array<ArrayBuffer>, most: number): Float32Array {
  const bits = new Uint32Array(sizes.buffer, sizes.byteOffset, sizes.length);
  const counts = new Uint32Array(1 << HALF);
  for (const each of bits) counts[each >>> HALF] = (counts[each >>> HALF] ?? 0) + 1;
  let found = 0;
  let least = counts.length;
  while (least > 0 && found < most) {
    least -= 1;
    found += counts[least] ?? 0;
  }
  return sizes.filter((_, at) => (bits[at] ?? 0) >>> HALF >= least);
}
