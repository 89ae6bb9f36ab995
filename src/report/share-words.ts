import type { SeriesLine } from "./series-lines.ts";
import { cutText, terminalText } from "./text-table.ts";

/** Readout -> share of its spread that comes from numbers that are assumed or transferred, 0 to 1. */
export type UnsourcedShares = Readonly<Record<string, number>>;

/** Such a share in words. */
export function shareText(share: number): string {
  return `${Math.round(100 * share)} % of its spread comes from assumed or transferred numbers`;
}

/** The shares of the readouts shown, in a line; undefined where none is known. */
export function sharesLine(
  lines: readonly SeriesLine[],
  shares: UnsourcedShares,
  width: number,
): string | undefined {
  const names = [...new Set(lines.map(({ readout }) => readout))].filter((name) =>
    Object.hasOwn(shares, name),
  );
  if (names.length === 0) return undefined;
  const percent = names.map((name) => `${name} ${Math.round(100 * (shares[name] ?? 0))}`).join(", ");
  return cutText(terminalText(`% of spread from assumed or transferred numbers: ${percent}`), width);
}
