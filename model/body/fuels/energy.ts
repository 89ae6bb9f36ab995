import { defineModule } from "../../language.ts";
import { fuelEnergies } from "./energies.ts";
import { energyParameters } from "./energy-parameters.ts";

const { energy_glucose, energy_protein, energy_fat, fat_molar } = fuelEnergies;

const memory = {
  grade: "assumed",
  why: "expenditure follows intake over days, and adapts over weeks, as models of body weight have it (hall2010, hall2011)",
  wouldSettle: "expenditure day by day in restriction and surplus",
} as const;

/** Energy that the body spends. */
export const energy = defineModule({
  id: "energy",
  about:
    "Resting by composition and adaptation, thermic effect of food, activity that follows intake, exercise.",
  needs: {
    running: { unit: "1", typical: 1, means: "1 from the start of a run on, 0 before" },
    mass: { unit: "kg", typical: 70, means: "body mass at the start" },
    height: { unit: "m", typical: 1.75, means: "body height" },
    age: { unit: "1", typical: 30, means: "age in years" },
    male: { unit: "1", typical: 1, means: "1 for men, 0 for women" },
    fat_mass: { unit: "kg", typical: 12.6, means: "fat mass" },
    fat_mass_start: { unit: "kg", typical: 12.6, means: "the same at the start" },
    lean_mass: { unit: "kg", typical: 57.4, means: "fat-free mass" },
    lean_mass_start: { unit: "kg", typical: 57.4, means: "the same at the start" },
    total_mass: { unit: "kg", typical: 70, means: "body mass" },
    protein_absorbed: { unit: "g/min", typical: 0, means: "protein absorbed" },
    glucose_absorbed: { unit: "mmol/min", typical: 0, means: "glucose absorbed" },
    fat_cleared: { unit: "mmol/min", typical: 0, means: "triglyceride of meals split in tissues" },
    energy_absorbed: { unit: "kJ/min", typical: 7.0999, means: "energy absorbed" },
    uncoupling: { unit: "1", typical: 1, means: "resting expenditure by heat of fat, 1 at rest" },
  },
  inputs: {
    exercise: { unit: "kcal/min", default: 0, means: "energy of a training session, above rest" },
  },
  parameters: { ...energyParameters, energy_glucose, energy_protein, energy_fat, fat_molar },
  states: {
    intake_mean: {
      unit: "kcal/min",
      initial: "habitual",
      scale: 1,
      means: "intake, averaged over two days",
      slow: true,
    },
    intake_slow: {
      unit: "1",
      initial: 1,
      scale: 1,
      means: "intake relative to habitual, averaged over weeks",
      slow: true,
    },
  },
  terms: {
    reference: {
      unit: "kcal/d",
      is: "rest_mass * mass + rest_height * height - rest_age * age + if(male > 0.5, rest_men, rest_women)",
      means: "resting expenditure at the start",
    },
    habitual: {
      unit: "kcal/d",
      is: "(reference + activity * mass) / (1 - thermic_habitual)",
      means: "intake that keeps the body as it is",
    },
    depletion: {
      unit: "1",
      is: "max(1 - fat_mass / fat_mass_start, 0)^2",
      means: "how far fat stores have emptied",
    },
    composition: {
      unit: "kcal/d",
      is: "reference + rest_fat * (fat_mass - fat_mass_start) + rest_lean * (lean_mass - lean_mass_start)",
      means: "resting expenditure by composition",
    },
    adapted: {
      unit: "kcal/d",
      is: "gain_adaptive * habitual * (intake_slow - 1)",
      means: "resting expenditure gained or lost by adaptation",
    },
    resting: {
      unit: "kcal/d",
      is: "uncoupling * max(composition * (1 - gain_depletion_rest * depletion) + adapted, 0.2 * composition)",
      means: "resting expenditure",
    },
    thermic: {
      unit: "kcal/min",
      is: "thermic_protein * energy_protein * protein_absorbed + thermic_carbohydrate * energy_glucose * glucose_absorbed + thermic_fat * energy_fat * fat_molar * fat_cleared",
      means: "cost of what is eaten",
    },
    change: { unit: "1", is: "intake_mean / habitual - 1", means: "intake over habitual, in excess of 1" },
    spontaneous: {
      unit: "1",
      is: "max(1 + gain_surplus * max(change, 0) - gain_deficit * max(-change, 0), least_activity)",
      means: "activity relative to habitual, as intake allows",
    },
    active: {
      unit: "kcal/min",
      is: "activity * total_mass * (1 - gain_depletion_active * depletion) * spontaneous + exercise",
      means: "activity and exercise",
    },
    spent: { unit: "kcal/min", is: "resting + thermic + active", means: "energy spent" },
    following: { unit: "1/min", is: "log(2) / half_life_intake", means: "how fast the mean follows intake" },
    adapting: { unit: "1/min", is: "log(2) / half_life_adaptive", means: "how fast adaptation follows it" },
  },
  processes: {
    averaging: {
      to: "intake_mean",
      rate: "running * following * energy_absorbed",
      means: "intake seen",
      evidence: memory,
    },
    forgetting: {
      from: "intake_mean",
      rate: "running * following * intake_mean",
      means: "forgotten",
      evidence: memory,
    },
    adaptation: {
      to: "intake_slow",
      rate: "running * adapting * intake_mean / habitual",
      means: "adaptation follows intake",
      evidence: memory,
    },
    readaptation: {
      from: "intake_slow",
      rate: "running * adapting * intake_slow",
      means: "adaptation is lost",
      evidence: memory,
    },
  },
  offers: {
    energy_expenditure: { unit: "kJ/min", is: "spent", means: "energy spent" },
    energy_intake: { unit: "kJ/min", is: "energy_absorbed", means: "energy absorbed" },
    energy_balance: { unit: "kJ/min", is: "energy_absorbed - spent", means: "energy gained" },
    energy_resting: { unit: "kJ/min", is: "resting", means: "resting expenditure" },
    energy_thermic: { unit: "kJ/min", is: "thermic", means: "cost of what is eaten" },
    energy_active: { unit: "kJ/min", is: "active - exercise", means: "energy of activity, without exercise" },
    energy_exercise: { unit: "kJ/min", is: "exercise", means: "energy of exercise" },
    energy_resting_start: { unit: "kJ/min", is: "reference", means: "resting expenditure at the start" },
    energy_habitual: { unit: "kJ/min", is: "habitual", means: "intake that keeps the body as it is" },
    intake_fold: { unit: "1", is: "intake_mean / habitual", means: "mean intake relative to habitual" },
  },
  limits: [
    "activity is spread evenly over day and night",
    "resting expenditure falls by 3 % in 72 h without food; one study of lean people has a rise of 14 %",
    "the fall with empty fat stores is fitted to one study of semi-starvation",
    "no cold, fever or pregnancy; gluconeogenesis and lipogenesis cost nothing",
  ],
});
