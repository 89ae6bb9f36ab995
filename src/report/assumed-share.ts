import type { ReportDetails } from "./report-details.ts";

/** The parameters behind a readout: all of them, and those without a source. */
export interface AssumedShare {
  readonly parameters: number;
  readonly assumed: number;
}

/** Counts the parameters of the modules that a readout reads and of all that act on those. */
export function assumedShare(readout: string, { curves, modules }: ReportDetails): AssumedShare {
  const sources = curves[readout];
  const behind = new Set([...(sources?.direct ?? []), ...(sources?.upstream ?? [])]);
  const grades = modules
    .filter(({ address }) => behind.has(address))
    .flatMap(({ parameters }) => parameters.map(({ grade }) => grade));
  return { parameters: grades.length, assumed: grades.filter((grade) => grade === "assumed").length };
}

/** Whether nothing behind a readout has a source. */
export function restsOnAssumptions({ parameters, assumed }: AssumedShare): boolean {
  return parameters > 0 && assumed === parameters;
}
