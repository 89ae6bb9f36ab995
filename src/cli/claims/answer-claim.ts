import {
  type ClaimResult,
  type ComputedClaim,
  computeClaim,
  panelsOf,
  resultOf,
} from "../../../evidence/claims/index.ts";
import type { WorkerHost } from "../../ensemble/index.ts";
import { type Diagnostic, EquatorError } from "../../messages/index.ts";
import type { ShownPanel } from "../../report/index.ts";

/** Which claim is asked for, and how closely. */
export interface ClaimQuestion {
  readonly id: string;
  /** Times the members that the claim asks for. */
  readonly members: number;
  /** Divides the tolerances. */
  readonly closer?: number;
  /** Variant -> choice, where a system of the claim has it. */
  readonly variants?: Readonly<Record<string, string>>;
  /** Whether what is drawn of it is handed over too. */
  readonly draw?: boolean;
}

/** What came of a claim, or why nothing did: plain data. */
export type ClaimAnswer =
  | {
      readonly id: string;
      readonly result: ClaimResult;
      readonly seconds: number;
      readonly panels?: readonly ShownPanel[];
    }
  | { readonly id: string; readonly why: string; readonly diagnostics: readonly Diagnostic[] };

/** Computes one claim. A claim that cannot be run says why: others are computed all the same. */
export async function answerClaim(
  claim: ComputedClaim,
  { draw = false, ...settings }: Omit<ClaimQuestion, "id">,
  host?: WorkerHost,
): Promise<ClaimAnswer> {
  const { id } = claim;
  const began = performance.now();
  try {
    const outcome = await computeClaim(claim, { ...settings, host });
    const panels = draw ? { panels: panelsOf(claim, outcome.outcome.curves) } : {};
    return { id, result: resultOf(outcome), seconds: (performance.now() - began) / 1000, ...panels };
  } catch (error) {
    if (error instanceof EquatorError)
      return { id, why: `${id}: ${error.message}`, diagnostics: error.diagnostics };
    return { id, why: `${id}: ${error instanceof Error ? error.message : error}`, diagnostics: [] };
  }
}
