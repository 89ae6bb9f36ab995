import { type Diagnostic, EquatorError, wordDiagnostic } from "../messages/index.ts";
import type { Tolerances } from "../simulate/index.ts";
import type { ComparedEnsemble, EnsembleFacts, Sampling } from "./ensemble.ts";
import { type EnsembleSide, type SideScenario, sideScenario } from "./ensemble-side.ts";
import { type EvaluationControl, openVaried } from "./evaluate-members.ts";
import { takeTurn } from "./host-turns.ts";
import { linkPeople } from "./link-people.ts";
import type { Draws, MemberCurves, MemberOutcome, Varied } from "./plan.ts";
import type { PlannedReadout, VariedScenario } from "./plan-members.ts";
import { isSamePosterior, type Posterior, posteriorDraws, rowsOf } from "./posterior-draws.ts";
import { latinHypercubeDraws, randomDraws, sobolDraws } from "./sampling/index.ts";
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

/** One member on one side: a run for each limb. */
export interface MemberSide {
  readonly side: RunningSide;
  readonly runs: readonly MemberCurves[];
}

/** One side as it is run. */
export interface RunningSide extends SideScenario {
  readonly readouts: readonly PlannedReadout[];
}

/** Takes the runs of each member, side by side. */
export interface SidesSummary {
  add(runs: readonly (readonly MemberCurves[])[]): void;
}

/** What came of the members. */
export interface SidesOutcome<Summary> {
  readonly summary: Summary;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether members have the same numbers on all sides, or each side draws from a fit of its own. */
  readonly draws: ComparedEnsemble["draws"];
  readonly factsOf: (side: RunningSide, sketchError: number) => EnsembleFacts;
}

/** Share of members that may fail. */
const mostFailed = 0.05;

const samplings = { random: randomDraws, "latin-hypercube": latinHypercubeDraws, sobol: sobolDraws };

/**
 * Runs the same members on every side, and lets a summary of the sides take them. Members that fail on any side, or have
 * a readout that is not a number, are left out on all and counted.
 *
 * Throws an EquatorError where more than 5 % of the members fail.
 */
export async function runSides<Summary extends SidesSummary>(
  given: readonly EnsembleSide[],
  options: EnsembleOptions,
  summarise: (sides: readonly RunningSide[]) => Summary,
): Promise<SidesOutcome<Summary>> {
  const planned = planSides(given, options);
  const { members, scenarios } = planned;
  const turn = takeTurn(options.host);
  const opening = openVaried(planned.varied, planned.width * given.length, options, turn);
  const failures: string[] = [];
  try {
    const opened = await opening;
    const sides = scenarios.map((scenario, i) => ({ ...scenario, readouts: opened.readouts[i] ?? [] }));
    const summary = summarise(sides);
    const take = (member: number, outcomes: readonly MemberOutcome[]) => {
      const why = outcomes.map((outcome) => (outcome.ok ? missing(outcome.runs) : outcome.why));
      const first = why.find((one) => one !== undefined);
      if (first !== undefined) return void failures.push(first);
      const runs = outcomes.map((outcome) => (outcome.ok ? outcome.runs : []));
      summary.add(runs);
      options.onMember?.(
        member,
        sides.map((side, i) => ({ side, runs: runs[i] ?? [] })),
      );
    };
    const evaluation = opened.evaluate(planned.draws, { members }, take, options);
    options.onStart?.();
    await evaluation;
    return {
      summary,
      diagnostics: [...opened.diagnostics, ...toldOf(failures, members)],
      draws: planned.isCommon ? "common" : "independent",
      factsOf: (side, sketchError) => {
        const varied = side.varied.filter(({ spread }) => spread.kind !== "none").length;
        return { ...planned.factsOf(sides.indexOf(side)), failed: failures.length, sketchError, varied };
      },
    };
  } finally {
    await opening.then((opened) => opened.close()).catch(() => undefined);
    await (await turn)();
  }
}

/** What is known of sides before anything is built: their scenarios, what varies, and its values for each member. */
function planSides(given: readonly EnsembleSide[], options: EnsembleOptions) {
  const { of = "parameters", members: asked = 256, seed = 1, sampling = "latin-hypercube" } = options;
  const scenarios = given.map((side) => sideScenario(side, { ...options, of }));
  const posteriors = given.map((side) =>
    of === "people" ? undefined : (side.posterior ?? options.posterior),
  );
  const members = Math.min(asked, ...posteriors.flatMap((one) => (one === undefined ? [] : [rowsOf(one)])));
  const everywhere = sameVaried(scenarios);
  const width = everywhere[0]?.length ?? 0;
  const draws = everywhere.map((varied, i) => {
    const setting = { sampling, seed, members, posterior: posteriors[i] };
    return drawn(varied, scenarios[i]?.varied ?? [], setting);
  });
  const varied = scenarios.map(({ scenario, varied }, i): VariedScenario => {
    const own = new Set(varied);
    const placed = (everywhere[i] ?? []).map((one, at) => ({ one, value: i * width + at }));
    const used = placed.filter(({ one }) => own.has(one));
    return { scenario, varied: used.map(({ one: { address, unit }, value }) => ({ address, unit, value })) };
  });
  const factsOf = (side: number) => {
    const drawing = posteriors[side] === undefined ? sampling : ("fit" as const);
    return { of, members, ...(members < asked ? { asked } : {}), seed, sampling: drawing };
  };
  const isCommon = isSamePosterior(posteriors);
  return { members, scenarios, varied, width, draws: sideBySide(draws, width), isCommon, factsOf };
}

interface DrawSetting extends Required<Pick<EnsembleOptions, "sampling" | "seed" | "members">> {
  readonly posterior: Posterior | undefined;
}

/** The values of all sides in one row. */
function sideBySide(draws: readonly Draws[], width: number): Pick<Draws, "write"> {
  return {
    write: (member, out) =>
      draws.forEach((one, i) => {
        one.write(member, out.subarray(i * width, (i + 1) * width));
      }),
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

function drawn(
  varied: readonly Varied[],
  own: readonly Varied[],
  { sampling, posterior, seed, members }: DrawSetting,
): Draws {
  const draws = linkPeople(samplings[sampling](varied, { seed, members }), own);
  return posterior === undefined ? draws : posteriorDraws(varied, posterior, draws, { seed });
}

function missing(runs: readonly MemberCurves[]): string | undefined {
  const complete = runs.every(
    ({ baseline, values }) => baseline.every(Number.isFinite) && values.every(Number.isFinite),
  );
  return complete ? undefined : "a readout is not a number";
}

/** A warning where some members failed; throws where too many did. */
function toldOf(failures: readonly string[], members: number): Diagnostic[] {
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
  if (failed.severity === "error") throw new EquatorError([failed], wordDiagnostic(failed));
  return [failed];
}
