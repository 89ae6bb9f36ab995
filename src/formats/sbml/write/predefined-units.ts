import type { SbmlMath } from "../math/math-tree.ts";
import type { ModelUnits, SbmlModel, SbmlUnit, SbmlUnitDefinition } from "../sbml-model.ts";

/** What Levels 1 and 2 mean by these ids where a model does not define them itself. */
const predefined: ReadonlyMap<string, SbmlUnit> = new Map([
  ["substance", unit("mole", 1)],
  ["time", unit("second", 1)],
  ["volume", unit("litre", 1)],
  ["area", unit("metre", 2)],
  ["length", unit("metre", 1)],
]);

function unit(kind: string, exponent: number): SbmlUnit {
  return { kind, exponent, scale: 0, multiplier: 1 };
}

/** Levels 1 and 2 have units for the whole model without saying so; Level 3 says so. */
export function saidUnits(model: SbmlModel): ModelUnits {
  const { units, compartments } = model;
  if (model.source.level >= 3) return units;
  const has = (dimensions: number) =>
    compartments.some(({ spatialDimensions }) => spatialDimensions === dimensions);
  return {
    substance: "substance",
    time: "time",
    volume: "volume",
    ...(has(2) ? { area: "area" } : {}),
    ...(has(1) ? { length: "length" } : {}),
    extent: "substance",
    ...units,
  };
}

/** Definitions of the predefined units of Levels 1 and 2 that a model of them uses and does not define. */
export function missingDefinitions(model: SbmlModel): SbmlUnitDefinition[] {
  if (model.source.level >= 3) return [];
  const used = usedUnits(model);
  const defined = new Set(model.unitDefinitions.map(({ id }) => id));
  return [...predefined].flatMap(([id, of]) =>
    used.has(id) && !defined.has(id) ? [{ id, units: [of], at: 0 }] : [],
  );
}

function usedUnits(model: SbmlModel): Set<string> {
  const used = new Set<string>();
  const note = (id: string | undefined) => id !== undefined && used.add(id);
  for (const id of Object.values(model.units)) note(id);
  for (const { units } of [...model.compartments, ...model.parameters]) note(units);
  for (const { substanceUnits } of model.species) note(substanceUnits);
  for (const { kineticLaw } of model.reactions)
    for (const { units } of kineticLaw?.localParameters ?? []) note(units);
  for (const math of formulasOf(model)) noteNumbers(math, note);
  return used;
}

function noteNumbers(math: SbmlMath, note: (id: string | undefined) => void): void {
  if (math.kind === "number") note(math.units);
  if (math.kind === "apply" || math.kind === "call") for (const part of math.of) noteNumbers(part, note);
}

/** Every formula of a model. */
function formulasOf(model: SbmlModel): SbmlMath[] {
  const holders = [
    ...model.initialAssignments,
    ...model.rules,
    ...model.constraints,
    ...model.reactions.flatMap(({ kineticLaw }) => kineticLaw ?? []),
    ...model.events.flatMap(({ trigger, priority, delay, assignments }) => [
      ...[trigger, priority, delay].flatMap((part) => part ?? []),
      ...assignments,
    ]),
  ];
  return [
    ...model.functionDefinitions.flatMap(({ body }) => body ?? []),
    ...holders.flatMap(({ math }) => math ?? []),
  ];
}
