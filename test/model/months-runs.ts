import { readProtocol } from "../../src/protocol/index.ts";
import { type SimulateOptions, simulate } from "../../src/simulate/index.ts";
import { monthsBody } from "./months-body.ts";

type ReadoutName = keyof typeof monthsBody.readouts;

/** A run of weeks, looked at by days from the first midnight. */
export interface MonthsRun {
  readonly at: (readout: ReadoutName, day: number) => number;
  readonly mean: (readout: ReadoutName, from: number, to: number) => number;
  /** Percent gained since day 0. */
  readonly rise: (readout: ReadoutName, day: number) => number;
}

/** Three meals a day for a man of 75 kg: grams, protein per body mass. */
export function meals(days: number, { protein = 1.4, carbohydrate = 300, fat = 85 } = {}): string[] {
  return [
    ["07:30", 0.25],
    ["12:30", 0.35],
    ["19:00", 0.4],
  ].map(([clock, share]) => {
    const part = (grams: number) => `${(grams * Number(share)).toFixed(1)} g`;
    const plate = `{protein: ${part(protein * 75)}, source: mixed, carbohydrate: ${part(carbohydrate)}, fat: ${part(fat)}}`;
    return `{at: "${clock}", meal: ${plate}, every: 24 h, times: ${days}}`;
  });
}

/** Sessions of lifting spread evenly over weeks. */
export function lifting(perWeek: number, weeks: number, { muscle = "legs", from = 40 } = {}): string {
  const session = `{kind: resistance, sets: 10, reps: 10, load: 75 %, duration: 45 min, muscle: ${muscle}}`;
  return `{at: ${from} h, train: ${session}, every: ${168 / perWeek} h, times: ${perWeek * weeks}}`;
}

/** Sessions of endurance exercise spread evenly over weeks. */
export function riding(perWeek: number, weeks: number, minutes: number, intensity: number): string {
  const session = `{kind: endurance, intensity: ${intensity}, duration: ${minutes} min}`;
  return `{at: 16 h, train: ${session}, every: ${168 / perWeek} h, times: ${perWeek * weeks}}`;
}

export type MonthsOptions = Pick<SimulateOptions, "adjustments" | "variants"> & {
  readonly age?: number;
  readonly protein?: number;
  /** The limb that is followed. */
  readonly observe?: string;
};

/** Runs the body of the months for days of three meals and the events given. */
export async function runMonths(
  days: number,
  events: readonly string[] = [],
  { age = 25, protein = 1.4, observe, ...options }: MonthsOptions = {},
): Promise<MonthsRun> {
  const text = [
    "equator: 1",
    "name: months under test",
    `subject: {species: human, sex: male, age: ${age} y, height: 178 cm, mass: 75 kg, body_fat: 16 %}`,
    "start: 2026-03-02T00:00",
    `lasts: ${days * 24} h`,
    ...(observe === undefined ? [] : [`observe: {limb: ${observe}}`]),
    "events:",
    ...[...meals(days, { protein }), ...events].map((event) => `  - ${event}`),
    "",
  ].join("\n");
  const { protocol, diagnostics } = readProtocol(text);
  if (protocol === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  const run = await simulate(protocol, { ...options, system: monthsBody, every: 3_600_000 });
  if (run.diagnostics.length > 0) throw new Error(JSON.stringify(run.diagnostics));
  const curves = run.series[0]?.curves ?? {};
  const at = (readout: ReadoutName, day: number) =>
    curves[readout]?.values[Math.round(day * 24)] ?? Number.NaN;
  const mean = (readout: ReadoutName, from: number, to: number) => {
    const inside =
      curves[readout]?.values.slice(Math.round(from * 24), Math.round(to * 24)) ?? new Float64Array(0);
    return inside.reduce((sum, value) => sum + value, 0) / inside.length;
  };
  return { at, mean, rise: (readout, day) => 100 * (at(readout, day) / at(readout, 0) - 1) };
}
