import { defineModule } from "../../language.ts";
import { muscleGlycogenParameters } from "./muscle-glycogen-parameters.ts";

const adapting = {
  grade: "assumed",
  why: "sensitivity falls over hours of high fatty acids and days without food, and returns as slowly",
  wouldSettle: "clamps after 12, 24, 48 and 72 h without food",
} as const;

/** Glucose uptake by muscle and fat, and muscle glycogen. */
export const muscleGlycogen = defineModule({
  id: "muscle_glycogen",
  about: "Uptake under insulin and exercise, glycogen filled and burned, fat made of what is too much.",
  needs: {
    insulin_interstitial: { unit: "pmol/L", typical: 14.4, means: "insulin at muscle cells" },
    insulin_interstitial_fasting: { unit: "pmol/L", typical: 14.4, means: "the same, fasted" },
    glucose_concentration: { unit: "mmol/L", typical: 5, means: "plasma glucose" },
    glucose_plasma_fasting: { unit: "mmol/L", typical: 5, means: "the same, fasted" },
    muscle_uptake_fasting: { unit: "mmol/min", typical: 0.139776, means: "uptake after a night" },
    oxidised: { unit: "mmol/min", typical: 0.139776, means: "carbohydrate burned outside the brain" },
    counter_regulation: { unit: "1", typical: 0, means: "0 at fasting glucose, 1 in deep hypoglycaemia" },
    starvation: { unit: "1", typical: 0, means: "programme of starvation" },
    nefa_fold: { unit: "1", typical: 1, means: "fatty acids relative to fasted" },
    insulin_signal: { unit: "1", typical: 1, means: "insulin signal of muscle over that of insulin alone" },
    lipogenic_capacity: { unit: "1", typical: 1, means: "capacity of making fat of glucose, 1 at rest" },
    running: { unit: "1", typical: 1, means: "1 from the start of a run on, 0 before" },
    body_mass: { unit: "kg", typical: 70, means: "body mass" },
    lean_mass: { unit: "kg", typical: 57.4, means: "fat-free mass" },
    muscle_mass: { unit: "kg", typical: 27.552, means: "skeletal muscle" },
  },
  inputs: {
    exercise_uptake: { unit: "mmol/min", default: 0, means: "glucose taken up by contracting muscle" },
  },
  parameters: muscleGlycogenParameters,
  states: {
    glycogen: {
      unit: "mmol",
      initial: "glycogen_fasting * muscle_mass",
      scale: 2000,
      means: "muscle glycogen as glucose",
      slow: true,
    },
    sensitivity: { unit: "1", initial: 1, scale: 1, means: "sensitivity to insulin", slow: true },
  },
  terms: {
    held: { unit: "mmol", is: "glycogen_fasting * muscle_mass", means: "glycogen after a night" },
    filled: { unit: "1", is: "max(glycogen, 0) / held", means: "glycogen relative to that" },
    room: {
      unit: "1",
      is: "(1 - hill(filled, ratio_full, n_full)) / (1 - hill(1, ratio_full, n_full))",
      means: "room for more glycogen, relative to fasted",
    },
    transport: {
      unit: "1",
      is: "michaelis(glucose_concentration, km_transport) / michaelis(glucose_plasma_fasting, km_transport)",
      means: "transport by glucose, relative to fasted",
    },
    by_insulin: {
      unit: "mmol/min",
      is: "vmax_uptake * body_mass * sensitivity * insulin_signal * hill(insulin_interstitial, k_uptake, n_uptake) * room",
      means: "uptake by insulin at fasting glucose",
    },
    free: {
      unit: "mmol/min",
      is: "muscle_uptake_fasting - vmax_uptake * body_mass * hill(insulin_interstitial_fasting, k_uptake, n_uptake)",
      means: "uptake without insulin that keeps the fasting level steady",
    },
    uptake: {
      unit: "mmol/min",
      is: "max(free * (1 - frac_spared * starvation) + by_insulin, 0) * transport / (1 + gain_counter * counter_regulation) + exercise_uptake",
      means: "uptake by muscle and fat",
    },
    lactate: {
      unit: "mmol/min",
      is: "k_lactate * glycogen * counter_regulation",
      means: "given off as lactate",
    },
    to_fat: {
      unit: "mmol/min",
      is: "dnl_max * lipogenic_capacity * lean_mass * hill(filled, k_dnl, n_dnl)",
      means: "made into fat",
    },
    target: {
      unit: "1",
      is: "1 / (1 + gain_starvation * starvation + gain_nefa * max(nefa_fold - 1, 0))",
      means: "sensitivity that is come to",
    },
    following: { unit: "1/min", is: "log(2) / half_life_sensitivity", means: "how fast sensitivity follows" },
  },
  processes: {
    filling: {
      to: "glycogen",
      rate: "running * uptake",
      means: "glucose taken up",
      evidence: { refs: ["rizza1981", "katz1983"] },
    },
    burning: {
      from: "glycogen",
      rate: "running * oxidised",
      means: "carbohydrate burned",
      evidence: {
        grade: "assumed",
        why: "all carbohydrate burned outside brain and liver passes through this glycogen",
        wouldSettle: "glycogen by biopsy with calorimetry over days",
      },
    },
    giving_off: {
      from: "glycogen",
      rate: "running * lactate",
      means: "given off as lactate",
      evidence: {
        grade: "assumed",
        why: "muscle cannot release glucose; adrenaline makes it release lactate",
        wouldSettle: "lactate release of a limb at 72 h of a fast",
      },
    },
    fattening: {
      from: "glycogen",
      rate: "running * to_fat",
      means: "made into fat",
      evidence: {
        grade: "assumed",
        why: "net lipogenesis begins when glycogen is full; where it happens does not matter to energy",
        wouldSettle: "net lipogenesis by calorimetry over a week of much carbohydrate",
      },
    },
    regaining: {
      to: "sensitivity",
      rate: "running * following * target",
      means: "regained",
      evidence: adapting,
    },
    losing: {
      from: "sensitivity",
      rate: "running * following * sensitivity",
      means: "lost",
      evidence: adapting,
    },
  },
  offers: {
    muscle_glycogen: {
      unit: "mmol/kg",
      is: "glycogen / muscle_mass",
      means: "muscle glycogen, per wet muscle",
    },
    muscle_glycogen_total: { unit: "mmol", is: "glycogen", means: "muscle glycogen as glucose" },
    muscle_glycogen_fasting: { unit: "mmol", is: "held", means: "the same after a night" },
    glycogen_fold: { unit: "1", is: "filled", means: "muscle glycogen relative to a habitual morning" },
    muscle_uptake: { unit: "mmol/min", is: "uptake", means: "glucose taken up by muscle and fat" },
    muscle_lactate: { unit: "mmol/min", is: "lactate", means: "muscle glycogen given off as lactate" },
    lipogenesis: { unit: "mmol/min", is: "to_fat", means: "glucose made into fat" },
    insulin_sensitivity: { unit: "1", is: "sensitivity", means: "sensitivity of uptake to insulin" },
  },
  limits: [
    "uptake and lipogenesis of fat tissue are counted here; all muscle is one",
    "at 430 pmol/L insulin all tissues take 52 umol/kg/min where one study has 75; the highest rate of another is 56 to 61",
    "a week of massive carbohydrate ends at 5.7 mmol/L in the morning, where glucose was not found raised",
    "exercise does not raise sensitivity afterwards, and a first meal does not ease the second",
  ],
});
