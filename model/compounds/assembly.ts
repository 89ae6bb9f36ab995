import { acetaminophen } from "./acetaminophen.ts";
import { coxInhibition } from "./cox-inhibition.ts";
import { gnrhAgonist } from "./gnrh-agonist.ts";
import { ibuprofen } from "./ibuprofen.ts";
import { metformin } from "./metformin.ts";
import { testosteroneEnanthate } from "./testosterone-enanthate.ts";

/** Drugs of the whole body, beside rapamycin and HMB, under the addresses that `compoundWires` uses. */
export const compoundModules = {
  ibuprofen,
  acetaminophen,
  cox_inhibition: coxInhibition,
  metformin,
  testosterone_enanthate: testosteroneEnanthate,
  gnrh_agonist: gnrhAgonist,
};

/** What they hear of the body, and what of the body hears them. */
export const compoundWires = {
  "ibuprofen.body_mass": "body_size.body_mass",
  "acetaminophen.body_mass": "body_size.body_mass",
  "metformin.body_mass": "body_size.body_mass",
  "cox_inhibition.ibuprofen_plasma": "ibuprofen.ibuprofen_plasma",
  "cox_inhibition.acetaminophen_plasma": "acetaminophen.acetaminophen_plasma",
  "training_drugs.cox_inhibition": "cox_inhibition.cox_inhibition",
  "endurance.complex1_inhibition": "metformin.complex1_inhibition",
  "upper_muscle.energy.energy_stress": "metformin.energy_stress_muscle",
  "testosterone.testosterone_added": "testosterone_enanthate.testosterone_added",
  "testosterone.left_by_feedback": "testosterone_enanthate.left_by_feedback",
  "testosterone.left_by_agonist": "gnrh_agonist.left_by_agonist",
} as const;

/** What taking them does. Doses of drugs are of the substance itself; metformin's of its hydrochloride. */
export const compoundExposures = [
  { on: "compound.ibuprofen", takes: { dose: "mg" }, adds: { "ibuprofen.gut": "dose / 206.28[g/mol]" } },
  {
    on: "compound.acetaminophen",
    takes: { dose: "mg" },
    adds: { "acetaminophen.gut": "dose / 151.16[g/mol]" },
  },
  { on: "compound.metformin", takes: { dose: "mg" }, adds: { "metformin.gut": "dose / 165.62[g/mol]" } },
  {
    on: "compound.testosterone_enanthate",
    takes: { dose: "mg" },
    adds: { "testosterone_enanthate.depot": "dose / 400.59[g/mol]" },
  },
  { on: "compound.gnrh_agonist", takes: { dose: "mg" }, adds: { "gnrh_agonist.depot": "dose" } },
] as const;
