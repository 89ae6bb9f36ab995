import { refuseWith } from "./refuse.ts";

interface Bounds {
  readonly whole?: boolean;
  readonly least?: number;
  readonly above?: number;
}

/** The number that an option gives; refuses what is none, or lies outside. */
export function numberOption(
  option: string,
  text: string | undefined,
  { whole = false, least, above }: Bounds = {},
): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  const fits =
    Number.isFinite(value) &&
    (!whole || Number.isSafeInteger(value)) &&
    (least === undefined || value >= least) &&
    (above === undefined || value > above);
  if (fits) return value;
  const bound =
    least === undefined ? (above === undefined ? "" : ` above ${above}`) : ` of at least ${least}`;
  return refuseWith("bad-option", {
    found: `${option} ${text}`,
    expected: `a ${whole ? "whole number" : "number"}${bound}`,
  });
}

/** Ids separated by commas or spaces. */
export function idList(text: string): string[] {
  return text.split(/[\s,]+/).filter((id) => id !== "");
}
