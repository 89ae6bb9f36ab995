import type { SuiteSettings } from "./settings.ts";

/** A table of the suite: a header and rows of numbers. */
export interface SuiteTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

/** Reads a results file of the suite. */
export function readSuiteTable(text: string): SuiteTable {
  const [header = "", ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return {
    columns: header.split(",").map((name) => name.trim()),
    rows: lines.map((line) => line.split(",").map(readNumber)),
  };
}

function readNumber(text: string): number {
  const word = text.trim().toLowerCase();
  if (word === "inf" || word === "+inf" || word === "infinity") return Number.POSITIVE_INFINITY;
  if (word === "-inf" || word === "-infinity") return Number.NEGATIVE_INFINITY;
  return word === "nan" || word === "" ? Number.NaN : Number(word);
}

/**
 * Where a result first misses what is expected: |u - r| <= absolute + relative |r| for every value, with NaN and
 * infinities equal to themselves; undefined where it passes.
 */
export function firstMiss(
  result: SuiteTable,
  expected: SuiteTable,
  { absolute, relative }: Pick<SuiteSettings, "absolute" | "relative">,
): string | undefined {
  if (result.rows.length !== expected.rows.length)
    return `${result.rows.length} rows, expected ${expected.rows.length}`;
  // The time comes first; it is written Time in some files, and an id may be called time too.
  const from = expected.columns.map((name, k) => (k === 0 ? 0 : result.columns.indexOf(name, 1)));
  const lacking = from.indexOf(-1);
  if (lacking >= 0) return `no column ${expected.columns[lacking]}`;
  for (const [i, row] of expected.rows.entries()) {
    for (const [k, wanted] of row.entries()) {
      const got = result.rows[i]?.[from[k] as number] ?? Number.NaN;
      const equal = Object.is(got, wanted) || got === wanted;
      const close =
        Number.isFinite(wanted) && Math.abs(got - wanted) <= absolute + relative * Math.abs(wanted);
      if (!equal && !close) return `row ${i + 1}, ${expected.columns[k]}: ${got}, expected ${wanted}`;
    }
  }
  return undefined;
}
