import { defineModule } from "../../language.ts";
import { fedStateParameters } from "./fed-state-parameters.ts";
import { byProtocol, firstOrder } from "./numbers.ts";

const lag = (state: string, target: string, means: string) => ({
  [`${state}_rise`]: {
    to: state,
    rate: `${target} / tau_${state}`,
    means: `${means} rises to what food leads to`,
    evidence: firstOrder,
  },
  [`${state}_fall`]: {
    from: state,
    rate: `${state} / tau_${state}`,
    means: `${means} falls`,
    evidence: firstOrder,
  },
});

/** Food, liver glycogen and what they leave in the blood of a mouse that eats when it likes. */
export const fedState = defineModule({
  id: "mouse_fed_state",
  about:
    "A mouse that eats when it likes, or whose food is taken away: gut, liver glycogen, glucose, insulin, leucine, fatty acids, ketones.",
  needs: {
    intake_drive: { unit: "1", typical: 1, means: "drive to eat, 1 at rest" },
    fat_fold: { unit: "1", typical: 1, means: "fat over that of a lean adult" },
  },
  inputs: {
    food_away: { unit: "1", default: 0, means: "1 where food is taken away" },
    insulin_held: { unit: "pmol/L", default: 0, means: "plasma insulin that a clamp holds" },
    insulin_clamped: { unit: "1", default: 0, means: "1 while a clamp holds insulin" },
    leucine_infusion: { unit: "umol/(kg*min)", default: 0, means: "leucine into a vein" },
    exercise: { unit: "1", default: 0, means: "running, share of the maximal oxygen uptake" },
  },
  parameters: fedStateParameters,
  states: {
    gut: { unit: "1", initial: 1, means: "food in the gut over usual", scale: 1 },
    glycogen: { unit: "1", initial: 1, means: "liver glycogen, 1 fed", scale: 1 },
    glucose: { unit: "mmol/L", initial: 9, means: "plasma glucose", scale: 9 },
    insulin: { unit: "pmol/L", initial: 200, means: "plasma insulin of the mouse itself", scale: 200 },
    leucine: { unit: "mmol/L", initial: 0.2, means: "plasma leucine", scale: 0.2 },
    nefa: { unit: "mmol/L", initial: 0.3, means: "plasma fatty acids", scale: 0.3 },
    bhb: { unit: "mmol/L", initial: 0.1, means: "plasma hydroxybutyrate", scale: 0.3 },
  },
  terms: {
    eaten: {
      unit: "1",
      is: "max(0, 1 - food_away) * min(intake_most, max(0.01, intake_drive)^n_intake)",
      means: "food eaten over usual",
    },
    absorbed: { unit: "1", is: "min(1.5, max(0, gut))", means: "food absorbed, as blood shows it" },
    stored: {
      unit: "1",
      is: "(1 + k_storage) * michaelis(max(0, gut), k_storage)",
      means: "liver glycogen that food leads to",
    },
    empty: { unit: "1", is: "1 - glycogen", means: "liver glycogen that is gone" },
    insulin_target: {
      unit: "pmol/L",
      is: "insulin_normal * (frac_insulin_fasted + (1 - frac_insulin_fasted) * absorbed) * max(0.5, 1 + gain_fat_insulin * (fat_fold - 1))",
      means: "insulin that food and fat lead to",
    },
    leucine_target: {
      unit: "mmol/L",
      is: "leucine_normal * (frac_leucine_fasted + (1 - frac_leucine_fasted) * absorbed) + leucine_infusion / cl_leucine",
      means: "leucine that food and infusions lead to",
    },
    insulin_now: {
      unit: "pmol/L",
      is: "if(insulin_clamped > 0.5, insulin_held, insulin)",
      means: "plasma insulin, held or not",
    },
  },
  processes: {
    eating: { to: "gut", rate: "eaten / tau_gut", means: "the mouse eats", evidence: byProtocol },
    emptying: { from: "gut", rate: "gut / tau_gut", means: "the gut empties", evidence: firstOrder },
    glycogen_storage: {
      to: "glycogen",
      rate: "stored / tau_glycogen",
      means: "the fed liver stores glycogen",
      evidence: firstOrder,
    },
    glycogen_use: {
      from: "glycogen",
      rate: "glycogen / tau_glycogen",
      means: "the liver uses glycogen up",
      evidence: firstOrder,
    },
    ...lag("glucose", "glucose_normal * (1 - (1 - frac_glucose_fasted) * empty)", "glucose"),
    ...lag("insulin", "insulin_target", "insulin"),
    ...lag("leucine", "leucine_target", "leucine"),
    ...lag("nefa", "nefa_normal * (1 + (fold_nefa_fasted - 1) * empty)", "fatty acids"),
    ...lag("bhb", "(bhb_normal + (bhb_fasted - bhb_normal) * max(0, empty)^2)", "hydroxybutyrate"),
  },
  offers: {
    intake: { unit: "1", is: "eaten", means: "food eaten over usual" },
    liver_glycogen: { unit: "1", is: "glycogen", means: "liver glycogen, 1 fed" },
    glucose_concentration: { unit: "mmol/L", is: "glucose", means: "plasma glucose" },
    glucose_usual: { unit: "mmol/L", is: "glucose_normal", means: "glucose of the fed mouse" },
    glucose_relative: { unit: "1", is: "glucose / glucose_normal", means: "glucose over fed" },
    glucagon_relative: { unit: "1", is: "1 + gain_glucagon * empty", means: "glucagon over fed" },
    insulin_concentration: { unit: "pmol/L", is: "insulin_now", means: "plasma insulin" },
    insulin_usual: { unit: "pmol/L", is: "insulin_normal", means: "insulin of the fed mouse" },
    insulin_interstitial: {
      unit: "pmol/L",
      is: "frac_interstitial * insulin_now",
      means: "insulin around cells",
    },
    insulin_portal: {
      unit: "pmol/L",
      is: "if(insulin_clamped > 0.5, insulin_held, ratio_portal * insulin)",
      means: "insulin of the portal vein; that of plasma in a clamp, which stops secretion",
    },
    leucine_concentration: { unit: "mmol/L", is: "leucine", means: "plasma leucine" },
    leucine_usual: { unit: "mmol/L", is: "leucine_normal", means: "leucine of the fed mouse" },
    leucine_portal: {
      unit: "mmol/L",
      is: "leucine * (1 + gain_portal_leucine * absorbed)",
      means: "leucine of the portal vein",
    },
    nefa_concentration: { unit: "mmol/L", is: "nefa", means: "plasma fatty acids" },
    bhb_concentration: { unit: "mmol/L", is: "bhb", means: "plasma hydroxybutyrate" },
    exercise_intensity: { unit: "1", is: "exercise", means: "running, share of the maximal oxygen uptake" },
    stomach_energy: { unit: "kcal", is: "0[kcal]", means: "nothing: small against the stomach of people" },
  },
  limits: [
    "rest is the mean of day and night with food at hand: eating by night is written as a fast every day",
    "glucose has no tolerance test: it follows food, not insulin",
    "essential amino acids but leucine stay as they are",
    "a rat runs on the same numbers",
  ],
});
