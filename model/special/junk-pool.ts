import { defineModule } from "../language.ts";
import { junkPoolParameters } from "./junk-pool-parameters.ts";

/** Damaged protein, damaged mitochondria and residue of one tissue. One instance per tissue. */
export const junkPool = defineModule({
  id: "junk_pool",
  about:
    "Damage made with translation and respiration, removed by autophagy and otherwise; what is left for good.",
  needs: {
    eif4f: { unit: "1", typical: 0.557, means: "assembled share of eIF4F" },
    energy_expenditure: { unit: "kJ/min", typical: 7, means: "energy expenditure of the body" },
    energy_habitual: { unit: "kJ/min", typical: 7, means: "habitual expenditure of the body" },
    flux_completed: { unit: "1", typical: 0.75, means: "autophagic flux to its end, 1 at rest" },
    inflammation: { unit: "1", typical: 0, means: "inflammation, 0 in the healthy young" },
  },
  parameters: junkPoolParameters,
  states: {
    damaged_protein: {
      unit: "1",
      initial: 1,
      means: "damaged protein, 1 in the healthy young",
      scale: 1,
      slow: true,
    },
    damaged_mitochondria: {
      unit: "1",
      initial: 1,
      means: "damaged mitochondria, the same",
      scale: 1,
      slow: true,
    },
    residue: { unit: "1", initial: 1, means: "residue such as lipofuscin, the same", scale: 1, slow: true },
  },
  terms: {
    flux: {
      unit: "1",
      is: "max(0, flux_completed) / flux_normal",
      means: "completed autophagy over that of a habitual day",
    },
    translation: {
      unit: "1",
      is: "max(0, eif4f) / eif4f_normal",
      means: "translation over that of a habitual day",
    },
    respiration: {
      unit: "1",
      is: "1 - frac_exertion + frac_exertion * energy_expenditure / energy_habitual",
      means: "oxidants of respiration over those of a habitual day",
    },
    stress: {
      unit: "1",
      is: "1 + gain_inflammation * max(0, inflammation)",
      means: "oxidants of inflammation",
    },
    removal: {
      unit: "1",
      is: "1 - frac_autophagy + frac_autophagy * flux^n_autophagy",
      means: "removal of damaged protein over that of a habitual day",
    },
  },
  processes: {
    misfolding: {
      to: "damaged_protein",
      rate: "(frac_translation * translation + (1 - frac_translation) * respiration) * stress / tau_protein",
      means: "new protein misfolds and oxidants damage the old",
      evidence: {
        grade: "assumed",
        why: "in proportion to both",
        wouldSettle: "aggregates over graded translation",
      },
    },
    protein_removal: {
      from: "damaged_protein",
      rate: "removal * damaged_protein / tau_protein",
      means: "autophagy and the proteasome remove damaged protein",
      evidence: { refs: ["komatsu2005", "zhangT2016"] },
    },
    mitochondrial_damage: {
      to: "damaged_mitochondria",
      rate: "respiration * stress / tau_mitochondria",
      means: "oxidants of respiration damage mitochondria",
      evidence: { refs: ["quinlan2013"] },
    },
    mitochondrial_removal: {
      from: "damaged_mitochondria",
      rate: "(frac_mitochondria_other + (1 - frac_mitochondria_other) * flux) * damaged_mitochondria / tau_mitochondria",
      means: "autophagy removes damaged mitochondria",
      evidence: { refs: ["komatsu2005"] },
    },
    residue_formation: {
      to: "residue",
      rate: "(damaged_protein + damaged_mitochondria) / 2 / tau_residue",
      means: "a little of what is damaged stays for good",
      evidence: {
        grade: "assumed",
        why: "in proportion to damage",
        wouldSettle: "lipofuscin after years of restriction",
      },
    },
    residue_loss: {
      from: "residue",
      rate: "residue / tau_residue",
      means: "residue is diluted over years",
      evidence: { grade: "assumed", why: "first-order", wouldSettle: "lipofuscin by age" },
    },
  },
  offers: {
    junk: {
      unit: "1",
      is: "weight_protein * damaged_protein + weight_mitochondria * damaged_mitochondria + (1 - weight_protein - weight_mitochondria) * residue",
      means: "score of all three, 1 in the healthy young on habitual days",
    },
    damaged_protein_level: {
      unit: "1",
      is: "damaged_protein",
      means: "damaged protein, 1 in the healthy young",
    },
    damaged_mitochondria_level: {
      unit: "1",
      is: "damaged_mitochondria",
      means: "damaged mitochondria, 1 in the healthy young",
    },
    residue_level: { unit: "1", is: "residue", means: "residue, 1 in the healthy young" },
  },
  limits: [
    "a score, not a substance: junk of people is unmeasured, so all of it is prior only",
    "the proteasome is constant; age enters by flux, inflammation and residue",
    "oxidants of a tissue follow the body's expenditure in part, or not at all where frac_exertion is 0",
  ],
});
