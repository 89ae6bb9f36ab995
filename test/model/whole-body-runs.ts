import { humanAdult } from "../../model/systems/human-adult.ts";
import type { System } from "../../src/lang/index.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import { simulate } from "../../src/simulate/index.ts";

/** A run of the whole body, looked at by hours from `start`. */
export interface WholeBodyRun {
  /** Value of the settled state before the first event. */
  readonly before: (readout: string) => number;
  readonly at: (readout: string, hour: number) => number;
  readonly mean: (readout: string, from: number, to: number) => number;
  readonly fold: (readout: string, from: number, to: number) => number;
}

const quarter = 900_000;

/** Runs `human-adult` for a man of 75 kg; `lines` are those of the protocol below the subject and the start. */
export async function runWholeBody(
  lines: readonly string[],
  every = quarter,
  system: System = humanAdult,
): Promise<WholeBodyRun> {
  const text = [
    "equator: 1",
    "subject: {species: human, sex: male, age: 30 y, height: 178 cm, mass: 75 kg, body_fat: 18 %, training: recreational}",
    "start: 2026-03-02T08:00",
    ...lines,
    "",
  ].join("\n");
  const { protocol, diagnostics } = readProtocol(text);
  if (protocol === undefined) throw new Error(JSON.stringify(diagnostics));
  const { series, times } = await simulate(protocol, { system, every });
  const [all] = series;
  const before = (readout: string) => {
    const value = all?.baseline[readout];
    if (value === undefined) throw new Error(`no readout ${readout}`);
    return value;
  };
  const mean = (readout: string, from: number, to: number) => {
    const values = all?.curves[readout]?.values.filter((_, i) => {
      const hour = (times[i] ?? Number.NaN) / 3_600_000;
      return hour >= from - 1e-9 && hour <= to + 1e-9;
    });
    if (values === undefined || values.length === 0) throw new Error(`no ${readout} from ${from} to ${to} h`);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return {
    before,
    mean,
    at: (readout, hour) => mean(readout, hour, hour),
    fold: (readout, from, to) => mean(readout, from, to) / before(readout),
  };
}

/** Days without food. */
export function fast(hours: number): string[] {
  return [`lasts: ${hours} h`, "events: []"];
}

/** Days of three meals, 2,400 kcal with 110 g of protein; `more` are further events of each day. */
export function fedDays(days: number, more: readonly string[] = []): string[] {
  const meals = [
    '{at: "08:30", meal: {protein: 30 g, source: mixed, carbohydrate: 90 g, fat: 25 g}}',
    '{at: "13:00", meal: {protein: 40 g, source: mixed, carbohydrate: 100 g, fat: 30 g}}',
    '{at: "19:00", meal: {protein: 40 g, source: mixed, carbohydrate: 100 g, fat: 30 g}}',
  ];
  const day = [...meals, ...more].map((event) => `    - ${event}`);
  return [
    "days:",
    "  day:",
    ...day,
    "blocks:",
    `  - {name: fed, days: [${Array(days).fill("day").join(", ")}]}`,
  ];
}
