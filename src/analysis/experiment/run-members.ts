import {
  type DrawPlan,
  drawPlanned,
  type MemberCurves,
  openGroups,
  type Scenario,
  type SideScenario,
  sideScenario,
  type Varied,
} from "../../ensemble/index.ts";
import { builtOf } from "../../simulate/index.ts";
import { armCurves } from "./arm-curves.ts";
import type { Arm, ArmCurves, ExperimentSettings } from "./experiment.ts";
import { everyOf, idOf, tolerancesFor } from "./run-once.ts";

/** Takes the arms of one member, or why it failed. */
export type TakeArms = (arms: ReadonlyMap<string, ArmCurves> | undefined, why?: string) => void;

interface Side extends SideScenario {
  readonly name: string;
  readonly arm: Arm;
}

/** Arms that start from one settled state, as one scenario. */
interface Start {
  readonly sides: readonly Side[];
  readonly scenario: Scenario;
  readonly varied: readonly Varied[];
}

/** Runs the same members through all arms, and hands each over, in their order, when all its arms are there: then its curves are let go. */
export async function runArmMembers(
  arms: Readonly<Record<string, Arm>>,
  readouts: readonly string[],
  settings: ExperimentSettings,
  take: TakeArms,
): Promise<void> {
  const sides = Object.entries(arms).map(([name, arm]) => asSide(name, arm, settings));
  const members = new Map<number, Map<string, ArmCurves>>();
  const failures = new Map<number, string>();
  const systems = bySystem(sides);
  for (const [i, starts] of systems.entries()) {
    await runSystem(starts, readouts, settings, (member, arms, why) => {
      const all = members.get(member) ?? new Map<string, ArmCurves>();
      for (const [name, curves] of arms) all.set(name, curves);
      if (why !== undefined && !failures.has(member)) failures.set(member, why);
      if (i < systems.length - 1) return void members.set(member, all);
      members.delete(member);
      const failure = failures.get(member);
      if (failure === undefined) take(all);
      else take(undefined, failure);
    });
  }
}

/** Takes what one system gave of a member. */
type TakeMember = (member: number, arms: ReadonlyMap<string, ArmCurves>, why: string | undefined) => void;

function asSide(name: string, arm: Arm, settings: ExperimentSettings): Side {
  const { protocol, system, variants = {} } = arm;
  const every = everyOf(arm);
  const side = sideScenario({ protocol, system, variants }, { of: "parameters", every, bandsEvery: every });
  const { scenario } = side;
  const states = builtOf(scenario.system, scenario.build).flat.states.length;
  const runs = scenario.runs.slice(0, 1).map(({ facts: _, ...run }) => run);
  return { ...side, name, arm, scenario: { ...scenario, runs, tolerances: tolerancesFor(states, settings) } };
}

/** Arms of one system after those of another; within it, what starts alike settles once. */
function bySystem(sides: readonly Side[]): Start[][] {
  const systems = new Map<string, Map<string, Side[]>>();
  for (const side of sides) {
    const { system, build, tolerances } = side.scenario;
    const starts = systems.get(system.id) ?? new Map<string, Side[]>();
    systems.set(system.id, starts);
    const key = JSON.stringify([build, tolerances, side.varied.length, idOf(system)]);
    starts.set(key, [...(starts.get(key) ?? []), side]);
  }
  return [...systems.values()].map((starts) =>
    [...starts.values()].map((alike): Start => {
      const [{ scenario, varied }] = alike as [Side];
      return {
        sides: alike,
        varied,
        scenario: { ...scenario, runs: alike.flatMap((side) => side.scenario.runs) },
      };
    }),
  );
}

async function runSystem(
  starts: readonly Start[],
  wanted: readonly string[],
  { members: count, seed = 1, host, placing }: ExperimentSettings,
  take: TakeMember,
): Promise<void> {
  const { all, placesOf } = placed(starts);
  const known = new Set(starts.flatMap(({ scenario }) => Object.keys(scenario.system.readouts)));
  const posterior = starts[0]?.sides[0]?.arm.posterior;
  const plan: DrawPlan = {
    seed,
    members: count,
    sides: [{ varied: all, own: all.map((_, place) => place), sampling: "latin-hypercube", posterior }],
  };
  const scenarios = starts.map((start, i) => ({ scenario: start.scenario, varied: placesOf[i] ?? [] }));
  const opened = await openGroups([{ scenarios, width: all.length }], {
    readouts: wanted.filter((readout) => known.has(readout)),
    host,
  });
  try {
    const columns = opened.groups[0]?.readouts ?? [];
    await opened.evaluate([
      {
        draws: placing?.(all) ?? drawPlanned(plan),
        members: count,
        onMember(member, outcomes) {
          const arms = new Map<string, ArmCurves>();
          outcomes.forEach((outcome, i) => {
            if (!outcome.ok) return;
            const names = new Map(columns[i]?.map(({ readout }, column) => [readout, column]));
            starts[i]?.sides.forEach((side, run) => {
              const curves = outcome.runs[run];
              if (curves !== undefined) arms.set(side.name, curvesOf(side, curves, names));
            });
          });
          const failed = outcomes.find((outcome) => !outcome.ok);
          take(member, arms, failed === undefined || failed.ok ? undefined : failed.why);
        },
      },
    ]);
  } finally {
    opened.close();
  }
}

function curvesOf(
  side: Side,
  { baseline, values }: MemberCurves,
  columns: ReadonlyMap<string, number>,
): ArmCurves {
  const width = baseline.length;
  return armCurves(side.times, (readout) => {
    const column = columns.get(readout);
    if (column === undefined) throw new RangeError(`${side.arm.system.id} has no readout ${readout}`);
    return { rest: baseline[column] as number, value: (place) => values[place * width + column] as number };
  });
}

/** What varies anywhere, once; arms whose number has another middle or spread have a row of their own, drawn alike. */
function placed(starts: readonly Start[]) {
  const rows = new Map<string, number>();
  const all: Varied[] = [];
  const placesOf = starts.map(({ varied }) =>
    varied.map((one) => {
      const key = JSON.stringify([one.address, one.also, one.unit, one.centre, one.spread]);
      const value = rows.get(key) ?? all.length;
      if (value === all.length) {
        rows.set(key, value);
        all.push(one);
      }
      const { address, also, unit } = one;
      return { address, unit, value, ...(also === undefined ? {} : { also }) };
    }),
  );
  return { all, placesOf };
}
