import { defineModule, defineParameters } from "../language.ts";
import { curveFit } from "./fitting.ts";

const transport = { refs: ["divino1997"] } as const;

const turnover = {
  grade: "assumed",
  why: "breakdown frees and synthesis takes what the protein holds; the two folds come from other modules",
  wouldSettle: "arterio-venous balance with biopsies of free amino acids",
} as const;

/** Free amino acids in the cell water of skeletal muscle. */
export const muscleAminoAcids = defineModule({
  id: "muscle_amino_acids",
  about: "Saturable uptake from plasma, release in proportion, freed by breakdown, taken by synthesis.",
  needs: {
    leucine_concentration: { unit: "mmol/L", typical: 0.12, means: "plasma leucine" },
    eaa_concentration: { unit: "mmol/L", typical: 0.85, means: "plasma other essential amino acids" },
    neaa_concentration: { unit: "mmol/L", typical: 2, means: "plasma non-essential amino acids" },
    leucine_plasma_fasting: { unit: "mmol/L", typical: 0.12, means: "the same, fasted" },
    eaa_plasma_fasting: { unit: "mmol/L", typical: 0.85, means: "the same, fasted" },
    neaa_plasma_fasting: { unit: "mmol/L", typical: 2, means: "the same, fasted" },
    leucine_turnover: { unit: "mmol/min", typical: 0.1355, means: "whole-body leucine turnover, fasted" },
    eaa_turnover: { unit: "mmol/min", typical: 0.5202, means: "other essential amino acids, the same" },
    muscle_mass: { unit: "kg", typical: 27.55, means: "skeletal muscle" },
    muscle_water: { unit: "L", typical: 17.22, means: "water inside muscle cells" },
    protein_synthesis: { unit: "1", typical: 1, means: "muscle protein synthesis relative to fasted" },
    protein_breakdown: { unit: "1", typical: 1, means: "muscle protein breakdown relative to fasted" },
  },
  parameters: defineParameters({
    leucine_fasting: {
      value: 0.13,
      unit: "mmol/L",
      means: "free leucine in muscle cell water, fasted",
      evidence: {
        grade: "derived",
        from: ["mccoll2024"],
        how: "middle of five digitised studies, 0.106 to 0.221",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    eaa_fasting: {
      value: 3.2,
      unit: "mmol/L",
      means: "other free essential amino acids in muscle cell water, fasted",
      evidence: {
        grade: "assumed",
        why: "plasma levels times gradients: 1.0 to 1.4 for branched-chain and phenylalanine (divino1997), about 6 for lysine, threonine, histidine and methionine",
        wouldSettle: "the table of free amino acids of Bergstrom 1974 or Divino 1997",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    neaa_fasting: {
      value: 28,
      unit: "mmol/L",
      means: "free non-essential amino acids in muscle cell water, fasted",
      evidence: {
        grade: "assumed",
        why: "a textbook 120 g of free amino acids in muscle, mostly glutamine and glutamate, without taurine",
        wouldSettle: "the table of free amino acids of Bergstrom 1974 or Divino 1997",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    cl_leucine: {
      value: 0.026,
      unit: "L/(kg*min)",
      means: "leucine uptake at the fasting level, per muscle",
      evidence: { grade: "fitted", to: ["mccoll2024"], how: curveFit },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    km_leucine: {
      value: 0.26,
      unit: "mmol/L",
      means: "plasma leucine at half of the highest uptake",
      evidence: {
        grade: "fitted",
        to: ["mccoll2024"],
        how: `${curveFit}; linear uptake would let muscle leucine follow plasma threefold, measured 1.5 to 2.2`,
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    cl_eaa: {
      value: 0.012,
      unit: "L/(kg*min)",
      means: "uptake of the other essential amino acids at the fasting level, per muscle",
      evidence: {
        grade: "assumed",
        why: "half of that of leucine, since most of them are carried against a gradient",
        wouldSettle: "muscle free essential amino acids by the hour after a drink",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    km_eaa: {
      value: 1.5,
      unit: "mmol/L",
      means: "plasma other essential amino acids at half of the highest uptake",
      evidence: {
        grade: "assumed",
        why: "about twice the fasting level, as for leucine",
        wouldSettle: "muscle free essential amino acids by the hour after a drink",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    cl_neaa: {
      value: 0.021,
      unit: "L/(kg*min)",
      means: "exchange of non-essential amino acids, per muscle",
      evidence: {
        grade: "assumed",
        why: "between the other two; they do not act downstream",
        wouldSettle: "muscle free non-essential amino acids by the hour after a drink",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    frac_muscle: {
      value: 0.2,
      unit: "1",
      means: "share of muscle in whole-body breakdown, fasted",
      evidence: { grade: "fitted", to: ["mccoll2024"], how: curveFit },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    frac_reused: {
      value: 0.85,
      unit: "1",
      means: "share of what breakdown frees that synthesis takes back, fasted",
      evidence: {
        grade: "assumed",
        why: "fasting muscle loses protein slowly; synthesis stands below breakdown",
        wouldSettle: "leg balance of an essential amino acid that muscle does not use up, fasted",
      },
      spread: { kind: "normal", sd: 0.04 },
    },
    supply_half: {
      value: 0.1,
      unit: "1",
      means: "pool, relative to fasted, at which synthesis finds half of what it asks for",
      evidence: {
        grade: "assumed",
        why: "synthesis cannot take from an empty pool; small, so that it does not act in the normal range",
        wouldSettle: "synthesis under deep depletion of free essential amino acids",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    leucine: {
      unit: "mmol",
      initial: "leucine_fasting * muscle_water",
      scale: 2,
      means: "free leucine in muscle cells",
    },
    eaa: {
      unit: "mmol",
      initial: "eaa_fasting * muscle_water",
      scale: 50,
      means: "other free essential amino acids in muscle cells",
    },
    neaa: {
      unit: "mmol",
      initial: "neaa_fasting * muscle_water",
      scale: 500,
      means: "free non-essential amino acids in muscle cells",
    },
  },
  terms: {
    leucine_level: { unit: "mmol/L", is: "leucine / muscle_water", means: "free leucine" },
    eaa_level: { unit: "mmol/L", is: "eaa / muscle_water", means: "other free essential amino acids" },
    neaa_level: { unit: "mmol/L", is: "neaa / muscle_water", means: "free non-essential amino acids" },
    leucine_freed: { unit: "mmol/min", is: "frac_muscle * leucine_turnover", means: "by breakdown, fasted" },
    eaa_freed: { unit: "mmol/min", is: "frac_muscle * eaa_turnover", means: "by breakdown, fasted" },
    leucine_lost: {
      unit: "mmol/min",
      is: "(1 - frac_reused) * leucine_freed",
      means: "net release of leucine by fasting muscle",
    },
    eaa_lost: {
      unit: "mmol/min",
      is: "(1 - frac_reused) * eaa_freed",
      means: "net release of the others by fasting muscle",
    },
    leucine_out: {
      unit: "L/min",
      is: "(cl_leucine * muscle_mass * leucine_plasma_fasting + leucine_lost) / leucine_fasting",
      means: "outward clearance that keeps the fasting pool steady",
    },
    eaa_out: {
      unit: "L/min",
      is: "(cl_eaa * muscle_mass * eaa_plasma_fasting + eaa_lost) / eaa_fasting",
      means: "the same for the other essential amino acids",
    },
    leucine_in: {
      unit: "mmol/min",
      is: "cl_leucine * muscle_mass * leucine_concentration * (km_leucine + leucine_plasma_fasting) / (km_leucine + max(leucine_concentration, 0))",
      means: "inward transport, saturable",
    },
    eaa_in: {
      unit: "mmol/min",
      is: "cl_eaa * muscle_mass * eaa_concentration * (km_eaa + eaa_plasma_fasting) / (km_eaa + max(eaa_concentration, 0))",
      means: "inward transport of the other essential amino acids, saturable",
    },
    leucine_net: { unit: "mmol/min", is: "leucine_in - leucine_out * leucine_level", means: "net uptake" },
    eaa_net: { unit: "mmol/min", is: "eaa_in - eaa_out * eaa_level", means: "net uptake" },
    neaa_net: {
      unit: "mmol/min",
      is: "cl_neaa * muscle_mass * (neaa_concentration - neaa_plasma_fasting * neaa_level / neaa_fasting)",
      means: "net uptake",
    },
    leucine_supply: {
      unit: "1",
      is: "(1 + supply_half) * michaelis(leucine_level / leucine_fasting, supply_half)",
      means: "how far the pool meets the demand of synthesis; 1 when fasted",
    },
    eaa_supply: {
      unit: "1",
      is: "(1 + supply_half) * michaelis(eaa_level / eaa_fasting, supply_half)",
      means: "the same for the other essential amino acids",
    },
  },
  processes: {
    leucine_transport: { to: "leucine", rate: "leucine_net", means: "net uptake", evidence: transport },
    leucine_breakdown: {
      to: "leucine",
      rate: "leucine_freed * protein_breakdown",
      means: "leucine freed by breakdown",
      evidence: turnover,
    },
    leucine_synthesis: {
      from: "leucine",
      rate: "frac_reused * leucine_freed * protein_synthesis * leucine_supply",
      means: "leucine taken by synthesis",
      evidence: turnover,
    },
    eaa_transport: { to: "eaa", rate: "eaa_net", means: "net uptake", evidence: transport },
    eaa_breakdown: {
      to: "eaa",
      rate: "eaa_freed * protein_breakdown",
      means: "other essential amino acids freed by breakdown",
      evidence: turnover,
    },
    eaa_synthesis: {
      from: "eaa",
      rate: "frac_reused * eaa_freed * protein_synthesis * eaa_supply",
      means: "other essential amino acids taken by synthesis",
      evidence: turnover,
    },
    neaa_transport: { to: "neaa", rate: "neaa_net", means: "net uptake", evidence: transport },
  },
  offers: {
    muscle_leucine: { unit: "mmol/L", is: "leucine_level", means: "free leucine in muscle cell water" },
    muscle_eaa: { unit: "mmol/L", is: "eaa_level", means: "other free essential amino acids" },
    muscle_neaa: { unit: "mmol/L", is: "neaa_level", means: "free non-essential amino acids" },
    muscle_leucine_fasting: { unit: "mmol/L", is: "leucine_fasting", means: "free leucine, fasted" },
    leucine_uptake: { unit: "mmol/min", is: "leucine_net", means: "net leucine taken from plasma" },
    eaa_uptake: { unit: "mmol/min", is: "eaa_net", means: "net other essential taken from plasma" },
    neaa_uptake: { unit: "mmol/min", is: "neaa_net", means: "net non-essential taken from plasma" },
    muscle_share: { unit: "1", is: "frac_muscle", means: "share of muscle in fasting breakdown" },
    muscle_release_share: {
      unit: "1",
      is: "(1 - frac_reused) * frac_muscle",
      means: "net release by fasting muscle, relative to whole-body breakdown",
    },
  },
  limits: [
    "all muscle of the body is one pool with one membrane; interstitium is part of plasma",
    "synthesis and breakdown come as folds of fasted; non-essential amino acids are not drawn on by them",
    "muscle leucine after 10 g of essential amino acids is 1.4 times fasting at 120 min; two papers with the same drink report 1.2 and 2.2",
    "other essential amino acids move as one and their fasting level is assumed",
    "no transamination, no ketoacids, no trans-stimulation between amino acids",
  ],
});
