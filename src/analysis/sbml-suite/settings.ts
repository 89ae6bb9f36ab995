/** What a case of the SBML Test Suite asks for, from its settings file. */
export interface SuiteSettings {
  readonly start: number;
  readonly duration: number;
  readonly steps: number;
  /** Columns after the time, in order. */
  readonly variables: readonly string[];
  /** Tolerances within which a result passes. */
  readonly absolute: number;
  readonly relative: number;
  /** Species wanted as amounts, and as concentrations. */
  readonly amount: readonly string[];
  readonly concentration: readonly string[];
}

/** Reads `key: value` lines. Numbers that are not there are NaN. */
export function readSettings(text: string): SuiteSettings {
  const values = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) values.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  const number = (key: string) => Number.parseFloat(values.get(key) ?? "");
  const list = (key: string) => (values.get(key) ?? "").split(/[\s,]+/).filter((id) => id !== "");
  return {
    start: number("start"),
    duration: number("duration"),
    steps: number("steps"),
    variables: list("variables"),
    absolute: number("absolute"),
    relative: number("relative"),
    amount: list("amount"),
    concentration: list("concentration"),
  };
}
