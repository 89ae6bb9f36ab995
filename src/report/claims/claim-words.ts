import { formatRange } from "../band-words.ts";
import { formatNumber, formatUnit } from "../numbers.ts";
import type { ClaimView, ShownFigure, ShownHangs, ShownRun } from "./claim-view.ts";

/** Fewer members than this have a range from the least to the most, and no band. */
export const fewestForBand = 8;

/** A figure with its band, as `0.37 (0.10–0.88) kg`. */
export function figureWords(figure: ShownFigure): string {
  const unit = formatUnit(figure.unit);
  const band = bandWords(figure);
  const value = standInWords(figure, figure.value);
  if (value !== undefined)
    return `${value}${band === "" ? "" : ` (${band}${unit === "" ? "" : ` ${unit}`})`}`;
  return `${formatNumber(figure.value)}${band === "" ? "" : ` (${band})`}${unit === "" ? "" : ` ${unit}`}`;
}

/** The band of a figure, or the range of few members; nothing without members. */
export function bandWords(figure: Pick<ShownFigure, "low" | "high" | "standIn" | "rangeOf">): string {
  const { low, high, rangeOf } = figure;
  if (low === undefined || high === undefined) return "";
  const words = [low, high].map((end) => standInWords(figure, end));
  const range = words.some((end) => end !== undefined)
    ? [...new Set([low, high].map((end, i) => words[i] ?? formatNumber(end)))].join(" to ")
    : formatRange(low, high);
  return rangeOf === undefined ? range : `${range}, range of ${rangeOf} members`;
}

function standInWords({ standIn }: Pick<ShownFigure, "standIn">, value: number): string | undefined {
  return standIn !== undefined && Math.abs(value - standIn.at) <= 1e-9 * Math.abs(standIn.at)
    ? standIn.says
    : undefined;
}

/** What the ends of figures are: a band, or the range of few members. */
export function bandTitle(members: number): string {
  return members < fewestForBand ? `range of ${members} members` : "90 % band";
}

/** A verdict, and of a question what it answers. */
export function verdictWords({ kind, verdict }: Pick<ClaimView, "kind" | "verdict">): string {
  if (kind !== "question") return verdict;
  const answer = answers[verdict];
  return answer === undefined ? verdict : `${verdict} (answer: ${answer})`;
}

/** Of questions: whether what was asked for came out. */
const answers: Readonly<Record<string, string>> = {
  agrees: "as expected",
  conditional: "it depends",
  fails: "no, not as expected",
};

/** The numbers that a verdict hangs on, in one sentence. */
export function hangsWords({ why, means, numbers = 0, unsourced = 0, first = [] }: ShownHangs): string {
  if (why !== undefined) return `The numbers that the verdict hangs on were not computed: ${why}.`;
  if (first.length === 0) return `No number of the model moves the figure that decides (${means}).`;
  const named = first.map(({ address, grade, share }) => `${address} (${grade}, ${percent(share)})`);
  return `The verdict hangs most on: ${named.join(", ")} of the variance of the figure that decides (${means}). Numbers that are assumed or transferred make ${percent(unsourced)} of that variance, of ${numbers} numbers that are not known exactly.`;
}

function percent(share: number): string {
  return share < 0.01 ? "below 1 %" : `${Math.round(100 * share)} %`;
}

/** Said where what is stored beside a fresh result is of other equations. */
export function earlierWords({ isEarlier }: Pick<ShownRun, "isEarlier">): string[] {
  return isEarlier === true ? ["Held against an earlier model: the equations have changed since."] : [];
}

/** Said of cases that ask for direction alone. */
export const directionWords =
  "it asks for direction alone, at all: no smallest effect was set before the runs";

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
    const { value, low, high, rangeOf } = figure;
    const at = (one: number) => standInWords(figure, one) ?? atDigits(one, Number(digits));
    const few = rangeOf === undefined ? "" : `, range of ${rangeOf} members`;
    const band = low === undefined || high === undefined ? "" : ` (${at(low)} to ${at(high)}${few})`;
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
