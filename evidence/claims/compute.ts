import {
  type Computed,
  type Experiment,
  type ExperimentOutcome,
  type ExperimentSettings,
  type JudgedCase,
  judge,
  posteriorOf,
  runExperiment,
} from "../../src/analysis/index.ts";
import {
  EquatorError,
  fitInUse,
  readProtocol,
  type System,
  systemInUse,
  systems,
  wordDiagnostic,
} from "../../src/index.ts";
import type { Claim, ClaimArm, ComputedClaim } from "./claim.ts";

/** How a claim is computed. */
export interface ClaimSettings extends Pick<ExperimentSettings, "seed" | "tolerances" | "closer" | "host"> {
  /** Times the members that the claim asks for; 0 for the numbers as they stand alone. */
  readonly members?: number;
  /** Variant -> choice, over those of the arms, where their system has it. */
  readonly variants?: Readonly<Record<string, string>>;
}

/** What the model shows of a claim. */
export interface ClaimOutcome {
  readonly claim: ComputedClaim;
  readonly verdict: Computed;
  /** Share of members in which every case holds; absent without members. */
  readonly share?: number;
  readonly cases: readonly JudgedCase[];
  readonly outcome: ExperimentOutcome;
}

/** Members of a claim that names no number of them. */
export const usualMembers = 32;

/** Whether a run decides the claim. */
export function isComputed(claim: Claim): claim is ComputedClaim {
  return "arms" in claim;
}

/**
 * Runs the arms of a claim and judges it. Throws an EquatorError, with the claim in its words, where an arm cannot be run.
 *
 * @example const { verdict, share } = await computeClaim(claims.A01, { members: 1 });
 */
export async function computeClaim(
  claim: ComputedClaim,
  { members = 1, variants = {}, ...settings }: ClaimSettings = {},
): Promise<ClaimOutcome> {
  const count = Math.round(members * (claim.members ?? usualMembers));
  const outcome = await runExperiment(experimentOf(claim, variants), {
    ...settings,
    members: count,
    keep: plottedIn(claim),
  });
  return { claim, outcome, ...judge(claim.cases, outcome) };
}

/** The arms of a claim as they are run, under choices of variants over its own, and its figures. */
export function experimentOf(claim: ComputedClaim, over: Readonly<Record<string, string>> = {}): Experiment {
  const arms = Object.fromEntries(
    Object.entries(claim.arms).map(([name, arm]) => [name, asArm(arm, `${claim.id}, ${name}`, over)]),
  );
  return { arms, figures: claim.figures };
}

/** Readouts that are drawn, by arm. */
function plottedIn({ plots }: ComputedClaim): Record<string, string[]> {
  const keep: Record<string, string[]> = {};
  for (const plot of plots) {
    if (plot.kind === "figures") continue;
    for (const arm of plot.arms) keep[arm] = [...(keep[arm] ?? []), plot.readout];
  }
  return keep;
}

function asArm(arm: ClaimArm, name: string, over: Readonly<Record<string, string>>) {
  const { protocol, diagnostics } = readProtocol(arm.protocol, { file: name });
  if (protocol === undefined) throw new EquatorError(diagnostics, diagnostics.map(wordDiagnostic).join("\n"));
  const known: Readonly<Record<string, System>> = systems;
  const registered = known[arm.system];
  if (registered === undefined) throw new RangeError(`${name}: no system ${arm.system}`);
  const own = Object.entries(over).filter(([variant]) => registered.variants?.[variant] !== undefined);
  const variants = { ...protocol.variants, ...arm.variants, ...Object.fromEntries(own) };
  const system = systemInUse(registered, { variants });
  const fit = fitInUse(registered, { variants });
  return {
    protocol,
    system,
    variants,
    ...(arm.every === undefined ? {} : { every: arm.every }),
    ...(fit === undefined ? {} : { posterior: { fit: fit.id, ...posteriorOf(fit) } }),
  };
}
