import { defineModule, defineParameters } from "../language.ts";
import { absentHere, atRest, level } from "./numbers.ts";

/** ULK1 between mTORC1 and AMPK, and the autophagy flux that follows, as lysosomes and FoxO genes allow. */
export const ulk1Autophagy = defineModule({
  id: "tissue_ulk1_autophagy",
  about: "ULK1 (at once) and autophagy flux of a tissue, relative to rest.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1" },
    mtorc1_drugbound: { unit: "1", typical: 0, means: "mTORC1 held by rapamycin" },
    ampk_active: { unit: "1", typical: 0.157, means: "acting AMPK" },
    lysosome: { unit: "1", typical: 1, means: "lysosome capacity relative to rest" },
    foxo_program: { unit: "1", typical: 1, means: "FoxO programme relative to rest" },
  },
  parameters: defineParameters({
    ulk1_level: level("ULK1"),
    atg_level: level("the conjugation system of autophagy (ATG5, ATG7)"),
    frac_without_ampk: {
      value: 0.5,
      unit: "1",
      means: "drive of ULK1 without AMPK",
      evidence: {
        grade: "assumed",
        why: "AMPK alone is not enough to move autophagosomes in human muscle, so its share is held modest",
        wouldSettle: "flux in human muscle ex vivo with and without an AMPK activator",
      },
      spread: { kind: "normal", sd: 0.2 },
    },
    k_ampk: {
      value: 0.4,
      unit: "1",
      means: "acting AMPK at half of its share",
      evidence: {
        grade: "assumed",
        why: "between rest and hard exercise",
        wouldSettle: "ULK1 S555 over exercise intensity",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    frac_restraint: absentHere(
      "0 where AMPK raises ULK1, 1 where it restrains it",
      "the reading in which AMPK restrains ULK1 sets it to 1",
      "autophagy flux under glucose starvation with and without AMPK in human tissue",
    ),
    k_mtorc1: {
      value: 0.3,
      unit: "1",
      means: "mTORC1 activity that halves ULK1",
      evidence: {
        grade: "fitted",
        to: ["fritzen2016"],
        how: "by hand: insulin lowers autophagosomes in human muscle, through mTORC1 on ULK1",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    n_mtorc1: {
      value: 2,
      unit: "1",
      means: "steepness of mTORC1 on ULK1",
      evidence: {
        grade: "assumed",
        why: "more than one inhibitory site",
        wouldSettle: "flux in human muscle ex vivo over amino acids and insulin",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    frac_drug_restraint: {
      value: 0.5,
      unit: "1",
      means: "share of drug-bound mTORC1 that still restrains ULK1",
      evidence: {
        grade: "transferred",
        ref: "thoreen2009",
        at: "suppression of autophagy that rapamycin leaves and Torin1 takes away",
        from: "mouse fibroblasts",
        why: "the only source that splits the two; the size is read off in words",
      },
      spread: { kind: "normal", sd: 0.2 },
    },
    ulk1_rest: atRest(
      0.592,
      "1",
      "ULK1 activity at rest: the unit of the flux",
      "active ULK1 of the resting tissue, so that flux is 1 there",
    ),
    frac_lysosome: {
      value: 0.5,
      unit: "1",
      means: "share of flux that scales with lysosomes",
      evidence: {
        grade: "assumed",
        why: "lysosomes limit flux in part",
        wouldSettle: "flux in a tissue that makes more TFEB",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    frac_foxo: {
      value: 0.3,
      unit: "1",
      means: "share of flux that scales with the FoxO programme",
      evidence: {
        grade: "assumed",
        why: "genes of autophagy are targets of FoxO3 in muscle; the share of flux was not seen",
        wouldSettle: "flux in fasted muscle without FoxO",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    tau_flux: {
      value: 80,
      unit: "min",
      means: "lag of flux behind mTORC1 and AMPK",
      evidence: {
        grade: "assumed",
        why: "20 min of ULK1 and 60 min of autophagosomes, as one",
        wouldSettle: "flux in human muscle ex vivo over time",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    flux: { unit: "1", initial: 1, means: "autophagy flux, 1 at rest", scale: 1 },
  },
  terms: {
    block: {
      unit: "1",
      is: "max(0, mtorc1_active + frac_drug_restraint * mtorc1_drugbound) / k_mtorc1",
      means: "mTORC1 as ULK1 sees it",
    },
    share: { unit: "1", is: "michaelis(max(0, ampk_active), k_ampk)", means: "AMPK as ULK1 sees it" },
    drive: {
      unit: "1",
      is: "frac_without_ampk + (1 - frac_without_ampk) * (share + frac_restraint * (1 - 2 * share))",
      means: "drive of ULK1, raised or restrained by AMPK",
    },
    ulk1: { unit: "1", is: "max(0, drive) / (1 + block^n_mtorc1)", means: "active share of ULK1" },
    capacity: {
      unit: "1",
      is: "max(0, 1 - frac_lysosome + frac_lysosome * max(0, lysosome)) * max(0, 1 - frac_foxo + frac_foxo * max(0, foxo_program))",
      means: "what lysosomes and FoxO genes allow, 1 at rest",
    },
  },
  processes: {
    initiation: {
      to: "flux",
      rate: "ulk1_level * atg_level * ulk1 / ulk1_rest * capacity / tau_flux",
      means: "ULK1 starts autophagosomes, which ATG5 and ATG7 build",
      evidence: { refs: ["kim2011", "fritzen2016", "masiero2009", "zhao2007"] },
    },
    completion: {
      from: "flux",
      rate: "flux / tau_flux",
      means: "autophagosomes are finished",
      evidence: {
        grade: "assumed",
        why: "first-order",
        wouldSettle: "flux in human muscle ex vivo over time",
      },
    },
  },
  offers: {
    autophagy_flux: { unit: "1", is: "flux", means: "autophagy flux, 1 at rest" },
    ulk1_active: { unit: "1", is: "ulk1_level * ulk1", means: "active ULK1" },
  },
  genes: {
    ULK1: ["ulk1_level"],
    ATG5: ["atg_level"],
    ATG7: ["atg_level"],
  },
  limits: [
    "a relative scale: no flux of a human tissue exists to check against",
    "a count of autophagosomes is not offered",
  ],
});
