import type { SbmlMath } from "../../../src/formats/sbml/math/math-tree.ts";
import type { SbmlModel } from "../../../src/formats/sbml/sbml-model.ts";

/** A model without anything in it. */
export const bareModel: SbmlModel = {
  id: "m",
  source: { level: 3, version: 2 },
  units: {},
  functionDefinitions: [],
  unitDefinitions: [],
  compartments: [],
  species: [],
  parameters: [],
  initialAssignments: [],
  rules: [],
  constraints: [],
  reactions: [],
  events: [],
  at: 0,
};

/** A model in which x follows a formula of k. */
export function ruled(math: SbmlMath): SbmlModel {
  const parameters = [
    { id: "k", value: 2, constant: false, at: 0 },
    { id: "x", constant: false, at: 0 },
  ];
  return { ...bareModel, parameters, rules: [{ kind: "rate", variable: "x", math, at: 0 }] };
}

export function named(id: string): SbmlMath {
  return { kind: "name", id, at: 0 };
}

export function number(value: number, units?: string): SbmlMath {
  return { kind: "number", value, ...(units === undefined ? {} : { units }), at: 0 };
}
