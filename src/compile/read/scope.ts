import type { Graph, Node } from "../expression/graph.ts";

/** What a formula reader needs while it reads one formula. */
export interface Scope {
  readonly graph: Graph;
  /** Dotted addresses (and `time`) to their nodes. */
  readonly names: ReadonlyMap<string, Node>;
  readonly conditions: Conditions;
  /** Address of the formula that is being read, for faults. */
  path: string;
}

/** The switches of a system: slot i holds whether margins[i] is positive. */
export interface Conditions {
  readonly margins: Node[];
  readonly slots: Map<Node, number>;
}
