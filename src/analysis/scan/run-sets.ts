import type { EnsembleSide } from "../../ensemble/index.ts";
import type { Diagnostic } from "../../messages/index.ts";
import { type Change, type Protocol, type ProtocolSource, protocolLength } from "../../protocol/index.ts";
import { type Draw, drawOf } from "./banded.ts";
import { evaluatePoints } from "./evaluate-points.ts";
import { readPoints } from "./grid.ts";
import type { PointsQuestion, PointValues } from "./points.ts";

/** A protocol file, and what to run of it. */
export interface SetsQuestion extends Omit<PointsQuestion, "points"> {
  readonly source: ProtocolSource;
  readonly sideOf: (protocol: Protocol) => EnsembleSide;
}

/** A way to run the protocol: changes of it, and what to call them. */
export interface SetRun {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** What came of some ways to run a protocol. */
export interface SetValues {
  readonly values: PointValues;
  /** Names of the runs, in order. */
  readonly runs: readonly string[];
  /** Of the run at a place, the run in the middle and then the members. */
  drawAt(place: number, figure: number): Draw;
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs a protocol in several ways with the same members. All last as long as the file, so that means are of one span. */
export async function runSets(question: SetsQuestion, runs: readonly SetRun[]): Promise<SetValues> {
  const { source, sideOf } = question;
  const span = spanChange(source);
  const { points, warnings } = readPoints(
    source,
    runs.map(({ name, changes }) => ({ at: [], name, changes: [...span, ...changes] })),
    sideOf,
  );
  const values = await evaluatePoints({ ...question, points: points.map(({ side }) => side) });
  return {
    values,
    runs: runs.map(({ name }) => name),
    drawAt: (place, figure) => drawOf(values, place, figure),
    diagnostics: [...warnings, ...values.diagnostics],
  };
}

/** Where the file does not say how long it lasts, what it lasts as it stands. */
function spanChange(source: ProtocolSource): Change[] {
  if (source.written("lasts") !== undefined) return [];
  const { protocol } = source.read([]);
  return protocol === undefined ? [] : [{ set: "lasts", to: `${protocolLength(protocol) / 1000} s` }];
}
