import { expect } from "vitest";
import { humanAdult } from "../../model/systems/human-adult.ts";
import { systems } from "../../model/systems/index.ts";
import type { System, ValueChanges } from "../../src/lang/index.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import { simulate } from "../../src/simulate/index.ts";

/** What differs from a young man on the system as it is. */
export interface BodyOptions {
  readonly age?: number;
  readonly mass?: number;
  readonly bodyFat?: number;
  readonly every?: number;
  readonly system?: System;
  readonly variants?: Readonly<Record<string, string>>;
  readonly adjustments?: ValueChanges;
}

/** A run of the whole body: readouts at rest and as means over hours from 8 in the morning of the first day. */
export interface BodyRun {
  readonly rest: (readout: string) => number;
  readonly mean: (readout: string, from: number, to: number) => number;
  readonly most: (readout: string, from: number, to: number) => number;
  readonly least: (readout: string, from: number, to: number) => number;
}

/** Runs `human-adult`; a warning of the run, as of an event that nothing hears, is an error here. */
export async function body(lines: readonly string[], options: BodyOptions = {}): Promise<BodyRun> {
  const { age = 30, mass = 75, bodyFat = 18, every = 1_800_000, system = humanAdult } = options;
  const { variants = {}, adjustments = {} } = options;
  const text = [
    "equator: 1",
    `subject: {species: human, sex: male, age: ${age} y, height: 178 cm, mass: ${mass} kg, body_fat: ${bodyFat} %, training: recreational}`,
    "start: 2026-03-02T08:00",
    ...lines,
    "",
  ].join("\n");
  const { protocol, diagnostics } = readProtocol(text);
  if (protocol === undefined) throw new Error(JSON.stringify(diagnostics));
  const {
    series,
    times,
    diagnostics: told,
  } = await simulate(protocol, {
    system,
    every,
    variants,
    adjustments,
  });
  if (told.length > 0) throw new Error(JSON.stringify(told));
  const [all] = series;
  const between = (readout: string, from: number, to: number) => {
    const values = all?.curves[readout]?.values.filter((_, i) => {
      const hour = (times[i] ?? Number.NaN) / 3_600_000;
      return hour >= from - 1e-9 && hour <= to + 1e-9;
    });
    if (values === undefined || values.length === 0) throw new Error(`no ${readout} from ${from} to ${to} h`);
    return values;
  };
  const rest = (readout: string) => {
    const value = all?.baseline[readout];
    if (value === undefined) throw new Error(`no readout ${readout}`);
    return value;
  };
  return {
    rest,
    mean: (readout, from, to) => {
      const values = between(readout, from, to);
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    },
    most: (readout, from, to) => Math.max(...between(readout, from, to)),
    least: (readout, from, to) => Math.min(...between(readout, from, to)),
  };
}

/** Cells of a system in a medium. */
export interface CellOptions {
  readonly medium?: string;
  readonly genes?: Readonly<Record<string, number>>;
  readonly events?: readonly string[];
  readonly variants?: Readonly<Record<string, string>>;
  readonly adjustments?: ValueChanges;
}

const cellSystems: Readonly<Record<string, System>> = systems;

/** Runs cells for so many hours; a readout `at` an hour, with what happens then already begun. */
export async function cells(
  system: string,
  length: number,
  { medium = "", genes: levels = {}, events = [], variants = {}, adjustments = {} }: CellOptions = {},
): Promise<(readout: string, hour: number) => number> {
  const perturb = Object.entries(levels).map(([gene, level]) => `{gene: ${gene}, level: ${level}}`);
  const text = [
    "equator: 1",
    `lasts: ${length} h`,
    `medium: {${medium}}`,
    ...(perturb.length === 0 ? [] : [`perturb: [${perturb.join(", ")}]`]),
    `events: [${events.join(", ")}]`,
    "",
  ].join("\n");
  const { protocol, diagnostics } = readProtocol(text);
  const chosen = cellSystems[system];
  if (protocol === undefined || chosen === undefined) throw new Error(JSON.stringify(diagnostics));
  const run = await simulate(protocol, { system: chosen, every: 360_000, variants, adjustments });
  if (run.diagnostics.length > 0) throw new Error(JSON.stringify(run.diagnostics));
  return (readout, hour) => {
    const curve = run.series[0]?.curves[readout];
    if (curve === undefined) throw new Error(`${system} has no readout ${readout}`);
    return curve.values[Math.round(hour * 10)] ?? Number.NaN;
  };
}

/** Dose at half of the range of an answer, and the Hill slope that its 10 and 90 % are apart by. */
export function doseResponse(
  doses: readonly number[],
  answers: readonly number[],
): { readonly half: number; readonly slope: number } {
  const [low, high] = [answers[0] ?? Number.NaN, answers.at(-1) ?? Number.NaN];
  const doseAt = (share: number) => {
    const wanted = low + share * (high - low);
    const i = answers.findIndex((answer) => answer >= wanted);
    const [x0 = Number.NaN, x1 = Number.NaN] = [doses[i - 1], doses[i]];
    const [y0 = Number.NaN, y1 = Number.NaN] = [answers[i - 1], answers[i]];
    return x0 + ((wanted - y0) / (y1 - y0)) * (x1 - x0);
  };
  return { half: doseAt(0.5), slope: Math.log(81) / Math.log(doseAt(0.9) / doseAt(0.1)) };
}

/** Hours in which only `events` happen. */
export function hours(length: number, events: readonly string[] = []): string[] {
  return [
    `lasts: ${length} h`,
    events.length === 0 ? "events: []" : "events:",
    ...events.map((event) => `  - ${event}`),
  ];
}

/** Genes brought to other levels for the whole run. */
export function genes(
  tissues: readonly string[],
  levels: Readonly<Record<string, number>>,
): readonly [string] {
  const each = Object.entries(levels).flatMap(([gene, level]) =>
    tissues.map((tissue) => `{tissue: ${tissue}, gene: ${gene}, level: ${level}}`),
  );
  return [`perturb: [${each.join(", ")}]`];
}

/** Three meals of a day, by grams of protein and kcal in all; 60 % of what is not protein is carbohydrate. */
export function meals(protein = 110, energy = 2500): string[] {
  const rest = energy - 4 * protein;
  const part = (grams: number) => `${(grams / 3).toFixed(1)} g`;
  const plate = `{protein: ${part(protein)}, source: mixed, carbohydrate: ${part((0.6 * rest) / 4)}, fat: ${part((0.4 * rest) / 9)}}`;
  return ["08:30", "13:00", "19:00"].map((clock) => `{at: "${clock}", meal: ${plate}}`);
}

/** A number of the same day; `order` names the days of `kinds` that follow one another, over and over. */
export function days(
  count: number,
  kinds: Readonly<Record<string, readonly string[]>>,
  order: readonly string[] = Object.keys(kinds),
): string[] {
  const each = Object.entries(kinds).flatMap(([name, events]) => [
    `  ${name}:`,
    ...events.map((event) => `    - ${event}`),
  ]);
  const row = Array.from({ length: count }, (_, i) => order[i % order.length]);
  return ["days:", ...each, "blocks:", `  - {name: all, days: [${row.join(", ")}]}`];
}

/** A readout answers: both values are finite, and the second is above the first by at least that share of it. */
export function rises(from: number, to: number, least: number, of = ""): void {
  finite([from, to], of);
  expect(to / from, of).toBeGreaterThan(1 + least);
}

/** The same, below. */
export function falls(from: number, to: number, least: number, of = ""): void {
  finite([from, to], of);
  expect(to / from, of).toBeLessThan(1 - least);
}

/** A readout does not answer: within that share of what it was. */
export function keeps(from: number, to: number, most: number, of = ""): void {
  finite([from, to], of);
  expect(Math.abs(to / from - 1), of).toBeLessThan(most);
}

function finite(values: readonly number[], of: string): void {
  for (const value of values) expect(Number.isFinite(value), `${of} is finite`).toBe(true);
}
