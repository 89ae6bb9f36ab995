import { defineModule } from "../language.ts";
import { hypothalamusSignallingParameters } from "./hypothalamus-signalling-parameters.ts";

/**
 * mTORC1 of POMC and of AgRP cells, apart, and AMPK of the hypothalamus. Both cell types keep one state each instead of
 * a signalling chain of their own: what is known of them are directions.
 */
export const hypothalamusSignalling = defineModule({
  id: "hypothalamus_signalling",
  about:
    "Leptin, insulin, ghrelin, leucine, glucose and rapamycin on mTORC1 of POMC and AgRP cells and on AMPK.",
  needs: {
    leptin_concentration: { unit: "ug/L", typical: 5.26, means: "plasma leptin" },
    ghrelin_concentration: { unit: "pmol/L", typical: 146, means: "plasma ghrelin" },
    insulin_concentration: { unit: "pmol/L", typical: 32, means: "plasma insulin" },
    insulin_plasma_fasting: { unit: "pmol/L", typical: 32, means: "the same, fasted" },
    leucine_concentration: { unit: "mmol/L", typical: 0.12, means: "plasma leucine" },
    leucine_plasma_fasting: { unit: "mmol/L", typical: 0.12, means: "the same, fasted" },
    glucose_concentration: { unit: "mmol/L", typical: 5, means: "plasma glucose" },
    glucose_plasma_fasting: { unit: "mmol/L", typical: 5, means: "the same, fasted" },
    rapamycin_free: { unit: "nmol/L", typical: 0, means: "rapamycin free in tissue" },
  },
  parameters: hypothalamusSignallingParameters,
  states: {
    brain_leptin: { unit: "1", initial: 1, means: "leptin in the arcuate nucleus over rest", scale: 1 },
    leptin_sensitivity: { unit: "1", initial: 1, means: "answer to leptin over rest", scale: 1 },
    ampk: { unit: "1", initial: 1, means: "AMPK of the hypothalamus over rest", scale: 1 },
    mtorc1_pomc_cells: { unit: "1", initial: 1, means: "mTORC1 of POMC cells over rest", scale: 1 },
    mtorc1_agrp_cells: { unit: "1", initial: 1, means: "mTORC1 of AgRP cells over rest", scale: 1 },
  },
  terms: {
    signal: { unit: "1", is: "brain_leptin * leptin_sensitivity", means: "leptin as the cells take it" },
    insulin_fold: {
      unit: "1",
      is: "insulin_concentration / insulin_plasma_fasting",
      means: "insulin over fasting",
    },
    leucine_fold: {
      unit: "1",
      is: "leucine_concentration / leucine_plasma_fasting",
      means: "leucine over fasting",
    },
    ghrelin_fold: { unit: "1", is: "ghrelin_concentration / ghrelin_rest", means: "ghrelin over rest" },
    drug: {
      unit: "1",
      is: "michaelis(ratio_brain * rapamycin_free, k_rapamycin)",
      means: "share of mTOR that rapamycin holds",
    },
    by_insulin: {
      unit: "1",
      is: "(1 + gain_insulin * michaelis(insulin_fold, k_insulin)) / (1 + gain_insulin * michaelis(1, k_insulin))",
      means: "insulin on mTORC1, 1 at rest",
    },
    by_leucine: {
      unit: "1",
      is: "(1 + gain_leucine * michaelis(leucine_fold, k_leucine)) / (1 + gain_leucine * michaelis(1, k_leucine))",
      means: "leucine on mTORC1, 1 at rest",
    },
    by_leptin: {
      unit: "1",
      is: "(1 + gain_leptin_pomc * michaelis(signal, 1)) / (1 + gain_leptin_pomc * michaelis(1, 1))",
      means: "leptin on mTORC1 of POMC cells, 1 at rest",
    },
    by_ghrelin: {
      unit: "1",
      is: "(1 + gain_ghrelin_mtorc1 * michaelis(ghrelin_fold, k_ghrelin)) / (1 + gain_ghrelin_mtorc1 * michaelis(1, k_ghrelin))",
      means: "ghrelin on mTORC1 of AgRP cells, 1 at rest",
    },
    hunger_signal: {
      unit: "1",
      is: "(1 + gain_ghrelin_ampk * michaelis(ghrelin_fold, k_ghrelin)) / (1 + gain_ghrelin_ampk * michaelis(1, k_ghrelin))",
      means: "ghrelin on AMPK, 1 at rest",
    },
    satiety_signal: {
      unit: "1",
      is: "(1 + gain_leptin_ampk * michaelis(signal, 1)) / (1 + gain_leptin_ampk * michaelis(1, 1)) * (1 + gain_leptin_ampk * michaelis(insulin_fold, k_insulin)) / (1 + gain_leptin_ampk * michaelis(1, k_insulin))",
      means: "leptin and insulin against AMPK, 1 at rest",
    },
    ampk_target: {
      unit: "1",
      is: "hunger_signal / satiety_signal * glucose_plasma_fasting / max(glucose_concentration, 0.5[mmol/L])",
      means: "AMPK that these signals lead to",
    },
    brake: { unit: "1", is: "max(ampk, 0.05)^n_ampk", means: "AMPK against mTORC1" },
    pomc_target: {
      unit: "1",
      is: "raptor_pomc_level * (1 - drug) * (1 + gain_tsc) / (1 + gain_tsc * tsc_pomc_level) * by_insulin * by_leucine * by_leptin / brake",
      means: "mTORC1 of POMC cells that these signals lead to",
    },
    agrp_target: {
      unit: "1",
      is: "raptor_agrp_level * (1 - drug) * (by_insulin * by_leucine)^n_nutrient_agrp * by_ghrelin / brake",
      means: "mTORC1 of AgRP cells that these signals lead to",
    },
  },
  processes: {
    leptin_entry: {
      to: "brain_leptin",
      rate: "leptin_concentration / leptin_rest / tau_leptin",
      means: "leptin crosses into the arcuate nucleus",
      evidence: {
        grade: "assumed",
        why: "first-order lag",
        wouldSettle: "cerebrospinal leptin after a step in blood",
      },
    },
    leptin_exit: {
      from: "brain_leptin",
      rate: "brain_leptin / tau_leptin",
      means: "leptin leaves the arcuate nucleus",
      evidence: {
        grade: "assumed",
        why: "first-order lag",
        wouldSettle: "cerebrospinal leptin after a step in blood",
      },
    },
    sensitivity_return: {
      to: "leptin_sensitivity",
      rate: "(1 + 1 / k_leptin_resistance^2) / (1 + (brain_leptin / k_leptin_resistance)^2) / tau_leptin_sensitivity",
      means: "cells regain their answer to leptin, less while leptin is high",
      evidence: {
        grade: "assumed",
        why: "rats on a high-fat diet lose the answer of mTORC1 to leptin; that leptin itself takes it is a choice",
        wouldSettle: "arcuate pS6 after leptin, with leptin held down over weeks of overfeeding",
      },
    },
    sensitivity_loss: {
      from: "leptin_sensitivity",
      rate: "leptin_sensitivity / tau_leptin_sensitivity",
      means: "receptors and their signalling turn over",
      evidence: {
        grade: "assumed",
        why: "first-order turnover",
        wouldSettle: "arcuate pS6 after leptin at days 1 to 21 of overfeeding",
      },
    },
    ampk_activation: {
      to: "ampk",
      rate: "ampk_target / tau_signal",
      means: "ghrelin and lack of glucose activate AMPK; leptin and insulin restrain it",
      evidence: { refs: ["huynh2016"] },
    },
    ampk_inactivation: {
      from: "ampk",
      rate: "ampk / tau_signal",
      means: "AMPK loses its activation",
      evidence: { refs: ["huynh2016"] },
    },
    pomc_activation: {
      to: "mtorc1_pomc_cells",
      rate: "pomc_target / tau_signal",
      means: "leptin, insulin and leucine activate mTORC1 of POMC cells; TSC and AMPK hold it back",
      evidence: { refs: ["cota2006", "mori2009"] },
    },
    pomc_inactivation: {
      from: "mtorc1_pomc_cells",
      rate: "mtorc1_pomc_cells / tau_signal",
      means: "mTORC1 of POMC cells loses its activation",
      evidence: { refs: ["cota2006"] },
    },
    agrp_activation: {
      to: "mtorc1_agrp_cells",
      rate: "agrp_target / tau_signal",
      means: "ghrelin and, less, nutrients activate mTORC1 of AgRP cells",
      evidence: { refs: ["martins2012", "albert2015"] },
    },
    agrp_inactivation: {
      from: "mtorc1_agrp_cells",
      rate: "mtorc1_agrp_cells / tau_signal",
      means: "mTORC1 of AgRP cells loses its activation",
      evidence: { refs: ["martins2012"] },
    },
  },
  offers: {
    leptin_signal: { unit: "1", is: "signal", means: "leptin as the cells take it, 1 at rest" },
    ghrelin_relative: { unit: "1", is: "ghrelin_fold", means: "ghrelin over rest" },
    mtorc1_pomc: { unit: "1", is: "mtorc1_pomc_cells", means: "mTORC1 of POMC cells, 1 at rest" },
    mtorc1_agrp: { unit: "1", is: "mtorc1_agrp_cells", means: "mTORC1 of AgRP cells, 1 at rest" },
    mtorc1_arcuate: {
      unit: "1",
      is: "(mtorc1_pomc_cells + mtorc1_agrp_cells) / 2",
      means: "mTORC1 of the arcuate nucleus, as a punch of tissue shows it",
    },
    ampk_hypothalamus: { unit: "1", is: "ampk", means: "AMPK of the hypothalamus, 1 at rest" },
  },
  genes: {
    TSC1: ["tsc_pomc_level"],
    TSC2: ["tsc_pomc_level"],
    RPTOR: ["raptor_pomc_level", "raptor_agrp_level"],
  },
  limits: [
    "no neurotransmission, no vagus, no GLP-1 and no PYY",
    "the sizes of all gains are assumed: what is measured are directions, in rodents",
    "a gene level acts on both cell types; TSC is followed in POMC cells alone",
    "whether ghrelin raises or lowers mTORC1 is a variant of the system",
    "leptin resistance follows leptin itself, not fat in the diet",
  ],
});
