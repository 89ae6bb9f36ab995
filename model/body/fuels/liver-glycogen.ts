import { defineModule } from "../../language.ts";
import { liverGlycogenParameters } from "./liver-glycogen-parameters.ts";

const source = { refs: ["rothman1991", "nurjhan1992"] } as const;

/** Liver glycogen and the glucose that liver and kidney release. */
export const liverGlycogen = defineModule({
  id: "liver_glycogen",
  about:
    "Glycogen breakdown, glucose from lactate, glycerol and amino acids, and storing of new and portal glucose.",
  needs: {
    insulin_delayed: { unit: "pmol/L", typical: 32, means: "insulin acting on the liver" },
    insulin_plasma_fasting: { unit: "pmol/L", typical: 32, means: "the same, fasted" },
    glucagon_fold: { unit: "1", typical: 1, means: "glucagon relative to fasted" },
    glucose_concentration: { unit: "mmol/L", typical: 5, means: "plasma glucose" },
    glucose_plasma_fasting: { unit: "mmol/L", typical: 5, means: "the same, fasted" },
    counter_regulation: { unit: "1", typical: 0, means: "0 at fasting glucose, 1 in deep hypoglycaemia" },
    starvation: { unit: "1", typical: 0, means: "programme of starvation" },
    release_fasting: { unit: "mmol/min", typical: 0.728, means: "glucose release after a night" },
    lactate_release: { unit: "mmol/min", typical: 0.1533168, means: "glucose returned as lactate" },
    lactate_fasting: { unit: "mmol/min", typical: 0.1533168, means: "the same, fasted" },
    muscle_lactate: { unit: "mmol/min", typical: 0, means: "muscle glycogen given off as lactate" },
    glycerol_release: { unit: "mmol/min", typical: 0.12075, means: "glycerol released by fat" },
    glycerol_fasting: { unit: "mmol/min", typical: 0.12075, means: "the same, fasted" },
    protein_oxidation: { unit: "g/min", typical: 0.0574, means: "protein oxidised" },
    oxidation_fasting: { unit: "g/min", typical: 0.0574, means: "the same, fasted" },
    first_pass: { unit: "mmol/min", typical: 0, means: "glucose kept by the liver as it is absorbed" },
    gluconeogenic_drive: { unit: "1", typical: 1, means: "gluconeogenesis of what is supplied, 1 at rest" },
    glucokinase: { unit: "1", typical: 1, means: "share of first-pass uptake that glucokinase allows" },
    running: { unit: "1", typical: 1, means: "1 from the start of a run on, 0 before" },
    body_mass: { unit: "kg", typical: 70, means: "body mass" },
    lean_mass: { unit: "kg", typical: 57.4, means: "fat-free mass" },
  },
  inputs: {
    exercise_release: { unit: "1", default: 0, means: "rise of glycogen breakdown in exercise" },
  },
  parameters: liverGlycogenParameters,
  states: {
    glycogen: {
      unit: "mmol",
      initial: "glycogen_fasting * lean_mass",
      scale: 300,
      means: "liver glycogen as glucose",
      slow: true,
    },
  },
  terms: {
    held: { unit: "mmol", is: "glycogen_fasting * lean_mass", means: "glycogen after a night" },
    breakdown_fasting: {
      unit: "mmol/min",
      is: "release_fasting - lactate_fasting - 0.5 * frac_glycerol * glycerol_fasting - glucose_per_protein * oxidation_fasting",
      means: "glycogen breakdown after a night: what other sources leave",
    },
    room: { unit: "1", is: "1 - hill(glycogen / held, ratio_full, n_full)", means: "room for more glycogen" },
    half_brake: {
      unit: "pmol/L",
      is: "k_glycogenolysis * max(glucagon_fold, 0)^n_opposed",
      means: "insulin at half of its brake, as glucagon opposes it",
    },
    brake: {
      unit: "1",
      is: "(1 - hill(insulin_delayed, half_brake, n_glycogenolysis)) / (1 - hill(insulin_plasma_fasting, k_glycogenolysis, n_glycogenolysis))",
      means: "breakdown left by insulin, relative to fasted",
    },
    breakdown: {
      unit: "mmol/min",
      is: "breakdown_fasting * (glycogen / held) * brake * max(glucagon_fold, 0)^n_glucagon * (1 + gain_counter * counter_regulation) * (1 + exercise_release)",
      means: "glycogen breakdown",
    },
    glycerol_share: {
      unit: "1",
      is: "frac_glycerol + (frac_glycerol_starved - frac_glycerol) * starvation",
      means: "share of glycerol made into glucose",
    },
    from_glycerol: {
      unit: "mmol/min",
      is: "0.5 * glycerol_share * glycerol_release",
      means: "glucose of glycerol",
    },
    from_protein: {
      unit: "mmol/min",
      is: "glucose_per_protein * protein_oxidation",
      means: "glucose of protein",
    },
    supplied: {
      unit: "mmol/min",
      is: "lactate_release + muscle_lactate + from_glycerol + from_protein",
      means: "what the liver is given for gluconeogenesis at rest",
    },
    made: { unit: "mmol/min", is: "gluconeogenic_drive * supplied", means: "gluconeogenesis" },
    kept: {
      unit: "mmol/min",
      is: "room * glucokinase * first_pass",
      means: "glucose kept as glycogen as it is absorbed",
    },
    stored: {
      unit: "1",
      is: "max(hill(insulin_delayed, k_store, n_store) - hill(insulin_plasma_fasting, k_store, n_store), 0) * room",
      means: "share of newly made glucose stored as glycogen",
    },
    excess: {
      unit: "1",
      is: "max(hill(glucose_concentration, k_uptake_glucose, n_uptake_glucose) - hill(glucose_plasma_fasting, k_uptake_glucose, n_uptake_glucose), 0)",
      means: "hyperglycaemia as the liver sees it",
    },
    taken: {
      unit: "mmol/min",
      is: "uptake_max * lean_mass * excess * michaelis(insulin_delayed, k_uptake_insulin)",
      means: "uptake from plasma by liver and gut",
    },
    released: {
      unit: "mmol/min",
      is: "breakdown + (1 - stored) * made + first_pass - kept",
      means: "endogenous production",
    },
  },
  processes: {
    glycogenolysis: {
      from: "glycogen",
      rate: "running * breakdown",
      means: "glycogen broken down",
      evidence: source,
    },
    storing_new: {
      to: "glycogen",
      rate: "running * stored * made",
      means: "newly made glucose stored",
      evidence: {
        grade: "assumed",
        why: "between insulin that spares gluconeogenesis and insulin that ends all release, new glucose must go to glycogen",
        wouldSettle: "indirect pathway of glycogen synthesis over insulin levels",
      },
    },
    storing_portal: {
      to: "glycogen",
      rate: "running * kept",
      means: "glucose kept as it is absorbed",
      evidence: { refs: ["katz1983"] },
    },
    storing_plasma: {
      to: "glycogen",
      rate: "running * frac_stored * taken",
      means: "glucose of plasma stored",
      evidence: { refs: ["katz1983"] },
    },
  },
  offers: {
    liver_glycogen: { unit: "mmol", is: "glycogen", means: "liver glycogen as glucose" },
    liver_glycogen_fasting: { unit: "mmol", is: "held", means: "the same after a night" },
    glucose_release: { unit: "mmol/min", is: "released", means: "endogenous production" },
    liver_uptake: { unit: "mmol/min", is: "taken", means: "uptake from plasma by liver and gut" },
    liver_burned: {
      unit: "mmol/min",
      is: "(1 - frac_stored) * taken - (made - supplied)",
      means: "of that, burned there, less what more gluconeogenesis keeps from being burned",
    },
    glucose_from_protein: { unit: "mmol/min", is: "from_protein", means: "glucose made of protein" },
    glucose_from_glycerol: { unit: "mmol/min", is: "from_glycerol", means: "glucose made of glycerol" },
    gluconeogenesis: { unit: "mmol/min", is: "made", means: "glucose newly made" },
    share_new: { unit: "1", is: "made / (made + breakdown)", means: "share of new glucose in production" },
    release_per_mass: {
      unit: "umol/(kg*min)",
      is: "released / body_mass",
      means: "production per body mass",
    },
  },
  limits: [
    "liver and kidney are one producer",
    "a mixed meal with 149 g carbohydrate stores 19 g, one resonance study has 28 +- 4; after 68 g glucose 57 g leave the splanchnic bed instead of 46",
    "breakdown is proportional to glycogen: the share of new glucose is 0.60 at 22 h and 0.98 at 42 h of a fast, by deuterium 0.67 and 0.93",
    "newly made glucose that is stored is not followed as such",
  ],
});
