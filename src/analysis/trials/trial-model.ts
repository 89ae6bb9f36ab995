import { type Members, openMembers, type Varied, type WorkerHost } from "../../ensemble/index.ts";
import type { System } from "../../lang/index.ts";
import type { Tolerances } from "../../simulate/index.ts";
import type { FitParameter } from "../fit/estimation.ts";
import { type JudgedRow, judgedRows } from "./judged-rows.ts";
import { predictMember } from "./predict-member.ts";
import { type TrialScenarios, trialScenarios } from "./scenarios.ts";
import type { Trial } from "./trial.ts";

/** What trials are predicted with. */
export interface TrialSetting {
  readonly trials: readonly Trial[];
  readonly system: System;
  /** Variant -> choice. */
  readonly variants: Readonly<Record<string, string>>;
  /** Numbers that points may change. */
  readonly parameters: readonly FitParameter[];
  readonly tolerances?: Tolerances;
  /** Threads; without one, everything runs in this thread. */
  readonly host?: WorkerHost | undefined;
}

/** All arms of trials, compiled once and predicted for any values of the parameters. Close it when done. */
export interface TrialModel {
  readonly parameters: readonly FitParameter[];
  /** The rows that the system predicts. */
  readonly rows: readonly JudgedRow[];
  /**
   * What each point shows for each row (predict-member.ts). A point holds the values of the parameters, each in its
   * unit.
   */
  predict(points: readonly Float64Array[]): Promise<readonly Float64Array[]>;
  close(): void;
}

/** Tighter than for a reader: derivatives are differences of predictions. */
export const fitTolerances: Tolerances = { relativeTolerance: 1e-7, scaledTolerance: 1e-10 };

/** Makes trials ready. Rows that the system has no value for at its own numbers are left out. */
export async function openTrials(setting: TrialSetting): Promise<TrialModel> {
  const { trials, system, variants, parameters, host, tolerances = fitTolerances } = setting;
  const scenarios = trialScenarios(trials, system, variants, tolerances);
  const members = await openMembers({
    scenarios: scenarios.scenarios,
    varied: parameters.map(variedOf),
    readouts: readoutsOf(scenarios, system),
    host,
  });
  try {
    const rows = await rowsWithValue(members, scenarios, setting);
    return trialModel(members, scenarios, parameters, rows);
  } catch (error) {
    members.close();
    throw error;
  }
}

/** A parameter as what differs between members. */
export function variedOf({ address, also, unit, centre, spread }: FitParameter): Varied {
  const others = also === undefined ? {} : { also };
  return { address, unit, centre, spread, of: "parameters", ...others };
}

/** The rows that the system has a value for at its own numbers. */
async function rowsWithValue(
  members: Members,
  scenarios: TrialScenarios,
  { trials, parameters }: TrialSetting,
): Promise<JudgedRow[]> {
  const all = judgedRows(trials);
  const centre = Float64Array.from(parameters, (parameter) => parameter.centre);
  const [own] = await predictAll(members, scenarios, all, [centre]);
  const predicted = new Set(all.flatMap(({ row }, i) => (Number.isFinite(own?.[i]) ? [row.id] : [])));
  return judgedRows(trials, ({ id }) => predicted.has(id));
}

function trialModel(
  members: Members,
  scenarios: TrialScenarios,
  parameters: readonly FitParameter[],
  rows: readonly JudgedRow[],
): TrialModel {
  let last: Promise<unknown> = Promise.resolve();
  return {
    parameters,
    rows,
    predict: (points) => {
      // The threads of members serve one evaluation at a time, and fits ask for several at once.
      const next = last.then(() => predictAll(members, scenarios, rows, points));
      last = next.catch(() => undefined);
      return next;
    },
    close: () => members.close(),
  };
}

function readoutsOf({ places }: TrialScenarios, { readouts }: System): string[] {
  const wanted = new Set(places.flatMap((place) => [...place.readouts]));
  return Object.keys(readouts).filter((name) => wanted.has(name));
}

async function predictAll(
  members: Members,
  scenarios: TrialScenarios,
  rows: readonly JudgedRow[],
  points: readonly Float64Array[],
): Promise<Float64Array[]> {
  const predictions: Float64Array[] = [];
  const write = (member: number, out: Float64Array) => out.set(points[member] ?? []);
  await members.evaluate({ write }, { members: points.length }, (member, outcomes) => {
    predictions[member] = predictMember(rows, scenarios, { readouts: members.readouts, outcomes });
  });
  return predictions;
}
