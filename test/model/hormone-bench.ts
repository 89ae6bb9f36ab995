import { bodyModules } from "../../model/body/assembly.ts";
import { bodyExposures } from "../../model/body/exposures.ts";
import { fuelModules, fuelWires } from "../../model/body/fuel-assembly.ts";
import { fuelExposures } from "../../model/body/fuel-exposures.ts";
import { quietHormones, quietWires } from "../../model/body/fuels/quiet-hormones.ts";
import {
  hormoneBaselines,
  hormoneClock,
  hormoneExposures,
  hormoneModules,
  hormoneVariants,
  hormoneWires,
} from "../../model/body/hormone-assembly.ts";
import { muscleTurnover } from "../../model/body/muscle-turnover.ts";
import { defineModule, defineSystem } from "../../model/language.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import { simulate } from "../../src/simulate/index.ts";

/** The liver as far as FGF21 goes: at rest. */
const quietLiver = defineModule({
  id: "quiet_liver",
  about: "A liver at rest.",
  states: {},
  processes: {},
  offers: { fgf21_drive: { unit: "1", is: "1", means: "drive of ATF4, relative to rest" } },
  limits: ["no signalling"],
});

/** A body without drugs. */
const noDrugs = defineModule({
  id: "no_drugs",
  about: "No testosterone is injected, and nothing stops the body's own.",
  states: {},
  processes: {},
  offers: {
    testosterone_added: { unit: "nmol/L", is: "0[nmol/L]", means: "testosterone added" },
    all_left: { unit: "1", is: "1", means: "share of the axis that is left" },
  },
  limits: ["no drugs"],
});

const readout = (unit: string, is: string) => ({ unit, is, means: is, assay: "blood" });

/** The body with fuels and hormones, and stand-ins for muscle and liver: what hormones are tested on. */
export const hormoneBench = defineSystem({
  id: "hormone-bench",
  about: "The body layer with fuels and hormones, without signalling.",
  modules: {
    ...bodyModules,
    ...fuelModules,
    ...hormoneModules,
    quiet_hormones: quietHormones,
    muscle_turnover: muscleTurnover,
    "liver.stress": quietLiver,
    no_drugs: noDrugs,
  },
  wires: {
    ...fuelWires,
    ...hormoneWires,
    ...quietWires,
    "testosterone.testosterone_added": "no_drugs.testosterone_added",
    "testosterone.left_by_feedback": "no_drugs.all_left",
    "testosterone.left_by_agonist": "no_drugs.all_left",
    "muscle_turnover.muscle_leucine": "muscle_amino_acids.muscle_leucine",
    "muscle_turnover.muscle_leucine_fasting": "muscle_amino_acids.muscle_leucine_fasting",
    "muscle_turnover.proteolysis_brake": "insulin.proteolysis_brake",
    "muscle_amino_acids.protein_synthesis": "muscle_turnover.protein_synthesis",
    "muscle_amino_acids.protein_breakdown": "muscle_turnover.protein_breakdown",
  },
  baselines: hormoneBaselines,
  variants: hormoneVariants,
  exposures: [...bodyExposures, ...fuelExposures, ...hormoneExposures],
  readouts: {
    hour: readout("h", "clock.clock_hour"),
    sleep: readout("1", "clock.sleep"),
    sleep_depth: readout("1", "clock.sleep_depth"),
    begun: readout("1", "clock.begun"),
    intake: readout("kcal/d", "energy.energy_intake"),
    expenditure: readout("kcal/d", "energy.energy_expenditure"),
    habitual: readout("kcal/d", "energy.energy_habitual"),
    energy_ratio: readout("1", "energy_signal.energy_ratio"),
    protein_ratio: readout("1", "energy_signal.protein_ratio"),
    carbohydrate_ratio: readout("1", "energy_signal.carbohydrate_ratio"),
    shortage: readout("1", "energy_signal.energy_shortage"),
    insulin_fold: readout("1", "insulin.insulin_fold"),
    insulin_portal: readout("pmol/L", "insulin.insulin_portal"),
    cortisol: readout("nmol/L", "cortisol.cortisol_concentration"),
    gh: readout("ug/L", "gh.gh_concentration"),
    igf1_total: readout("nmol/L", "igf1.igf1_total"),
    igf1_free: readout("1", "igf1.igf1_relative"),
    igfbp1: readout("ug/L", "igfbp1.igfbp1_concentration"),
    leptin: readout("ug/L", "leptin.leptin_concentration"),
    testosterone: readout("nmol/L", "testosterone.testosterone_concentration"),
    t3: readout("nmol/L", "thyroid.t3_concentration"),
    ghrelin: readout("pmol/L", "ghrelin.ghrelin_concentration"),
    fgf21: readout("ng/L", "fgf21.fgf21_concentration"),
    il6: readout("1", "inflammation.il6_relative"),
    crp: readout("mg/L", "inflammation.crp_concentration"),
    saturation: readout("1", "oxygen.oxygen_saturation"),
    tissue_oxygen: readout("1", "oxygen.tissue_oxygen"),
    activin: readout("1", "follistatin.activin_relative"),
    follistatin: readout("ng/L", "follistatin.follistatin_concentration"),
  },
  clock: hormoneClock,
  settle: "48 h",
});

type ReadoutName = keyof typeof hormoneBench.readouts;

/** A run of the bench by hours from its start. */
export interface HormoneRun {
  readonly before: (readout: ReadoutName) => number;
  readonly at: (readout: ReadoutName, hour: number) => number;
  readonly mean: (readout: ReadoutName, from: number, to: number) => number;
  readonly least: (readout: ReadoutName, from: number, to: number) => number;
  readonly most: (readout: ReadoutName, from: number, to: number) => number;
  readonly curve: (readout: ReadoutName, from: number, to: number) => readonly number[];
}

/** What a run is besides its events. */
export interface HormoneOptions {
  readonly start?: string;
  readonly sex?: "male" | "female";
  readonly age?: number;
  readonly fat?: number;
  readonly variants?: Readonly<Record<string, string>>;
}

/** Three meals a day, 0, 5 and 11 h after a start in the morning, for some days: a usual diet unless grams say else. */
export function meals(
  days: number,
  { first = 0, protein = 31, carbohydrate = 112, fat = 36 } = {},
): readonly string[] {
  const food = `protein: ${protein} g, carbohydrate: ${carbohydrate} g, fat: ${fat} g, source: mixed`;
  return [0, 5, 11].map(
    (hour) => `{at: ${24 * first + hour} h, meal: {${food}}, every: 1 d, times: ${days}}`,
  );
}

/** Runs the bench for a man of 75 kg. Throws on anything that it does not take in full. */
export async function runHormones(
  hours: number,
  events: readonly string[],
  { start = "08:00", sex = "male", age = 30, fat = 20, variants = {} }: HormoneOptions = {},
): Promise<HormoneRun> {
  const text = [
    "equator: 1",
    "name: hormones under test",
    `subject: {species: human, sex: ${sex}, age: ${age} y, height: 178 cm, mass: 75 kg, body_fat: ${fat} %}`,
    `start: 2026-03-02T${start}`,
    `lasts: ${hours} h`,
    events.length === 0 ? "events: []" : "events:",
    ...events.map((event) => `  - ${event}`),
    "",
  ].join("\n");
  const { protocol, diagnostics } = readProtocol(text);
  if (protocol === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  const run = await simulate(protocol, { system: hormoneBench, variants, every: 600_000 });
  if (run.diagnostics.length > 0) throw new Error(JSON.stringify(run.diagnostics));
  const series = run.series[0];
  const hourOf = (index: number) => (run.times[index] ?? Number.NaN) / 3_600_000;
  const curve = (readout: ReadoutName, from: number, to: number) =>
    [...(series?.curves[readout]?.values ?? [])].filter(
      (_, i) => hourOf(i) >= from - 1e-9 && hourOf(i) <= to + 1e-9,
    );
  const mean = (readout: ReadoutName, from: number, to: number) => {
    const inside = curve(readout, from, to);
    return inside.reduce((sum, value) => sum + value, 0) / inside.length;
  };
  return {
    before: (readout) => series?.baseline[readout] ?? Number.NaN,
    curve,
    mean,
    at: (readout, hour) => mean(readout, hour, hour),
    least: (readout, from, to) => Math.min(...curve(readout, from, to)),
    most: (readout, from, to) => Math.max(...curve(readout, from, to)),
  };
}
