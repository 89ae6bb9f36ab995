import { defineModule, defineParameters } from "../language.ts";

const halfBlock = (complex: string, value: number) =>
  ({
    value,
    unit: "nmol/L",
    means: `Torin1 that blocks half of ${complex}`,
    evidence: {
      grade: "assumed",
      why: "2 to 10 nmol/L is told of both complexes; the abstract that was seen has no number",
      wouldSettle: "p-S6K1 T389 and p-Akt S473 of cells over Torin1 at 1 h",
    },
    spread: { kind: "lognormal", factor: 2 },
  }) as const;

/** Torin1 in the ATP site of mTOR: it stops both complexes, with rapamycin on them or not. */
export const kinaseBlock = defineModule({
  id: "kinase_block",
  about: "What an inhibitor of the mTOR kinase leaves of mTORC1 and mTORC2.",
  needs: {
    mtorc1_uninhibited: { unit: "1", typical: 0.3, means: "active mTORC1 without the inhibitor" },
    mtorc1_drugbound_uninhibited: { unit: "1", typical: 0, means: "mTORC1 held by rapamycin" },
    mtorc2_uninhibited: { unit: "1", typical: 0.2, means: "active mTORC2 without the inhibitor" },
  },
  inputs: { torin1: { unit: "nmol/L", default: 0, means: "Torin1 in the medium" } },
  parameters: defineParameters({
    k_torin1_mtorc1: halfBlock("mTORC1", 4),
    k_torin1_mtorc2: halfBlock("mTORC2", 4),
  }),
  states: {},
  terms: {
    left_mtorc1: {
      unit: "1",
      is: "k_torin1_mtorc1 / (k_torin1_mtorc1 + torin1)",
      means: "share of mTORC1 that is left",
    },
    left_mtorc2: {
      unit: "1",
      is: "k_torin1_mtorc2 / (k_torin1_mtorc2 + torin1)",
      means: "share of mTORC2 that is left",
    },
  },
  processes: {},
  offers: {
    mtorc1_active: { unit: "1", is: "mtorc1_uninhibited * left_mtorc1", means: "active mTORC1" },
    mtorc1_drugbound: {
      unit: "1",
      is: "mtorc1_drugbound_uninhibited * left_mtorc1",
      means: "mTORC1 held by rapamycin that still phosphorylates in part",
    },
    mtorc2_active: { unit: "1", is: "mtorc2_uninhibited * left_mtorc2", means: "active mTORC2" },
  },
  limits: ["the inhibitor acts at once and binds nothing else: PI3K is spared at any concentration"],
});
