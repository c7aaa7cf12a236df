import type { PackedWeights } from './model.ts';
import { unpackBytes } from './unpack-bytes.ts';

/** Features are hashed into this many rows. */
export const ROWS = 1 << 16;

/** A matrix of hashed features by columns, most of it zero. */
export interface Weights {
  /** Adds the row's weights, times `factor`, to the scores of the columns. */
  addRow(row: number, factor: number, scores: Float64Array): void;
}

/** Reads weights from the form of {@link PackedWeights}. */
export function unpackWeights(packed: PackedWeights): Weights {
  const { scale } = packed;
  const gaps = unpackBytes(packed.rows);
  const counts = unpackBytes(packed.counts);
  const columns = unpackBytes(packed.columns);
  const values = new Int8Array(unpackBytes(packed.values));
  /** By row: where its weights end; they begin where those of the row with weights before it end. */
  const ends = new Uint32Array(ROWS);
  const lengths = new Uint8Array(ROWS);
  let row = -1;
  let end = 0;
  let nth = 0;
  for (const gap of gaps) {
    row += gap;
    if (gap === 255) continue;
    const count = counts[nth] ?? 0;
    nth += 1;
    let column = -1;
    for (const last = end + count; end < last; end += 1) {
      column += columns[end] ?? 0;
      columns[end] = column;
    }
    ends[row] = end;
    lengths[row] = count;
  }
  return {
    addRow: (hashed, factor, scores) => {
      const to = ends[hashed] ?? 0;
      for (let at = to - (lengths[hashed] ?? 0); at < to; at += 1) {
        const column = columns[at] ?? 0;
        scores[column] = (scores[column] ?? 0) + factor * scale * (values[at] ?? 0);
      }
    },
  };
}

/** FNV-1a over UTF-16 units, folded to the rows: the same in every process. `seed` keeps kinds of features apart. */
export function hashFeature(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 16)) & (ROWS - 1);
}
