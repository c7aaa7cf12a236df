import type { PackedWeights } from './model.ts';

/** Features are hashed into this many rows. */
const ROWS = 1 << 16;

/** A matrix of hashed features by columns, most of it zero. */
export interface Weights {
  /** Adds the row's weights, times `factor`, to the scores of the columns. */
  addRow(row: number, factor: number, scores: Float64Array): void;
}

/**
 * Unpacks weights. In the file, rows that have any come in their order: the gap to the row before (a byte; 255 goes on), how many weights, and
 * for each its column and its value (a signed byte each).
 */
export function unpackWeights({ rows, scale }: PackedWeights): Weights {
  const bytes = Buffer.from(rows, 'base64');
  /** Where each row's length byte is, plus one; 0 for a row without weights. */
  const places = new Uint32Array(ROWS);
  let row = -1;
  for (let at = 0; at < bytes.length; ) {
    let gap = bytes[at] ?? 0;
    row += gap;
    at += 1;
    while (gap === 255) {
      gap = bytes[at] ?? 0;
      row += gap;
      at += 1;
    }
    places[row] = at + 1;
    at += 1 + 2 * (bytes[at] ?? 0);
  }
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return {
    addRow: (hashed, factor, scores) => {
      const place = places[hashed] ?? 0;
      if (place === 0) return;
      const end = place + 2 * (bytes[place - 1] ?? 0);
      for (let at = place; at < end; at += 2) {
        const column = bytes[at] ?? 0;
        scores[column] = (scores[column] ?? 0) + factor * scale * (values[at + 1] ?? 0);
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
