import type { Diagnostic } from "../messages/index.ts";
import type { Protocol } from "../protocol/index.ts";
import type { ComparedEnsemble, Ensemble } from "./ensemble.ts";
import type { EnsembleSide } from "./ensemble-side.ts";
import { type EnsembleOptions, runSides } from "./run-sides.ts";
import { ComparedSummary, SeparateSummary } from "./side-summary.ts";

/** Warnings of the system and of members that failed. */
export interface EnsembleDiagnostics {
  readonly diagnostics: readonly Diagnostic[];
}

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
  const { system, variants = {}, adjustments = {}, posterior } = options;
  const side = { protocol, system, variants, adjustments, posterior };
  const { summary, factsOf, diagnostics } = await runSides(
    [side],
    options,
    (sides) => new SeparateSummary(sides),
  );
  return { ...summary.ensemble(0, factsOf), diagnostics };
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
  const { summary, factsOf, draws, diagnostics } = await runSides(
    [a, b],
    options,
    (sides) => new ComparedSummary(sides),
  );
  return {
    draws,
    a: summary.ensemble(0, factsOf),
    b: summary.ensemble(1, factsOf),
    readouts: summary.readouts(),
    diagnostics,
  };
}
