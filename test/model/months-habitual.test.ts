import { beforeAll, expect, it } from "vitest";
import { habitualDay } from "../../model/outcome/months-habitual.ts";
import { humanAdult } from "../../model/systems/human-adult.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import { simulate } from "../../src/simulate/index.ts";
import { lifting, meals } from "./months-runs.ts";

const readout = (is: string) => ({ unit: "1", is, means: is, assay: "none" });

const adult = {
  ...humanAdult,
  readouts: {
    synthesis: readout("muscle.synthesis.synthesis_resting"),
    breakdown: readout("muscle.breakdown_over_months.breakdown_resting"),
    drive: readout("muscle.loading.mechanical_drive"),
    permission: readout("muscle.initiation.exercise_permission"),
    mtorc1: readout("muscle.mtor_complexes.mtorc1_active"),
    mtorc2: readout("muscle.insulin_action.mtorc2_relative"),
    size: readout("muscle.muscle_pools.muscle_size"),
    size_upper: readout("upper_muscle.muscle_pools.muscle_size"),
    enzymes: readout("endurance.oxidative_enzymes"),
    sensitivity: readout("insulin_sensitivity.insulin_sensitivity"),
  },
};

type Name = keyof (typeof adult)["readouts"];
interface Weeks {
  readonly values: (name: Name) => Float64Array;
  readonly before: (name: Name) => number;
}

async function weeks(days: number, events: readonly string[]): Promise<Weeks> {
  const plates = meals(days, { carbohydrate: 345, fat: 95 });
  const { protocol } = readProtocol(
    [
      "equator: 1",
      "name: habitual days",
      "subject: {species: human, sex: male, age: 25 y, height: 178 cm, mass: 75 kg, body_fat: 16 %}",
      "start: 2026-03-02T00:00",
      `lasts: ${days * 24} h`,
      "events:",
      ...[...plates, ...events].map((event) => `  - ${event}`),
      "",
    ].join("\n"),
  );
  if (protocol === undefined) throw new Error("the protocol is not read");
  const series = (await simulate(protocol, { system: adult, every: 3_600_000 })).series[0];
  return {
    values: (name) => series?.curves[name]?.values ?? new Float64Array(0),
    before: (name) => series?.baseline[name] ?? Number.NaN,
  };
}

let rest: Weeks;
let lifted: Weeks;
beforeAll(async () => {
  rest = await weeks(84, []);
  lifted = await weeks(84, [lifting(3, 12, { muscle: "whole_body" })]);
}, 60_000);

const week = 7 * 24;
const mean = (values: Float64Array, from = week) =>
  values.slice(from).reduce((sum, value) => sum + value, 0) / (values.length - from);
const last = (run: Weeks, name: Name) => run.values(name).at(-1) ?? Number.NaN;

/** Where a measured number is further than a part off what the modules take it for. */
function astray(address: keyof typeof habitualDay, measured: number, part: number): string[] {
  const { value } = habitualDay[address];
  const off = Math.abs(measured / value - 1) > part;
  return off ? [`${address}: ${value}, measured ${measured.toPrecision(4)}`] : [];
}

it("a habitual day of the whole body is what the modules of months take it for", () => {
  const logs = rest.values("mtorc1").map(Math.log);
  const driven = lifted.values("drive").map((drive, i) => drive * (lifted.values("permission")[i] ?? 0));
  const mtorc1 = Math.exp(mean(logs)) / rest.before("mtorc1");
  const mtorc2 = mean(rest.values("mtorc2")) / rest.before("mtorc2");
  expect([
    ...astray("muscle.muscle_pools.feed_reference", mean(rest.values("synthesis")), 0.03),
    ...astray("muscle.muscle_pools.breakdown_reference", mean(rest.values("breakdown")), 0.04),
    ...astray("muscle.ribosomes.permission_usual", mean(driven) / mean(lifted.values("drive")), 0.2),
    ...astray("endurance.mtorc1_habitual", mtorc1, 0.2),
  ]).toEqual([]);
  expect(Math.abs(mtorc2 - 1)).toBeLessThan(0.05);
});

it("twelve habitual weeks keep muscle, enzymes and the action of insulin", () => {
  for (const name of ["size", "size_upper"] as const)
    expect(Math.abs(last(rest, name) - 1)).toBeLessThan(0.01);
  expect(Math.abs(last(rest, "enzymes") - 1)).toBeLessThan(0.06);
  expect(Math.abs(mean(rest.values("sensitivity")) - 1)).toBeLessThan(0.1);
});

it("twelve weeks of lifting make muscle, more in the upper body", () => {
  expect(last(lifted, "size")).toBeGreaterThan(1.05);
  expect(last(lifted, "size")).toBeLessThan(1.12);
  expect(last(lifted, "size_upper")).toBeGreaterThan(last(lifted, "size"));
});
