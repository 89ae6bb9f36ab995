import type { Formula } from "../../lang/formula-tree.ts";
import type { Graph, Node } from "../expression/graph.ts";

/** What a formula reader needs while it reads one formula. */
export interface Scope {
  readonly graph: Graph;
  /** Dotted addresses (and `time`) to their nodes. */
  readonly names: ReadonlyMap<string, Node>;
  /** Where comparisons that change become switches; absent where they are to be made in place. */
  readonly conditions: Conditions | undefined;
  /** Nodes of formulas that were read: functions that were written out share parts, as a tree far larger than they are. */
  readonly known: WeakMap<Formula, Node>;
  /** Address of the formula that is being read, for faults. */
  path: string;
}

/** When a condition holds: at a positive margin, at zero too, or where two numbers are equal (margin 1). */
export type ConditionKind = "positive" | "not-negative" | "equality";

/** The switches of a system: slot i holds whether the condition of margins[i] does. */
export interface Conditions {
  readonly margins: Node[];
  readonly kinds: ConditionKind[];
  readonly slots: Map<string, number>;
}
