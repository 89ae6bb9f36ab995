import type { MathConstant, MathOperator, SbmlMath } from "../../src/formats/sbml/math/math-tree.ts";
import type { SbmlModel, SbmlUnit } from "../../src/formats/sbml/sbml-model.ts";
import { checkUnits } from "../../src/formats/sbml/units/check-units.ts";

export const at = 0;
export const number = (value: number, units?: string): SbmlMath => ({
  kind: "number",
  value,
  at,
  ...(units === undefined ? {} : { units }),
});
export const name = (id: string): SbmlMath => ({ kind: "name", id, at });
export const constant = (of: MathConstant): SbmlMath => ({ kind: "constant", name: of, at });
export const apply = (operator: MathOperator, ...of: SbmlMath[]): SbmlMath => ({
  kind: "apply",
  operator,
  of,
  at,
});
export const call = (id: string, ...of: SbmlMath[]): SbmlMath => ({ kind: "call", function: id, of, at });

export const unit = (kind: string, exponent = 1, scale = 0, multiplier = 1): SbmlUnit => ({
  kind,
  exponent,
  scale,
  multiplier,
});
export const defined = (id: string, ...units: SbmlUnit[]) => ({ id, at, units });

/** Nanomoles, litres and seconds, with one species in one litre. */
export const small: SbmlModel = {
  at,
  source: { level: 3, version: 2 },
  units: { substance: "nmol", extent: "nmol", time: "second", volume: "litre" },
  functionDefinitions: [],
  unitDefinitions: [
    defined("nmol", unit("mole", 1, -9)),
    defined("per_s", unit("second", -1)),
    defined("nM", unit("mole", 1, -9), unit("litre", -1)),
    defined("uM", unit("mole", 1, -6), unit("litre", -1)),
    defined("rate", unit("mole", 1, -9), unit("second", -1)),
  ],
  compartments: [{ id: "cell", at, spatialDimensions: 3, size: 1, constant: true }],
  species: [
    {
      id: "S",
      at,
      compartment: "cell",
      hasOnlySubstanceUnits: false,
      boundaryCondition: false,
      constant: false,
    },
    {
      id: "A",
      at,
      compartment: "cell",
      hasOnlySubstanceUnits: true,
      boundaryCondition: false,
      constant: false,
    },
  ],
  parameters: [
    { id: "k", at, value: 1, units: "per_s", constant: true },
    { id: "Km", at, value: 1, units: "nM", constant: true },
    { id: "Kmu", at, value: 1, units: "uM", constant: true },
    { id: "h", at, value: 2, units: "dimensionless", constant: true },
    { id: "free", at, value: 2, constant: true },
    { id: "y", at, units: "nM", constant: false },
  ],
  initialAssignments: [],
  rules: [],
  constraints: [],
  reactions: [],
  events: [],
};

/** `small` with a reaction of S. */
export const withLaw = (math: SbmlMath, changes: Partial<SbmlModel> = {}): SbmlModel => ({
  ...small,
  ...changes,
  reactions: [
    {
      id: "R",
      at,
      reversible: false,
      fast: false,
      reactants: [{ species: "S", stoichiometry: 1, constant: true, at }],
      products: [],
      modifiers: [],
      kineticLaw: { at, math, localParameters: [] },
    },
  ],
});

/** `small` with a rule that sets y. */
export const toY = (math: SbmlMath, changes: Partial<SbmlModel> = {}): SbmlModel => ({
  ...small,
  ...changes,
  rules: [{ kind: "assignment", variable: "y", math, at }],
});

/** The rules that a model breaks, and how. */
export const rules = (model: SbmlModel) =>
  checkUnits(model).groups.map(({ rule, difference }) => [rule, difference]);

/** The unit of a parameter whose unit is made of these. */
export const inUnit = (...units: SbmlUnit[]) => {
  const model = { ...small, unitDefinitions: [defined("u", ...units)] };
  return checkUnits({ ...model, parameters: [{ id: "p", at, units: "u", constant: true }] }).inMath.get("p");
};

/** The law of Michaelis and Menten with one of the constants of `small`. */
export const michaelis = (km: string) =>
  apply("divide", apply("times", name("k"), name("A"), name("S")), apply("plus", name(km), name("S")));
