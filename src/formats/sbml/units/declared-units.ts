import { prefixTens, unitTable } from "../../../lang/units/unit-table.ts";
import type { SbmlModel, SbmlUnit, SbmlUnitDefinition } from "../sbml-model.ts";
import { dimensionless, type Measure, multiply, raise } from "./measure.ts";
import { unitKinds } from "./unit-kinds.ts";

/** The units of a model by id. `undefined` for one whose size is no number; ids that nothing declares are absent. */
export type DeclaredUnits = ReadonlyMap<string, Measure | undefined>;

const prefixes = new Map(Object.entries(prefixTens).map(([prefix, tens]) => [tens, prefix]));

/** Other units of time, by seconds. */
const times = new Map([
  [60, "min"],
  [3600, "h"],
  [86400, "d"],
  [604800, "wk"],
  [31557600, "y"],
]);

/** Base units, what Levels 1 and 2 predefine, and the model's own definitions, each hiding those before. */
export function declaredUnits(model: SbmlModel): DeclaredUnits {
  const units = new Map<string, Measure | undefined>(unitKinds);
  if (model.source.level < 3) for (const [id, measure] of predefined()) units.set(id, measure);
  for (const definition of model.unitDefinitions) units.set(definition.id, measureOf(definition));
  return units;
}

/** What the id of a unit stands for in Levels 1 and 2 if the model does not say otherwise. */
function predefined(): [string, Measure | undefined][] {
  const of = (kind: string, exponent = 1) => unitMeasure({ kind, exponent, scale: 0, multiplier: 1 });
  return [
    ["substance", of("mole")],
    ["volume", of("litre")],
    ["area", of("metre", 2)],
    ["length", of("metre")],
    ["time", of("second")],
  ];
}

function measureOf(definition: SbmlUnitDefinition): Measure | undefined {
  let whole: Measure | undefined = dimensionless;
  for (const unit of definition.units) {
    const factor = unitMeasure(unit);
    if (whole === undefined || factor === undefined) return undefined;
    whole = definition.units.length === 1 ? factor : multiply(whole, factor);
  }
  return whole;
}

/** (multiplier 10^scale kind)^exponent; undefined where the kind is none or the size no number. */
function unitMeasure({ kind, exponent, scale, multiplier }: SbmlUnit): Measure | undefined {
  const base = unitKinds.get(kind);
  if (base === undefined || !(multiplier > 0) || !Number.isInteger(scale)) return undefined;
  const { over, tens } = splitNumber(multiplier, scale);
  if (over === 1 && tens === 0) return raise(base, exponent);
  const scaled = named(base, over, tens);
  return scaled === undefined ? undefined : raise(scaled, exponent);
}

/** multiplier 10^scale with the powers of ten apart. */
function splitNumber(multiplier: number, scale: number): { over: number; tens: number } {
  const ten = /^1e([+-]\d+)$/.exec(multiplier.toExponential());
  return ten === null ? { over: multiplier, tens: scale } : { over: 1, tens: scale + Number(ten[1]) };
}

/** The scaled unit under its own name where it has one (`mmol`, `h`), else with a number before it. */
function named(base: Measure, over: number, tens: number): Measure | undefined {
  const parts = { over, under: 1, tens };
  const factor = over * Number(`1e${tens}`);
  const scaled = multiply(base, { ...dimensionless, parts, factor, coefficient: factor });
  const name = nameOf(base, over, tens);
  if (scaled === undefined || name === undefined) return scaled;
  return { ...scaled, symbols: new Map([[name, 1]]), coefficient: 1 };
}

function nameOf(base: Measure, over: number, tens: number): string | undefined {
  const [symbol, power] = [...(base.symbols ?? [])][0] ?? [];
  if (symbol === undefined || power !== 1 || base.symbols?.size !== 1) return undefined;
  if (symbol === "s" && times.has(over * Number(`1e${tens}`))) return times.get(over * Number(`1e${tens}`));
  if (over !== 1) return undefined;
  const [root, more] = symbol === "kg" ? ["g", tens + 3] : [symbol, tens];
  if (more === 0) return root;
  const prefix = prefixes.get(more);
  return prefix !== undefined && unitTable[root]?.prefixed ? prefix + root : undefined;
}
