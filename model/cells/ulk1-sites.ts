import { defineModule, defineParameters } from "../language.ts";

/** The sites of ULK1 that blots show: S317 and S777 by AMPK, S757 by mTORC1. */
export const ulk1Sites = defineModule({
  id: "ulk1_sites",
  about: "ULK1 phosphorylated by AMPK (S317, S777) and by mTORC1 (S757), as blots show it.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.3, means: "active mTORC1" },
    mtorc1_drugbound: { unit: "1", typical: 0, means: "mTORC1 held by rapamycin" },
    ampk_active: { unit: "1", typical: 0.157, means: "acting AMPK" },
  },
  parameters: defineParameters({
    k_s317: {
      value: 0.4,
      unit: "1",
      means: "acting AMPK at half phosphorylation of S317 and S777",
      evidence: {
        grade: "assumed",
        why: "as AMPK on the activity of ULK1",
        wouldSettle: "both sites over hours without glucose",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_s757: {
      value: 0.3,
      unit: "1",
      means: "mTORC1 at half phosphorylation of S757",
      evidence: {
        grade: "assumed",
        why: "as mTORC1 on the activity of ULK1",
        wouldSettle: "the site over Torin1",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    frac_drugbound: {
      value: 0.3,
      unit: "1",
      means: "share of rapamycin-bound mTORC1 that still phosphorylates S757",
      evidence: {
        grade: "assumed",
        why: "rapamycin lowers autophagy less than a kinase inhibitor does, so that a part of the site should stay",
        wouldSettle: "S757 under rapamycin against Torin1",
      },
      spread: { kind: "normal", sd: 0.15 },
    },
  }),
  states: {},
  processes: {},
  offers: {
    p_s317: { unit: "1", is: "michaelis(max(0, ampk_active), k_s317)", means: "ULK1 phosphorylated by AMPK" },
    p_s757: {
      unit: "1",
      is: "michaelis(max(0, mtorc1_active + frac_drugbound * mtorc1_drugbound), k_s757)",
      means: "ULK1 phosphorylated by mTORC1",
    },
  },
  limits: ["the two kinases do not see each other's sites", "both sites follow at once"],
});
