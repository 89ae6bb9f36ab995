import { parseUnit } from "../../../lang/units/parse-unit.ts";
import { dimensionless, type Measure } from "./measure.ts";

/** The base units of SBML, and how our notation writes them. */
const spelled: readonly (readonly [kind: string, text: string, ...symbols: (readonly [string, number])[]])[] =
  [
    ["ampere", "A", ["A", 1]],
    ["becquerel", "1/s", ["s", -1]],
    ["Celsius", "degC", ["degC", 1]],
    ["celsius", "degC", ["degC", 1]],
    ["coulomb", "A*s", ["A", 1], ["s", 1]],
    ["farad", "A*s/V", ["A", 1], ["s", 1], ["V", -1]],
    ["gram", "g", ["g", 1]],
    ["gray", "J/kg", ["J", 1], ["kg", -1]],
    ["henry", "V*s/A", ["V", 1], ["s", 1], ["A", -1]],
    ["hertz", "1/s", ["s", -1]],
    ["joule", "J", ["J", 1]],
    ["katal", "mol/s", ["mol", 1], ["s", -1]],
    ["kelvin", "K", ["K", 1]],
    ["kilogram", "kg", ["kg", 1]],
    ["liter", "L", ["L", 1]],
    ["litre", "L", ["L", 1]],
    ["meter", "m", ["m", 1]],
    ["metre", "m", ["m", 1]],
    ["mole", "mol", ["mol", 1]],
    ["newton", "J/m", ["J", 1], ["m", -1]],
    ["ohm", "ohm", ["ohm", 1]],
    ["pascal", "Pa", ["Pa", 1]],
    ["radian", "1"],
    ["second", "s", ["s", 1]],
    ["siemens", "1/ohm", ["ohm", -1]],
    ["sievert", "J/kg", ["J", 1], ["kg", -1]],
    ["steradian", "1"],
    ["tesla", "V*s/m^2", ["V", 1], ["s", 1], ["m", -2]],
    ["volt", "V", ["V", 1]],
    ["watt", "W", ["W", 1]],
    ["weber", "V*s", ["V", 1], ["s", 1]],
  ];

/** Items in one mole, as SBML fixes it (L3V2, 3.4.6). */
export const avogadro = 6.02214179e23;

const item: Measure = { ...dimensionless, items: 1, symbols: new Map([["item", 1]]) };
const candela: Measure = { ...dimensionless, light: 1, symbols: new Map([["cd", 1]]) };
const moleOfItems: Measure = {
  ...dimensionless,
  parts: { over: avogadro, under: 1, tens: 0 },
  factor: avogadro,
  coefficient: avogadro,
};

/** The base units of every level of SBML. */
export const unitKinds: ReadonlyMap<string, Measure> = new Map([
  ...spelled.map(([kind, text, ...symbols]) => [kind, ofOurs(text, new Map(symbols))] as const),
  ["dimensionless", dimensionless],
  ["avogadro", moleOfItems],
  ["item", item],
  ["candela", candela],
  ["lumen", candela],
  ["lux", perArea(candela)],
]);

function ofOurs(text: string, symbols: ReadonlyMap<string, number>): Measure {
  const unit = parseUnit(text);
  if (!unit.ok) return dimensionless;
  const { dimension, factor, parts, offset } = unit.value;
  const measure = { ...dimensionless, dimension, factor, parts, symbols };
  return offset === undefined ? measure : { ...measure, offset };
}

function perArea(light: Measure): Measure {
  const area = ofOurs("1/m^2", new Map([["m", -2]]));
  return {
    ...area,
    light: light.light,
    symbols: new Map([
      ["cd", 1],
      ["m", -2],
    ]),
  };
}
