import { type Diagnostic, EquatorError } from "../messages/index.ts";
import type { Protocol } from "../protocol/index.ts";
import type { ComparedEnsemble, Ensemble, EnsembleFacts } from "./ensemble.ts";
import type { EnsembleSide } from "./ensemble-side.ts";
import {
  type DrawOptions,
  type EnsembleOptions,
  runGroups,
  type SidesGroup,
  type SidesOutcome,
} from "./run-groups.ts";
import { ComparedSummary, SeparateSummary } from "./side-summary.ts";

/** Warnings of the system and of members that failed. */
export interface EnsembleDiagnostics {
  readonly diagnostics: readonly Diagnostic[];
}

/** What the members of an ensemble differ in. */
export type MemberKind = EnsembleFacts["of"];

/** How ensembles of several kinds are drawn and run together. */
export interface KindsOptions extends DrawOptions {
  readonly kinds: readonly MemberKind[];
  readonly onMember?: ((kind: MemberKind) => EnsembleOptions["onMember"]) | undefined;
  readonly onProgress?: ((kind: MemberKind) => EnsembleOptions["onProgress"]) | undefined;
}

/** What came of one kind; an error where more than 5 % of its members fail. */
export type KindOutcome<Result> = (Result & EnsembleDiagnostics) | EquatorError;

/**
 * Runs a protocol for every member of an ensemble and reads the bands off: of every readout at every time, and of every
 * fact. Memory does not grow with the number of members, and results do not depend on the number of threads.
 *
 * Throws an EquatorError where the system does not fit the protocol, where more than 5 % of the members fail, where a
 * worker dies, and where `shouldStop` said so.
 *
 * @example const { series } = await simulateEnsemble(protocol, { system: systems.muscle, members: 64 });
 */
export async function simulateEnsemble(
  protocol: Protocol,
  options: EnsembleOptions & Omit<EnsembleSide, "protocol">,
): Promise<Ensemble & EnsembleDiagnostics> {
  return only(await simulateKinds(protocol, { ...options, ...ofOne(options) }));
}

/** As {@link simulateEnsemble}, for members of several kinds in one go, kind after kind. */
export async function simulateKinds(
  protocol: Protocol,
  options: KindsOptions & Omit<EnsembleSide, "protocol">,
): Promise<KindOutcome<Ensemble>[]> {
  const { system, variants = {}, adjustments = {}, posterior } = options;
  const side = { protocol, system, variants, adjustments, posterior };
  const outcomes = await runGroups(
    groupsOf([side], options, (sides) => new SeparateSummary(sides)),
    options,
  );
  return outcomes.map((outcome) => resultOf(outcome, ({ summary, factsOf }) => summary.ensemble(0, factsOf)));
}

/**
 * Runs two protocols with the same members and compares them member by member, in the limb that each observes.
 *
 * Throws as {@link simulateEnsemble}.
 */
export async function compareEnsembles(
  a: EnsembleSide,
  b: EnsembleSide,
  options: EnsembleOptions = {},
): Promise<ComparedEnsemble & EnsembleDiagnostics> {
  return only(await compareKinds(a, b, { ...options, ...ofOne(options) }));
}

/** As {@link compareEnsembles}, for members of several kinds in one go, kind after kind. */
export async function compareKinds(
  a: EnsembleSide,
  b: EnsembleSide,
  options: KindsOptions,
): Promise<KindOutcome<ComparedEnsemble>[]> {
  const outcomes = await runGroups(
    groupsOf([a, b], options, (sides) => new ComparedSummary(sides)),
    options,
  );
  return outcomes.map((outcome) =>
    resultOf(outcome, ({ summary, factsOf, draws }) => ({
      draws,
      a: summary.ensemble(0, factsOf),
      b: summary.ensemble(1, factsOf),
      readouts: summary.readouts(),
    })),
  );
}

function ofOne({ of = "parameters", onMember, onProgress }: EnsembleOptions) {
  return { kinds: [of], onMember: () => onMember, onProgress: () => onProgress };
}

function groupsOf<Summary>(
  sides: readonly EnsembleSide[],
  { kinds, onMember, onProgress }: KindsOptions,
  summarise: SidesGroup<Summary>["summarise"],
): SidesGroup<Summary>[] {
  return kinds.map((of) => {
    return { of, sides, summarise, onMember: onMember?.(of), onProgress: onProgress?.(of) };
  });
}

function resultOf<Summary, Result>(
  outcome: SidesOutcome<Summary> | EquatorError,
  read: (outcome: SidesOutcome<Summary>) => Result,
): KindOutcome<Result> {
  if (outcome instanceof EquatorError) return outcome;
  return { ...read(outcome), diagnostics: outcome.diagnostics };
}

function only<Result>(outcomes: readonly KindOutcome<Result>[]): Result & EnsembleDiagnostics {
  const [outcome] = outcomes;
  if (outcome === undefined) throw new RangeError("no kind of members");
  if (outcome instanceof EquatorError) throw outcome;
  return outcome;
}
