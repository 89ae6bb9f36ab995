/** Solves a small dense system by elimination with row exchange; a direction that the matrix does not fix stays 0. */
export function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  const n = rows.length;
  const largest = Math.max(0, ...rows.flatMap((row) => row.slice(0, n).map(Math.abs)));
  const pivots: number[] = [];
  let done = 0;
  for (let column = 0; column < n; column++) {
    const best = bestRow(rows, done, column);
    if (best === undefined || Math.abs(rows[best]?.[column] ?? 0) <= 1e-12 * largest) continue;
    [rows[done], rows[best]] = [rows[best] as number[], rows[done] as number[]];
    eliminate(rows, done, column);
    pivots.push(column);
    done++;
  }
  const solution = new Array<number>(n).fill(0);
  pivots.forEach((column, row) => {
    solution[column] = (rows[row]?.[n] ?? 0) / (rows[row]?.[column] ?? 1);
  });
  return solution;
}

function bestRow(rows: readonly (readonly number[])[], from: number, column: number): number | undefined {
  let best: number | undefined;
  for (let row = from; row < rows.length; row++)
    if (best === undefined || Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0))
      best = row;
  return best;
}

/** Clears a column in all rows but the one with the pivot. */
function eliminate(rows: number[][], pivot: number, column: number): void {
  const from = rows[pivot] as number[];
  for (const [i, row] of rows.entries()) {
    const factor = (row[column] as number) / (from[column] as number);
    if (i === pivot || factor === 0) continue;
    for (const [k, value] of from.entries()) row[k] = (row[k] as number) - factor * value;
  }
}
