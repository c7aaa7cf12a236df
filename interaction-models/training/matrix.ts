import { ROWS, type Weights } from '../../lambda/nlu/weights.ts';

/** Weights of the rows that training has seen, by columns. */
export interface Matrix {
  /** The hashed rows, ascending. */
  readonly rows: readonly number[];
  readonly columns: number;
  /** Row after row. */
  readonly values: Float32Array;
  /** Where a hashed row begins in `values`. @throws RangeError for a row that is not there */
  startOf(row: number): number;
  has(row: number): boolean;
}

/** All zero. @param isSeen by hashed row: 1 where the matrix has it */
export function createMatrix(isSeen: Uint8Array, columns: number): Matrix {
  const rows: number[] = [];
  /** Plus one: 0 is a row that is not there. */
  const starts = new Uint32Array(ROWS);
  isSeen.forEach((seen, row) => {
    if (seen === 0) return;
    starts[row] = rows.length * columns + 1;
    rows.push(row);
  });
  const startOf = (row: number): number => {
    const start = starts[row] ?? 0;
    if (start === 0) throw new RangeError(`The matrix has no row ${row}.`);
    return start - 1;
  };
  const has = (row: number): boolean => (starts[row] ?? 0) > 0;
  return { rows, columns, values: new Float32Array(rows.length * columns), startOf, has };
}

/** The matrix as a model reads its weights, without the loss that packing is. */
export function readMatrix({ columns, values, startOf, has }: Matrix): Weights {
  return {
    addRow: (row, factor, scores) => {
      if (!has(row)) return;
      const start = startOf(row);
      for (let column = 0; column < columns; column += 1) scores[column] = (scores[column] ?? 0) + factor * (values[start + column] ?? 0);
    },
  };
}
