import { type OpenGroups, openGroups } from "../../ensemble/index.ts";
import { type JudgedRow, judgedRows, publicationOf } from "./judged-rows.ts";
import { predictMember } from "./predict-member.ts";
import { type TrialScenarios, trialScenarios } from "./scenarios.ts";
import type { Trial } from "./trial.ts";
import { type TrialModel, type TrialSetting, variedOf } from "./trial-model.ts";

/** Trials of which each may be asked at points of its own: a paper left out where the fit to the others puts it. */
export interface GroupedTrials extends TrialModel {
  /**
   * What the rows of each trial show at its own points, by its id: point after point, in the order of its rows among
   * `rows`. Trials that are not asked are not run.
   */
  predictEach(
    points: ReadonlyMap<string, readonly Float64Array[]>,
  ): Promise<ReadonlyMap<string, readonly Float64Array[]>>;
  /** For each row what is shown at so many points of its trial; first the first point of all. */
  predictRows(
    pointsOf: (row: JudgedRow) => readonly Float64Array[],
    count: number,
  ): Promise<readonly Float64Array[]>;
}

/** Close enough for the errors of rows, and for differences over a quarter of a prior's sd. */
export const groupedTolerances = { relativeTolerance: 1e-5, scaledTolerance: 1e-8 };

/** Members of a long trial take seconds: so few are run at once that no thread waits long for another. */
const atOnce = 2;

/**
 * Makes trials ready, each by itself, so that threads share the trials of one point as they share points. Folders of one
 * publication count as one paper. Rows that the system has no value for at its own numbers are left out.
 */
export async function openGroupedTrials(setting: TrialSetting): Promise<GroupedTrials> {
  const { trials, system, variants, parameters, host, tolerances = groupedTolerances } = setting;
  const own = trials
    .map((trial): OwnTrial => ({ trial, scenarios: trialScenarios([trial], system, variants, tolerances) }))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const varied = parameters.map(variedOf).map((one, value) => ({ ...one, value }));
  const wanted = new Set(
    own.flatMap(({ scenarios }) => scenarios.places.flatMap((one) => [...one.readouts])),
  );
  const groups = await openGroups(
    own.map(({ scenarios }) => {
      const each = scenarios.scenarios.map((scenario) => ({ scenario, varied }));
      return { scenarios: each, width: varied.length };
    }),
    { host, readouts: Object.keys(system.readouts).filter((name) => wanted.has(name)) },
  );
  try {
    const evaluate = (rows: readonly JudgedRow[]) => evaluation(groups, own, rows);
    const all = judgedRows(trials, () => true, publicationOf);
    const centre = Float64Array.from(parameters, (parameter) => parameter.centre);
    const shown = await evaluate(all)(new Map(trials.map(({ id }) => [id, [centre]])));
    const values = spread(all, (row) => shown.get(row.trial.id)?.[0]);
    const predicted = new Set(all.flatMap(({ row }, i) => (Number.isFinite(values[i]) ? [row.id] : [])));
    const rows = judgedRows(trials, ({ id }) => predicted.has(id), publicationOf);
    return grouped(parameters, rows, evaluate(rows), groups);
  } catch (error) {
    groups.close();
    throw error;
  }
}

interface OwnTrial {
  readonly trial: Trial;
  readonly scenarios: TrialScenarios;
}

/** Milliseconds of simulation, by which trials are put longest first. */
function lengthOf({ scenarios }: OwnTrial): number {
  const runs = scenarios.scenarios.flatMap((scenario) => scenario.runs);
  return runs.reduce((sum, { times }) => sum + (times.at(-1) ?? 0), 0);
}

type Evaluate = GroupedTrials["predictEach"];

function evaluation(groups: OpenGroups, own: readonly OwnTrial[], rows: readonly JudgedRow[]): Evaluate {
  return async (points) => {
    const shown = new Map<string, Float64Array[]>();
    const works = own.map(({ trial, scenarios }, group) => {
      const asked = points.get(trial.id) ?? [];
      const found: Float64Array[] = [];
      shown.set(trial.id, found);
      const wanted = rows.filter((row) => row.trial === trial);
      const readouts = groups.groups[group]?.readouts ?? [];
      return {
        draws: { write: (member: number, out: Float64Array) => out.set(asked[member] ?? []) },
        members: asked.length,
        atOnce,
        onMember: (member: number, outcomes: Parameters<typeof predictMember>[2]["outcomes"]) => {
          found[member] = predictMember(wanted, scenarios, { readouts, outcomes });
        },
      };
    });
    await groups.evaluate(works);
    return shown;
  };
}

function grouped(
  parameters: TrialModel["parameters"],
  rows: readonly JudgedRow[],
  evaluate: Evaluate,
  groups: OpenGroups,
): GroupedTrials {
  let last: Promise<unknown> = Promise.resolve();
  const predictEach: Evaluate = (points) => {
    // Threads serve one evaluation at a time, and fits ask for several at once.
    const next = last.then(() => evaluate(points));
    last = next.catch(() => undefined);
    return next;
  };
  const ids = [...new Set(rows.map(({ trial }) => trial.id))];
  return {
    parameters,
    rows,
    predictEach,
    async predict(points) {
      const shown = await predictEach(new Map(ids.map((id) => [id, points])));
      return points.map((_, point) => spread(rows, (row) => shown.get(row.trial.id)?.[point]));
    },
    async predictRows(pointsOf, count) {
      const shown = await predictEach(new Map(rows.map((row) => [row.trial.id, pointsOf(row)])));
      return Array.from({ length: count }, (_, point) =>
        spread(rows, (row) => shown.get(row.trial.id)?.[point]),
      );
    },
    close: () => groups.close(),
  };
}

/** Values of all rows from those of each trial by itself, which stand in the order of its rows. */
function spread(
  rows: readonly JudgedRow[],
  shownBy: (row: JudgedRow) => Float64Array | undefined,
): Float64Array {
  const next = new Map<Trial, number>();
  return Float64Array.from(rows, (row) => {
    const place = next.get(row.trial) ?? 0;
    next.set(row.trial, place + 1);
    return shownBy(row)?.[place] ?? Number.NaN;
  });
}
