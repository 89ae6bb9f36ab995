import { refuseWith } from "./refuse.ts";

interface Bounds {
  readonly whole?: boolean;
  readonly least?: number;
  readonly above?: number;
  readonly below?: number;
}

/** The number that an option gives; refuses what is none, or lies outside. */
export function numberOption(
  option: string,
  text: string | undefined,
  { whole = false, least, above, below }: Bounds = {},
): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  const fits =
    Number.isFinite(value) &&
    (!whole || Number.isSafeInteger(value)) &&
    (least === undefined || value >= least) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below);
  if (fits) return value;
  const bounds = [
    least === undefined ? "" : ` of at least ${least}`,
    above === undefined ? "" : ` above ${above}`,
    below === undefined ? "" : `${above === undefined ? "" : " and"} below ${below}`,
  ];
  return refuseWith("bad-option", {
    found: `${option} ${text}`,
    expected: `a ${whole ? "whole number" : "number"}${bounds.join("")}`,
  });
}

/** Ids separated by commas or spaces. */
export function idList(text: string): string[] {
  return text.split(/[\s,]+/).filter((id) => id !== "");
}
