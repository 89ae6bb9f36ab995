import type { Draws, Varied } from "./plan.ts";
import { orderKeys, placeInOrder, streamOf } from "./sampling/index.ts";

/** Numbers that were fitted together: rows of values, each in the unit of its number. */
export interface Posterior {
  /** Of which fit they are: the rows of different fits are taken in orders of their own. */
  readonly fit?: string;
  readonly addresses: readonly string[];
  /** Row after row. */
  readonly values: Float64Array;
}

/** How many members a posterior has values for. Throws a RangeError where its rows are not whole. */
export function rowsOf({ addresses, values }: Posterior): number {
  const rows = Math.floor(values.length / Math.max(1, addresses.length));
  if (rows === 0 || rows * addresses.length !== values.length)
    throw new RangeError("a posterior without whole rows");
  return rows;
}

/**
 * Draws in which what was fitted takes the values of one row, each row for one member at most, in an order that the seed
 * and the fit choose; everything else comes from `others`, whose `varied` is the same. There are no more members than
 * rows: writing others throws a RangeError.
 */
export function posteriorDraws(
  varied: readonly Varied[],
  posterior: Posterior,
  others: Draws,
  { seed }: { readonly seed: number },
): Draws {
  const { fit = "", addresses, values } = posterior;
  const rows = rowsOf(posterior);
  const keys = orderKeys(streamOf(seed, `fit ${fit}`));
  const places = addresses.map((address) => varied.findIndex((one) => one.address === address));
  return {
    varied,
    write(member, out) {
      if (member >= rows) throw new RangeError(`member ${member} of ${rows} rows`);
      others.write(member, out);
      const from = placeInOrder(member, rows, keys) * addresses.length;
      places.forEach((place, i) => {
        if (place >= 0) out[place] = values[from + i] as number;
      });
    },
  };
}

/** Whether all are the rows of one fit, or none is: the members of such sides take the same row. */
export function isSamePosterior(posteriors: readonly (Posterior | undefined)[]): boolean {
  const [first] = posteriors;
  return posteriors.every(
    (one) => one === first || (one?.fit !== undefined && first?.fit !== undefined && one.fit === first.fit),
  );
}

/** Draws that are the rows of a matrix: member m has row m. */
export function rowDraws(varied: readonly Varied[], values: Float64Array): Draws {
  const width = varied.length;
  return {
    varied,
    write: (member, out) => out.set(values.subarray(member * width, (member + 1) * width)),
  };
}
