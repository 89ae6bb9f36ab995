import type { SbmlCompartment, SbmlModel, SbmlSpecies } from "../sbml-model.ts";
import type { DeclaredUnits } from "./declared-units.ts";
import { dimensionless, type Measure, multiply } from "./measure.ts";

/** The units of a model's quantities; those not declared are undefined or absent. */
export interface QuantityUnits {
  readonly time: Measure | undefined;
  readonly extent: Measure | undefined;
  readonly rate: Measure | undefined;
  readonly inMath: ReadonlyMap<string, Measure>;
  readonly amounts: ReadonlyMap<string, Measure>;
}

/** a / b, undefined where one is. */
export function over(a: Measure | undefined, b: Measure | undefined): Measure | undefined {
  return a === undefined || b === undefined ? undefined : multiply(a, b, -1);
}

/** a b, undefined where one is. */
export function times(a: Measure | undefined, b: Measure | undefined): Measure | undefined {
  return a === undefined || b === undefined ? undefined : multiply(a, b);
}

/** What every id of the model is measured in. */
export function quantityUnits(model: SbmlModel, units: DeclaredUnits): QuantityUnits {
  const find = (id: string | undefined) => (id === undefined ? undefined : units.get(id));
  const byDefault = (id: string | undefined, standard: string) =>
    find(id ?? (model.source.level < 3 ? standard : undefined));
  const time = byDefault(model.units.time, "time");
  const extent = byDefault(model.units.extent, "substance");
  const rate = over(extent, time);
  const inMath = new Map<string, Measure>();
  const amounts = new Map<string, Measure>();
  const put = (map: Map<string, Measure>, id: string | undefined, unit: Measure | undefined) => {
    if (id !== undefined && unit !== undefined) map.set(id, unit);
  };
  for (const one of model.compartments)
    put(inMath, one.id, find(one.units) ?? sizeUnit(one, model, byDefault));
  const places = new Map(model.compartments.map((one) => [one.id, one]));
  for (const one of model.species) {
    const amount = byDefault(one.substanceUnits ?? model.units.substance, "substance");
    put(amounts, one.id, amount);
    put(inMath, one.id, isAmount(one, places) ? amount : over(amount, inMath.get(one.compartment)));
  }
  for (const one of model.parameters) put(inMath, one.id, find(one.units));
  for (const reaction of model.reactions) {
    put(inMath, reaction.id, rate);
    for (const side of [reaction.reactants, reaction.products])
      for (const reference of side) put(inMath, reference.id, dimensionless);
  }
  return { time, extent, rate, inMath, amounts };
}

function isAmount(species: SbmlSpecies, places: ReadonlyMap<string, SbmlCompartment>): boolean {
  return species.hasOnlySubstanceUnits || places.get(species.compartment)?.spatialDimensions === 0;
}

function sizeUnit(
  compartment: SbmlCompartment,
  model: SbmlModel,
  byDefault: (id: string | undefined, standard: string) => Measure | undefined,
): Measure | undefined {
  if (compartment.units !== undefined) return undefined;
  const { volume, area, length } = model.units;
  switch (compartment.spatialDimensions) {
    case 3:
      return byDefault(volume, "volume");
    case 2:
      return byDefault(area, "area");
    case 1:
      return byDefault(length, "length");
    default:
      return undefined;
  }
}
