import { type Program, pairModule } from "../compile/index.ts";
import {
  type BuildOptions,
  type BuiltSystem,
  effectFormulas,
  type FlatSystem,
  type Formula,
} from "../lang/index.ts";
import { type Diagnostic, didYouMean, EquatorError, wordDiagnostic } from "../messages/index.ts";
import {
  actsOn,
  builtOf,
  liveProgramOf,
  onwardSpan,
  placed,
  programOf,
  settlingSpan,
} from "../simulate/index.ts";
import type { ExposurePlan, GroupPlan, MemberPlan, RunPlan, ScenarioPlan, StartPlan } from "./member-plan.ts";
import { moveOf } from "./member-values.ts";
import type { Scenario, ScenarioRun, Varied } from "./plan.ts";

/** What varies in a scenario, and where its values stand among those of a member. */
export interface PlacedVaried extends Pick<Varied, "address" | "also" | "unit"> {
  readonly value: number;
}

/** A scenario, and what varies in it. */
export interface VariedScenario {
  readonly scenario: Scenario;
  readonly varied: readonly PlacedVaried[];
}

/** Scenarios that the same members go through, each of them a row of `width` values. */
export interface VariedGroup {
  readonly scenarios: readonly VariedScenario[];
  readonly width: number;
}

/** A readout of a scenario that members are asked for. */
export interface PlannedReadout {
  readonly readout: string;
  readonly unit: string;
}

/** What was found out while planning, beside the plan. */
export interface Planned {
  readonly plan: MemberPlan;
  readonly groups: readonly PlannedGroup[];
}

/** Of each scenario of a group: the system as built, and its readouts in the order of curves. */
export interface PlannedGroup {
  readonly plan: GroupPlan;
  readonly built: readonly BuiltSystem[];
  readonly readouts: readonly (readonly PlannedReadout[])[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Does once what all members of some groups share: builds the systems, compiles each program, and reads what the
 * events do. `readouts` names those that are asked for; all by default.
 *
 * Throws an EquatorError where a system does not build or does not answer its events, and where nothing knows an
 * address that varies or a readout that is asked for.
 */
export async function planMembers(
  varied: readonly VariedGroup[],
  readouts?: readonly string[],
): Promise<Planned> {
  const programs: Program[] = [];
  const groups = varied.map((group) => planGroup(group, programs, readouts));
  refuseErrors(groups.flatMap(({ diagnostics }) => diagnostics));
  const modules = await Promise.all(programs.map(pairModule));
  return {
    plan: {
      programs: modules.map((module, i) => ({ program: programs[i] as Program, module })),
      groups: groups.map(({ plan }) => plan),
    },
    groups,
  };
}

function planGroup(
  { scenarios, width }: VariedGroup,
  programs: Program[],
  readouts: readonly string[] | undefined,
): PlannedGroup {
  const diagnostics: Diagnostic[] = [];
  const built = scenarios.map(({ scenario: { system, build } }) => builtOf(system, build));
  const plans = scenarios.map((scenario, i) =>
    planScenario(scenario, built[i] as BuiltSystem, programs, readouts, diagnostics),
  );
  diagnostics.push(
    ...unknownAddresses(scenarios, built),
    ...(readouts === undefined ? [] : unknownReadouts(readouts, built)),
  );
  return {
    plan: { scenarios: plans, width },
    built,
    readouts: plans.map(({ columns }, i) =>
      [...columns].map((column) => {
        const { address = "", unit = "" } = built[i]?.flat.readouts[column] ?? {};
        return { readout: address, unit };
      }),
    ),
    diagnostics,
  };
}

function planScenario(
  varied: VariedScenario,
  built: BuiltSystem,
  programs: Program[],
  readouts: readonly string[] | undefined,
  diagnostics: Diagnostic[],
): ScenarioPlan {
  const { system, build, runs, tolerances } = varied.scenario;
  const columns = built.flat.readouts.flatMap(({ address }, i) =>
    readouts === undefined || readouts.includes(address) ? [i] : [],
  );
  const genes = (build.perturb ?? []).length > 0 && (built.flat.baselines ?? []).length > 0;
  const plain: BuildOptions = { ...build, perturb: [] };
  return {
    ...planStart(varied, built, build, programs, !genes),
    ...(genes ? { normal: planStart(varied, builtOf(system, plain), plain, programs, true) } : {}),
    scale: Float64Array.from(built.flat.states, ({ scale }) => scale),
    tolerances,
    columns: Int32Array.from(columns),
    perUnit: Float64Array.from(columns, (column) => built.flat.readouts[column]?.perUnit ?? Number.NaN),
    runs: runs.map((run) => planRun(run, built, diagnostics)),
  };
}

function planStart(
  { scenario: { system }, varied }: VariedScenario,
  built: BuiltSystem,
  build: BuildOptions,
  programs: Program[],
  readsBaselines: boolean,
): StartPlan {
  const program = programOf(system, built, build);
  const live = readsBaselines ? liveProgramOf(system, built, build) : undefined;
  const { parameters } = program.indices;
  const reads = addressesRead(built);
  return {
    program: placeOf(program, programs),
    ...(live === undefined ? {} : { live: placeOf(live, programs) }),
    parameters: Float64Array.from(built.flat.parameters, ({ value }) => value),
    moves: varied.flatMap((of) =>
      addressesOf(of).flatMap((address) => {
        const index = parameters.get(address) ?? -1;
        if (index < 0 && !reads.has(address)) return [];
        return [moveOf({ ...of, address }, of.value, index, built.levels.get(address) ?? 1)];
      }),
    ),
    settling: settlingOf(built.flat, readsBaselines && live === undefined),
    settle: settlingSpan(built),
    onward: onwardSpan(built),
  };
}

/** The place of a program among those of the plan. */
function placeOf(program: Program, programs: Program[]): number {
  const place = programs.indexOf(program);
  return place < 0 ? programs.push(program) - 1 : place;
}

/** Every place that takes a value. */
function addressesOf({ address, also = [] }: PlacedVaried): readonly string[] {
  return [address, ...also];
}

/** Cells of tables, at the addresses by which effects know them. */
function addressesRead({ exposures }: BuiltSystem): Set<string> {
  const cells = exposures.flatMap(({ exposure: { tables = {} } }) =>
    Object.entries(tables).flatMap(([table, { rows }]) =>
      Object.entries(rows).flatMap(([row, columns]) =>
        Object.keys(columns).map((column) => `tables.${table}.${row}.${column}`),
      ),
    ),
  );
  return new Set(cells);
}

const nothing: Formula = { kind: "number", value: 0, at: { from: 0, to: 0 } };

/** A flat system without what settling does not read: it is posted to workers. */
function settlingOf(flat: FlatSystem, inRounds: boolean): FlatSystem {
  const { baselines = [] } = flat;
  return {
    ...flat,
    states: flat.states.map((state) => ({ ...state, initial: nothing, rate: nothing })),
    terms: inRounds && baselines.length > 0 ? flat.terms : [],
    readouts: [],
    conserved: [],
    events: [],
    processes: [],
  };
}

function planRun(
  { events, limb, times, stride = 1, facts = false }: ScenarioRun,
  built: BuiltSystem,
  diagnostics: Diagnostic[],
): RunPlan {
  const exposures = events
    .filter((event) => actsOn(event, limb))
    .map((event): ExposurePlan => {
      const { formulas, diagnostics: found } = effectFormulas(built, event);
      diagnostics.push(...found.map((diagnostic) => placed(diagnostic, event)));
      return { event: { at: event.at, duration: event.duration }, formulas };
    });
  return { exposures, times, stride, facts };
}

/** Numbers that vary although no scenario has them. */
function unknownAddresses(scenarios: readonly VariedScenario[], built: readonly BuiltSystem[]): Diagnostic[] {
  const known = new Set(
    built.flatMap((own) => [...own.flat.parameters.map(({ address }) => address), ...addressesRead(own)]),
  );
  const wanted = new Set(scenarios.flatMap(({ varied }) => varied.flatMap(addressesOf)));
  return [...wanted]
    .filter((address) => !known.has(address))
    .map((address) => unknown("adjustment-unknown", "varied", address, known));
}

function unknownReadouts(wanted: readonly string[], built: readonly BuiltSystem[]): Diagnostic[] {
  const known = new Set(built.flatMap(({ flat }) => flat.readouts.map(({ address }) => address)));
  return wanted
    .filter((readout) => !known.has(readout))
    .map((readout) => unknown("readout-unknown", "readouts", readout, known));
}

function unknown(code: string, path: string, found: string, among: Iterable<string>): Diagnostic {
  const hint = didYouMean(found, among);
  return { code, severity: "error", where: { path }, found, ...(hint === undefined ? {} : { hint }) };
}

function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new EquatorError(errors, errors.map(wordDiagnostic).join("\n"));
}
