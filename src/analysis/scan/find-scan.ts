import type { EnsembleSide } from "../../ensemble/index.ts";
import type { Diagnostic } from "../../messages/index.ts";
import { formatDuration, type Protocol, type ProtocolSource, protocolLength } from "../../protocol/index.ts";
import { evaluatePoints } from "./evaluate-points.ts";
import type { ScanFigure } from "./figure.ts";
import { type GridPoint, gridOf } from "./grid.ts";
import type { ScanInput } from "./input.ts";
import type { PointsQuestion, PointValues } from "./points.ts";

/** A protocol file, what is varied in it, and what is read off each run. */
export interface ScanQuestion extends Omit<PointsQuestion, "points"> {
  readonly source: ProtocolSource;
  readonly inputs: readonly ScanInput[];
  /** What a protocol runs on. */
  readonly sideOf: (protocol: Protocol) => EnsembleSide;
}

/** The figures of a protocol over the values of one or more of its inputs. */
export interface Scan {
  readonly inputs: readonly ScanInput[];
  /** Of each point, which value of each input it has. */
  readonly at: readonly (readonly number[])[];
  readonly values: PointValues;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Runs a protocol with every combination of values of its inputs, and the same members at each.
 *
 * Throws an EquatorError where an input is none of the protocol, where a value makes it invalid, and as
 * {@link evaluatePoints} does.
 *
 * @example
 * const { source } = openProtocol(text, { knownCompounds: compounds });
 * const scan = await findScan({
 *   source,
 *   inputs: [readInput("events[0].dose=1 mg:10 mg:4", source)],
 *   figures: [{ readout: "p_s6k1_t389", fact: "mean" }],
 *   sideOf: (protocol) => ({ protocol, system: systems.muscle }),
 * });
 */
export async function findScan(question: ScanQuestion): Promise<Scan> {
  const { source, inputs, sideOf } = question;
  const { points, warnings } = gridOf(source, inputs, sideOf);
  const values = await evaluatePoints({ ...question, points: points.map(({ side }) => side) });
  return {
    inputs,
    at: points.map(({ at }) => at),
    values,
    diagnostics: [...warnings, ...spansDiffer(question, points), ...values.diagnostics],
  };
}

/** Means of runs of different length answer different questions, unless all are looked at in one window. */
function spansDiffer({ figures }: ScanQuestion, points: readonly GridPoint[]): Diagnostic[] {
  const isOfOneTime = ({ fact }: ScanFigure) => fact === "end" || fact === "baseline";
  if (figures.every((figure) => figure.window !== undefined || isOfOneTime(figure))) return [];
  const spans = points.map(({ side }) => protocolLength(side.protocol));
  const [least, most] = [Math.min(...spans), Math.max(...spans)];
  if (least === most) return [];
  const hint = "give the protocol lasts:, or a window as --window last:24 h";
  return [
    {
      code: "scan-spans-differ",
      severity: "warning",
      where: {},
      found: formatDuration(least),
      expected: formatDuration(most),
      hint,
    },
  ];
}
