import { defineModule } from "../language.ts";
import { vaccineResponseParameters } from "./vaccine-response-parameters.ts";

/** Antibody after a vaccine, and the exhausted T cells that cost it: mTOR inhibited before helps the old, during harms. */
export const vaccineResponse = defineModule({
  id: "vaccine_response",
  about: "PD-1+ share of T cells under lasting mTORC1 and age; antibody after a vaccine.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.225, means: "active mTORC1 of the T cell" },
    leptin_licence: { unit: "1", typical: 1, means: "leptin's licence to take up glucose, 1 at rest" },
    age: { unit: "1", typical: 30, means: "age in years" },
  },
  inputs: {
    vaccine: { unit: "1/d", default: 0, means: "antigen per day: one standard dose is 1/d for a day" },
  },
  parameters: vaccineResponseParameters,
  states: {
    pd1: {
      unit: "1",
      initial: "pd1_normal + k_pd1_age * max(0, age - age_normal)",
      means: "share of T cells with PD-1",
      scale: 0.1,
    },
    blasts: { unit: "1", initial: 0, means: "antibody-making cells", scale: 0.1 },
    titre: {
      unit: "1",
      initial: 0,
      means: "antibody of blood; one young standard response is 1",
      scale: 0.1,
    },
  },
  terms: {
    m: {
      unit: "1",
      is: "max(0, mtorc1_active) / mtorc1_normal",
      means: "mTORC1 over that of habitual days",
    },
    pd1_target: {
      unit: "1",
      is: "pd1_normal + k_pd1_age * max(0, age - age_normal) * max(0, 1 + gain_pd1_mtorc1 * (min(m, mtorc1_max) - 1))",
      means: "PD-1+ share that age and lasting mTORC1 lead to",
    },
    fitness: {
      unit: "1",
      is: "max(0.05, (1 - weight_pd1 * pd1) / (1 - weight_pd1 * pd1_normal))",
      means: "answer that the exhausted share leaves, 1 in the young",
    },
    acute: {
      unit: "1",
      is: "(1 + k_mtorc1) * michaelis(m, k_mtorc1)",
      means: "mTORC1 that expansion needs now",
    },
  },
  processes: {
    exhaustion: {
      to: "pd1",
      rate: "pd1_target / tau_pd1",
      means: "lasting mTORC1 and age exhaust T cells",
      evidence: { refs: ["mannick2014"] },
    },
    recovery: {
      from: "pd1",
      rate: "pd1 / tau_pd1",
      means: "exhausted cells are replaced",
      evidence: { grade: "assumed", why: "first-order", wouldSettle: "PD-1+ share by week after everolimus" },
    },
    expansion: {
      to: "blasts",
      rate: "vaccine * fitness * acute * leptin_licence",
      means: "a vaccine expands antibody-making cells",
      evidence: {
        grade: "assumed",
        why: "a product of what it needs",
        wouldSettle: "plasmablasts under graded everolimus",
      },
    },
    blast_loss: {
      from: "blasts",
      rate: "blasts / tau_blast",
      means: "antibody-making cells die",
      evidence: { grade: "assumed", why: "first-order", wouldSettle: "plasmablasts by day" },
    },
    secretion: {
      to: "titre",
      rate: "k_antibody * blasts / tau_blast",
      means: "they make antibody while they live",
      evidence: { grade: "assumed", why: "in proportion to cells", wouldSettle: "titres by day" },
    },
    decay: {
      from: "titre",
      rate: "titre / tau_antibody",
      means: "antibody decays",
      evidence: { grade: "assumed", why: "first-order", wouldSettle: "titres over a season" },
    },
  },
  offers: {
    antibody_titre: {
      unit: "1",
      is: "titre",
      means: "antibody; one standard response of the young adds up to 1",
    },
    pd1_share: { unit: "1", is: "pd1", means: "share of T cells with PD-1" },
    vaccine_fitness: {
      unit: "1",
      is: "fitness",
      means: "answer that the exhausted share leaves, 1 in the young",
    },
  },
  limits: [
    "the gain of low-dose everolimus in the old was put in, not found: occupancy and slope are assumed, the cost is set to it",
    "no B cells of their own, no strains, no earlier immunity, no interferon arm",
    "oncology doses of everolimus reach about half of the mTOR of blood cells, so half at low dose is likely too much",
  ],
});
