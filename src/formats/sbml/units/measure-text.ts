import { formatDimension } from "../../../lang/units/format-dimension.ts";
import type { Measure, MeasuredUnit } from "./measure.ts";
import { type TidySymbols, tidySymbols } from "./tidy-symbols.ts";

/**
 * A unit of SBML in our notation, as `nmol/(L*s)`; "1" for a plain number. `item` and `cd` are the two that our
 * notation has no unit for.
 */
export function measureText(measure: Measure): string {
  if (measure.symbols === undefined) return coherentText(measure);
  const tidy = tidySymbols(measure.symbols);
  const coefficient = measure.coefficient * Number(`1e${tidy.tens}`);
  const isSize = coefficient > 0 && coefficient < Number.POSITIVE_INFINITY;
  return isSize
    ? symbolText(coefficient, tidy.symbols)
    : symbolText(measure.coefficient, [...measure.symbols]);
}

function symbolText(coefficient: number, symbols: TidySymbols["symbols"]): string {
  const over = symbols.filter(([, power]) => power > 0).map(([symbol, power]) => raised(symbol, power));
  const under = symbols.filter(([, power]) => power < 0).map(([symbol, power]) => raised(symbol, -power));
  return fraction(coefficient, over, under);
}

/** A measure as one of our units, with its text. */
export function asUnit(measure: Measure): MeasuredUnit {
  const { dimension, items, light, factor, parts, offset } = measure;
  const unit = { text: measureText(measure), dimension, items, light, factor, parts };
  return offset === undefined ? unit : { ...unit, offset };
}

function coherentText({ dimension, items, light, factor }: Measure): string {
  const extra: [string, number][] = [
    ["item", items],
    ["cd", light],
  ];
  const tail = extra.filter(([, power]) => power !== 0).map(([name, power]) => `*${raised(name, power)}`);
  return `${numberText(factor)}*${formatDimension(dimension)}${tail.join("")}`;
}

function fraction(coefficient: number, over: readonly string[], under: readonly string[]): string {
  const top = coefficient === 1 && over.length > 0 ? over : [numberText(coefficient), ...over];
  if (under.length === 0) return top.join("*");
  return `${top.join("*")}/${under.length > 1 ? `(${under.join("*")})` : under.join("")}`;
}

function raised(symbol: string, power: number): string {
  return power === 1 ? symbol : `${symbol}^${numberText(power)}`;
}

/** A number to six digits, as `86.4` and `1e15`. */
export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(6));
  const isLong = Math.abs(rounded) >= 1e6;
  return isLong ? rounded.toExponential().replace("+", "") : String(rounded);
}
