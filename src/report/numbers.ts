/**
 * A number for people: three significant digits, no group separators, the same on every machine.
 *
 * @example formatNumber(0.07312) // "0.0731"
 */
export function formatNumber(value: number, digits = 3): string {
  if (Number.isNaN(value)) return "–";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e6 || size < 1e-4) return trimExponent(value.toExponential(digits - 1));
  if (size >= 10 ** (digits - 1)) return minus(value.toFixed(0));
  return minus(trimZeros(value.toPrecision(digits)));
}

/** A signed change, as `+12 %` or `−3 %`. */
export function formatPercent(share: number): string {
  if (!Number.isFinite(share)) return "–";
  const rounded = Math.round(share * 100);
  return `${rounded > 0 ? "+" : ""}${minus(String(rounded))} %`;
}

/** A unit for people: `µ` for the prefix u, nothing for the unit 1. */
export function formatUnit(unit: string): string {
  if (unit === "1") return "";
  return unit
    .replace(/\{.*?\}/g, "")
    .replace(/(^|[^A-Za-z])u(?=(?:mol|g|L|l|m|s|M|U|IU|V|A)(?![A-Za-z]))/g, "$1µ");
}

/** A value with its unit. */
export function formatQuantity(value: number, unit: string): string {
  const name = formatUnit(unit);
  return name === "" ? formatNumber(value) : `${formatNumber(value)} ${name}`;
}

/** The shortest text of a number at five significant digits, or fewer: what embedded data and tables hold. */
export function compactNumber(value: number, digits = 5): number {
  return Number.isFinite(value) ? Number(value.toPrecision(digits)) : Number.NaN;
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function trimExponent(text: string): string {
  const [mantissa = "", exponent = ""] = text.split("e");
  return minus(`${trimZeros(mantissa)}e${exponent.replace("+", "")}`);
}

function minus(text: string): string {
  return text === "-0" ? "0" : text.replace(/-/g, "−");
}
