import type { Place } from "../../messages/diagnostic.ts";
import { nearMatches } from "../../messages/near-matches.ts";
import { type Fault, fault } from "../fault.ts";
import { fail, type Result, succeed } from "../result.ts";
import { combine, type Dimension, plain } from "./dimension.ts";
import { readUnitText, type UnitFactor, UnitSyntax } from "./read-unit-text.ts";
import { substances } from "./substances.ts";
import { ratioOf, type Unit } from "./unit.ts";
import { prefixTens, unitSpellings, unitTable } from "./unit-table.ts";

/** The size of a unit as over 10^tens / under, multiplied out at the end so that it is rounded once. */
interface Size {
  readonly dimension: Dimension;
  readonly over: number;
  readonly under: number;
  readonly tens: number;
  readonly offset?: number;
  readonly activity?: boolean;
}

const known = new Map<string, Result<Unit>>();

/**
 * Reads a unit text such as `mmol/L`, `mg/kg/h`, `umol/(L*h)`, `mU{insulin}/L` or `%`.
 *
 * @example parseUnit("umol/(L*h)") // factor 1e-6 / 60 mol/(L*min)
 */
export function parseUnit(text: string, where: Place = {}): Result<Unit> {
  const cached = known.get(text);
  const result = cached ?? readUnit(text);
  if (cached === undefined && known.size < 5000) known.set(text, result);
  if (result.ok) return result;
  return fail(...result.diagnostics.map((diagnostic) => ({ ...diagnostic, where: { ...where } })));
}

function readUnit(text: string): Result<Unit> {
  if (text.trim() === "") return fail(fault("unit-empty", {}));
  try {
    return assemble(text, readUnitText(text));
  } catch (error) {
    if (!(error instanceof UnitSyntax)) throw error;
    const { found, expected } = error;
    return fail(fault("unit-syntax", {}, { found: `"${text}" at ${found}`, expected }));
  }
}

function assemble(text: string, factors: readonly UnitFactor[]): Result<Unit> {
  const named = nameSubstances(text, factors);
  if (!named.ok) return named;
  let whole: Size = { dimension: plain, over: 1, under: 1, tens: 0 };
  for (const factor of named.value) {
    const size = sizeOf(factor, text);
    if (!size.ok) return size;
    const alone = named.value.length === 1 && factor.power === 1;
    if (size.value.offset !== undefined && !alone)
      return fail(fault("unit-offset", {}, { found: factor.symbol }));
    whole = multiplied(whole, size.value, factor.power);
  }
  const { dimension, offset } = whole;
  const factor = ratioOf(whole);
  const { over, under, tens } = whole;
  return succeed({
    text,
    dimension,
    factor,
    parts: { over, under, tens },
    ...(offset === undefined ? {} : { offset }),
  });
}

function multiplied(a: Size, b: Size, power: number): Size {
  const times = repeat(power < 0 ? b.under : b.over, Math.abs(power));
  const by = repeat(power < 0 ? b.over : b.under, Math.abs(power));
  const size = {
    dimension: combine(a.dimension, b.dimension, power),
    over: a.over * times,
    under: a.under * by,
    tens: a.tens + b.tens * power,
  };
  return b.offset === undefined ? size : { ...size, offset: b.offset };
}

function repeat(base: number, power: number): number {
  if (base === 1) return 1;
  let result = 1;
  for (let i = 0; i < power; i++) result *= base;
  return result;
}

function sizeOf(factor: UnitFactor, text: string): Result<Size> {
  const size = sizeOfSymbol(factor.symbol);
  if (size === undefined) return fail(unknownUnit(factor.symbol));
  if (factor.substance === undefined) {
    if (!size.activity) return succeed(size);
    return fail(fault("unit-substance-needed", {}, { found: factor.symbol, expected: `${text}{insulin}` }));
  }
  return asAmount(size, factor.substance);
}

/** The size of a mass or an activity of a substance, as an amount. */
function asAmount(size: Size, name: string): Result<Size> {
  const substance = substances[name];
  if (substance === undefined || (size.activity && substance.molPerUnit === undefined)) {
    const hint = nearMatches(name, Object.keys(substances)).join(", ");
    return fail(
      fault("unit-substance-unknown", {}, { found: name, ...(hint ? { hint: `known: ${hint}` } : {}) }),
    );
  }
  const dimension: Dimension = [0, 0, 0, 1, 0, 0];
  const { over, under, tens } = size;
  if (size.activity) return succeed({ dimension, over: over * (substance.molPerUnit ?? 0), under, tens });
  return succeed({ dimension, over, under: under * substance.molarMass, tens });
}

/** Gives a substance that is named at the end (`mg/dL{glucose}`) to the mass or activity that it converts. */
function nameSubstances(text: string, factors: readonly UnitFactor[]): Result<readonly UnitFactor[]> {
  const at = factors.findIndex((factor) => factor.substance !== undefined);
  const holder = factors[at];
  if (holder === undefined || convertible(holder.symbol)) return succeed(factors);
  const to = factors.findIndex((factor) => convertible(factor.symbol));
  if (to < 0) return fail(fault("unit-substance-unused", {}, { found: text }));
  const substance = holder.substance as string;
  return succeed(
    factors.map(({ symbol, power }, i) => (i === to ? { symbol, power, substance } : { symbol, power })),
  );
}

function convertible(symbol: string): boolean {
  const size = sizeOfSymbol(symbol);
  return size !== undefined && (size.activity === true || isMass(size.dimension));
}

function isMass(dimension: Dimension): boolean {
  return dimension[0] === 1 && dimension.every((exponent, i) => i === 0 || exponent === 0);
}

function sizeOfSymbol(written: string): Size | undefined {
  const number = Number(written);
  if (Number.isFinite(number)) return number > 0 ? numberSize(written) : undefined;
  const symbol = unitSpellings.get(written) ?? written.replace(/^[\u00b5\u03bc]/u, "u");
  const whole = entrySize(symbol, 0);
  if (whole !== undefined) return whole;
  const tens = Object.hasOwn(prefixTens, symbol.slice(0, 1)) ? prefixTens[symbol.slice(0, 1)] : undefined;
  if (tens === undefined) return undefined;
  const rest = symbol.slice(1);
  const base = unitSpellings.get(rest) ?? rest;
  return Object.hasOwn(unitTable, base) && unitTable[base]?.prefixed ? entrySize(base, tens) : undefined;
}

/** 10 and its powers are kept as tens, so that 10^9/L is exact. */
function numberSize(written: string): Size {
  const tens = /^1(0*)$/.exec(written)?.[1]?.length;
  const size = { dimension: plain, under: 1 };
  return tens === undefined ? { ...size, over: Number(written), tens: 0 } : { ...size, over: 1, tens };
}

function entrySize(symbol: string, tens: number): Size | undefined {
  const entry = Object.hasOwn(unitTable, symbol) ? unitTable[symbol] : undefined;
  if (entry === undefined) return undefined;
  return {
    dimension: entry.dimension,
    over: entry.over ?? 1,
    under: entry.under ?? 1,
    tens: (entry.tens ?? 0) + tens,
    ...(entry.offset === undefined ? {} : { offset: entry.offset }),
    ...(entry.activity ? { activity: true } : {}),
  };
}

function unknownUnit(symbol: string): Fault {
  const near = nearMatches(symbol, spelled(symbol));
  const hint = near.length > 0 ? `did you mean ${near.join(" or ")}?` : undefined;
  return fault("unit-unknown", {}, { found: symbol, hint });
}

/** Units that might have been meant: all symbols, and those with the prefix that was written. */
function spelled(symbol: string): string[] {
  const entries = Object.entries(unitTable);
  const prefix = symbol.slice(0, 1);
  const prefixed = Object.hasOwn(prefixTens, prefix)
    ? entries.filter(([, entry]) => entry.prefixed).map(([name]) => prefix + name)
    : [];
  return [...entries.map(([name]) => name), ...prefixed, "kcal", "kg", "mmol", "umol", "nmol"];
}
