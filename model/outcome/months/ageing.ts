import { defineModule } from "../../language.ts";
import { ageingParameters } from "./ageing-parameters.ts";

/** Named causes by which age acts on muscle, each with a switch: none at 30, in full at 75. */
export const ageing = defineModule({
  id: "ageing",
  about:
    "Intrinsic resistance, inactivity, inflammation, insulin resistance and loss of motor units with age.",
  needs: {
    age: { unit: "1", typical: 30, means: "age in years at the start of the run" },
    male: { unit: "1", typical: 1, means: "1 for men, 0 for women" },
  },
  parameters: ageingParameters,
  states: {
    elapsed: { unit: "y", initial: 0, slow: true, scale: 1, means: "time since the start of the run" },
  },
  terms: {
    grown: {
      unit: "1",
      is: "(max(0, age - age_onset) / (age_full - age_onset))^n_age",
      means: "how far age has come, 1 at 75",
    },
    inactive: { unit: "1", is: "switch_inactivity * steps_loss * grown", means: "share of activity lost" },
    inflamed: {
      unit: "1",
      is: "switch_inflammation * inflammation_rise * grown",
      means: "relative rise of inflammatory tone",
    },
    insulin_loss: {
      unit: "1",
      is: "switch_insulin_resistance * insulin_per_decade * max(0, age - age_onset) / 10",
      means: "share of insulin action lost, fat and activity as they are",
    },
    insulin_lost_fed: {
      unit: "1",
      is: "insulin_loss + switch_insulin_resistance * insulin_per_inactivity * inactive",
      means: "the same with inactivity, as it bears on feeding",
    },
    lost: {
      unit: "1",
      is: "min(0.9, switch_motor_units * motor_unit_rate * max(0[y], elapsed - max(0, motor_unit_onset - age) * 1[y]))",
      means: "share of the sustained size lost since the start",
    },
  },
  processes: {
    passing: {
      to: "elapsed",
      rate: "1",
      means: "time passes",
      evidence: { grade: "assumed", why: "a clock", wouldSettle: "nothing to settle: a clock" },
    },
  },
  offers: {
    feeding_factor: {
      unit: "1",
      is: "max(0, 1 - switch_intrinsic * feeding_intrinsic * grown) * max(0, 1 - feeding_per_inactivity * inactive) * max(0, 1 - feeding_per_inflammation * inflamed) * max(0, 1 - feeding_per_insulin * insulin_lost_fed)",
      means: "factor on the response of synthesis to feeding",
    },
    basal_factor_age: {
      unit: "1",
      is: "1 + (1 - male) * basal_women_old * grown",
      means: "factor on basal synthesis",
    },
    loading_factor: {
      unit: "1",
      is: "max(0, 1 - switch_intrinsic * loading_intrinsic * grown)",
      means: "factor on the response to loading",
    },
    sustained_size_lower: { unit: "1", is: "1 - lost", means: "size that motor units sustain, lower body" },
    sustained_size_upper: {
      unit: "1",
      is: "1 - frac_motor_units_upper * lost",
      means: "the same, upper body",
    },
    inactivity: { unit: "1", is: "inactive", means: "share of activity lost" },
    inflammatory_tone: { unit: "1", is: "1 + inflamed", means: "inflammatory tone relative to the young" },
    insulin_age: { unit: "1", is: "max(0, 1 - insulin_loss)", means: "factor on insulin sensitivity" },
    old: {
      unit: "1",
      is: "hill(age, age_cox, n_age_cox)",
      means: "how far COX inhibitors act as in the old",
    },
  },
  steady: { none: "a clock" },
  limits: [
    "the split of the lost feeding response over its four causes is assumed: only the total at 74 and the effect of fewer steps are measured",
    "muscle at the start is that of the subject's body: only what is lost through a run is computed",
  ],
});
