import type { MemberOutcome, PlannedReadout, Scenario, ScenarioRun } from "../../ensemble/index.ts";
import { exposedSystem, type System } from "../../lang/index.ts";
import { type Protocol, realise } from "../../protocol/index.ts";
import { actsOnSystem, buildOptions, type Tolerances } from "../../simulate/index.ts";
import { armTimes, rowsOfArm } from "./arm-times.ts";
import type { Seen } from "./seen.ts";
import { seenMember } from "./seen-member.ts";
import type { Trial } from "./trial.ts";

/** Where an arm of a trial stands among scenarios. */
export interface ArmPlace {
  readonly trial: string;
  readonly arm: string;
  readonly scenario: number;
  readonly run: number;
  readonly readouts: ReadonlySet<string>;
}

/** All arms of trials as the scenarios of an ensemble: one for each subject, genes and variants. */
export interface TrialScenarios {
  readonly scenarios: readonly Scenario[];
  readonly places: readonly ArmPlace[];
}

/** Arms are seen at the times that their rows need, in the limb that their protocol observes. */
export function trialScenarios(
  trials: readonly Trial[],
  system: System,
  variants: Readonly<Record<string, string>>,
  tolerances: Tolerances,
): TrialScenarios {
  const runsOf = new Map<string, { system: System; protocol: Protocol; runs: ScenarioRun[] }>();
  const places: (Omit<ArmPlace, "scenario"> & { key: string })[] = [];
  for (const trial of trials)
    for (const [arm, protocol] of Object.entries(trial.arms)) {
      const rows = rowsOfArm(trial, arm);
      if (rows.length === 0) continue;
      const events = realise(protocol);
      const exposed = exposedSystem(system, events);
      const batches = events.flatMap(({ words }) => words["lot"] ?? []);
      const build = buildOptions(protocol, { system: exposed, variants });
      const key = JSON.stringify([build, exposed.joined, batches]);
      const runs: ScenarioRun[] = runsOf.get(key)?.runs ?? [];
      const readouts = new Set(rows.map(({ readout }) => readout));
      places.push({ trial: trial.id, arm, key, run: runs.length, readouts });
      runs.push(runOf(protocol, exposed, armTimes(trial, arm)));
      runsOf.set(key, { system: exposed, protocol, runs });
    }
  const keys = [...runsOf.keys()];
  return {
    scenarios: [...runsOf.values()].map(({ system, protocol, runs }) => {
      return { system, build: buildOptions(protocol, { system, variants }), runs, tolerances };
    }),
    places: places.map(({ key, ...place }) => ({ ...place, scenario: keys.indexOf(key) })),
  };
}

function runOf(protocol: Protocol, system: System, times: Float64Array): ScenarioRun {
  const limb = protocol.observe?.limb;
  const events = realise(protocol).filter((event) => actsOnSystem(event, system));
  return { events, times, ...(limb === undefined ? {} : { limb }) };
}

/** What came of one member in each scenario, whose curves hold these readouts. */
export interface MemberOfTrials {
  readonly readouts: readonly (readonly PlannedReadout[])[];
  readonly outcomes: readonly MemberOutcome[];
}

/** What the arms of every trial show for one member, by trial and arm. Arms that failed are left out. */
export function seenTrials(
  { scenarios, places }: TrialScenarios,
  { readouts, outcomes }: MemberOfTrials,
): ReadonlyMap<string, ReadonlyMap<string, Seen>> {
  const seen = new Map<string, Map<string, Seen>>();
  for (const { trial, arm, scenario, run, readouts: wanted } of places) {
    const outcome = outcomes[scenario];
    const curves = outcome?.ok ? outcome.runs[run] : undefined;
    const times = scenarios[scenario]?.runs[run]?.times;
    if (curves === undefined || times === undefined) continue;
    const arms = seen.get(trial) ?? new Map<string, Seen>();
    seen.set(trial, arms.set(arm, seenMember(readouts[scenario] ?? [], times, curves, wanted)));
  }
  return seen;
}
