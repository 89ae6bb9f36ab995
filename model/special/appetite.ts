import { defineModule } from "../language.ts";
import { appetiteParameters } from "./appetite-parameters.ts";

/** AgRP and POMC output, hunger over the day, and the drive to eat. What is eaten stands in the protocol: this is read, not acted on. */
export const appetite = defineModule({
  id: "appetite",
  about:
    "AgRP/NPY and POMC output under mTORC1, AMPK, leptin, ghrelin and a full gut: hunger and the drive to eat.",
  needs: {
    mtorc1_pomc: { unit: "1", typical: 1, means: "mTORC1 of POMC cells, 1 at rest" },
    mtorc1_agrp: { unit: "1", typical: 1, means: "mTORC1 of AgRP cells, 1 at rest" },
    ampk_hypothalamus: { unit: "1", typical: 1, means: "AMPK of the hypothalamus, 1 at rest" },
    leptin_signal: { unit: "1", typical: 1, means: "leptin as the cells take it, 1 at rest" },
    ghrelin_relative: { unit: "1", typical: 1, means: "ghrelin over rest" },
    stomach_energy: { unit: "kcal", typical: 0, means: "energy still in the stomach" },
  },
  parameters: appetiteParameters,
  states: {
    agrp_peptide: { unit: "1", initial: 1, means: "AgRP and NPY over rest", scale: 1 },
    agrp_adapted: { unit: "1", initial: 1, means: "level of AgRP that the circuit is used to", scale: 1 },
    pomc_peptide: { unit: "1", initial: 1, means: "POMC peptides over rest", scale: 1 },
    silencing: {
      unit: "1",
      initial: "silencing_rest",
      means: "share of POMC output lost to lasting mTORC1",
      scale: 0.1,
    },
    drive: { unit: "1", initial: 1, means: "drive to eat now, 1 after an overnight fast", scale: 1 },
  },
  terms: {
    silencing_rest: { unit: "1", is: "hill(1, k_silencing, n_silencing)", means: "that share at rest" },
    agrp_target: {
      unit: "1",
      is: "max(ampk_hypothalamus, 0.05)^n_ampk_npy * (1 - frac_npy_mtorc1 + frac_npy_mtorc1 * (1 + k_sat) * michaelis(mtorc1_agrp, k_sat)) * (1 + gain_npy_restraint) / (1 + gain_npy_restraint * max(mtorc1_agrp, 0))",
      means: "AgRP and NPY that AMPK and mTORC1 lead to",
    },
    pomc_target: {
      unit: "1",
      is: "1 - frac_pomc_mtorc1 + frac_pomc_mtorc1 * (1 + k_sat) * michaelis(mtorc1_pomc, k_sat)",
      means: "POMC peptides that mTORC1 leads to",
    },
    leptin_power: {
      unit: "1",
      is: "n_leptin * (1 - frac_permissive + frac_permissive * (1 + k_permissive) * michaelis(mtorc1_pomc, k_permissive))",
      means: "power of leptin, with the part that mTORC1 permits",
    },
    pomc_tone: {
      unit: "1",
      is: "max(0.1, pomc_peptide) * (1 - silencing) / (1 - silencing_rest)",
      means: "output of POMC cells over rest",
    },
    firing: {
      unit: "1",
      is: "(1 + gain_ghrelin_firing * michaelis(ghrelin_relative, k_ghrelin_firing)) / (1 + gain_ghrelin_firing * michaelis(1, k_ghrelin_firing)) / max(leptin_signal, 0.05)^leptin_power",
      means: "firing of AgRP cells over rest: ghrelin raises it, leptin lowers it",
    },
    appetite_before_fullness: {
      unit: "1",
      is: "firing * (max(agrp_peptide, 0.01) / max(agrp_adapted, 0.01))^weight_agrp / max(pomc_tone, 0.05)^weight_pomc",
      means: "drive to eat of an empty gut",
    },
    empty: {
      unit: "1",
      is: "1 - frac_full * michaelis(stomach_energy, k_full)",
      means: "what a full gut leaves",
    },
  },
  processes: {
    agrp_synthesis: {
      to: "agrp_peptide",
      rate: "agrp_target / tau_peptide",
      means: "AgRP and NPY are expressed under AMPK and mTORC1",
      evidence: { refs: ["martins2012", "albert2015"] },
    },
    agrp_loss: {
      from: "agrp_peptide",
      rate: "agrp_peptide / tau_peptide",
      means: "AgRP and NPY turn over",
      evidence: { refs: ["martins2012"] },
    },
    adaptation: {
      to: "agrp_adapted",
      rate: "agrp_peptide / tau_adaptation",
      means: "the circuit gets used to a lasting level of AgRP",
      evidence: { refs: ["albert2015", "desouza2023"] },
    },
    forgetting: {
      from: "agrp_adapted",
      rate: "agrp_adapted / tau_adaptation",
      means: "older levels of AgRP count less",
      evidence: { refs: ["albert2015"] },
    },
    pomc_synthesis: {
      to: "pomc_peptide",
      rate: "pomc_target / tau_peptide",
      means: "POMC peptides are made under mTORC1",
      evidence: { refs: ["cota2006"] },
    },
    pomc_loss: {
      from: "pomc_peptide",
      rate: "pomc_peptide / tau_peptide",
      means: "POMC peptides turn over",
      evidence: { refs: ["cota2006"] },
    },
    silencing_onset: {
      to: "silencing",
      rate: "hill(mtorc1_pomc, k_silencing, n_silencing) / tau_silencing",
      means: "lasting high mTORC1 silences POMC cells",
      evidence: { refs: ["mori2009"] },
    },
    silencing_return: {
      from: "silencing",
      rate: "silencing / tau_silencing",
      means: "POMC cells recover when mTORC1 is low",
      evidence: { refs: ["mori2009"] },
    },
    drive_rise: {
      to: "drive",
      rate: "appetite_before_fullness * empty / tau_drive",
      means: "the drive to eat follows the circuit and the gut",
      evidence: { refs: ["cummings2004"] },
    },
    drive_fall: {
      from: "drive",
      rate: "drive / tau_drive",
      means: "the drive to eat fades",
      evidence: { refs: ["cummings2004"] },
    },
  },
  offers: {
    hunger_score: {
      unit: "1",
      is: "100 * michaelis(drive, k_hunger)",
      means: "hunger on a scale of 0 to 100",
    },
    intake_drive: {
      unit: "1",
      is: "appetite_before_fullness",
      means: "energy that would be eaten freely, over usual",
    },
    npy: { unit: "1", is: "agrp_peptide", means: "AgRP and NPY, 1 at rest" },
    pomc: { unit: "1", is: "pomc_tone", means: "output of POMC cells, 1 at rest" },
  },
  limits: [
    "nothing eats here: intake stands in the protocol, and no wire leads back to it",
    "no reward, taste, price, habit or clock: people eat by clock and plate, and hunger predicts intake weakly",
    "rapamycin raises the drive here; given to rats it lowers intake for days, by a route that is not here (Hebert 2014)",
    "sizes rest on one infusion of ghrelin and on weight lost in people (Wren 2001, Polidori 2016); the rest is assumed",
  ],
});
