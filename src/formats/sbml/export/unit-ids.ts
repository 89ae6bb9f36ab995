import type { Dimension } from "../../../lang/units/dimension.ts";
import { formatDimension } from "../../../lang/units/format-dimension.ts";
import type { SbmlUnit, SbmlUnitDefinition } from "../sbml-model.ts";

/** Coherent units that SBML has a name for. */
const predefined: ReadonlyMap<string, string> = new Map([
  ["1", "dimensionless"],
  ["mol", "mole"],
  ["g", "gram"],
  ["L", "litre"],
  ["K", "kelvin"],
  ["A", "ampere"],
]);

/** The coherent units (mol, g, dm, min, K, A) that a model comes to use, by their dimension. */
export class UnitIds {
  private readonly used = new Map<string, SbmlUnitDefinition>();

  /** The id of the coherent unit of a dimension: `mol_per_L_min`. */
  of(dimension: Dimension): string {
    const text = formatDimension(dimension);
    const known = predefined.get(text);
    if (known !== undefined) return known;
    const id = idOf(text);
    if (!this.used.has(id)) this.used.set(id, { id, name: text, units: unitsOf(dimension), at: 0 });
    return id;
  }

  /** Definitions of all that was asked for, by id. */
  definitions(): SbmlUnitDefinition[] {
    return [...this.used.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** `mol/(L*min)` as `mol_per_L_min`. */
function idOf(text: string): string {
  const [over = "", under] = text.split("/");
  const words = (part: string) => part.replaceAll(/[()^]/g, "").replaceAll(/[^A-Za-z0-9]/g, "_");
  const top = over === "1" ? "" : words(over);
  if (under === undefined) return top === "min" ? "minute" : `unit_${top}`;
  return top === "" ? `per_${words(under)}` : `${top}_per_${words(under)}`;
}

function unitsOf(dimension: Dimension): SbmlUnit[] {
  const [mass, length, time, amount, temperature, current] = dimension;
  const inLitres = length !== 0 && Number.isInteger(length / 3);
  const units: SbmlUnit[] = [
    { kind: "mole", exponent: amount, scale: 0, multiplier: 1 },
    { kind: "gram", exponent: mass, scale: 0, multiplier: 1 },
    inLitres
      ? { kind: "litre", exponent: length / 3, scale: 0, multiplier: 1 }
      : { kind: "metre", exponent: length, scale: -1, multiplier: 1 },
    { kind: "second", exponent: time, scale: 0, multiplier: 60 },
    { kind: "kelvin", exponent: temperature, scale: 0, multiplier: 1 },
    { kind: "ampere", exponent: current, scale: 0, multiplier: 1 },
  ];
  return units.filter(({ exponent }) => exponent !== 0);
}
