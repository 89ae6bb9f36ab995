import { defineModule } from "../language.ts";
import { hippocampalPlasticityParameters } from "./hippocampal-plasticity-parameters.ts";

/** Plasticity under mTORC1: proteins, late potentiation, spines and one memory. Too little and too much both harm it. */
export const hippocampalPlasticity = defineModule({
  id: "hippocampal_plasticity",
  about: "BDNF of exercise and ketones, mTORC1-dependent plasticity proteins, late LTP, memory and spines.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1" },
    exercise_intensity: { unit: "1", typical: 0, means: "intensity of exercise, share of the maximum" },
    bhb_concentration: { unit: "mmol/L", typical: 0.1, means: "beta-hydroxybutyrate of plasma" },
  },
  inputs: {
    learning: { unit: "1", default: 0, means: "1 while a memory is acquired, or during a strong tetanus" },
    recall: { unit: "1", default: 0, means: "1 while the memory is recalled" },
    nmda_block: { unit: "1", default: 0, means: "block of NMDA receptors as by ketamine, 0 to 1" },
  },
  parameters: hippocampalPlasticityParameters,
  states: {
    bdnf: { unit: "1", initial: 1, means: "BDNF over rest", scale: 1 },
    burst: { unit: "1", initial: 0, means: "glutamate burst after a block of NMDA receptors", scale: 0.1 },
    protein: { unit: "1", initial: 1, means: "plasticity proteins over rest", scale: 1 },
    early_ltp: { unit: "1", initial: 0, means: "early potentiation", scale: 0.1 },
    late_ltp: { unit: "1", initial: 0, means: "late potentiation", scale: 0.1 },
    memory_labile: {
      unit: "1",
      initial: 0,
      means: "memory that is not yet, or no longer, stable",
      scale: 0.1,
    },
    memory_stable: { unit: "1", initial: 0, means: "stable memory", scale: 0.1 },
    spines: { unit: "1", initial: 1, means: "dendritic spines over rest", scale: 1 },
  },
  terms: {
    basal: {
      unit: "1",
      is: "max(0, mtorc1_active) / mtorc1_rest",
      means: "mTORC1 over rest, of the whole cell",
    },
    m: {
      unit: "1",
      is: "basal * (1 + gain_bdnf * michaelis(bdnf, k_bdnf)) / (1 + gain_bdnf * michaelis(1, k_bdnf)) * (1 + gain_burst * burst)",
      means: "mTORC1 over rest, with BDNF and a glutamate burst",
    },
    clarity: {
      unit: "1",
      is: "(1 + 1 / k_noise^n_noise) / (1 + (basal / k_noise)^n_noise)",
      means: "how far lasting mTORC1 leaves memories apart",
    },
    kept: {
      unit: "1",
      is: "min(1, frac_kept * (1 + k_kept) * michaelis(protein, k_kept) * clarity)",
      means: "share of labile memory that becomes stable",
    },
    bdnf_target: {
      unit: "1",
      is: "(1 + gain_exercise_bdnf * exercise_intensity) * (1 + gain_ketone_bdnf * michaelis(bhb_concentration, k_ketone)) / (1 + gain_ketone_bdnf * michaelis(bhb_rest, k_ketone))",
      means: "BDNF that exercise and ketones lead to",
    },
  },
  processes: {
    bdnf_synthesis: {
      to: "bdnf",
      rate: "bdnf_target / tau_bdnf",
      means: "exercise and ketones induce BDNF",
      evidence: { refs: ["sleiman2016"] },
    },
    bdnf_loss: {
      from: "bdnf",
      rate: "bdnf / tau_bdnf",
      means: "BDNF turns over",
      evidence: { refs: ["sleiman2016"] },
    },
    burst_onset: {
      to: "burst",
      rate: "nmda_block / tau_block * max(0, 1 - burst)",
      means: "a block of NMDA receptors sets off a glutamate burst",
      evidence: { refs: ["li2010ketamine"] },
    },
    burst_end: {
      from: "burst",
      rate: "burst / tau_burst",
      means: "the burst is over within hours",
      evidence: { refs: ["li2010ketamine"] },
    },
    protein_synthesis: {
      to: "protein",
      rate: "(1 + k_sat) * michaelis(m, k_sat) / tau_protein",
      means: "plasticity proteins are made under mTORC1",
      evidence: { refs: ["tang2002", "slipczuk2009"] },
    },
    protein_loss: {
      from: "protein",
      rate: "protein / tau_protein",
      means: "plasticity proteins turn over",
      evidence: { refs: ["tang2002"] },
    },
    potentiation: {
      to: "early_ltp",
      rate: "k_learning * learning",
      means: "a strong tetanus potentiates at once",
      evidence: { refs: ["tang2002"] },
    },
    early_decay: {
      from: "early_ltp",
      rate: "early_ltp / tau_early",
      means: "early potentiation fades",
      evidence: {
        grade: "assumed",
        why: "first-order",
        wouldSettle: "field potentials without protein synthesis",
      },
    },
    capture: {
      to: "late_ltp",
      rate: "k_capture * early_ltp * max(0, protein)",
      means: "potentiated synapses capture plasticity proteins; early potentiation is not used up",
      evidence: { refs: ["tang2002"] },
    },
    late_decay: {
      from: "late_ltp",
      rate: "late_ltp / tau_late",
      means: "late potentiation fades over days",
      evidence: { grade: "assumed", why: "first-order", wouldSettle: "chronic recording" },
    },
    acquisition: {
      to: "memory_labile",
      rate: "k_learning * learning",
      means: "a memory is laid down",
      evidence: {
        grade: "assumed",
        why: "in proportion to the time of learning",
        wouldSettle: "freezing over shocks",
      },
    },
    reopening: {
      from: "memory_stable",
      to: "memory_labile",
      rate: "frac_opened * recall * memory_stable / tau_recall",
      means: "recall makes part of a memory labile",
      evidence: { refs: ["blundell2008"] },
    },
    consolidation: {
      from: "memory_labile",
      to: "memory_stable",
      rate: "kept / tau_labile * memory_labile",
      means: "labile memory becomes stable where plasticity proteins are at hand",
      evidence: { refs: ["blundell2008", "mac2014"] },
    },
    loss: {
      from: "memory_labile",
      rate: "(1 - kept) / tau_labile * memory_labile",
      means: "labile memory that is not made stable is lost",
      evidence: { refs: ["blundell2008", "mac2014"] },
    },
    forgetting: {
      from: "memory_stable",
      rate: "memory_stable / tau_forgetting",
      means: "stable memory fades slowly",
      evidence: {
        grade: "assumed",
        why: "first-order",
        wouldSettle: "retention over months, without recall",
      },
    },
    spine_growth: {
      to: "spines",
      rate: "max(spine_floor, 1 + gain_spine * (protein - 1)) / tau_spine",
      means: "spines grow with plasticity proteins",
      evidence: { refs: ["li2010ketamine"] },
    },
    spine_loss: {
      from: "spines",
      rate: "spines / tau_spine",
      means: "spines are lost",
      evidence: { refs: ["li2010ketamine"] },
    },
  },
  offers: {
    ltp_late: { unit: "1", is: "late_ltp", means: "late long-term potentiation" },
    ltp_early: { unit: "1", is: "early_ltp", means: "early long-term potentiation" },
    memory: { unit: "1", is: "memory_stable", means: "stable memory" },
    plasticity_index: {
      unit: "1",
      is: "(1 + k_sat) * michaelis(m, k_sat) * clarity",
      means: "readiness to learn, 1 at rest; low where mTORC1 is too low or too high",
    },
    bdnf_relative: { unit: "1", is: "bdnf", means: "BDNF, 1 at rest" },
    neuronal_mtorc1: { unit: "1", is: "m", means: "mTORC1 of the neuron, 1 at rest" },
    spine_density: { unit: "1", is: "spines", means: "dendritic spines, 1 at rest" },
  },
  limits: [
    "one memory and no synapses; all sizes come from rodents",
    "half the TSC lengthens late LTP while memory suffers: late LTP follows mTORC1 here, memory does not",
    "a second window of consolidation at 12 h is not modelled",
    "mTORC2, which late LTP needs too, is not modelled",
  ],
});
