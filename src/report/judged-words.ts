import type { SeriesLine } from "./series-lines.ts";
import { cutText, terminalText } from "./text-table.ts";

/** The trials that a readout is judged against, as far as they are told of. */
export interface JudgedReadout {
  readonly rows: number;
  readonly papers: number;
  /** Who took part: a word of {@link sexesWords}. */
  readonly sexes: string;
  /** Papers that do not say who took part, where others do. */
  readonly untold?: number;
}

const sexesWords: Readonly<Record<string, string>> = {
  men: "men only",
  women: "women only",
  both: "both sexes",
  untold: "who took part is not told",
  cells: "cells",
  animals: "animals",
};

/** What a readout is judged against, in words; without any row its priors alone speak. */
export function judgedText(judged: JudgedReadout | undefined): string {
  if (judged === undefined) return "no row of any trial: prior only";
  const { rows, papers, sexes, untold = 0 } = judged;
  const left = untold === 0 ? "" : ` (${untold} of them ${untold === 1 ? "does" : "do"} not say)`;
  return `${count(rows, "row")} of ${count(papers, "paper")}, ${sexesWords[sexes] ?? sexes}${left}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

/** Why a readout of a woman is marked, in words. */
export const menOnlyWords = "men only: no woman is told of in the trials that it is judged against";

/** Which of the readouts shown are judged against men alone, in a line; undefined where none is. */
export function menOnlyLine(
  lines: readonly SeriesLine[],
  menOnly: readonly string[],
  width: number,
): string | undefined {
  const names = [...new Set(lines.map(({ readout }) => readout))].filter((name) => menOnly.includes(name));
  if (names.length === 0) return undefined;
  return cutText(terminalText(`men only, no woman is told of in their trials: ${names.join(", ")}`), width);
}
