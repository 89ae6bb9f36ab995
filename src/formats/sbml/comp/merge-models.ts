import type { SbmlModel } from "../sbml-model.ts";

/** One model with all that the given ones have; what is said of the whole is that of the first. */
export function mergeModels(models: readonly SbmlModel[]): SbmlModel {
  const [first] = models;
  if (first === undefined) throw new RangeError("mergeModels needs a model");
  const { conversionFactor: _, ...rest } = first;
  return {
    ...rest,
    functionDefinitions: models.flatMap((one) => one.functionDefinitions),
    unitDefinitions: models.flatMap((one) => one.unitDefinitions),
    compartments: models.flatMap((one) => one.compartments),
    species: models.flatMap((one) => one.species),
    parameters: models.flatMap((one) => one.parameters),
    initialAssignments: models.flatMap((one) => one.initialAssignments),
    rules: models.flatMap((one) => one.rules),
    constraints: models.flatMap((one) => one.constraints),
    reactions: models.flatMap((one) => one.reactions),
    events: models.flatMap((one) => one.events),
  };
}
