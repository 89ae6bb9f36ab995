import type { SbmlModel, SbmlUnit, SbmlUnitDefinition } from "../sbml-model.ts";

/** Says in terms of Level 3 what Levels 1 and 2 leave to be known. */
export function fillEarlyLevels(model: SbmlModel): SbmlModel {
  const { level } = model.source;
  if (level >= 3) return model;
  const withUnits = { ...model, unitDefinitions: [...model.unitDefinitions, ...missingUnits(model)] };
  return level === 1 ? withConstants(withUnits) : withUnits;
}

/** The units that are predefined below Level 3, as far as the model does not define them itself. */
function missingUnits({ unitDefinitions }: SbmlModel): readonly SbmlUnitDefinition[] {
  const own = new Set(unitDefinitions.map(({ id }) => id));
  return predefined.filter(({ id }) => !own.has(id));
}

const predefined: readonly SbmlUnitDefinition[] = [
  define("substance", "mole", 1),
  define("volume", "litre", 1),
  define("area", "metre", 2),
  define("length", "metre", 1),
  define("time", "second", 1),
];

function define(id: string, kind: string, exponent: number): SbmlUnitDefinition {
  const unit: SbmlUnit = { kind, exponent, scale: 0, multiplier: 1 };
  return { id, units: [unit], at: 0 };
}

/** Level 1 has no `constant`: what a rule determines is variable, the other parameters and compartments are not. */
function withConstants(model: SbmlModel): SbmlModel {
  const ruled = new Set(model.rules.map(({ variable }) => variable));
  const hasFree = model.rules.some(({ kind }) => kind === "algebraic");
  const constantOf = (id: string) => !hasFree && !ruled.has(id);
  return {
    ...model,
    compartments: model.compartments.map((one) => ({ ...one, constant: constantOf(one.id) })),
    parameters: model.parameters.map((one) => ({ ...one, constant: constantOf(one.id) })),
  };
}
