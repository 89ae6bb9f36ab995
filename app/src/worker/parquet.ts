import { writeTrajectories } from "equator/formats";
import type { ShownCurve } from "./run.ts";

/** Curves to be written as Apache Parquet. */
export interface ParquetAsked {
  /** Milliseconds from the start. */
  readonly times: Float64Array;
  readonly curves: readonly Pick<ShownCurve, "readout" | "unit" | "means" | "values">[];
  /** What made them. */
  readonly provenance: unknown;
}

/** A table with a row for each time and a column for each readout: as the members of the command line, with one member. */
export async function parquet({ times, curves, provenance }: ParquetAsked): Promise<{ bytes: Uint8Array }> {
  const parts: Uint8Array[] = [];
  const readouts = curves.map(({ readout, unit, means }) => ({ name: readout, unit, means }));
  const writer = writeTrajectories({ readouts, provenance }, (bytes) => parts.push(bytes));
  const values = new Float64Array(times.length * curves.length);
  curves.forEach((curve, column) => {
    for (let row = 0; row < times.length; row++)
      values[row * curves.length + column] = curve.values[row] as number;
  });
  writer.write({ member: 0, times, values });
  writer.finish();
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length;
  }
  return { bytes };
}
