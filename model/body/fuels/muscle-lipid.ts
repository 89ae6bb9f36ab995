import { defineModule, defineParameters } from "../../language.ts";

const turnover = { refs: ["stannard2002", "imclTurnover2018"] } as const;

/** Lipid in muscle cells: filled by fatty acids of plasma and fat of meals, burned by exercise. */
export const muscleLipid = defineModule({
  id: "muscle_lipid",
  about: "Intramyocellular lipid, relative to an overnight fast: fatty acids, fat of meals, exercise.",
  needs: {
    nefa_fold: { unit: "1", typical: 1, means: "fatty acids relative to fasted" },
    fat_cleared: { unit: "mmol/min", typical: 0, means: "triglyceride of meals split in tissues" },
    body_mass: { unit: "kg", typical: 70, means: "body mass" },
    exercise_intensity: { unit: "1", typical: 0, means: "intensity of endurance exercise now" },
    running: { unit: "1", typical: 1, means: "1 from the start of a run on, 0 before" },
  },
  parameters: defineParameters({
    lipid_fasting: {
      value: 0.00623,
      unit: "1",
      means: "lipid over water after a night without food",
      evidence: {
        grade: "measured",
        ref: "stannard2002",
        at: "abstract: 0.00623 +- 0.00065 after 12 h",
        in: "vastus lateralis of six fit men",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    tau_lipid: {
      value: 60,
      unit: "h",
      means: "time of turnover",
      evidence: {
        grade: "derived",
        from: ["stannard2002"],
        how: "2.28-fold after 84 h without food, with fatty acids at about threefold",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    gain_meals: {
      value: 330,
      unit: "kg*min/mmol",
      means: "filling by fat of meals, per triglyceride and body mass",
      evidence: {
        grade: "assumed",
        why: "so that a usual diet, which holds fatty acids below fasted for half of the day, keeps the store",
        wouldSettle: "intramyocellular lipid over a week of diets of low and usual fat",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    k_exercise: {
      value: 0.18,
      unit: "1/h",
      means: "use in exercise at full intensity",
      evidence: {
        grade: "assumed",
        why: "21 % less after 3 h of cycling, 25 % after 2 h of running, 19 to 32 % after 90 min of running, in papers seen without an identifier",
        wouldSettle: "spectroscopy before and after exercise at several intensities",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
  }),
  states: { lipid: { unit: "1", initial: 1, slow: true, means: "lipid relative to an overnight fast" } },
  processes: {
    filling: {
      to: "lipid",
      rate: "running * (max(nefa_fold, 0) + gain_meals * max(fat_cleared, 0) / body_mass) / tau_lipid",
      means: "fatty acids are stored",
      evidence: turnover,
    },
    burning: {
      from: "lipid",
      rate: "running * lipid * (1 / tau_lipid + k_exercise * max(exercise_intensity, 0))",
      means: "and burned, more in exercise",
      evidence: turnover,
    },
  },
  offers: {
    lipid_water: { unit: "1", is: "lipid_fasting * lipid", means: "intramyocellular lipid over water" },
    lipid_relative: { unit: "1", is: "lipid", means: "the same, relative to an overnight fast" },
  },
  limits: [
    "a store beside the fuels: its fat is not taken from their balance",
    "training, obesity and fibre type do not set its level; it does nothing to insulin action",
  ],
});
