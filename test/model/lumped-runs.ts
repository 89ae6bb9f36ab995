import { humanLumped } from "../../model/systems/human-lumped.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import { simulate } from "../../src/simulate/index.ts";

/** A run of the lumped system, looked at by hours from `start`. */
export interface LumpedRun {
  /** Value before the first event. */
  readonly before: (readout: string) => number;
  readonly at: (readout: string, hour: number) => number;
  readonly mean: (readout: string, from: number, to: number) => number;
  /** Mean over hours, relative to before. */
  readonly fold: (readout: string, from: number, to: number) => number;
}

/** Runs `human-lumped` for a man of 75 kg from 12 h after his last meal; `events` are lines of a protocol. */
export async function runLumped(
  hours: number,
  events: readonly string[] = [],
  { sex = "male", every = 900_000 } = {},
): Promise<LumpedRun> {
  const text = [
    "equator: 1",
    `subject: {species: human, sex: ${sex}, age: 30 y, height: 178 cm, mass: 75 kg, body_fat: 18 %, training: untrained}`,
    "start: 2026-03-02T08:00",
    `lasts: ${hours} h`,
    events.length === 0 ? "events: []" : "events:",
    ...events.map((event) => `  - ${event}`),
    "",
  ].join("\n");
  const { protocol, diagnostics } = readProtocol(text);
  if (protocol === undefined) throw new Error(JSON.stringify(diagnostics));
  const { series, times } = await simulate(protocol, { system: humanLumped, every });
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

/** Three usual meals a day: 2,600 kcal with 110 g of protein. */
export function usualDays(days: number): string[] {
  const meal = (hour: number, grams: string) =>
    `{at: ${hour} h, meal: {${grams}, source: mixed}, every: 1 d, times: ${days}}`;
  return [
    meal(0.5, "protein: 32 g, carbohydrate: 95 g, fat: 26 g"),
    meal(5, "protein: 39 g, carbohydrate: 110 g, fat: 31 g"),
    meal(11, "protein: 39 g, carbohydrate: 110 g, fat: 31 g"),
  ];
}
