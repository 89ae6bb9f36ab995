import type { Run } from "../simulate/run.ts";
import type { SeriesLine } from "./series-lines.ts";
import { cutText, terminalText } from "./text-table.ts";

/** Why a readout is marked, in words. */
export const priorOnlyWords = "prior only: no trial says anything of it";

/** Which of the readouts shown rest on priors alone, in a line; undefined where none does. */
export function priorOnlyLine(lines: readonly SeriesLine[], width: number): string | undefined {
  const names = [
    ...new Set(lines.filter(({ curve }) => curve.priorOnly === true).map(({ readout }) => readout)),
  ];
  if (names.length === 0) return undefined;
  return cutText(terminalText(`prior only, no trial says anything of it: ${names.join(", ")}`), width);
}

/** All readouts of a run that rest on priors alone. */
export function priorOnlyReadouts({ series }: Run): string[] {
  const [first] = series;
  return Object.values(first?.curves ?? {}).flatMap(({ readout, priorOnly }) =>
    priorOnly === true ? [readout] : [],
  );
}
