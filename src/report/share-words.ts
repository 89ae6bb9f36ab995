import type { SeriesLine } from "./series-lines.ts";
import { cutText } from "./text-table.ts";

/** Readout -> share of its spread that comes from numbers that are assumed or transferred, 0 to 1. */
export type UnsourcedShares = Readonly<Record<string, number>>;

/** Such a share in words. */
export function shareText(share: number): string {
  return `${Math.round(100 * share)} % of its spread comes from assumed or transferred numbers`;
}

/** The shares of the readouts shown, in a line, one for each row; undefined where none is known. */
export function sharesLine(
  lines: readonly Pick<SeriesLine, "readout">[],
  shares: UnsourcedShares,
  width: number,
): string | undefined {
  const known = lines.map(({ readout }) => (Object.hasOwn(shares, readout) ? shares[readout] : undefined));
  if (known.every((share) => share === undefined)) return undefined;
  const percent = known.map((share) => (share === undefined ? "–" : `${Math.round(100 * share)}`)).join(" ");
  return cutText(`% of spread from assumed or transferred numbers, row by row: ${percent}`, width);
}
