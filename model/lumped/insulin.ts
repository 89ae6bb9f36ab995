import { defineModule, defineParameters } from "../language.ts";
import { byHand, guess, laboratory, lumped, within } from "./evidence.ts";

/** Insulin of plasma, and its delayed action on tissues. */
export const insulin = defineModule({
  id: "lumped_insulin",
  about: "Insulin by glucose and by what arrives from the gut; its action on tissues lags behind.",
  needs: {
    glucose_fold: { unit: "1", typical: 1, means: "glucose relative to a night" },
    carbohydrate_arrival: { unit: "g/min", typical: 0, means: "carbohydrate from the gut" },
    leucine_arrival: { unit: "mmol/min", typical: 0, means: "leucine from the gut" },
    eaa_arrival: { unit: "mmol/min", typical: 0, means: "other essential amino acids from the gut" },
    body_mass: { unit: "kg", typical: 70, means: "body mass" },
  },
  inputs: {
    insulin_infusion: { unit: "pmol/min", default: 0, means: "insulin infused" },
    insulin_clamped: { unit: "1", default: 0, means: "1 while insulin is held" },
    insulin_clamp_level: { unit: "pmol/L", default: 0, means: "insulin held" },
    insulin_clamp_fold: { unit: "1", default: 1, means: "the same, of fasting" },
  },
  parameters: defineParameters({
    insulin_fasting: {
      value: 32,
      unit: "pmol/L",
      means: "insulin after a night",
      evidence: guess("as in the large system, within the usual range", "fasting insulin of healthy adults"),
      spread: within(1.4),
    },
    k_clearance: {
      value: 0.2,
      unit: "1/min",
      means: "clearance, half-life 3.5 min",
      evidence: {
        grade: "transferred",
        ref: "dallaMan2007",
        at: "BIOMD0000000379",
        from: "a meal model of normal humans",
        why: "the same quantity",
      },
      spread: within(1.2),
    },
    volume_per_mass: {
      value: 0.05,
      unit: "L/kg",
      means: "volume of insulin per body mass",
      evidence: {
        grade: "transferred",
        ref: "dallaMan2007",
        at: "V_I in BIOMD0000000379",
        from: "a meal model of normal humans",
        why: "the same quantity",
      },
      spread: within(1.2),
    },
    n_glucose: {
      value: 1.8,
      unit: "1",
      means: "power of glucose on secretion",
      evidence: byHand("cahill-2006", "ho-1988"),
      spread: within(1.2),
    },
    gain_carbohydrate: {
      value: 210,
      unit: "pmol/g",
      means: "secretion by carbohydrate that arrives (incretins)",
      evidence: guess(
        "38 pmol/mmol of glucose in the large system",
        "insulin after oral and infused glucose",
      ),
      spread: within(1.4),
    },
    gain_amino_acids: {
      value: 80,
      unit: "pmol/mmol",
      means: "secretion by essential amino acids that arrive",
      evidence: guess("about 100 pmol/L more after 25 g of whey", "insulin after protein of several doses"),
      spread: within(1.4),
    },
    k_action: {
      value: 0.025,
      unit: "1/min",
      means: "lag of insulin action",
      evidence: {
        grade: "derived",
        from: ["sjostrand1999"],
        how: "half-time of 28 min between plasma and muscle interstitium, as in the large system",
      },
      spread: within(1.4),
    },
    k_drive: {
      value: 85,
      unit: "pmol/L",
      means: "insulin at half of its action on protein and signalling",
      evidence: byHand("greenhaff-2008", "abdulla-2016"),
      spread: within(1.3),
    },
    n_drive: {
      value: 2,
      unit: "1",
      means: "steepness of that action",
      evidence: byHand("greenhaff-2008"),
      spread: within(1.2),
    },
  }),
  states: {
    plasma: { unit: "pmol/L", initial: "insulin_fasting", scale: 50, means: "plasma insulin" },
    remote: {
      unit: "pmol/L",
      initial: "insulin_fasting",
      scale: 50,
      means: "plasma insulin as tissues feel it",
    },
  },
  terms: {
    volume: { unit: "L", is: "volume_per_mass * body_mass", means: "volume of insulin" },
    appearance: {
      unit: "pmol/(L*min)",
      is: "k_clearance * insulin_fasting * max(glucose_fold, 0.01)^n_glucose + (gain_carbohydrate * carbohydrate_arrival + gain_amino_acids * (leucine_arrival + eaa_arrival) + insulin_infusion) / volume",
      means: "secretion and infusion",
    },
    level: {
      unit: "pmol/L",
      is: "if(insulin_clamp_level > 0, insulin_clamp_level, insulin_clamp_fold * insulin_fasting)",
      means: "insulin held",
    },
    at_rest: { unit: "1", is: "hill(insulin_fasting, k_drive, n_drive)", means: "action after a night" },
  },
  processes: {
    secretion: { to: "plasma", rate: "appearance", means: "secretion and infusion", evidence: lumped },
    clearance: {
      from: "plasma",
      rate: "k_clearance * plasma",
      means: "clearance",
      evidence: { refs: ["turnheim1988"] },
    },
    clamp: {
      to: "plasma",
      rate: "insulin_clamped * (1[1/min] * (level - plasma) - appearance + k_clearance * plasma)",
      means: "undoes every other change and pulls to the level",
      evidence: laboratory,
    },
    reaching: {
      to: "remote",
      rate: "k_action * plasma",
      means: "reaches tissues",
      evidence: { refs: ["sjostrand1999"] },
    },
    leaving: {
      from: "remote",
      rate: "k_action * remote",
      means: "leaves them",
      evidence: { refs: ["sjostrand1999"] },
    },
  },
  offers: {
    insulin_concentration: { unit: "pmol/L", is: "plasma", means: "plasma insulin" },
    insulin_remote: { unit: "pmol/L", is: "remote", means: "insulin as tissues feel it" },
    insulin_plasma_fasting: { unit: "pmol/L", is: "insulin_fasting", means: "insulin after a night" },
    insulin_drive: {
      unit: "1",
      is: "(hill(remote, k_drive, n_drive) - at_rest) / (1 - at_rest)",
      means: "action of insulin on protein and signalling, 0 after a night, 1 at most",
    },
  },
  limits: ["no pulses, no first phase, no glucagon", "fasting insulin does not rise with fat"],
});
