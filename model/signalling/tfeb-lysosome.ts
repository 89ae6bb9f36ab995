import { byHabit, habitualMorning, runningNeed } from "../habit.ts";
import { defineModule, defineParameters } from "../language.ts";
import { atRest, level } from "./numbers.ts";

/** TFEB, which mTORC1 holds out of the nucleus, and the lysosomes that it builds over a day. */
export const tfebLysosome = defineModule({
  id: "tissue_tfeb",
  about: "TFEB (at once) and lysosome capacity of a tissue, relative to rest.",
  needs: {
    ...runningNeed,
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1" },
    mtorc1_drugbound: { unit: "1", typical: 0, means: "mTORC1 held by rapamycin" },
  },
  parameters: defineParameters({
    tfeb_level: level("TFEB"),
    capacity_morning: habitualMorning("lysosome capacity"),
    mtorc1_rest: atRest(0.086, "1", "active mTORC1 at rest", "active mTORC1 of the resting tissue"),
    k_mtorc1: {
      value: 0.2,
      unit: "1",
      means: "active mTORC1 that halves nuclear TFEB",
      evidence: {
        grade: "assumed",
        why: "between fasted and fed mTORC1",
        wouldSettle: "nuclear TFEB over amino acids",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    frac_drug_restraint: {
      value: 0.7,
      unit: "1",
      means: "share of drug-bound mTORC1 that still holds TFEB",
      evidence: {
        grade: "assumed",
        why: "rapamycin moves TFEB less than active-site inhibitors do; the share was not read off",
        wouldSettle: "nuclear TFEB under rapamycin and under an mTOR kinase inhibitor",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    tau_lysosome: {
      value: 1440,
      unit: "min",
      means: "turnover of lysosome capacity",
      evidence: {
        grade: "assumed",
        why: "lysosomal genes follow in hours, proteins in a day",
        wouldSettle: "lysosomal proteins after TFEB is switched on",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    capacity: { unit: "1", initial: "tfeb_level", means: "lysosome capacity relative to rest", scale: 1 },
  },
  terms: {
    seen: {
      unit: "1",
      is: "max(0, mtorc1_active) + frac_drug_restraint * max(0, mtorc1_drugbound)",
      means: "mTORC1 as TFEB sees it",
    },
    nuclear: {
      unit: "1",
      is: "tfeb_level * (1 + mtorc1_rest / k_mtorc1) / (1 + seen / k_mtorc1)",
      means: "nuclear TFEB relative to rest",
    },
  },
  processes: {
    building: {
      to: "capacity",
      rate: `nuclear * ${byHabit("capacity_morning")} / tau_lysosome`,
      means: "TFEB switches the genes of lysosomes on",
      evidence: { refs: ["settembre2012", "roczniak2012"] },
    },
    loss: {
      from: "capacity",
      rate: "capacity / tau_lysosome",
      means: "lysosomes turn over",
      evidence: {
        grade: "assumed",
        why: "first-order, as fast as they are made at rest",
        wouldSettle: "lysosomal proteins after TFEB is switched off",
      },
    },
  },
  offers: {
    tfeb_active: { unit: "1", is: "nuclear", means: "nuclear TFEB relative to rest" },
    lysosome: { unit: "1", is: "capacity", means: "lysosome capacity relative to rest" },
  },
  genes: {
    TFEB: ["tfeb_level"],
  },
  limits: ["in fasted muscle TFEB can rise by 1.4-fold at most, since mTORC1 is low there already"],
});
