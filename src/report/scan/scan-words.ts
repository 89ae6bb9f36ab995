import type { InputValue, KnownFigure, PointValues, ScanInput } from "../../analysis/index.ts";
import type { Band } from "../../ensemble/index.ts";
import { formatNumber, formatUnit } from "../numbers.ts";
import type { ScanFindings } from "./findings.ts";

/** A figure as people call it, with its unit. */
export function figureTitle({ readout, fact, unit }: KnownFigure): string {
  const shown = formatUnit(unit).replaceAll("*", "·");
  return `${factWord(fact)} of ${readout}${shown === "" ? "" : `, ${shown}`}`;
}

const factWords: Readonly<Record<KnownFigure["fact"], string>> = {
  baseline: "baseline",
  peak: "peak",
  peakAt: "time of the peak",
  lowest: "lowest",
  lowestAt: "time of the lowest",
  mean: "mean",
  hoursAbove: "hours above 1.5 x baseline",
  end: "end",
  area: "area",
};

function factWord(fact: KnownFigure["fact"]): string {
  return factWords[fact];
}

/** A value of an input, short: three digits. */
export function valueWord({ text, number }: InputValue): string {
  if (number === undefined || text.includes(":")) return text;
  const unit = formatUnit(text.replace(/^[-+\d.e]+\s*/i, ""));
  return unit === "" ? formatNumber(number) : `${formatNumber(number)} ${unit}`;
}

/** What is varied, with its unit where values are numbers. */
export function inputTitle({ path, unit }: ScanInput): string {
  const shown = unit === "clock" ? "time of day" : formatUnit(unit);
  return shown === "" ? path : `${path}, ${shown}`;
}

/** `0.9 to 1.2`. */
export function rangeWord(band: Band<number> | undefined, digits = 3): string {
  if (band === undefined) return "";
  return `${formatNumber(band.low90, digits)} to ${formatNumber(band.high90, digits)}`;
}

const mostDigits = 6;

/** How many digits tell the values of a figure apart: three, or more where all lie close together. */
export function digitsOf(values: PointValues, figure: number): number {
  const middles = Array.from({ length: values.points }, (_, point) => values.middle(point, figure));
  const known = middles.filter(Number.isFinite);
  const size = Math.max(...known.map(Math.abs));
  const range = Math.max(...known) - Math.min(...known);
  let digits = 3;
  for (let step = size / 100; digits < mostDigits && range > 0 && range < 5 * step; step /= 10) digits++;
  return range > size * 1e-6 ? digits : 3;
}

/** How a scan was made, in a sentence. */
export function scanMethod({ members, of, seed, relativeTolerance }: PointValues): string {
  if (members === 0) return "one run at each point, without bands";
  const what = of === "people" ? "people" : "values of what is not known well";
  return `in brackets 90 % of ${members} members (${what}; the same at every point; seed ${seed}, rtol ${relativeTolerance.toExponential(0)})`;
}

/** Fields that say nothing without what they are of. */
const general = new Set(["offset", "at", "dose", "level", "rate", "duration", "weeks", "repeat", "energy"]);

/** Addresses by their last word, or last two, where that tells them apart. */
export function shortPaths(inputs: readonly ScanInput[]): string[] {
  const short = inputs.map(({ path }) => {
    const words = path.split(".");
    return words.slice(general.has(words.at(-1) ?? "") ? -2 : -1).join(".");
  });
  return new Set(short).size === short.length ? short : inputs.map(({ path }) => path);
}

/** What a scan is of, in a few words. */
export function scanName(found: ScanFindings): string {
  if (found.kind === "levers") return `Levers: ${found.levers.join(", ")}`;
  if (found.kind === "sets") return `Together: ${found.agents.join(", ")}`;
  return `${found.factorials === undefined ? "Scan" : "Factorial"} over ${shortPaths(found.inputs).join(" and ")}`;
}
