import { bodyModules } from "../../model/body/assembly.ts";
import { bodyExposures } from "../../model/body/exposures.ts";
import { fuelModules, fuelWires } from "../../model/body/fuel-assembly.ts";
import { fuelExposures } from "../../model/body/fuel-exposures.ts";
import { quietHormones, quietWires } from "../../model/body/fuels/quiet-hormones.ts";
import { muscleTurnover } from "../../model/body/muscle-turnover.ts";
import { defineModule, defineParameters, defineSystem } from "../../model/language.ts";
import type { Subject } from "../../src/lang/index.ts";
import type { RealisedEvent } from "../../src/protocol/event.ts";
import { simulateEvents } from "../../src/simulate/simulate-events.ts";

/** Gives the bench a clock, so that it settles before time 0. */
const wallClock = defineModule({
  id: "wall_clock",
  about: "The time of day at which a run starts.",
  parameters: defineParameters({
    starts_at: {
      value: 8,
      unit: "h",
      means: "time of day at the start",
      evidence: { grade: "assumed", why: "a morning", wouldSettle: "the protocol" },
      spread: { kind: "none", why: "the protocol says it" },
    },
  }),
  states: {},
  processes: {},
  offers: { start: { unit: "h", is: "starts_at", means: "time of day at the start" } },
  limits: ["nothing follows it"],
});

const readout = (unit: string, is: string) => ({
  unit,
  is,
  means: is,
  assay: "plasma, tracer or calorimeter",
});

/** The body with its fuels, and stand-ins for hormones and muscle: what the facts of fuels are tested on. */
export const fuelBench = defineSystem({
  id: "fuel-bench",
  about: "The body layer with fuels, without hormones or signalling.",
  modules: {
    ...bodyModules,
    ...fuelModules,
    wall_clock: wallClock,
    quiet_hormones: quietHormones,
    muscle_turnover: muscleTurnover,
  },
  wires: {
    ...fuelWires,
    ...quietWires,
    "muscle_turnover.muscle_leucine": "muscle_amino_acids.muscle_leucine",
    "muscle_turnover.muscle_leucine_fasting": "muscle_amino_acids.muscle_leucine_fasting",
    "muscle_turnover.proteolysis_brake": "insulin.proteolysis_brake",
    "muscle_amino_acids.protein_synthesis": "muscle_turnover.protein_synthesis",
    "muscle_amino_acids.protein_breakdown": "muscle_turnover.protein_breakdown",
  },
  exposures: [...bodyExposures, ...fuelExposures],
  readouts: {
    glucose: readout("mmol/L", "glucose.glucose_concentration"),
    insulin: readout("pmol/L", "insulin.insulin_concentration"),
    insulin_portal: readout("pmol/L", "insulin.insulin_portal"),
    glucagon: readout("1", "glucagon.glucagon_fold"),
    starvation: readout("1", "fed_memory.starvation"),
    fed: readout("1", "fed_memory.fed_memory"),
    uptake: readout("umol/kg/min", "glucose.glucose_uptake / subject.mass"),
    production: readout("umol/kg/min", "liver_glycogen.release_per_mass"),
    share_new: readout("1", "liver_glycogen.share_new"),
    liver_glycogen: readout("mmol", "liver_glycogen.liver_glycogen"),
    muscle_glycogen: readout("mmol/kg", "muscle_glycogen.muscle_glycogen"),
    muscle_uptake: readout("mmol/min", "muscle_glycogen.muscle_uptake"),
    splanchnic_output: readout(
      "mmol/min",
      "digestion.glucose_arrival + liver_glycogen.glucose_release - liver_glycogen.liver_uptake",
    ),
    brain_uptake: readout("mmol/min", "glucose.brain_uptake"),
    nefa: readout("mmol/L", "fatty_acids.nefa_concentration"),
    nefa_release: readout("mmol/min", "fatty_acids.nefa_release"),
    glycerol_release: readout("umol/kg/min", "fatty_acids.glycerol_release / subject.mass"),
    palmitate_release: readout("umol/kg/min", "fatty_acids.palmitate_release"),
    triglyceride: readout("mmol/L", "fatty_acids.triglyceride_concentration"),
    bhb: readout("mmol/L", "ketones.bhb_concentration"),
    leucine: readout("mmol/L", "amino_acids.leucine_concentration"),
    nitrogen: readout("g/d", "nitrogen.nitrogen_excretion"),
    expenditure: readout("kcal/d", "energy.energy_expenditure"),
    resting: readout("kcal/d", "energy.energy_resting"),
    thermic: readout("kcal/d", "energy.energy_thermic"),
    intake: readout("kcal/d", "energy.energy_intake"),
    habitual: readout("kcal/d", "energy.energy_habitual"),
    quotient: readout("1", "fuel_use.respiratory_quotient"),
    fat_mass: readout("kg", "body_mass.fat_mass"),
    lean_mass: readout("kg", "body_mass.lean_mass"),
    mass: readout("kg", "body_mass.total_mass"),
    protein_mass: readout("kg", "body_mass.protein_mass"),
    chylomicron: readout("mmol", "fuel_absorption.chylomicron_fat"),
    ketones_lost: readout("mmol/min", "ketones.ketones_excreted"),
  },
  clock: "wall_clock.starts_at",
  settle: "12 h",
});

/** A man of 75 kg with 60 kg lean mass. */
export const referenceMan: Subject = { mass: 75, height: 1.78, age: 30, lean_mass: 60, male: 1 };

/** What happens: minutes, and numbers in the unit that the name of the event calls for. */
export interface Happening {
  readonly at?: number;
  readonly lasts?: number;
  readonly kind: string;
  readonly quantities: Readonly<Record<string, readonly [number, string]>>;
  readonly source?: string;
}

/** Grams of food. */
export function food(grams: Readonly<Record<string, number>>, at = 0): Happening {
  const quantities = Object.fromEntries(
    Object.entries(grams).map(([name, value]) => [name, [value, "g"] as const]),
  );
  return { kind: "meal", source: "mixed", at, quantities };
}

/** Insulin and glucose held, in pmol/L and mmol/L. */
export function clamp(insulin: number, { at = 0, lasts = 181, glucose = 5 } = {}): Happening {
  return {
    kind: "clamp",
    at,
    lasts,
    quantities: { insulin: [insulin, "pmol/L"], glucose: [glucose, "mmol/L"] },
  };
}

/** Shares of energy in food. */
export interface Mix {
  readonly carbohydrate: number;
  readonly protein: number;
  readonly fat: number;
}

const usual: Mix = { carbohydrate: 0.5, protein: 0.15, fat: 0.35 };

/** Three meals a day, 1, 6 and 12 h after its start, that bring so many kcal of absorbed energy. */
export function days(from: number, count: number, kcal: number, mix: Mix = usual): Happening[] {
  return Array.from({ length: count }, (_, day) => day + from).flatMap((day) =>
    [
      [60, 0.3],
      [360, 0.35],
      [720, 0.35],
    ].map(([minute = 0, share = 0]) =>
      food(
        {
          carbohydrate: (kcal * share * mix.carbohydrate) / 3.72,
          protein: (kcal * share * mix.protein) / 4.1 / 0.95,
          fat: (kcal * share * mix.fat) / 9.44 / 0.95,
        },
        day * 1440 + minute,
      ),
    ),
  );
}

type ReadoutName = keyof typeof fuelBench.readouts;

/** Values of a run at its reported times. */
export interface FuelRun {
  /** At a minute that is reported. */
  readonly at: (readout: ReadoutName, minute: number) => number;
  readonly values: (readout: ReadoutName) => readonly number[];
  /** Highest value and its minute. */
  readonly highest: (readout: ReadoutName) => { readonly value: number; readonly minute: number };
  readonly lowest: (readout: ReadoutName) => number;
  /** Integral over the run, where the readout is per minute. */
  readonly total: (readout: ReadoutName) => number;
}

/** How to run the bench. */
export interface FuelOptions {
  readonly minutes: number;
  /** Minutes between reports. */
  readonly every?: number;
  readonly subject?: Subject;
  /** `instance.parameter` -> value. */
  readonly values?: Readonly<Record<string, number>>;
}

/** Values of a subject who lies in bed. */
export const inBed = { "energy.activity": 1e-6 };

/** Runs the bench. Reports come every minute unless `every` says otherwise. */
export async function runFuels(happenings: readonly Happening[], options: FuelOptions): Promise<FuelRun> {
  const { minutes, every = 1, subject = referenceMan, values: adjustments = {} } = options;
  const times = Float64Array.from({ length: Math.floor(minutes / every) + 1 }, (_, i) => i * every * 60_000);
  const { series } = await simulateEvents({
    system: fuelBench,
    build: { subject, adjustments },
    events: happenings.map(realised),
    times,
    limbs: [undefined],
  });
  const curves = series[0]?.curves ?? {};
  const values = (name: ReadoutName) => Array.from(curves[name]?.values ?? []);
  return {
    values,
    at: (name, minute) => values(name)[minute / every] ?? Number.NaN,
    highest: (name) => {
      const all = values(name);
      const value = Math.max(...all);
      return { value, minute: every * all.indexOf(value) };
    },
    lowest: (name) => Math.min(...values(name)),
    total: (name) => {
      const all = values(name);
      return all.slice(1).reduce((sum, value, i) => sum + ((all[i] ?? Number.NaN) + value) / 2, 0) * every;
    },
  };
}

function realised({ at = 0, lasts = 0, kind, quantities, source }: Happening): RealisedEvent {
  return {
    at: at * 60_000,
    duration: lasts * 60_000,
    kind,
    quantities: Object.fromEntries(
      Object.entries(quantities).map(([name, [value, unit]]) => [name, { value, unit }]),
    ),
    words: source === undefined ? {} : { source },
    from: { line: 0, column: 0, path: "" },
  };
}
