const decimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const named: ReadonlyMap<string, number> = new Map([
  ["INF", Number.POSITIVE_INFINITY],
  ["-INF", Number.NEGATIVE_INFINITY],
  ["NaN", Number.NaN],
]);

/** What a number may look like, for messages. */
export const numberForm = "a number as 1.5e-3, INF, -INF or NaN";

/** A number of XML Schema; undefined where the text is none, or is beyond the largest double. */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const special = named.get(trimmed);
  if (special !== undefined) return special;
  if (!decimal.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : undefined;
}

/** A whole number, with or without a sign. */
export function parseWhole(text: string): number | undefined {
  const value = /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : undefined;
  return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}
