import type { SbmlMath } from "../math/math-tree.ts";
import type { SbmlEvent, SbmlModel, SbmlReaction } from "../sbml-model.ts";
import { inferUnit, type UnitScope } from "./infer-units.ts";
import { dimensionless, type Measure } from "./measure.ts";
import { over, type QuantityUnits, times } from "./quantity-units.ts";
import type { UnitRule } from "./unit-reading.ts";

/** Checks one formula against the unit of what it sets; without a rule, only what is inside it. */
type Check = (
  path: string,
  math: SbmlMath | undefined,
  rule?: UnitRule,
  expected?: Measure | undefined,
  scope?: UnitScope,
) => void;

/** Checks every formula of a model. Returns the units of local parameters by reaction. */
export function checkFormulas(
  model: SbmlModel,
  quantities: QuantityUnits,
  scope: UnitScope,
): Map<string, Map<string, Measure>> {
  const check: Check = (path, math, rule, expected, within = scope) => {
    if (math === undefined) return;
    scope.complaints.within(path);
    const { unit } = inferUnit(math, within);
    if (rule !== undefined) scope.complaints.compare(rule, expected, unit, math.at);
  };
  checkAssignments(model, quantities, check);
  model.constraints.forEach(({ math }, index) => {
    check(`constraints.${index + 1}`, math);
  });
  for (const [index, event] of model.events.entries()) checkEvent(event, index, quantities, check);
  return checkReactions(model, quantities, scope, check);
}

function checkAssignments(model: SbmlModel, { inMath, time }: QuantityUnits, check: Check): void {
  for (const { symbol, math } of model.initialAssignments) {
    check(`initialAssignments.${symbol}`, math, "initial-assignment", inMath.get(symbol));
  }
  for (const [index, { kind, variable, math }] of model.rules.entries()) {
    if (kind === "algebraic" || variable === undefined) check(`rules.${index + 1}`, math);
    else if (kind === "rate") check(`rules.${variable}`, math, "rate-rule", over(inMath.get(variable), time));
    else check(`rules.${variable}`, math, "assignment-rule", inMath.get(variable));
  }
}

function checkEvent(event: SbmlEvent, index: number, { inMath, time }: QuantityUnits, check: Check): void {
  const path = `events.${event.id ?? index + 1}`;
  check(`${path}.trigger`, event.trigger?.math);
  check(`${path}.delay`, event.delay?.math, "event-delay", time);
  check(`${path}.priority`, event.priority?.math, "event-priority", dimensionless);
  for (const { variable, math } of event.assignments) {
    check(`${path}.${variable}`, math, "event-assignment", inMath.get(variable));
  }
}

function checkReactions(
  model: SbmlModel,
  quantities: QuantityUnits,
  scope: UnitScope,
  check: Check,
): Map<string, Map<string, Measure>> {
  const locals = new Map<string, Map<string, Measure>>();
  const factorOf = conversionFactors(model, quantities);
  for (const reaction of model.reactions) {
    const path = `reactions.${reaction.id}`;
    const own = localScope(reaction, scope);
    if (own.units.size > 0) locals.set(reaction.id, own.units);
    check(`${path}.kineticLaw`, reaction.kineticLaw?.math, "kinetic-law", quantities.rate, own.scope);
    for (const reference of [...reaction.reactants, ...reaction.products]) {
      const { species, stoichiometryMath, at } = reference;
      check(`${path}.${species}`, stoichiometryMath, "stoichiometry", dimensionless);
      scope.complaints.within(`${path}.${species}`);
      const change = factorOf(species);
      scope.complaints.compare("species-change", quantities.amounts.get(species), change, at);
    }
  }
  return locals;
}

/** The unit in which a species changes: extent times its conversion factor. Undefined for one that does not change. */
function conversionFactors(
  model: SbmlModel,
  { extent, inMath }: QuantityUnits,
): (species: string) => Measure | undefined {
  const changing = model.species.filter((one) => !one.constant && !one.boundaryCondition);
  const factors = new Map(changing.map((one) => [one.id, one.conversionFactor ?? model.conversionFactor]));
  return (species) => {
    if (!factors.has(species)) return undefined;
    const factor = factors.get(species);
    return factor === undefined ? extent : times(extent, inMath.get(factor));
  };
}

function localScope(
  reaction: SbmlReaction,
  scope: UnitScope,
): { scope: UnitScope; units: Map<string, Measure> } {
  const units = new Map<string, Measure>();
  const values = new Map<string, number | undefined>();
  for (const { id, units: unitId, value } of reaction.kineticLaw?.localParameters ?? []) {
    const unit = unitId === undefined ? undefined : scope.unitOf(unitId);
    if (unit !== undefined) units.set(id, unit);
    values.set(id, value);
  }
  if (values.size === 0) return { scope, units };
  const nameOf: UnitScope["nameOf"] = (id) =>
    values.has(id) ? { unit: units.get(id), value: values.get(id) } : scope.nameOf(id);
  return { scope: { ...scope, nameOf }, units };
}
