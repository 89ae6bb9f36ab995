import type { Diagnostic, Place } from "../../../messages/diagnostic.ts";
import type { SbmlModel } from "../sbml-model.ts";
import { type Complaints, collectComplaints } from "./complaints.ts";
import { declaredUnits } from "./declared-units.ts";
import type { UnitScope } from "./infer-units.ts";
import type { Measure, MeasuredUnit } from "./measure.ts";
import { asUnit, numberText } from "./measure-text.ts";
import { checkFormulas } from "./model-formulas.ts";
import { type QuantityUnits, quantityUnits } from "./quantity-units.ts";
import type { UnitGroup, UnitReading } from "./unit-reading.ts";
import { unknownUnits } from "./unknown-units.ts";

/**
 * Reads the units of a model and checks its formulas by them. Nothing that is not declared is warned about: a number
 * without a unit, or a parameter without one, has any unit that fits. Never throws; takes time in proportion to the
 * model.
 *
 * `placeOf` turns characters of the text into line and column.
 */
export function checkUnits(model: SbmlModel, placeOf: (at: number) => Place = () => ({})): UnitReading {
  const units = declaredUnits(model);
  const quantities = quantityUnits(model, units);
  const complaints = collectComplaints();
  const scope = modelScope(model, quantities, complaints, (id) => units.get(id));
  const locals = checkFormulas(model, quantities, scope);
  const groups = complaints.groups();
  const { time, extent, inMath, amounts } = quantities;
  return {
    time: time && asUnit(time),
    extent: extent && asUnit(extent),
    inMath: shown(inMath),
    amounts: shown(amounts),
    locals: new Map([...locals].map(([reaction, map]) => [reaction, shown(map)])),
    groups,
    complete: scope.work.complete,
    diagnostics: [...unknownUnits(model, units, placeOf), ...groups.map((group) => worded(group, placeOf))],
  };
}

function modelScope(
  model: SbmlModel,
  { time, inMath }: QuantityUnits,
  complaints: Complaints,
  unitOf: UnitScope["unitOf"],
): UnitScope {
  const set = new Set(model.initialAssignments.map(({ symbol }) => symbol));
  const fixed = model.parameters.filter(({ id, constant }) => constant && !set.has(id));
  const values = new Map(fixed.map(({ id, value }) => [id, value]));
  return {
    nameOf: (id) => ({ unit: inMath.get(id), value: values.get(id) }),
    unitOf,
    time,
    functions: new Map(model.functionDefinitions.map((definition) => [definition.id, definition])),
    complaints,
    work: { nodesInCalls: 0, complete: true, calls: new Map() },
  };
}

function shown(measures: ReadonlyMap<string, Measure>): Map<string, MeasuredUnit> {
  const made = new Map<Measure, MeasuredUnit>();
  const unitFor = (measure: Measure): MeasuredUnit => {
    const unit = made.get(measure) ?? asUnit(measure);
    made.set(measure, unit);
    return unit;
  };
  return new Map([...measures].map(([id, measure]) => [id, unitFor(measure)]));
}

function worded(group: UnitGroup, placeOf: (at: number) => Place): Diagnostic<"sbml-units"> {
  const { rule, places, at, path, others, expected, found } = group;
  const where = { ...placeOf(at), path };
  const one = { code: "sbml-units", severity: "warning", about: rule, where, expected, found } as const;
  const hint = [group.meaning ?? "", sizeHint(group), moreHint(places - 1)]
    .filter((part) => part !== "")
    .join("; ");
  const also = others.map((place) => ({ ...placeOf(place.at), path: place.path }));
  return { ...one, ...(hint === "" ? {} : { hint }), ...(also.length === 0 ? {} : { also }) };
}

function sizeHint({ ratio }: UnitGroup): string {
  if (ratio === undefined) return "";
  const isSmall = ratio < 1.001;
  const by = isSmall ? `${Number(((ratio - 1) * 100).toPrecision(2))} %` : `a factor of ${numberText(ratio)}`;
  return `they differ in size alone, by ${by}`;
}

function moreHint(more: number): string {
  return more === 0 ? "" : `and at ${more} more ${more === 1 ? "place" : "places"}`;
}
