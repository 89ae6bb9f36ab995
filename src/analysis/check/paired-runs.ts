import {
  type Draws,
  type EnsembleSide,
  latinHypercubeDraws,
  type MemberCurves,
  openMembers,
  posteriorDraws,
  type SideScenario,
  sideScenario,
  type WorkerHost,
} from "../../ensemble/index.ts";
import type { RealisedEvent } from "../../protocol/index.ts";
import type { Tolerances } from "../../simulate/index.ts";

/** One way that things might happen: events, seen in a limb, to some end. */
export interface Arm {
  readonly events: readonly RealisedEvent[];
  /** Milliseconds. */
  readonly end: number;
}

/** The curves of one arm for one member: readout -> values at multiples of the step, and in the settled state. */
export interface ArmCurves {
  readonly baseline: Readonly<Record<string, number>>;
  readonly curves: Readonly<Record<string, Float64Array>>;
  /** Milliseconds between two values. */
  readonly step: number;
}

/** What all arms share. */
export interface ArmSetting {
  readonly side: EnsembleSide;
  readonly limb?: string | undefined;
  readonly readouts: readonly string[];
  /** Milliseconds between two values. */
  readonly step: number;
  readonly seed: number;
  readonly host?: WorkerHost | undefined;
}

/**
 * Runs arms for members that draw the same numbers in each: member -> arm. Members that fail in any are left out.
 * No members: one, with the numbers as they stand.
 */
export async function runMembers(
  setting: ArmSetting,
  arms: readonly Arm[],
  members: number,
): Promise<ArmCurves[][]> {
  if (arms.length === 0) return [];
  const { side, step, readouts, limb, host } = setting;
  const own = sideScenario(side, { of: "parameters", every: step });
  const runs = arms.map(({ events, end }) => ({
    events,
    times: timesTo(end, step),
    ...(limb === undefined ? {} : { limb }),
  }));
  const draws = members === 0 ? noDraws : drawsOf(own, setting, members);
  const opened = await openMembers({
    scenarios: [{ ...own.scenario, tolerances, runs }],
    varied: draws.varied,
    readouts,
    ...(host === undefined ? {} : { host }),
  });
  const columns = (opened.readouts[0] ?? []).map(({ readout }) => readout);
  const found: ArmCurves[][] = [];
  try {
    await opened.evaluate(draws, { members: Math.max(1, members) }, (_, [outcome]) => {
      if (outcome?.ok === true) found.push(outcome.runs.map((run) => curvesOf(run, columns, step)));
    });
  } finally {
    opened.close();
  }
  return found;
}

/** Closer than shares of an integral are told. */
const tolerances: Tolerances = { relativeTolerance: 1e-5, scaledTolerance: 1e-8 };

const noDraws: Draws = { varied: [], write: () => undefined };

function drawsOf({ varied }: SideScenario, { side, seed }: ArmSetting, members: number): Draws {
  const draws = latinHypercubeDraws(varied, { seed, members });
  return side.posterior === undefined ? draws : posteriorDraws(varied, side.posterior, draws, { seed });
}

function timesTo(end: number, step: number): Float64Array {
  return Float64Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step);
}

/** Curves stand row after row. */
function curvesOf({ baseline, values }: MemberCurves, columns: readonly string[], step: number): ArmCurves {
  const width = columns.length;
  const curveAt = (column: number) =>
    Float64Array.from({ length: values.length / width }, (_, row) => values[row * width + column] as number);
  return {
    step,
    baseline: Object.fromEntries(columns.map((name, i) => [name, baseline[i] ?? Number.NaN])),
    curves: Object.fromEntries(columns.map((name, column) => [name, curveAt(column)])),
  };
}
