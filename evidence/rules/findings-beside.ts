import { checkProtocol, type Finding, readFindings, usualCurves } from "../../src/analysis/index.ts";
import type { EnsembleSide } from "../../src/ensemble/index.ts";
import { EquatorError } from "../../src/messages/index.ts";
import { protocolLength } from "../../src/protocol/index.ts";
import type { Run } from "../../src/simulate/index.ts";
import { checkRules } from "./check-rules.ts";

/** Findings beside a run, and whether pairs of drives were looked for. */
export interface FindingsBeside {
  readonly findings: readonly Finding[];
  readonly arePairsLooked: boolean;
}

const hour = 3_600_000;
/** Longest protocol whose conflicts are looked for beside a run: more would take longer than the run. */
const longestBeside = 72 * hour;

/**
 * Findings beside a run, whose curves have a value every so many milliseconds: of a short protocol with bands all of them,
 * with the numbers as they stand; else what its own curves and events say. A run stands whether or not its findings can be
 * had.
 */
export async function findingsBeside(
  side: EnsembleSide,
  run: Run,
  { every, members }: { readonly every: number; readonly members: number },
): Promise<FindingsBeside> {
  const length = protocolLength(side.protocol);
  if (members > 0 && length <= longestBeside) {
    try {
      const { findings } = await checkProtocol({ side, rules: checkRules, members: 0, seed: 1 });
      return { findings, arePairsLooked: true };
    } catch (error) {
      if (!(error instanceof EquatorError)) throw error;
    }
  }
  const [first] = run.series;
  if (first === undefined) return { findings: [], arePairsLooked: false };
  const curves = Object.values(first.curves).map(({ readout, values }) => [readout, values] as const);
  const own = { baseline: first.baseline, curves: Object.fromEntries(curves), step: every };
  const isLong = length >= checkRules.chronic.days * 24 * hour;
  const reference = isLong ? await usualCurves({ side, rules: checkRules }) : undefined;
  const told = reference === undefined ? undefined : { whole: own, reference };
  return { findings: readFindings({ side, rules: checkRules }, told), arePairsLooked: false };
}
