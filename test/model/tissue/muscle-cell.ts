import { defineModule, defineParameters, defineSystem } from "../../../model/language.ts";
import { akt } from "../../../model/tissue/akt.ts";
import { eif4f } from "../../../model/tissue/eif4f.ts";
import { energyAmpk } from "../../../model/tissue/energy-ampk.ts";
import { insulinReceptor } from "../../../model/tissue/insulin-receptor.ts";
import { irs1Pi3k } from "../../../model/tissue/irs1-pi3k.ts";
import { leucineSensing } from "../../../model/tissue/leucine-sensing.ts";
import { loading } from "../../../model/tissue/loading.ts";
import { mtorComplexes } from "../../../model/tissue/mtor-complexes.ts";
import { s6k1 } from "../../../model/tissue/s6k1.ts";
import { tscRheb } from "../../../model/tissue/tsc-rheb.ts";
import { ulk1Autophagy } from "../../../model/tissue/ulk1-autophagy.ts";
import { compile, initialState, interpreterKernel } from "../../../src/compile/index.ts";
import { type Impulse, integrate } from "../../../src/engine/index.ts";
import { buildSystem, type Perturbation } from "../../../src/lang/index.ts";

const surroundings = defineModule({
  id: "surroundings",
  about: "What surrounds the muscle cell in a trial, set by hand; insulin crosses the capillary with a lag.",
  inputs: {
    insulin_plasma: { unit: "pmol/L", default: 31, means: "plasma insulin" },
    leucine: { unit: "mmol/L", default: 0.13, means: "leucine in muscle" },
    eaa: { unit: "mmol/L", default: 3.2, means: "other essential amino acids in muscle" },
    rapamycin: { unit: "nmol/L", default: 0, means: "free rapamycin" },
  },
  parameters: defineParameters({
    ratio: {
      value: 0.45,
      unit: "1",
      means: "interstitial over plasma insulin",
      evidence: {
        grade: "measured",
        ref: "sjostrand1999",
        at: "abstract, both clamp steps",
        in: "human quadriceps",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    tau_capillary: {
      value: 40,
      unit: "min",
      means: "lag of insulin across the capillary",
      evidence: {
        grade: "assumed",
        why: "a lag for the trials of this folder",
        wouldSettle: "microdialysis",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
  }),
  states: {
    interstitial: { unit: "pmol/L", initial: 14, means: "interstitial insulin", scale: 100 },
  },
  processes: {
    entry: {
      to: "interstitial",
      rate: "ratio * insulin_plasma / tau_capillary",
      means: "insulin crosses",
      evidence: { refs: ["sjostrand1999"] },
    },
    loss: {
      from: "interstitial",
      rate: "interstitial / tau_capillary",
      means: "insulin is lost",
      evidence: { refs: ["sjostrand1999"] },
    },
  },
  offers: {
    insulin_interstitial: { unit: "pmol/L", is: "interstitial", means: "interstitial insulin" },
    muscle_leucine: { unit: "mmol/L", is: "leucine", means: "leucine in muscle" },
    muscle_eaa: { unit: "mmol/L", is: "eaa", means: "other essential amino acids in muscle" },
    rapamycin_free: { unit: "nmol/L", is: "rapamycin", means: "free rapamycin" },
  },
  limits: ["a fixture of tests"],
});

const readouts = {
  pi3k: "irs1_pi3k.pi3k_active",
  irs1_s636: "irs1_pi3k.irs1_s636",
  p_akt_t308: "akt.akt_t308",
  p_akt_s473: "akt.akt_s473",
  mtorc1: "mtor_complexes.mtorc1_active",
  mtorc2: "mtor_complexes.mtorc2_active",
  p_s6k1_t389: "s6k1.p_s6k1_t389",
  p_s6k1_t421: "s6k1.p_s6k1_t421",
  p_mtor_s2448: "s6k1.p_mtor_s2448",
  p_4ebp1: "eif4f.p_4ebp1",
  p_ampk: "energy_ampk.p_ampk",
  ampk: "energy_ampk.ampk_active",
  flux: "ulk1_autophagy.autophagy_flux",
  mechanical_drive: "loading.mechanical_drive",
} as const;

/** What is read off the cell. */
export type CellReadout = keyof typeof readouts;

const muscleCell = defineSystem({
  id: "muscle_cell_test",
  about: "The signalling modules of muscle, coupled, in surroundings set by hand.",
  modules: {
    "muscle.surroundings": surroundings,
    "muscle.insulin_receptor": insulinReceptor,
    "muscle.irs1_pi3k": irs1Pi3k,
    "muscle.akt": akt,
    "muscle.tsc_rheb": tscRheb,
    "muscle.leucine_sensing": leucineSensing,
    "muscle.mtor_complexes": mtorComplexes,
    "muscle.s6k1": s6k1,
    "muscle.eif4f": eif4f,
    "muscle.energy_ampk": energyAmpk,
    "muscle.ulk1_autophagy": ulk1Autophagy,
    "muscle.loading": loading,
  },
  baselines: {
    "muscle.s6k1.erk_rest": "muscle.loading.erk_active",
    "muscle.ulk1_autophagy.ulk1_fasted": "muscle.ulk1_autophagy.ulk1_active",
  },
  readouts: Object.fromEntries(
    Object.entries(readouts).map(([name, address]) => [
      name,
      { unit: "1", is: `muscle.${address}`, means: name, assay: "model" },
    ]),
  ),
  settle: "48 h",
});

/** Inputs that a trial sets, each in the unit that its module declares. */
export interface CellInputs {
  readonly insulin_plasma?: number;
  readonly leucine?: number;
  readonly eaa?: number;
  readonly rapamycin?: number;
  readonly session?: number;
  readonly endurance?: number;
}

const owner: Readonly<Record<keyof CellInputs, string>> = {
  insulin_plasma: "surroundings",
  leucine: "surroundings",
  eaa: "surroundings",
  rapamycin: "surroundings",
  session: "loading",
  endurance: "loading",
};

const fasted = 3 * 1440;

/**
 * The coupled cell, settled in the fasted state, through changes of its surroundings: value over the fasted value
 * of each readout at the asked minutes.
 */
export function cellFolds(
  changes: readonly (CellInputs & { readonly at: number })[],
  at: readonly number[],
  perturb: readonly Perturbation[] = [],
): Record<CellReadout, number[]> {
  const curves = cellCurves(changes, at, perturb);
  return Object.fromEntries(
    Object.entries(curves).map(([name, [first = Number.NaN, ...rest]]) => [
      name,
      rest.map((value) => value / first),
    ]),
  ) as Record<CellReadout, number[]>;
}

/** The same as values; the first is the fasted one. */
export function cellCurves(
  changes: readonly (CellInputs & { readonly at: number })[],
  at: readonly number[],
  perturb: readonly Perturbation[] = [],
): Record<CellReadout, number[]> {
  const { flat } = buildSystem(muscleCell, { perturb });
  const program = compile(flat);
  const kernel = interpreterKernel(program);
  kernel.parameters.set(program.defaults);
  kernel.refresh();
  const impulses = changes.map(
    ({ at: minute, ...inputs }): Impulse => ({
      at: fasted + minute,
      apply: Object.entries(inputs).map(([name, value]) => {
        const address = `muscle.${owner[name as keyof CellInputs]}.${name}`;
        const parameter = flat.parameters.findIndex((entry) => entry.address === address);
        const perUnit = flat.parameters[parameter]?.perUnit ?? Number.NaN;
        return { kind: "set", parameter, value: value / perUnit };
      }),
    }),
  );
  const solution = integrate({
    kernel,
    initial: initialState(program, program.defaults),
    start: 0,
    end: fasted + Math.max(...at),
    tick: 1,
    impulses,
    grid: [fasted - 1, ...at.map((minute) => fasted + minute)],
    relativeTolerance: 1e-7,
    scale: flat.states.map(({ scale }) => scale),
  });
  if (!solution.success) throw new Error(JSON.stringify(solution.failure));
  const count = flat.readouts.length;
  const rows = Array.from(solution.times, (_, row) => row);
  return Object.fromEntries(
    flat.readouts.map(({ address }, i) => [
      address,
      rows.map((row) => solution.outputs[row * count + i] ?? Number.NaN),
    ]),
  ) as Record<CellReadout, number[]>;
}

/** Leucine and the others rising in a straight line over the first hour and held. */
export function aminoAcidsTo(leucine: number, eaa: number): (CellInputs & { at: number })[] {
  return [0, 10, 20, 30, 40, 50, 60].map((at) => ({
    at,
    leucine: 0.13 + ((leucine - 0.13) * at) / 60,
    eaa: 3.2 + ((eaa - 3.2) * at) / 60,
  }));
}
