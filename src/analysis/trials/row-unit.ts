import { parseUnit, tryConvert } from "../../lang/index.ts";
import type { RowKind } from "./trial.ts";

/** A unit as a row is judged in, and what its values are multiplied by to be in it. */
export interface RowUnit {
  readonly unit: string;
  readonly times: number;
  /** The word says nothing that is known; it is taken to be the unit of the kind. */
  readonly unknown?: boolean;
}

const percent = /^(%|percent|pct|per cent)([ _]?(change|increase|decrease|difference|of change))?$/;
const fold = /^(fold|x|×|1|ratio|times)([ _].*)?$/;
const sign = /^(sign|direction|1|\+\/-|±1?|-1\/0\/1)$/;
const spread = /^(sd|s\.d\.|standard deviations?|1)$/;
const rank = /^(rank|ranks|place|order|ordinal|1)$/;

/** Units without a dimension that a kind is stated in: as it is scored, as it is told to a reader, as it is written. */
const ratios: Partial<Record<RowKind, readonly [unit: string, told: string, written: RegExp]>> = {
  percent_change: ["%", "% or percent", percent],
  fold: ["fold", "fold, x or 1", fold],
  direction: ["sign", "sign or 1", sign],
  rank: ["rank", "rank or 1", rank],
  effect_size: ["SD", "SD or 1", spread],
};

const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/^(h|hr|hrs|hours?)$/, "h"],
  [/^(min|mins|minutes?)$/, "min"],
  [/^(s|sec|secs|seconds?)$/, "s"],
  [/^(d|days?)$/, "d"],
];

/** What a row of this kind is to be stated in, for a reader. */
export function unitsOfKind(kind: RowKind): string {
  if (kind.startsWith("time_of")) return "h, min or d";
  if (kind === "threshold") return "g/kg, g/kg/d or g";
  if (kind === "half_maximal") return "a concentration, as nmol/L";
  return ratios[kind]?.[1] ?? "a unit such as %/h or mmol/L";
}

/**
 * The unit of a row, with its usual spellings read alike. Times are in h and doses in g/kg, g/kg/d or g, whatever they were
 * stated in. Nothing where the unit does not fit the kind; a word that is no unit at all is taken as the kind's own ratio.
 */
export function rowUnit(kind: RowKind, written: string): RowUnit | undefined {
  const word = written.trim().replace(/\s+/g, " ");
  const ratio = ratios[kind];
  if (ratio !== undefined) return ratioUnit(ratio[0], ratio[2], word.toLowerCase());
  if (kind.startsWith("time_of")) return scaledTo("h", timeWord(word.toLowerCase()));
  if (kind === "threshold") return doseUnit(word);
  if (kind === "half_maximal") return tryConvert(1, word, "mol/L").ok ? { unit: word, times: 1 } : undefined;
  return levelUnit(word);
}

function ratioUnit(unit: string, spelling: RegExp, word: string): RowUnit | undefined {
  if (spelling.test(word)) return { unit, times: 1 };
  const ofAnotherKind = [percent, fold, sign, rank].some((other) => other.test(word));
  return ofAnotherKind || isUnit(timeWord(word)) ? undefined : { unit, times: 1, unknown: true };
}

function doseUnit(word: string): RowUnit | undefined {
  const plain = word
    .replace(/[ _]per[ _]/gi, "/")
    .replace(/([ _]?(bw|bm|body[ _]?(mass|weight)|protein))+$/i, "")
    .replace(/[ _]?\/[ _]?(meal|dose|serving)$/i, "");
  if (/^[mµu]?g$/.test(plain)) return scaledTo("g", plain);
  if (/^g ?\/ ?kg ?\/ ?d(ay)?$/.test(plain)) return { unit: "g/kg/d", times: 1 };
  return /^[mµu]?g ?\/ ?kg$/.test(plain) ? scaledTo("g/kg", plain) : undefined;
}

function levelUnit(word: string): RowUnit | undefined {
  const rate = /^(?:%|percent|pct)(?:[ _]?per[ _]?| ?\/ ?)(h|hr|hours?|d|days?|min|minutes?)$/i.exec(
    word,
  )?.[1];
  const unit = rate ? `%/${timeWord(rate.toLowerCase())}` : word;
  if (isUnit(unit)) return { unit, times: 1 };
  if (percent.test(word.toLowerCase())) return { unit: "%", times: 1 };
  return fold.test(word.toLowerCase()) ? { unit: "fold", times: 1 } : undefined;
}

/** Whether a text is a unit. One that lacks only the substance (mU/L) is: the readout knows it. */
function isUnit(text: string): boolean {
  const parsed = parseUnit(text);
  return parsed.ok || parsed.diagnostics.some(({ code }) => code === "unit-substance-needed");
}

function timeWord(word: string): string {
  return spelledOut.find(([spelling]) => spelling.test(word))?.[1] ?? word;
}

function scaledTo(unit: string, from: string): RowUnit | undefined {
  const one = tryConvert(1, from, unit);
  return one.ok ? { unit, times: one.value } : undefined;
}
