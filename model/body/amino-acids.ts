import { defineModule } from "../language.ts";
import { aminoAcidParameters } from "./amino-acid-parameters.ts";

const turnoverEvidence = { refs: ["insulinAminoAcidClamp2004"] } as const;

const laboratory = {
  grade: "assumed",
  why: "what the laboratory does, not physiology",
  wouldSettle: "nothing: the protocol says it",
} as const;

const exchange = {
  grade: "assumed",
  why: "the flow is that of the muscle module, taken from plasma",
  wouldSettle: "nothing: see the muscle module",
} as const;

/** Amino acids of plasma and what mixes with it in minutes. */
export const aminoAcids = defineModule({
  id: "amino_acids",
  about: "Leucine, other essential and non-essential amino acids of plasma: arrival, release, use, muscle.",
  needs: {
    leucine_arrival: { unit: "mmol/min", typical: 0, means: "leucine arriving from the gut" },
    eaa_arrival: { unit: "mmol/min", typical: 0, means: "other essential amino acids arriving" },
    neaa_arrival: { unit: "mmol/min", typical: 0, means: "non-essential amino acids arriving" },
    amino_acid_volume: { unit: "L", typical: 10.045, means: "volume of these pools" },
    lean_mass: { unit: "kg", typical: 57.4, means: "fat-free mass" },
    proteolysis_brake: { unit: "1", typical: 0, means: "brake of insulin on breakdown, 0 when fasted" },
    leucine_uptake: { unit: "mmol/min", typical: -0.0041, means: "net leucine taken up by muscle" },
    eaa_uptake: { unit: "mmol/min", typical: -0.0156, means: "net other essential amino acids, the same" },
    neaa_uptake: { unit: "mmol/min", typical: 0, means: "net non-essential amino acids, the same" },
    muscle_share: { unit: "1", typical: 0.2, means: "share of muscle in fasting breakdown" },
    muscle_release_share: {
      unit: "1",
      typical: 0.03,
      means: "net release by fasting muscle, relative to whole-body breakdown",
    },
  },
  inputs: {
    leucine_infusion: { unit: "mmol/min", default: 0, means: "leucine infused into a vein" },
    eaa_infusion: { unit: "mmol/min", default: 0, means: "other essential amino acids infused" },
    neaa_infusion: { unit: "mmol/min", default: 0, means: "non-essential amino acids infused" },
    amino_acids_clamped: { unit: "1", default: 0, means: "1 while the laboratory holds plasma amino acids" },
    amino_acid_clamp_fold: { unit: "1", default: 1, means: "the level held, relative to fasting" },
    amino_acid_clamp_level: {
      unit: "mmol/L",
      default: 0,
      means: "the total level held; 0 where the fold says it",
    },
    leucine_clamped: { unit: "1", default: 0, means: "1 while the laboratory holds plasma leucine alone" },
    leucine_clamp_fold: { unit: "1", default: 1, means: "the level held, relative to fasting" },
    leucine_clamp_level: { unit: "mmol/L", default: 0, means: "the level held; 0 where the fold says it" },
  },
  parameters: aminoAcidParameters,
  states: {
    leucine: {
      unit: "mmol",
      initial: "leucine_fasting * amino_acid_volume",
      scale: 1,
      means: "leucine of plasma and what mixes with it",
    },
    eaa: {
      unit: "mmol",
      initial: "eaa_fasting * amino_acid_volume",
      scale: 8,
      means: "other essential amino acids, the same",
    },
    neaa: {
      unit: "mmol",
      initial: "neaa_fasting * amino_acid_volume",
      scale: 20,
      means: "non-essential amino acids, the same",
    },
  },
  terms: {
    leucine_level: { unit: "mmol/L", is: "leucine / amino_acid_volume", means: "plasma leucine" },
    eaa_level: { unit: "mmol/L", is: "eaa / amino_acid_volume", means: "plasma other essential" },
    neaa_level: { unit: "mmol/L", is: "neaa / amino_acid_volume", means: "plasma non-essential" },
    leucine_flux: {
      unit: "mmol/min",
      is: "turnover_leucine * lean_mass",
      means: "leucine freed by breakdown in the whole body, fasted",
    },
    eaa_flux: { unit: "mmol/min", is: "ratio_eaa * leucine_flux", means: "other essential, the same" },
    brake: {
      unit: "1",
      is: "1 - frac_restrained * proteolysis_brake",
      means: "breakdown left outside muscle",
    },
    leucine_release: {
      unit: "mmol/min",
      is: "(1 - muscle_share) * leucine_flux * brake",
      means: "leucine freed outside muscle",
    },
    eaa_release: {
      unit: "mmol/min",
      is: "(1 - muscle_share) * eaa_flux * brake",
      means: "other essential amino acids freed outside muscle",
    },
    neaa_release: {
      unit: "mmol/min",
      is: "cl_neaa * lean_mass * neaa_fasting",
      means: "non-essential amino acids made and freed, constant",
    },
    vmax_leucine: {
      unit: "mmol/min",
      is: "((1 - muscle_share + muscle_release_share) * leucine_flux - cl_leucine * lean_mass * leucine_fasting) * (km_leucine + leucine_fasting) / leucine_fasting",
      means: "saturable use that keeps the fasting level steady",
    },
    vmax_eaa: {
      unit: "mmol/min",
      is: "((1 - muscle_share + muscle_release_share) * eaa_flux - cl_eaa * lean_mass * eaa_fasting) * (km_eaa + eaa_fasting) / eaa_fasting",
      means: "the same for the other essential amino acids",
    },
    leucine_use: {
      unit: "mmol/min",
      is: "vmax_leucine * michaelis(leucine_level, km_leucine) + cl_leucine * lean_mass * leucine_level",
      means: "synthesis outside muscle, saturable, and oxidation, in proportion",
    },
    eaa_use: {
      unit: "mmol/min",
      is: "vmax_eaa * michaelis(eaa_level, km_eaa) + cl_eaa * lean_mass * eaa_level",
      means: "the same for the other essential amino acids",
    },
    neaa_use: { unit: "mmol/min", is: "cl_neaa * lean_mass * neaa_level", means: "use in proportion" },
    leucine_net: {
      unit: "mmol/min",
      is: "leucine_arrival + leucine_infusion + leucine_release - leucine_use - leucine_uptake",
      means: "change of leucine without a clamp",
    },
    eaa_net: {
      unit: "mmol/min",
      is: "eaa_arrival + eaa_infusion + eaa_release - eaa_use - eaa_uptake",
      means: "change of the other essential amino acids without a clamp",
    },
    neaa_net: {
      unit: "mmol/min",
      is: "neaa_arrival + neaa_infusion + neaa_release - neaa_use - neaa_uptake",
      means: "change of the non-essential amino acids without a clamp",
    },
    clamp_fold: {
      unit: "1",
      is: "if(amino_acid_clamp_level > 0, amino_acid_clamp_level / (leucine_fasting + eaa_fasting + neaa_fasting), amino_acid_clamp_fold)",
      means: "the fold at which all amino acids are held",
    },
    leucine_target: {
      unit: "mmol/L",
      is: "if(leucine_clamped > 0.5, if(leucine_clamp_level > 0, leucine_clamp_level, leucine_clamp_fold * leucine_fasting), clamp_fold * leucine_fasting)",
      means: "the level at which leucine is held",
    },
    leucine_clamp: {
      unit: "mmol/min",
      is: "max(amino_acids_clamped, leucine_clamped) * (k_clamp * (leucine_target * amino_acid_volume - leucine) - leucine_net)",
      means: "infusion that undoes every other change and pulls leucine to its level",
    },
    eaa_clamp: {
      unit: "mmol/min",
      is: "amino_acids_clamped * (k_clamp * (clamp_fold * eaa_fasting * amino_acid_volume - eaa) - eaa_net)",
      means: "the same for the other essential amino acids",
    },
    neaa_clamp: {
      unit: "mmol/min",
      is: "amino_acids_clamped * (k_clamp * (clamp_fold * neaa_fasting * amino_acid_volume - neaa) - neaa_net)",
      means: "the same for the non-essential amino acids",
    },
  },
  processes: {
    leucine_balance: {
      to: "leucine",
      rate: "leucine_arrival + leucine_release + leucine_infusion",
      means: "leucine from gut, breakdown and infusion",
      evidence: turnoverEvidence,
    },
    leucine_removal: {
      from: "leucine",
      rate: "leucine_use",
      means: "leucine to synthesis outside muscle and to oxidation",
      evidence: { refs: ["insulinAminoAcidClamp2004", "castellino1987"] },
    },
    leucine_to_muscle: { from: "leucine", rate: "leucine_uptake", means: "net uptake", evidence: exchange },
    leucine_clamping: { to: "leucine", rate: "leucine_clamp", means: "clamp", evidence: laboratory },
    eaa_balance: {
      to: "eaa",
      rate: "eaa_arrival + eaa_release + eaa_infusion",
      means: "other essential amino acids from gut, breakdown and infusion",
      evidence: turnoverEvidence,
    },
    eaa_removal: {
      from: "eaa",
      rate: "eaa_use",
      means: "other essential amino acids to synthesis outside muscle and to oxidation",
      evidence: { refs: ["castellino1987"] },
    },
    eaa_to_muscle: { from: "eaa", rate: "eaa_uptake", means: "net uptake", evidence: exchange },
    eaa_clamping: { to: "eaa", rate: "eaa_clamp", means: "clamp", evidence: laboratory },
    neaa_balance: {
      to: "neaa",
      rate: "neaa_arrival + neaa_release + neaa_infusion",
      means: "non-essential amino acids from gut, synthesis, breakdown and infusion",
      evidence: {
        grade: "assumed",
        why: "one constant source: non-essential amino acids do not act downstream",
        wouldSettle: "plasma non-essential amino acids and their fluxes after protein",
      },
    },
    neaa_removal: {
      from: "neaa",
      rate: "neaa_use",
      means: "non-essential amino acids used",
      evidence: {
        grade: "assumed",
        why: "in proportion, so that the total returns in hours",
        wouldSettle: "plasma non-essential amino acids and their fluxes after protein",
      },
    },
    neaa_to_muscle: { from: "neaa", rate: "neaa_uptake", means: "net uptake", evidence: exchange },
    neaa_clamping: { to: "neaa", rate: "neaa_clamp", means: "clamp", evidence: laboratory },
  },
  offers: {
    leucine_concentration: { unit: "mmol/L", is: "leucine_level", means: "plasma leucine" },
    eaa_concentration: { unit: "mmol/L", is: "eaa_level", means: "plasma other essential amino acids" },
    neaa_concentration: { unit: "mmol/L", is: "neaa_level", means: "plasma non-essential amino acids" },
    total_eaa_concentration: {
      unit: "mmol/L",
      is: "leucine_level + eaa_level",
      means: "plasma essential amino acids with leucine",
    },
    leucine_plasma_fasting: { unit: "mmol/L", is: "leucine_fasting", means: "fasting plasma leucine" },
    eaa_plasma_fasting: { unit: "mmol/L", is: "eaa_fasting", means: "fasting other essential" },
    neaa_plasma_fasting: { unit: "mmol/L", is: "neaa_fasting", means: "fasting non-essential" },
    leucine_turnover: { unit: "mmol/min", is: "leucine_flux", means: "whole-body leucine turnover, fasted" },
    eaa_turnover: { unit: "mmol/min", is: "eaa_flux", means: "turnover of the other essential, fasted" },
    leucine_clamp_infusion: { unit: "mmol/min", is: "leucine_clamp", means: "leucine the clamp needs" },
  },
  limits: [
    "one parameter set for laboratories that differ twofold: 3.5 g leucine among 10 g essential amino acids raises leucine by 0.77 mmol/L in one, 3.42 g alone by 0.35 in another",
    "that first drink peaks at 0.66 instead of 0.89 mmol/L, and tails are too short (at 120 min 0.17 above fasting instead of 0.25; 48 g of whey powder at 120 min 0.19 instead of 0.30); leucine alone (3.42 g) peaks at 0.68 instead of 0.50",
    "constant infusions overshoot: 154 umol/kg/h of leucine leads to 0.66 instead of 0.48 mmol/L, mixed amino acids at 162 mg/kg/h to 1.95 instead of 1.7 times the fasting total: oxidation is not induced over hours; hold a level with the clamp instead",
    "25 g of whey raises essential amino acids by 87 % at 60 min and ten sips of 2.5 g by 24 %; one paper reports 162 % and 53 %, in another leucine, which must rise more than the others, gains only 148 %: read the ratio",
    "leucine drunk with a meal peaks at 0.43 instead of 0.35 mmol/L",
    "other essential amino acids move as one: none of them is limiting on its own",
    "no ketoacids, no difference between artery and vein, no prolonged fasting",
    "a clamp acts as an infusion that cancels every other change and pulls to its level with k_clamp",
  ],
});
