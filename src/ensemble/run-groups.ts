import { type Diagnostic, EquatorError, wordDiagnostic } from "../messages/index.ts";
import { builtOf, defaultTolerances, type Tolerances } from "../simulate/index.ts";
import { type DrawPlan, drawPlanned } from "./draw-plan.ts";
import type { ComparedEnsemble, EnsembleFacts, Sampling } from "./ensemble.ts";
import { type EnsembleSide, type SideScenario, sideScenario } from "./ensemble-side.ts";
import type { EvaluationControl } from "./evaluation.ts";
import { takeTurn } from "./host-turns.ts";
import { type GroupWork, openGroups } from "./open-groups.ts";
import type { Draws, MemberCurves, MemberOutcome, Varied } from "./plan.ts";
import type { PlannedReadout, VariedScenario } from "./plan-members.ts";
import { isSamePosterior, type Posterior, rowsOf } from "./posterior-draws.ts";
import type { WorkerHost } from "./worker-host.ts";

/** How an ensemble is drawn and run. */
export interface EnsembleOptions extends EvaluationControl {
  /** What differs from member to member: what is not known of the numbers (default), or people. */
  readonly of?: EnsembleFacts["of"];
  /** Default 256; never more than a fit in use has draws. */
  readonly members?: number;
  /** A whole number; default 1. The same seed gives the same bytes. */
  readonly seed?: number;
  /** Default `latin-hypercube`. */
  readonly sampling?: Sampling;
  /** Numbers that were fitted together, in place of draws from their spreads. How people differ is none of it. */
  readonly posterior?: Posterior | undefined;
  /** Readouts that are kept; all by default. */
  readonly readouts?: readonly string[];
  /** Milliseconds between the times at which members are looked at. Default 2 min. */
  readonly every?: number;
  /** Milliseconds between the times of bands. Default 10 min; facts are read off all times. */
  readonly bandsEvery?: number;
  readonly tolerances?: Tolerances;
  /** Threads; without one everything runs in this thread. */
  readonly host?: WorkerHost;
  /** Told of each member that came to the end, in the order of members: its curves on each side, at the times of bands. */
  readonly onMember?: ((member: number, sides: readonly MemberSide[]) => void) | undefined;
  /** Told once the threads have their first members: what this thread does from here on keeps none of them waiting. */
  readonly onStart?: (() => void) | undefined;
}

/** What members of all kinds share. */
export type DrawOptions = Omit<EnsembleOptions, "of" | "onMember" | "onProgress">;

/** One member on one side: a run for each limb. */
export interface MemberSide {
  readonly side: RunningSide;
  readonly runs: readonly MemberCurves[];
  /** The numbers of the member that vary, drawn again for whoever asks. */
  readonly drawn: () => readonly DrawnNumber[];
}

/** A number of one member, in its own unit. */
export interface DrawnNumber {
  readonly address: string;
  readonly unit: string;
  readonly value: number;
}

/** One side as it is run. */
export interface RunningSide extends SideScenario {
  readonly readouts: readonly PlannedReadout[];
}

/** Takes the runs of each member, side by side. */
export interface SidesSummary {
  add(runs: readonly (readonly MemberCurves[])[]): void;
}

/** Members of one kind, and the sides that they all go through. */
export interface SidesGroup<Summary> {
  readonly of: EnsembleFacts["of"];
  readonly sides: readonly EnsembleSide[];
  readonly summarise: (sides: readonly RunningSide[]) => Summary;
  /** Told of each member that came to the end, in the order of members: its curves on each side, at the times of bands. */
  readonly onMember?: ((member: number, sides: readonly MemberSide[]) => void) | undefined;
  readonly onProgress?: EvaluationControl["onProgress"];
}

/** What came of the members of a group. */
export interface SidesOutcome<Summary> {
  readonly summary: Summary;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether members have the same numbers on all sides, or each side draws from a fit of its own. */
  readonly draws: ComparedEnsemble["draws"];
  readonly factsOf: (side: RunningSide, sketchError: number) => EnsembleFacts;
}

/** Share of members that may fail. */
const mostFailed = 0.05;
/** From so many states on, members have tolerances of their own, unless some are asked for. */
const largeSystem = 200;
const largeTolerances: Tolerances = { relativeTolerance: 1e-5, scaledTolerance: 1e-8 };

/**
 * Runs the same members on every side of a group, group after group, and lets a summary of the sides take them. Members
 * that fail on any side, or have a readout that is not a number, are left out on all and counted.
 *
 * A group more than 5 % of whose members fail comes to an error in place of an outcome; the others stand.
 */
export async function runGroups<Summary extends SidesSummary>(
  groups: readonly SidesGroup<Summary>[],
  options: DrawOptions,
): Promise<(SidesOutcome<Summary> | EquatorError)[]> {
  const planned = groups.map((group) => planSides(group, options));
  const turn = takeTurn(options.host);
  const opening = openGroups(planned, options, turn);
  try {
    const opened = await opening;
    const takers = groups.map((group, i) => {
      const sides = (planned[i] as PlannedSides).sides.map((scenario, side) => {
        return { ...scenario, readouts: opened.groups[i]?.readouts[side] ?? [] };
      });
      return new GroupTaker(group, sides, planned[i] as PlannedSides);
    });
    const works = takers.map(({ take, group }, i): GroupWork => {
      const { draws, members } = planned[i] as PlannedSides;
      return { draws, members, onMember: take, onProgress: group.onProgress };
    });
    const evaluation = opened.evaluate(works, options);
    options.onStart?.();
    await evaluation;
    return takers.map((taker, i) =>
      taker.outcome(planned[i] as PlannedSides, opened.groups[i]?.diagnostics ?? []),
    );
  } finally {
    await opening.then((opened) => opened.close()).catch(() => undefined);
    await (await turn)();
  }
}

/** Takes the members of a group. */
class GroupTaker<Summary extends SidesSummary> {
  readonly group: SidesGroup<Summary>;
  readonly #sides: readonly RunningSide[];
  readonly #summary: Summary;
  readonly #planned: PlannedSides;
  readonly #failures: string[] = [];

  constructor(group: SidesGroup<Summary>, sides: readonly RunningSide[], planned: PlannedSides) {
    this.group = group;
    this.#planned = planned;
    this.#sides = sides;
    this.#summary = group.summarise(sides);
  }

  readonly take = (member: number, outcomes: readonly MemberOutcome[]): void => {
    const failed = outcomes.find((outcome) => !outcome.ok);
    if (failed?.ok === false) return void this.#failures.push(failed.why);
    const runs = outcomes.map((outcome) => (outcome.ok ? outcome.runs : []));
    this.#summary.add(runs);
    this.group.onMember?.(
      member,
      this.#sides.map((side, i) => ({
        side,
        runs: runs[i] ?? [],
        drawn: () => drawnOf(this.#planned, member, i),
      })),
    );
  };

  outcome(
    { members, isCommon, factsOf }: PlannedSides,
    diagnostics: readonly Diagnostic[],
  ): SidesOutcome<Summary> | EquatorError {
    const sides = this.#sides;
    const failed = this.#failures.length;
    const told = toldOf(this.#failures, members);
    if (told instanceof EquatorError) return told;
    return {
      summary: this.#summary,
      diagnostics: [...diagnostics, ...told],
      draws: isCommon ? "common" : "independent",
      factsOf: (side, sketchError) => {
        const varied = side.varied.filter(({ spread }) => spread.kind !== "none").length;
        const { relativeTolerance } = side.scenario.tolerances;
        const isOwn = relativeTolerance !== defaultTolerances.relativeTolerance;
        const closeness = isOwn ? { relativeTolerance } : {};
        return { ...factsOf(sides.indexOf(side)), failed, sketchError, varied, ...closeness };
      },
    };
  }
}

function drawnOf({ draws, scenarios, width }: PlannedSides, member: number, side: number): DrawnNumber[] {
  const row = new Float64Array(width);
  draws.write(member, row);
  const varied = scenarios[side]?.varied ?? [];
  return varied.map(({ address, unit, value: at }) => ({ address, unit, value: row[at] ?? Number.NaN }));
}

type PlannedSides = ReturnType<typeof planSides>;

/** What is known of sides before anything is built: their scenarios, what varies, and its values for each member. */
function planSides({ of, sides: given }: Pick<SidesGroup<unknown>, "of" | "sides">, options: DrawOptions) {
  const { members: asked = 256, seed = 1, sampling = "latin-hypercube" } = options;
  const sides = given.map((side) => withTolerances(sideScenario(side, { ...options, of }), options));
  const posteriors = given.map((side) =>
    of === "people" ? undefined : (side.posterior ?? options.posterior),
  );
  const varies = sides.some(({ varied }) => varied.some(({ spread }) => spread.kind !== "none"));
  // Members that all have the same numbers are run once.
  const most = varies || posteriors.some((one) => one !== undefined) ? asked : Math.min(1, asked);
  const members = Math.min(most, ...posteriors.flatMap((one) => (one === undefined ? [] : [rowsOf(one)])));
  const everywhere = sameVaried(sides);
  const each = everywhere[0]?.length ?? 0;
  const plan: DrawPlan = {
    seed,
    members,
    sides: everywhere.map((varied, i) => {
      const own = new Set(sides[i]?.varied);
      const places = varied.flatMap((one, place) => (own.has(one) ? [place] : []));
      return { varied, own: places, sampling, posterior: posteriors[i] };
    }),
  };
  const scenarios = sides.map(({ scenario, varied }, i): VariedScenario => {
    const own = new Set(varied);
    const placed = (everywhere[i] ?? []).map((one, at) => ({ one, value: i * each + at }));
    const used = placed.filter(({ one }) => own.has(one));
    return { scenario, varied: used.map(({ one, value }) => ({ ...placeOf(one), value })) };
  });
  return {
    members,
    scenarios,
    sides,
    width: each * given.length,
    draws: drawnLater(plan),
    isCommon: isSamePosterior(posteriors),
    factsOf: (side: number) => {
      const drawing = posteriors[side] === undefined ? sampling : ("fit" as const);
      return { of, members, ...(members < asked ? { asked } : {}), seed, sampling: drawing };
    },
  };
}

/** Members of large systems are run less closely than single runs: their bands are far wider than what it costs. */
function withTolerances(side: SideScenario, { tolerances }: DrawOptions): SideScenario {
  const { scenario } = side;
  if (tolerances !== undefined) return side;
  const { states } = builtOf(scenario.system, scenario.build).flat;
  return states.length < largeSystem
    ? side
    : { ...side, scenario: { ...scenario, tolerances: largeTolerances } };
}

function placeOf({ address, also, unit }: Varied): Pick<Varied, "address" | "also" | "unit"> {
  return also === undefined ? { address, unit } : { address, also, unit };
}

/** Draws that are made ready when the first member is asked for: threads make their own. */
function drawnLater(plan: DrawPlan): Pick<Draws, "write" | "plan"> {
  let drawn: Pick<Draws, "write"> | undefined;
  return {
    plan,
    write(member, out) {
      drawn ??= drawPlanned(plan);
      drawn.write(member, out);
    },
  };
}

/**
 * What varies on any side, in one order for all: common random numbers, each side with its own middles and spreads. What
 * does not vary on a side is drawn there and not used.
 */
function sameVaried(sides: readonly SideScenario[]): Varied[][] {
  const all = new Map(sides.flatMap(({ varied }) => varied.map((one) => [one.address, one] as const)));
  return sides.map(({ varied }) => {
    const own = new Map(varied.map((one) => [one.address, one]));
    return [...all].map(([address, one]) => own.get(address) ?? one);
  });
}

/** A warning where some members failed, an error where too many did. */
function toldOf(failures: readonly string[], members: number): Diagnostic[] | EquatorError {
  const [first] = failures;
  if (first === undefined) return [];
  const failed: Diagnostic = {
    code: "members-failed",
    severity: failures.length > mostFailed * members ? "error" : "warning",
    where: {},
    found: `${failures.length}`,
    expected: `${members}`,
    hint: `the first of them: ${first}`,
  };
  if (failed.severity === "error") return new EquatorError([failed], wordDiagnostic(failed));
  return [failed];
}
