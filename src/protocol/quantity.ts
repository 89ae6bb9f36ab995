import { parseUnit, sameDimension, tryConvert } from "../lang/index.ts";
import type { Complaint } from "./complaint.ts";
import { shown } from "./complaint.ts";
import type { Quantity } from "./event.ts";

/** What a field takes as its quantity. */
export interface QuantityRule {
  /** Units whose dimension is accepted; the first one states the limits. */
  readonly units: readonly string[];
  /** Examples for messages and editors, as `40 g`. */
  readonly examples: readonly string[];
  /** Turns masses and activities of this substance into amounts (`mU/L` of insulin). */
  readonly substance?: string;
  /** Whether a number without a unit is a fraction or multiple (0.75 beside 75 %). */
  readonly plain?: boolean;
  /** Smallest and largest value, in the first unit. */
  readonly least?: number;
  readonly most?: number;
  /** Whether `least` itself is refused. */
  readonly above?: boolean;
}

/** Why a quantity is refused; the path is the caller's. */
export type QuantityComplaint = Omit<Complaint, "path">;

const quantityText = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([^\s\d,.].*)?$/iu;

/** Splits `162 mg/kg/h` into number and unit; undefined where there is no finite number in front. */
export function splitQuantity(text: string): Quantity | undefined {
  const match = quantityText.exec(text.trim());
  if (!match) return undefined;
  const value = Number(match[1]);
  return Number.isFinite(value) ? { value, unit: (match[2] ?? "").trim() } : undefined;
}

/** Reads a quantity as it stands in a protocol, or says why not. Fractions come back in unit 1. */
export function readQuantity(input: unknown, rule: QuantityRule): Quantity | QuantityComplaint {
  const expected = expectedOf(rule);
  if (typeof input === "number") return readNumber(input, rule, expected);
  if (typeof input !== "string") return { code: "bad-quantity", expected, found: shown(input) };
  const written = splitQuantity(input);
  if (!written) return { code: "bad-quantity", expected, found: shown(input), hint: commaHint(input) };
  if (written.unit === "") return readNumber(written.value, rule, expected);
  const unit = acceptedUnit(written.unit, rule);
  if (unit === undefined) return refuseUnit(input, written.unit, expected);
  return inRange({ value: written.value, unit }, rule, input);
}

export function isComplaint(result: Quantity | QuantityComplaint): result is QuantityComplaint {
  return "code" in result;
}

function readNumber(value: number, rule: QuantityRule, expected: string): Quantity | QuantityComplaint {
  if (rule.plain && Number.isFinite(value)) return inRange({ value, unit: "1" }, rule, String(value));
  const unit = splitQuantity(rule.examples[0] ?? "")?.unit;
  return { code: "bare-number", expected, found: String(value), hint: unit && `write ${value} ${unit}` };
}

function expectedOf(rule: QuantityRule): string {
  return `a number with its unit, as ${rule.examples.join(" or ")}`;
}

function commaHint(text: string): string | undefined {
  return /^\s*\d+,\d/.test(text) ? "decimals take a point: 1.5" : undefined;
}

/** The unit as written, with the substance named where the rule knows it; undefined where its kind is not accepted. */
function acceptedUnit(written: string, rule: QuantityRule): string | undefined {
  const named = rule.substance === undefined ? [] : [`${written}{${rule.substance}}`];
  return [written, ...named].find((unit) => rule.units.some((accepted) => sameKind(unit, accepted)));
}

/** Whether two units measure the same thing. A concentration of 1/L and the like aside, that is their dimension. */
export function sameKind(a: string, b: string): boolean {
  const [left, right] = [parseUnit(a), parseUnit(b)];
  return left.ok && right.ok && sameDimension(left.value.dimension, right.value.dimension);
}

function refuseUnit(input: string, unit: string, expected: string): QuantityComplaint {
  const known = parseUnit(unit);
  const needsSubstance = !known.ok && known.diagnostics.some(({ code }) => code === "unit-substance-needed");
  if (known.ok || needsSubstance) return { code: "wrong-dimension", expected, found: shown(input) };
  const hint = known.diagnostics.find((diagnostic) => diagnostic.hint !== undefined)?.hint;
  return { code: "unknown-unit", expected, found: shown(input), hint };
}

function inRange(quantity: Quantity, rule: QuantityRule, input: string): Quantity | QuantityComplaint {
  const first = rule.units[0] ?? "1";
  const value = inUnit(quantity, first);
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = rule;
  if (value === undefined && least >= 0 && quantity.value < 0) {
    return { code: "out-of-range", expected: "at least 0", found: shown(input) };
  }
  const fits = value === undefined || (value >= least && value <= most && !(rule.above && value === least));
  if (!fits) {
    const hint = percentHint(quantity, rule);
    return { code: "out-of-range", expected: rangeText(rule), found: shown(input), hint };
  }
  return rule.plain && value !== undefined && first === "1" ? { value, unit: "1" } : quantity;
}

/** A quantity as a number of `unit`; undefined where it does not convert. */
export function inUnit(quantity: Quantity, unit: string): number | undefined {
  const converted = tryConvert(quantity.value, quantity.unit, unit);
  return converted.ok ? converted.value : undefined;
}

/** What a rule lets through, in the unit that people write the field in: `0 to 75 %`, `more than 0, up to 100 y`. */
export function rangeText(rule: QuantityRule): string {
  const { least, most, above, units } = rule;
  const percent = rule.examples[0]?.endsWith("%") === true;
  const unit = percent ? "%" : units[0] === "1" ? "" : (units[0] ?? "");
  const shownLimit = (limit: number) => String(percent ? Number((limit * 100).toPrecision(12)) : limit);
  const withUnit = (limit: number) => `${shownLimit(limit)}${unit === "" || limit === 0 ? "" : ` ${unit}`}`;
  if (most === undefined) return `${above ? "more than" : "at least"} ${withUnit(least ?? 0)}`;
  const end = `${shownLimit(most)}${unit === "" ? "" : ` ${unit}`}`;
  if (least === undefined) return `at most ${end}`;
  return above ? `more than ${withUnit(least)}, up to ${end}` : `${shownLimit(least)} to ${end}`;
}

/** `load: 75` was meant as a percentage. */
function percentHint({ value, unit }: Quantity, rule: QuantityRule): string | undefined {
  const { most, least = 0 } = rule;
  const percent = rule.plain && rule.examples.some((example) => example.endsWith("%"));
  if (!percent || unit !== "1" || most === undefined || value <= most) return undefined;
  return value / 100 <= most && value / 100 >= least ? `did you mean ${value} %?` : undefined;
}
