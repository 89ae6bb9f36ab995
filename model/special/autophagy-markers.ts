import { defineModule } from "../language.ts";
import { autophagyMarkersParameters } from "./autophagy-markers-parameters.ts";

/** What follows the start of autophagy in a tissue: autophagosomes, completed flux and p62, as assays show them. */
export const autophagyMarkers = defineModule({
  id: "autophagy_markers",
  about: "Autophagosomes (LC3-II) between formation and clearance by lysosomes, completed flux and p62.",
  needs: {
    autophagy_flux: { unit: "1", typical: 1, means: "autophagosomes formed, 1 at rest" },
    tfeb_active: { unit: "1", typical: 1, means: "nuclear TFEB, 1 at rest" },
    lysosome: { unit: "1", typical: 1, means: "lysosome capacity, 1 at rest" },
    ampk_active: { unit: "1", typical: 0.157, means: "acting AMPK" },
    contraction_power: { unit: "1", typical: 0, means: "power of contraction, share of the maximum" },
    age: { unit: "1", typical: 30, means: "age in years" },
  },
  inputs: {
    lysosome_block: { unit: "1", default: 0, means: "chloroquine, bafilomycin or leupeptin, 0 to 1" },
  },
  parameters: autophagyMarkersParameters,
  states: {
    autophagosomes: {
      unit: "1",
      initial: "1 / by_age",
      means: "autophagosomes over those of the young at rest",
      scale: 1,
    },
    p62: { unit: "1", initial: 1, means: "p62 over rest", scale: 1 },
    worked: {
      unit: "1",
      initial: 0,
      scale: 0.1,
      slow: true,
      means: "power of contraction on the average of the last days",
    },
  },
  terms: {
    by_age: {
      unit: "1",
      is: "max(age_floor, 1 - k_age * max(0, age - age_normal))",
      means: "what age leaves of clearance",
    },
    restraint: {
      unit: "1",
      is: "1 - frac_ampk_restraint + frac_ampk_restraint * (1 + ampk_rest / k_ampk) / (1 + max(0, ampk_active) / k_ampk)",
      means: "what AMPK leaves of acidification, 1 at rest",
    },
    power: {
      unit: "1",
      is: "max(0, lysosome) * by_age * restraint * (1 + gain_contraction * contraction_power) * (1 - lysosome_block)",
      means: "power to clear them over rest",
    },
    flux: { unit: "1", is: "power * max(0, autophagosomes)", means: "autophagosomes cleared over rest" },
  },
  processes: {
    formation: {
      to: "autophagosomes",
      rate: "k_clear * autophagy_flux * (1 + gain_worked * max(0, worked))",
      means: "autophagosomes are formed, more in muscle that works daily",
      evidence: { refs: ["kim2011", "shirin2019", "he2012"] },
    },
    clearance: {
      from: "autophagosomes",
      rate: "k_clear * flux",
      means: "lysosomes clear them",
      evidence: { refs: ["shirin2019"] },
    },
    working: {
      to: "worked",
      rate: "contraction_power / tau_worked",
      means: "sessions add up",
      evidence: { refs: ["he2012"] },
    },
    resting: {
      from: "worked",
      rate: "worked / tau_worked",
      means: "and are forgotten",
      evidence: {
        grade: "assumed",
        why: "first-order",
        wouldSettle: "flux by day after training is stopped",
      },
    },
    p62_synthesis: {
      to: "p62",
      rate: "(1 - frac_p62_tfeb + frac_p62_tfeb * tfeb_active) / tau_p62",
      means: "p62 is made, in part under TFEB",
      evidence: {
        grade: "assumed",
        why: "SQSTM1 is a gene of TFEB; the share is a choice",
        wouldSettle: "p62 mRNA by hour of a fast",
      },
    },
    p62_loss: {
      from: "p62",
      rate: "(1 - frac_p62_autophagy + frac_p62_autophagy * flux) * p62 / tau_p62",
      means: "p62 is lost with what autophagy clears, and otherwise",
      evidence: { refs: ["komatsu2005"] },
    },
  },
  offers: {
    flux_completed: { unit: "1", is: "flux", means: "autophagic flux to its end, 1 at rest" },
    lc3_ii: { unit: "1", is: "autophagosomes", means: "LC3-II, 1 in the young at rest" },
    p62_level: { unit: "1", is: "p62", means: "p62, 1 at rest" },
  },
  limits: [
    "in steady state LC3-II is formation over clearance: it cannot tell a block from an induction, and flux equals formation",
    "working human muscle loses LC3-II, running mice gain it (He 2012): here it falls",
    "whether AMPK keeps lysosomes from acidifying is a variant",
    "no mitophagy of its own; what exercise does to Beclin 1 and to the genes of autophagy is one memory of the work of days",
    "flux of human blood cells does not move after a protein meal; that null bounds T cells, not muscle",
  ],
});
