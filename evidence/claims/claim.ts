import type { Case, Figure } from "../../src/analysis/index.ts";
import type { references } from "../../src/index.ts";

/** A key of the register of papers. */
export type Ref = keyof typeof references;

/** What is done in one arm, in words of the protocol language. */
export interface ClaimArm {
  /** Name of a system. */
  readonly system: string;
  /** Text of a protocol. */
  readonly protocol: string;
  readonly variants?: Readonly<Record<string, string>>;
  /** Milliseconds between the times that figures see; by the length of the protocol where absent. */
  readonly every?: number;
}

/** What published work says of a claim, in our words. */
export interface Literature {
  readonly says: string;
  readonly verdict: "supported" | "partly supported" | "contested" | "unsupported" | "nothing seen";
  readonly refs: readonly Ref[];
}

interface Row {
  /** As A01, B20, C16, Q22. */
  readonly id: string;
  readonly kind: "mechanism" | "outcome" | "rule" | "agent" | "evidence" | "question" | "tool";
  /** What the document says, in our words. */
  readonly says: string;
  /** What has to be shown. */
  readonly show: string;
  readonly literature: Literature;
  /** Documents written by a seller of what they describe: said beside every claim of theirs. */
  readonly limits: readonly string[];
}

/** Drawn on the page of the claim: curves of arms, or figures side by side. */
export type ClaimPlot =
  | {
      readonly kind: "curves";
      readonly title: string;
      readonly readout: string;
      readonly arms: readonly string[];
      readonly from?: number;
      readonly to?: number;
    }
  | {
      readonly kind: "figures";
      readonly title: string;
      readonly figures: readonly string[];
    };

/** A claim that is computed. */
export interface ComputedClaim extends Row {
  readonly arms: Readonly<Record<string, ClaimArm>>;
  readonly figures: Readonly<Record<string, Figure>>;
  /** What the claim expects of the figures, under each condition. */
  readonly cases: Readonly<Record<string, Case>>;
  /** The figure that decides. */
  readonly decides: string;
  /** What the model shows, in one to three sentences: `{name}` stands for a figure with its band, `{name|2}` with digits. */
  readonly shows: string;
  readonly plots: readonly ClaimPlot[];
  /** Members for the share that agrees; 32 where absent, fewer for months. */
  readonly members?: number;
  /** Named variants of the system whose other choices the full check also runs. */
  readonly variants?: readonly string[];
  /** Cases that follow from one another, in their order, where the claim is a chain: its first steps alone do not show it. */
  readonly chain?: readonly string[];
  /** What of it follows from how the model is built, so that nobody takes it for a finding. */
  readonly builtIn?: string;
  /** Of questions: what would change the answer, beside the numbers. */
  readonly change?: string;
}

/** A claim that no run of the model can decide, or that waits for work. */
export interface UncomputedClaim extends Row {
  readonly verdict: "not-testable" | "not-built";
  readonly why: string;
  /** Data that would test it, or the work that it waits for. */
  readonly needs: string;
}

export type Claim = ComputedClaim | UncomputedClaim;

/** A claim whose figures, cases and arms are held against one another by the compiler. */
export function defineClaim<Arm extends string, Name extends string>(
  claim: Omit<ComputedClaim, "arms" | "figures" | "cases" | "decides" | "plots"> & {
    readonly arms: Readonly<Record<Arm, ClaimArm>>;
    readonly figures: Readonly<Record<Name, Figure<NoInfer<Arm>>>>;
    readonly cases: Readonly<
      Record<string, Omit<Case, "holds"> & { readonly holds: readonly ExpectedOf<NoInfer<Name>>[] }>
    >;
    readonly decides: NoInfer<Name>;
    readonly plots: readonly (
      | (Extract<ClaimPlot, { kind: "curves" }> & { readonly arms: readonly NoInfer<Arm>[] })
      | (Extract<ClaimPlot, { kind: "figures" }> & { readonly figures: readonly NoInfer<Name>[] })
    )[];
  },
): ComputedClaim {
  // Arms of a figure are asked for by name alone: one that is not there is an error when it is asked for.
  return claim as unknown as ComputedClaim;
}

interface ExpectedOf<Name extends string> {
  readonly figure: Name;
  readonly above?: number;
  readonly below?: number;
}
