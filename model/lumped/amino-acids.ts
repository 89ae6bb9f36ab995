import { defineModule, defineParameters } from "../language.ts";
import { byHand, guess, laboratory, lumped, within } from "./evidence.ts";

/** Rate of one pool: release and arrival less use, or what a clamp makes of it. */
function pool(name: "leucine" | "eaa") {
  const appears = `k_${name} * ${name}_fasting * release + (${name}_arrival + ${name}_infusion) / volume`;
  return {
    [`${name}_appearance`]: { unit: "mmol/(L*min)", is: appears, means: "from gut, breakdown and infusion" },
    [`${name}_use`]: { unit: "mmol/(L*min)", is: `k_${name} * ${name}`, means: "used by tissues" },
  } as const;
}

/** Leucine and the other essential amino acids of plasma. */
export const aminoAcids = defineModule({
  id: "lumped_amino_acids",
  about:
    "Two pools of plasma amino acids with first-order use, and release that insulin lowers and starvation raises.",
  needs: {
    leucine_arrival: { unit: "mmol/min", typical: 0, means: "leucine from the gut" },
    eaa_arrival: { unit: "mmol/min", typical: 0, means: "other essential amino acids from the gut" },
    insulin_drive: { unit: "1", typical: 0, means: "action of insulin, 0 after a night" },
    starvation: { unit: "1", typical: 0, means: "how far the body has turned to starvation" },
    lean_mass: { unit: "kg", typical: 57.4, means: "fat-free mass" },
  },
  inputs: {
    leucine_infusion: { unit: "mmol/min", default: 0, means: "leucine infused" },
    eaa_infusion: { unit: "mmol/min", default: 0, means: "other essential amino acids infused" },
    amino_acids_clamped: { unit: "1", default: 0, means: "1 while all amino acids are held" },
    leucine_clamped: { unit: "1", default: 0, means: "1 while leucine is held" },
    amino_acid_clamp_level: { unit: "mmol/L", default: 0, means: "essential amino acids held" },
    amino_acid_clamp_fold: { unit: "1", default: 1, means: "the same, of fasting" },
    leucine_clamp_level: { unit: "mmol/L", default: 0, means: "leucine held" },
    leucine_clamp_fold: { unit: "1", default: 1, means: "the same, of fasting" },
  },
  parameters: defineParameters({
    leucine_fasting: {
      value: 0.12,
      unit: "mmol/L",
      means: "plasma leucine after a night",
      evidence: guess("as in the large system, within the usual range", "plasma leucine of healthy adults"),
      spread: within(1.15),
    },
    eaa_fasting: {
      value: 0.85,
      unit: "mmol/L",
      means: "other essential amino acids after a night",
      evidence: guess(
        "as in the large system, within the usual range",
        "plasma amino acids of healthy adults",
      ),
      spread: within(1.15),
    },
    volume_per_lean: {
      value: 0.21,
      unit: "L/kg",
      means: "volume of the pools, per lean mass",
      evidence: byHand("west-2011"),
      spread: within(1.3),
    },
    k_leucine: {
      value: 0.031,
      unit: "1/min",
      means: "use of leucine",
      evidence: byHand("west-2011", "bohe-2001"),
      spread: within(1.4),
    },
    k_eaa: {
      value: 0.02,
      unit: "1/min",
      means: "use of the other essential amino acids",
      evidence: byHand("west-2011", "bohe-2001"),
      spread: within(1.4),
    },
    frac_insulin: {
      value: 0.4,
      unit: "1",
      means: "share of release that full insulin takes away",
      evidence: {
        grade: "derived",
        from: ["castellino1987"],
        how: "release falls by about two fifths in clamps of physiological insulin",
      },
      spread: within(1.3),
    },
    gain_starvation: {
      value: 0.45,
      unit: "1",
      means: "rise of release in full starvation",
      evidence: byHand("sherwin-1978"),
      spread: within(1.4),
    },
  }),
  states: {
    leucine: { unit: "mmol/L", initial: "leucine_fasting", scale: 0.1, means: "plasma leucine" },
    eaa: { unit: "mmol/L", initial: "eaa_fasting", scale: 0.8, means: "plasma other essential amino acids" },
  },
  terms: {
    volume: { unit: "L", is: "volume_per_lean * lean_mass", means: "volume of the pools" },
    release: {
      unit: "1",
      is: "(1 - frac_insulin * insulin_drive) * (1 + gain_starvation * starvation)",
      means: "release by breakdown, relative to a night",
    },
    ...pool("leucine"),
    ...pool("eaa"),
    fold: {
      unit: "1",
      is: "if(amino_acid_clamp_level > 0, amino_acid_clamp_level / (leucine_fasting + eaa_fasting), amino_acid_clamp_fold)",
      means: "amino acids held, of fasting",
    },
    leucine_target: {
      unit: "mmol/L",
      is: "if(leucine_clamped > 0.5, if(leucine_clamp_level > 0, leucine_clamp_level, leucine_clamp_fold * leucine_fasting), fold * leucine_fasting)",
      means: "leucine held",
    },
  },
  processes: {
    leucine_arrives: { to: "leucine", rate: "leucine_appearance", means: "appearance", evidence: lumped },
    leucine_leaves: { from: "leucine", rate: "leucine_use", means: "use", evidence: lumped },
    leucine_clamp: {
      to: "leucine",
      rate: "max(amino_acids_clamped, leucine_clamped) * (1[1/min] * (leucine_target - leucine) - leucine_appearance + leucine_use)",
      means: "undoes every other change and pulls to the level",
      evidence: laboratory,
    },
    eaa_arrives: { to: "eaa", rate: "eaa_appearance", means: "appearance", evidence: lumped },
    eaa_leaves: { from: "eaa", rate: "eaa_use", means: "use", evidence: lumped },
    eaa_clamp: {
      to: "eaa",
      rate: "amino_acids_clamped * (1[1/min] * (fold * eaa_fasting - eaa) - eaa_appearance + eaa_use)",
      means: "the same",
      evidence: laboratory,
    },
  },
  offers: {
    leucine_concentration: { unit: "mmol/L", is: "leucine", means: "plasma leucine" },
    total_eaa_concentration: { unit: "mmol/L", is: "leucine + eaa", means: "essential amino acids" },
    leucine_fold: { unit: "1", is: "leucine / leucine_fasting", means: "leucine relative to a night" },
    eaa_fold: { unit: "1", is: "eaa / eaa_fasting", means: "the others relative to a night" },
    leucine_plasma_fasting: { unit: "mmol/L", is: "leucine_fasting", means: "leucine after a night" },
  },
  limits: ["use does not saturate and is not induced", "no exchange with muscle: its pool follows plasma"],
});
