import type { SbmlMath } from "../../src/formats/sbml/math/math-tree.ts";
import type { SbmlModel } from "../../src/formats/sbml/sbml-model.ts";

/** The ids that a formula names. */
export function namesOf(math: SbmlMath): Set<string> {
  if (math.kind === "name") return new Set([math.id]);
  if (math.kind !== "apply" && math.kind !== "call") return new Set();
  return new Set(math.of.flatMap((part) => [...namesOf(part)]));
}

/** A model with all formulas of rules, laws, events and initial assignments changed. */
export function mapFormulas(model: SbmlModel, change: (math: SbmlMath) => SbmlMath): SbmlModel {
  const within = <T extends { readonly math?: SbmlMath }>(one: T): T =>
    one.math === undefined ? one : { ...one, math: change(one.math) };
  return {
    ...model,
    initialAssignments: model.initialAssignments.map(within),
    rules: model.rules.map(within),
    reactions: model.reactions.map((one) =>
      one.kineticLaw === undefined ? one : { ...one, kineticLaw: within(one.kineticLaw) },
    ),
    events: model.events.map((one) => ({ ...one, assignments: one.assignments.map(within) })),
  };
}
