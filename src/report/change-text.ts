import { formatNumber, formatPercent } from "./numbers.ts";

/** A change as a share; as the difference in the readout's own unit where a share would say nothing. */
export function changeText(share: number, from: number, to: number): string {
  if (!Number.isNaN(share) && from > 0) return formatPercent(share);
  const difference = to - from;
  return `${difference > 0 ? "+" : ""}${formatNumber(difference)}`;
}
