import { byHabit, runningNeed } from "../../habit.ts";
import { defineModule } from "../../language.ts";
import { firstOrder } from "./evidence.ts";
import { igf1Parameters } from "./igf1-parameters.ts";

/** Insulin-like growth factor 1 of plasma: free, in binary and in ternary complexes. */
export const igf1 = defineModule({
  id: "igf1",
  about:
    "IGF-1 made by the liver (growth hormone, energy, protein, portal insulin) and its three forms in plasma.",
  needs: {
    ...runningNeed,
    gh_relative: { unit: "1", typical: 1, means: "growth hormone, relative to rest" },
    energy_ratio: { unit: "1", typical: 1, means: "remembered intake of energy over its use" },
    protein_ratio: { unit: "1", typical: 1, means: "remembered protein, relative to usual" },
    insulin_portal: { unit: "pmol/L", typical: 80, means: "insulin of the portal vein" },
    igfbp1_relative: { unit: "1", typical: 1, means: "IGFBP-1, relative to rest" },
    age: { unit: "1", typical: 30, means: "age in years" },
  },
  inputs: { igf1_infusion: { unit: "ug/(kg*min)", default: 0, means: "IGF-1 infused, per body mass" } },
  parameters: igf1Parameters,
  states: {
    liver_gh: { unit: "1", initial: 1, means: "growth hormone as the liver remembers it" },
    free: { unit: "ug/L", initial: "free_rest", means: "free IGF-1" },
    binary: { unit: "ug/L", initial: "binary_rest", scale: 40, means: "IGF-1 in complexes of 50 kDa" },
    ternary: {
      unit: "ug/L",
      initial: "total_rest - binary_rest - free_rest",
      scale: 150,
      means: "IGF-1 in complexes of 150 kDa",
    },
    igfbp3: { unit: "1", initial: 1, means: "IGFBP-3 with its acid-labile subunit, relative to rest" },
  },
  terms: {
    production_rest: {
      unit: "ug/(L*min)",
      is: "total_rest * log(2) / half_life_total",
      means: "production at rest at 30 years",
    },
    nutrition: {
      unit: "1",
      is: "frac_left + (1 - frac_left) * hill(max(energy_ratio, 0), k_energy, n_energy) / hill(1, k_energy, n_energy) * (1 + k_protein) * michaelis(protein_ratio, k_protein) * (1 + k_insulin) * michaelis(insulin_portal / insulin_portal_rest, k_insulin)",
      means: "the liver's answer to growth hormone by energy, protein and portal insulin",
    },
    production_relative: {
      unit: "1",
      is: `(1 + k_gh) * michaelis(liver_gh, k_gh) * nutrition * exp(-gain_age * (age - age_normal)) * ${byHabit("production_morning")}`,
      means: "production, relative to rest",
    },
    k_release: {
      unit: "1/min",
      is: "(k_free_elimination + k_free_slow + k_free_binding / (1 + free_rest / k_sites)) * free_rest / binary_rest",
      means: "release from binary complexes, such that free IGF-1 stands still at rest",
    },
    k_binary_elimination: {
      unit: "1/min",
      is: "(production_rest - k_free_elimination * free_rest) / binary_rest",
      means: "elimination of binary complexes, such that the total stands still at rest",
    },
    k_to_ternary: {
      unit: "1/min",
      is: "k_binary_exit - k_release - k_binary_elimination",
      means: "the rest of what leaves binary complexes",
    },
    k_from_ternary: {
      unit: "1/min",
      is: "k_to_ternary * binary_rest / (total_rest - binary_rest - free_rest)",
      means: "its return, such that ternary complexes stand still at rest",
    },
    sites: {
      unit: "1",
      is: "1 - frac_igfbp1 + frac_igfbp1 * igfbp1_relative",
      means: "open binding sites, relative to rest",
    },
  },
  processes: {
    gh_seen: {
      to: "liver_gh",
      rate: `gh_relative * ${byHabit("liver_gh_morning")} / tau_liver`,
      means: "the liver sees growth hormone",
      evidence: firstOrder,
    },
    gh_forgotten: {
      from: "liver_gh",
      rate: "liver_gh / tau_liver",
      means: "and forgets it",
      evidence: firstOrder,
    },
    production: {
      to: "binary",
      rate: "production_rest * production_relative",
      means: "production, bound as it leaves the liver",
      evidence: { refs: ["grahnen1993", "merimee1982"] },
    },
    infusion: {
      to: "free",
      rate: "igf1_infusion / volume_igf1",
      means: "IGF-1 infused",
      evidence: { refs: ["grahnen1993"] },
    },
    release: {
      from: "binary",
      to: "free",
      rate: "k_release * binary * (max(binary, 0[ug/L]) / binary_rest)^(n_release - 1)",
      means: "release, a little faster from fuller sites",
      evidence: {
        grade: "assumed",
        why: "free IGF-1 rises more than the total under growth hormone",
        wouldSettle: "free and total IGF-1 over doses of growth hormone",
      },
    },
    binding: {
      from: "free",
      to: "binary",
      rate: "(k_free_slow + k_free_binding * sites / (1 + free / k_sites)) * free",
      means: "binding, to sites that fill up and to others",
      evidence: {
        grade: "assumed",
        why: "few sites are open at rest, most of them of IGFBP-1",
        wouldSettle: "free IGF-1 over doses and while IGFBP-1 falls",
      },
    },
    free_elimination: {
      from: "free",
      rate: "k_free_elimination * free",
      means: "elimination of free IGF-1",
      evidence: { refs: ["grahnen1993"] },
    },
    binary_elimination: {
      from: "binary",
      rate: "k_binary_elimination * binary",
      means: "elimination of binary complexes",
      evidence: { refs: ["grahnen1993"] },
    },
    ternary_formation: {
      from: "binary",
      to: "ternary",
      rate: "k_to_ternary * igfbp3 * binary",
      means: "binding to IGFBP-3 and its acid-labile subunit",
      evidence: firstOrder,
    },
    ternary_dissociation: {
      from: "ternary",
      to: "binary",
      rate: "k_from_ternary * ternary",
      means: "return from ternary complexes",
      evidence: firstOrder,
    },
    igfbp3_production: {
      to: "igfbp3",
      rate: "max(production_relative, 0.001)^power_igfbp3 / tau_igfbp3",
      means: "IGFBP-3 is made along with IGF-1",
      evidence: { refs: ["ghigo1999"] },
    },
    igfbp3_clearance: {
      from: "igfbp3",
      rate: "igfbp3 / tau_igfbp3",
      means: "its turnover",
      evidence: firstOrder,
    },
  },
  offers: {
    igf1_total: {
      unit: "nmol/L",
      is: "(free + binary + ternary) / molar_mass_igf1",
      means: "total IGF-1 of plasma",
    },
    igf1_free: { unit: "nmol/L", is: "free / molar_mass_igf1", means: "free IGF-1 of plasma" },
    igf1_binary: {
      unit: "nmol/L",
      is: "binary / molar_mass_igf1",
      means: "IGF-1 of plasma in complexes of 50 kDa",
    },
    igf1_ternary: {
      unit: "nmol/L",
      is: "ternary / molar_mass_igf1",
      means: "IGF-1 of plasma in complexes of 150 kDa",
    },
    igf1_relative: {
      unit: "1",
      is: "free / free_rest",
      means: "free IGF-1, relative to rest at 30 years",
    },
    igf1_production: {
      unit: "1",
      is: "production_relative",
      means: "production of IGF-1 by the liver, relative to rest at 30 years",
    },
  },
  limits: [
    "it enters plasma bound: one volume cannot hold a half-life of 14 min free, 20 h in all, and all of it passing through the free form",
    "IGF-2 competes for all sites and is not modelled; variants that do not bind would need a state of their own",
    "total IGF-1 rises 1.2-fold in 75 min at 9 ug/kg/h, reported 1.4-fold; 3.7-fold in 3 days at 10 ug/kg/h, reported 4.5-fold under the skin, free 33-fold, reported 20-fold; 5.5-fold in 6 days at 20 ug/kg/h, reported 4.5-fold",
    "at 56 h of fasting 0.59 of fed, reported unchanged (Hartman 1992); on day 3 0.58, as reported (Merimee 1982)",
    "free IGF-1 is that of ultrafiltration; assays differ several-fold",
    "the liver follows the mean of growth hormone, where IGF-1 of people goes with what lies between its pulses: tesamorelin does too little (23 ug/L, reported 181), MK-677 too much (2.4-fold, reported 1.6)",
  ],
});
