/** Weights of the rows that training has seen, by columns. */
export interface Matrix {
  /** The hashed rows, ascending. */
  readonly rows: readonly number[];
  readonly columns: number;
  /** Row after row. */
  readonly values: Float32Array;
  /** Where a hashed row begins in `values`. @throws RangeError for a row that is not there */
  startOf(row: number): number;
}

/** All zero. @param rows hashed rows, in any order, any number of times */
export function createMatrix(rows: Iterable<number>, columns: number): Matrix {
  const seen = [...new Set(rows)].sort((left, right) => left - right);
  const starts = new Map(seen.map((row, at) => [row, at * columns]));
  const startOf = (row: number): number => {
    const start = starts.get(row);
    if (start === undefined) throw new RangeError(`The matrix has no row ${row}.`);
    return start;
  };
  return { rows: seen, columns, values: new Float32Array(seen.length * columns), startOf };
}
