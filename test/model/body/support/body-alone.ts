import { bodyModules, bodyWires } from "../../../../model/body/assembly.ts";
import { bodyExposures } from "../../../../model/body/exposures.ts";
import { muscleTurnover } from "../../../../model/body/muscle-turnover.ts";
import { defineSystem } from "../../../../model/language.ts";
import type { Subject } from "../../../../src/lang/index.ts";
import type { RealisedEvent } from "../../../../src/protocol/event.ts";
import { simulateEvents } from "../../../../src/simulate/simulate-events.ts";

const readout = (unit: string, is: string) => ({ unit, is, means: is, assay: "plasma or biopsy" });

/** The body layer with a stand-in for muscle turnover: what its facts are tested on. */
export const bodyAlone = defineSystem({
  id: "body-alone",
  about: "The body layer without signalling.",
  modules: { ...bodyModules, muscle_turnover: muscleTurnover },
  wires: {
    ...bodyWires,
    "muscle_turnover.muscle_leucine": "muscle_amino_acids.muscle_leucine",
    "muscle_turnover.muscle_leucine_fasting": "muscle_amino_acids.muscle_leucine_fasting",
    "muscle_turnover.proteolysis_brake": "insulin.proteolysis_brake",
    "muscle_amino_acids.protein_synthesis": "muscle_turnover.protein_synthesis",
    "muscle_amino_acids.protein_breakdown": "muscle_turnover.protein_breakdown",
  },
  exposures: bodyExposures,
  readouts: {
    leucine: readout("mmol/L", "amino_acids.leucine_concentration"),
    eaa: readout("mmol/L", "amino_acids.eaa_concentration"),
    neaa: readout("mmol/L", "amino_acids.neaa_concentration"),
    total_eaa: readout("mmol/L", "amino_acids.total_eaa_concentration"),
    muscle_leucine: readout("mmol/L", "muscle_amino_acids.muscle_leucine"),
    muscle_eaa: readout("mmol/L", "muscle_amino_acids.muscle_eaa"),
    muscle_neaa: readout("mmol/L", "muscle_amino_acids.muscle_neaa"),
    insulin: readout("pmol/L", "insulin.insulin_concentration"),
    interstitial: readout("pmol/L", "insulin.insulin_interstitial"),
    glucose: readout("mmol/L", "glucose.glucose_concentration"),
    glucose_uptake: readout("umol/kg/min", "glucose.glucose_uptake / subject.mass"),
    glucose_production: readout("umol/kg/min", "glucose.endogenous_glucose / subject.mass"),
    glucose_infused: readout("umol/kg/min", "glucose.glucose_clamp_infusion / subject.mass"),
    leucine_arrival: readout("mmol/min", "digestion.leucine_arrival"),
    glucose_arrival: readout("mmol/min", "digestion.glucose_arrival"),
    stomach: readout("kcal", "digestion.stomach_energy"),
    rapamycin_blood: readout("nmol/L", "rapamycin.rapamycin_blood"),
    rapamycin_free: readout("nmol/L", "rapamycin.rapamycin_free"),
  },
  settle: "12 h",
});

/** What happens: minutes, and numbers in the unit that the name of the event calls for. */
export interface Happening {
  readonly at?: number;
  readonly lasts?: number;
  readonly kind: string;
  readonly quantities: Readonly<Record<string, readonly [number, string]>>;
  readonly source?: string;
}

/** A subject of 75 kg with 60 kg lean mass, on whom the layer was fitted. */
export const fittedOn: Subject = { mass: 75, height: 1.77, lean_mass: 60, male: 1 };

/** Grams of food. */
export function meal(source: string, grams: Readonly<Record<string, number>>, at = 0): Happening {
  return { kind: "meal", source, at, quantities: inGrams(grams) };
}

/** A drink of free amino acids, in grams; eaa contains leucine. */
export function drink(grams: Readonly<Record<string, number>>): Happening {
  return { kind: "amino_acids", quantities: inGrams(grams) };
}

function inGrams(grams: Readonly<Record<string, number>>): Happening["quantities"] {
  return Object.fromEntries(Object.entries(grams).map(([name, value]) => [name, [value, "g"] as const]));
}

type ReadoutName = keyof typeof bodyAlone.readouts;

/** Curves by readout, by the minute. */
export type BodyCurves = Readonly<Record<ReadoutName, Float64Array>>;

/** Runs the body for some minutes under what happens, reported by the minute. */
export async function runBody(
  happenings: readonly Happening[],
  minutes: number,
  subject: Subject = fittedOn,
): Promise<BodyCurves> {
  const times = Float64Array.from({ length: minutes + 1 }, (_, minute) => minute * 60_000);
  const { series } = await simulateEvents({
    system: bodyAlone,
    build: { subject },
    events: happenings.map(realised),
    times,
    limbs: [undefined],
  });
  const curves = series[0]?.curves ?? {};
  return Object.fromEntries(
    Object.entries(curves).map(([name, curve]) => [name, curve.values]),
  ) as BodyCurves;
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

/** Value at a minute. */
export function at(curve: Float64Array, minute: number): number {
  return curve[minute] ?? Number.NaN;
}

/** The highest value and its minute. */
export function peak(curve: Float64Array): { readonly value: number; readonly minute: number } {
  const value = Math.max(...curve);
  return { value, minute: curve.indexOf(value) };
}

/** Sum of a flow (per minute) up to a minute, by trapezoids. */
export function amount(flow: Float64Array, minute: number): number {
  let sum = 0;
  for (let i = 1; i <= minute; i++) sum += (at(flow, i - 1) + at(flow, i)) / 2;
  return sum;
}
