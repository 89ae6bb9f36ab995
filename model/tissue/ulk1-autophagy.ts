import { defineModule, defineParameters } from "../language.ts";

/** ULK1 between mTORC1, which blocks it, and AMPK, which activates it, and the autophagic flux that follows. */
export const ulk1Autophagy = defineModule({
  id: "ulk1_autophagy",
  about: "ULK1 blocked by mTORC1 and activated by AMPK; autophagic flux relative to the overnight fast.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1" },
    mtorc1_drugbound: { unit: "1", typical: 0, means: "mTORC1 held by rapamycin" },
    ampk_active: { unit: "1", typical: 0.157, means: "acting AMPK" },
  },
  parameters: defineParameters({
    ulk1_level: {
      value: 1,
      unit: "1",
      means: "ULK1 relative to normal muscle",
      evidence: {
        grade: "assumed",
        why: "unit of expression, 1 by definition",
        wouldSettle: "nothing to settle: a unit",
      },
      spread: { kind: "none", why: "1 by definition" },
    },
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
    tau_ulk1: {
      value: 20,
      unit: "min",
      means: "lag of ULK1",
      evidence: {
        grade: "assumed",
        why: "within one biopsy interval",
        wouldSettle: "ULK1 S757 at 5 to 60 min after amino acids",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    ulk1_fasted: {
      value: 0.592,
      unit: "1",
      means: "ULK1 activity after an overnight fast: the unit of the flux",
      evidence: {
        grade: "derived",
        from: "settled state",
        how: "active ULK1 of the fasted system, so that flux is 1 there",
      },
      spread: { kind: "none", why: "determined by the other numbers" },
    },
    tau_flux: {
      value: 60,
      unit: "min",
      means: "lag from ULK1 to flux",
      evidence: {
        grade: "assumed",
        why: "autophagosomes live for tens of minutes",
        wouldSettle: "flux in human muscle ex vivo over time",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    ulk1: { unit: "1", initial: 0.592, means: "active share of ULK1", scale: 0.5 },
    flux: { unit: "1", initial: 1, means: "autophagic flux, 1 after an overnight fast", scale: 1 },
  },
  terms: {
    block: {
      unit: "1",
      is: "max(0, mtorc1_active + frac_drug_restraint * mtorc1_drugbound) / k_mtorc1",
      means: "mTORC1 as ULK1 sees it",
    },
    target: {
      unit: "1",
      is: "(frac_without_ampk + (1 - frac_without_ampk) * michaelis(ampk_active, k_ampk)) / (1 + block^n_mtorc1)",
      means: "ULK1 activity that these signals lead to",
    },
  },
  processes: {
    activation: {
      to: "ulk1",
      rate: "target / tau_ulk1",
      means: "AMPK activates ULK1 (S317, S555, S777); mTORC1 blocks it (S757)",
      evidence: { refs: ["kim2011", "moller2015"] },
    },
    inactivation: {
      from: "ulk1",
      rate: "ulk1 / tau_ulk1",
      means: "ULK1 loses its activation",
      evidence: { refs: ["kim2011"] },
    },
    initiation: {
      to: "flux",
      rate: "ulk1_level * ulk1 / ulk1_fasted / tau_flux",
      means: "ULK1 starts autophagosomes",
      evidence: { refs: ["kim2011", "fritzen2016"] },
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
    ulk1_active: { unit: "1", is: "ulk1_level * ulk1", means: "active ULK1" },
    autophagy_flux: { unit: "1", is: "flux", means: "autophagic flux, 1 after an overnight fast" },
  },
  genes: { ULK1: ["ulk1_level"] },
  limits: [
    "no flux of human muscle exists to check against: the scale rests on direction alone",
    "exercise lowers lipidated LC3 in human muscle while ULK1 S555 rises (Moller 2015); a count of autophagosomes is not offered",
    "flux cannot exceed about 1.7 here; FoxO and TFEB, which work over days, belong elsewhere",
    "under one dose of rapamycin flux rises by 4 to 5 %: no change of LC3 was found in human muscle",
  ],
});
