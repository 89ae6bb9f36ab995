import type { MathOperator, SbmlMath } from "../../src/formats/sbml/math/math-tree.ts";
import type { SbmlFunction, SbmlModel, SbmlRule } from "../../src/formats/sbml/sbml-model.ts";
import { mapFormulas, namesOf } from "./sbml-formulas.ts";

/** A model in other words that mean the same; undefined where there is nothing to say otherwise. */
export type Rewording = (model: SbmlModel) => SbmlModel | undefined;

const at = 0;
const number = (value: number): SbmlMath => ({ kind: "number", value, at });
const name = (id: string): SbmlMath => ({ kind: "name", id, at });
const apply = (operator: MathOperator, ...of: readonly SbmlMath[]): SbmlMath => ({
  kind: "apply",
  operator,
  of,
  at,
});
const time: SbmlMath = { kind: "constant", name: "time", at };

/** Rewordings by what they say differently. */
export const rewordings: Readonly<Record<string, Rewording>> = {
  "all lists turned around": (model) => ({
    ...model,
    functionDefinitions: [...model.functionDefinitions].reverse(),
    compartments: [...model.compartments].reverse(),
    species: [...model.species].reverse(),
    parameters: [...model.parameters].reverse(),
    initialAssignments: [...model.initialAssignments].reverse(),
    rules: [...model.rules].reverse(),
    reactions: [...model.reactions].reverse(),
    events: [...model.events].reverse(),
  }),
  "every formula a function of its names": (model) => {
    const functions: SbmlFunction[] = [];
    const called = mapFormulas(model, (body) => {
      const id = `formula_${functions.length}`;
      const parameters = [...namesOf(body)];
      functions.push({ id, parameters, body, at });
      return { kind: "call", function: id, of: parameters.map(name), at };
    });
    return { ...called, functionDefinitions: [...model.functionDefinitions, ...functions] };
  },
  "every formula in two equal pieces": (model) =>
    mapFormulas(model, (body) => apply("piecewise", body, apply("lt", time, number(0.4321)), body)),
  "declared values of parameters as initial assignments": (model) => {
    const determined = new Set([
      ...model.rules.flatMap(({ kind, variable }) => (kind === "rate" ? [] : (variable ?? []))),
      ...model.initialAssignments.map(({ symbol }) => symbol),
    ]);
    const moved = model.parameters.filter(({ id, value }) => value !== undefined && !determined.has(id));
    return {
      ...model,
      parameters: model.parameters.map((one) => {
        const { value, ...rest } = one;
        return moved.includes(one) ? rest : one;
      }),
      initialAssignments: [
        ...moved.map(({ id, value = 0 }) => ({ symbol: id, math: number(value), at })),
        ...model.initialAssignments,
      ],
    };
  },
  "assignment rules as algebraic ones, linear": (model) =>
    withAlgebraic(model, (x, body) => apply("minus", x, body)),
  "assignment rules as algebraic ones, cubic": (model) =>
    withAlgebraic(model, (x, body) => {
      const gap = apply("minus", x, body);
      return apply("plus", gap, apply("times", gap, gap, gap));
    }),
  "events that do nothing beside": (model) => ({
    ...model,
    events: [
      ...model.events,
      {
        useValuesFromTriggerTime: true,
        trigger: {
          initialValue: true,
          persistent: true,
          math: apply("lt", apply("sin", apply("times", time, number(7))), number(0)),
          at,
        },
        assignments: [],
        at,
      },
    ],
  }),
};

/** Only where no algebraic rule is there yet: then what each determines stays plain once the rest is constant. */
function withAlgebraic(
  model: SbmlModel,
  gap: (x: SbmlMath, body: SbmlMath) => SbmlMath,
): SbmlModel | undefined {
  const { rules, reactions } = model;
  const isAlone = rules.every(({ kind }) => kind !== "algebraic") && reactions.every(({ fast }) => !fast);
  const hasNumbers = rules.every(({ math }) => !JSON.stringify(math ?? 0).includes("notanumber"));
  if (!isAlone || !hasNumbers || rules.every(({ kind }) => kind !== "assignment")) return undefined;
  const changed = new Set([
    ...rules.flatMap(({ variable }) => variable ?? []),
    ...model.events.flatMap(({ assignments }) => assignments.map(({ variable }) => variable)),
  ]);
  const settled = <T extends { readonly id?: string; readonly constant: boolean }>(one: T): T =>
    changed.has(one.id ?? "") ? one : { ...one, constant: true };
  const algebraic = ({ kind, variable = "", math }: SbmlRule): SbmlRule | undefined =>
    kind === "assignment" && math !== undefined
      ? { kind: "algebraic", math: gap(name(variable), math), at }
      : undefined;
  const reacting = new Set(
    reactions.flatMap(({ reactants, products }) => [...reactants, ...products].map(({ species }) => species)),
  );
  return {
    ...model,
    compartments: model.compartments.map(settled),
    parameters: model.parameters.map(settled),
    species: model.species.map((one) =>
      reacting.has(one.id) && !one.boundaryCondition ? one : settled(one),
    ),
    reactions: reactions.map((one) => ({
      ...one,
      reactants: one.reactants.map((reference) =>
        reference.id === undefined ? reference : settled(reference),
      ),
      products: one.products.map((reference) =>
        reference.id === undefined ? reference : settled(reference),
      ),
    })),
    rules: rules.map((rule) => algebraic(rule) ?? rule),
  };
}
