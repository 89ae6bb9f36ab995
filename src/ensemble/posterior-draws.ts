import type { Draws, Varied } from "./plan.ts";

/** Numbers that were fitted together: rows of values, each in the unit of its number. */
export interface Posterior {
  readonly addresses: readonly string[];
  /** Row after row. */
  readonly values: Float64Array;
}

/**
 * Draws in which what was fitted takes the values of one row, member after member through the rows and from the first
 * again; everything else comes from `others`, whose `varied` is the same.
 */
export function posteriorDraws(varied: readonly Varied[], posterior: Posterior, others: Draws): Draws {
  const { addresses, values } = posterior;
  const rows = Math.floor(values.length / Math.max(1, addresses.length));
  if (rows === 0 || rows * addresses.length !== values.length)
    throw new RangeError("a posterior without whole rows");
  const places = addresses.map((address) => varied.findIndex((one) => one.address === address));
  return {
    varied,
    write(member, out) {
      others.write(member, out);
      const from = (member % rows) * addresses.length;
      places.forEach((place, i) => {
        if (place >= 0) out[place] = values[from + i] as number;
      });
    },
  };
}

/** Draws that are the rows of a matrix: member m has row m. */
export function rowDraws(varied: readonly Varied[], values: Float64Array): Draws {
  const width = varied.length;
  return {
    varied,
    write: (member, out) => out.set(values.subarray(member * width, (member + 1) * width)),
  };
}
