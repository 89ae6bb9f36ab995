import { formatRange } from "../band-words.ts";
import { formatNumber, formatUnit } from "../numbers.ts";
import type { ShownFigure } from "./claim-view.ts";

/** A figure with its band, as `0.37 (0.10–0.88) kg`. */
export function figureWords(figure: ShownFigure): string {
  const unit = formatUnit(figure.unit);
  const band = bandWords(figure);
  return `${formatNumber(figure.value)}${band === "" ? "" : ` (${band})`}${unit === "" ? "" : ` ${unit}`}`;
}

/** The band of a figure; nothing without members. */
export function bandWords({ low, high }: Pick<ShownFigure, "low" | "high">): string {
  return low === undefined || high === undefined ? "" : formatRange(low, high);
}

/** A share of members, as `97 %`. */
export function shareWords(share: number | undefined): string {
  return share === undefined ? "" : `${Math.round(100 * share)} %`;
}

/** The sentence with each `{name}` or `{name|digits}` replaced by the figure with its band: without digits
 * with its unit, else the sentence says it. A name that is not there stays. */
export function filled(text: string, figures: readonly ShownFigure[]): string {
  const known = new Map(figures.map((figure) => [figure.name, figure]));
  return text.replace(/\{([a-z][a-z0-9_]*)(?:\|(\d))?\}/gi, (all, name: string, digits?: string) => {
    const figure = known.get(name);
    if (figure === undefined) return all;
    if (digits === undefined) return figureWords(figure);
    const { value, low, high } = figure;
    const at = (one: number) => atDigits(one, Number(digits));
    const band = low === undefined || high === undefined ? "" : ` (${at(low)} to ${at(high)})`;
    // The sentence itself says the unit.
    return `${at(value)}${band}`;
  });
}

function atDigits(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}

/** What a claim takes of a figure, as `mTORC1 left: below 0.5`. */
export function expectedWords(
  means: string,
  unit: string,
  { above, below }: { readonly above?: number; readonly below?: number },
): string {
  const name = formatUnit(unit);
  const ends = [
    ...(above === undefined ? [] : [`above ${formatNumber(above)}`]),
    ...(below === undefined ? [] : [`below ${formatNumber(below)}`]),
  ];
  return `${means}: ${ends.join(" and ")}${name === "" ? "" : ` ${name}`}`;
}
