import type { SbmlMath } from "../math/math-tree.ts";
import { knownFields } from "../read/known-fields.ts";
import type {
  ModelUnits,
  SbmlCompartment,
  SbmlComponent,
  SbmlEvent,
  SbmlFunction,
  SbmlModel,
  SbmlSpecies,
} from "../sbml-model.ts";
import { scaled } from "./flat-names.ts";
import type { InstanceNames } from "./instance-names.ts";
import { rewriteReaction } from "./rewrite-reaction.ts";

/**
 * The model of one instance in the names, time and extent of the flat one. What it says for all its species and
 * compartments (units, conversion factor) is said by each, since the flat model can say it only for all together.
 */
export function rewriteModel(model: SbmlModel, names: InstanceNames, isMain: boolean): SbmlModel {
  const units = isMain ? {} : rewriteUnits(model.units, names);
  return {
    ...names.component(model),
    ...(model.id === undefined ? {} : { id: model.id }),
    units: isMain ? rewriteUnits(model.units, names) : model.units,
    functionDefinitions: model.functionDefinitions.map((one) => rewriteFunction(one, names)),
    unitDefinitions: model.unitDefinitions.map((one) => ({
      ...names.component(one),
      id: names.unit(one.id) ?? one.id,
    })),
    compartments: model.compartments.map((one) => rewriteCompartment(one, units, names)),
    species: model.species.map((one) => rewriteSpecies(one, model.conversionFactor, units, names)),
    parameters: model.parameters.map((one) => withUnits(names.component(one), names.unit(one.units))),
    initialAssignments: model.initialAssignments.map((one) =>
      knownFields({
        ...names.component(one),
        symbol: names.id(one.symbol),
        math: one.math && names.assigned(one.symbol, one.math),
      }),
    ),
    rules: model.rules.map((one) => rewriteRule(one, names)),
    constraints: model.constraints.map((one) => rewritePart(one, names)),
    reactions: model.reactions.map((one) => rewriteReaction(one, names)),
    events: model.events.map((one) => rewriteEvent(one, names)),
  };
}

function withUnits<T extends object>(one: T, units: string | undefined): T {
  return units === undefined ? one : { ...one, units };
}

function rewriteUnits(units: ModelUnits, names: InstanceNames): ModelUnits {
  return knownFields({
    substance: names.unit(units.substance),
    time: names.unit(units.time),
    volume: names.unit(units.volume),
    area: names.unit(units.area),
    length: names.unit(units.length),
    extent: names.unit(units.extent),
  });
}

/** Its parameters hide the names of the model. */
function rewriteFunction(one: SbmlFunction, names: InstanceNames): SbmlFunction {
  const locals = new Map(one.parameters.map((id) => [id, { id, times: [], over: [] }]));
  return knownFields({ ...names.component(one), body: one.body && names.mathWith(locals, one.body) });
}

function rewriteCompartment(one: SbmlCompartment, units: ModelUnits, names: InstanceNames): SbmlCompartment {
  const byDimension = [undefined, units.length, units.area, units.volume][one.spatialDimensions ?? 0];
  return withUnits(names.component(one), names.unit(one.units) ?? byDimension);
}

function rewriteSpecies(
  one: SbmlSpecies,
  factor: string | undefined,
  units: ModelUnits,
  names: InstanceNames,
): SbmlSpecies {
  const conversion = one.conversionFactor ?? factor;
  const substance = names.unit(one.substanceUnits) ?? units.substance;
  return {
    ...names.component(one),
    compartment: names.id(one.compartment),
    ...(substance === undefined ? {} : { substanceUnits: substance }),
    ...(conversion === undefined ? {} : { conversionFactor: names.id(conversion) }),
  };
}

function rewriteRule(one: SbmlModel["rules"][number], names: InstanceNames): SbmlModel["rules"][number] {
  const { variable, math } = one;
  if (variable === undefined) return knownFields({ ...names.component(one), math: math && names.math(math) });
  const assigned = math && names.assigned(variable, math);
  return knownFields({
    ...names.component(one),
    variable: names.id(variable),
    math: assigned && (one.kind === "rate" ? scaled(assigned, [], names.time) : assigned),
  });
}

function rewriteEvent(one: SbmlEvent, names: InstanceNames): SbmlEvent {
  const { trigger, priority, delay } = one;
  const later = delay?.math && scaled(names.math(delay.math), names.time, []);
  return knownFields({
    ...names.component(one),
    trigger: trigger && rewritePart(trigger, names),
    priority: priority && rewritePart(priority, names),
    delay: delay && knownFields({ ...names.component(delay), math: later }),
    assignments: one.assignments.map((assignment) =>
      knownFields({
        ...names.component(assignment),
        variable: names.id(assignment.variable),
        math: assignment.math && names.assigned(assignment.variable, assignment.math),
      }),
    ),
  });
}

function rewritePart<T extends SbmlComponent & { readonly math?: SbmlMath }>(
  part: T,
  names: InstanceNames,
): T {
  return { ...names.component(part), ...(part.math === undefined ? {} : { math: names.math(part.math) }) };
}
