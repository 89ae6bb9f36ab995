import { defineModule } from "../../language.ts";
import { fuelEnergies } from "./energies.ts";
import { ketoneParameters } from "./ketone-parameters.ts";

const { energy_glucose, energy_ketone } = fuelEnergies;
const induction = { refs: ["pan2000", "pan2001"] } as const;

const kinetics = {
  grade: "assumed",
  why: "production follows fatty acids, insulin and glucagon; use saturates; the kinetic studies behind it have no identifier here",
  wouldSettle: "labelled ketones at several levels and on several days of a fast",
} as const;

/** Ketone bodies. */
export const ketones = defineModule({
  id: "ketones",
  about:
    "Made of fatty acids in the liver, used by the brain and the rest; transport into the brain is induced.",
  needs: {
    nefa_fold: { unit: "1", typical: 1, means: "fatty acids relative to fasted" },
    insulin_delayed: { unit: "pmol/L", typical: 32, means: "insulin acting on the liver" },
    insulin_plasma_fasting: { unit: "pmol/L", typical: 32, means: "the same, fasted" },
    glucagon_fold: { unit: "1", typical: 1, means: "glucagon relative to fasted" },
    starvation: { unit: "1", typical: 0, means: "programme of starvation" },
    brain_fasting: { unit: "mmol/min", typical: 0.391664, means: "glucose taken up by the brain, fasted" },
    running: { unit: "1", typical: 1, means: "1 from the start of a run on, 0 before" },
    lean_mass: { unit: "kg", typical: 57.4, means: "fat-free mass" },
  },
  parameters: { ...ketoneParameters, energy_glucose, energy_ketone },
  states: {
    bhb: { unit: "mmol/L", initial: "bhb_fasting", scale: 0.1, means: "plasma hydroxybutyrate" },
    transport: { unit: "1", initial: 1, scale: 1, means: "transport into the brain", slow: true },
  },
  terms: {
    both: { unit: "1", is: "1 + ratio_acetoacetate", means: "ketone bodies per hydroxybutyrate" },
    pool: { unit: "L", is: "volume_ketones * lean_mass * both", means: "volume, for both ketone bodies" },
    total: { unit: "mmol/L", is: "bhb * both", means: "ketone bodies" },
    total_fasting: { unit: "mmol/L", is: "bhb_fasting * both", means: "the same, fasted" },
    brain_clearance: { unit: "L/min", is: "cl_brain * lean_mass", means: "clearance by the brain, fasted" },
    brain_most: {
      unit: "mmol/min",
      is: "frac_brain * energy_glucose * brain_fasting / energy_ketone",
      means: "highest use by the brain",
    },
    brain: {
      unit: "mmol/min",
      is: "brain_most * michaelis(brain_clearance * transport * total, brain_most)",
      means: "use by the brain",
    },
    brain_rest: {
      unit: "mmol/min",
      is: "brain_most * michaelis(brain_clearance * total_fasting, brain_most)",
      means: "the same, fasted",
    },
    other: {
      unit: "mmol/min",
      is: "vmax_use * lean_mass * michaelis(total, km_use)",
      means: "use elsewhere",
    },
    excreted: { unit: "mmol/min", is: "cl_kidney * lean_mass * total", means: "lost in urine" },
    made_fasting: {
      unit: "mmol/min",
      is: "brain_rest + vmax_use * lean_mass * michaelis(total_fasting, km_use) + cl_kidney * lean_mass * total_fasting",
      means: "production that keeps the fasting level steady",
    },
    made: {
      unit: "mmol/min",
      is: "made_fasting * max(nefa_fold, 0)^n_nefa * (insulin_plasma_fasting / max(insulin_delayed, 1[pmol/L]))^n_insulin * max(glucagon_fold, 0)^n_glucagon * (1 + gain_starvation * starvation)",
      means: "production",
    },
    following: { unit: "1/min", is: "log(2) / half_life_transport", means: "how fast transport follows" },
  },
  processes: {
    ketogenesis: { to: "bhb", rate: "made / pool", means: "made in the liver", evidence: kinetics },
    use: {
      from: "bhb",
      rate: "(brain + other + excreted) / pool",
      means: "used or lost",
      evidence: kinetics,
    },
    inducing: {
      to: "transport",
      rate: "running * following * (1 + gain_transport * michaelis(bhb - bhb_fasting, 1[mmol/L]))",
      means: "transport induced",
      evidence: induction,
    },
    decaying: {
      from: "transport",
      rate: "running * following * transport",
      means: "transport decays",
      evidence: induction,
    },
  },
  offers: {
    bhb_concentration: { unit: "mmol/L", is: "bhb", means: "plasma hydroxybutyrate" },
    bhb_fasting: { unit: "mmol/L", is: "bhb_fasting", means: "the same, fasted" },
    ketone_production: { unit: "mmol/min", is: "made", means: "ketone bodies made" },
    brain_ketones: { unit: "mmol/min", is: "brain", means: "ketone bodies used by the brain" },
    other_ketones: { unit: "mmol/min", is: "other", means: "ketone bodies used elsewhere" },
    ketones_excreted: { unit: "mmol/min", is: "excreted", means: "ketone bodies lost in urine" },
    brain_ketone_energy: {
      unit: "kcal/min",
      is: "energy_ketone * brain",
      means: "energy the brain has from ketones",
    },
    brain_ketone_energy_fasting: {
      unit: "kcal/min",
      is: "energy_ketone * brain_rest",
      means: "the same, fasted",
    },
  },
  limits: [
    "acetoacetate is a fixed share; acetone is left out",
    "near saturation the level is sensitive: 10 % more production at 72 h gives about 20 % more",
    "ketones drunk or infused have no way in",
  ],
});
