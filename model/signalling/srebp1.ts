import { byHabit, habitualMorning, runningNeed } from "../habit.ts";
import { defineModule, defineParameters } from "../language.ts";
import { atRest, level } from "./numbers.ts";

/** SREBP-1c and lipogenesis: it needs mTORC1, Akt and a relay from mTORC2. */
export const srebp1 = defineModule({
  id: "tissue_srebp1",
  about: "Nuclear SREBP-1c of a tissue relative to rest: the lipogenic programme.",
  needs: {
    ...runningNeed,
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1" },
    akt_active: { unit: "1", typical: 0.0654, means: "Akt signal" },
    mtorc2_active: { unit: "1", typical: 0.09, means: "active mTORC2" },
  },
  parameters: defineParameters({
    srebp_level: level("SREBP-1c expression"),
    nuclear_morning: habitualMorning("nuclear SREBP-1c"),
    lipogenic_rest: atRest(0.126, "1", "lipogenic signal at rest", "lipogenic signal of the resting tissue"),
    mtorc2_rest: atRest(0.09, "1", "active mTORC2 at rest", "active mTORC2 of the resting tissue"),
    k_mtorc1: {
      value: 0.3,
      unit: "1",
      means: "active mTORC1 at half of the signal",
      evidence: {
        grade: "fitted",
        to: ["li2010"],
        how: "by hand: insulin raises SREBP-1c of hepatocytes 25-fold, rapamycin blocks it; a meal does not saturate it",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_akt: {
      value: 0.05,
      unit: "1",
      means: "Akt signal at half of the signal",
      evidence: {
        grade: "fitted",
        to: ["li2010"],
        how: "by hand: near the fasted Akt signal of liver, which keeps the range of insulin near the 25-fold of hepatocytes",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    frac_mtorc2: {
      value: 0.4,
      unit: "1",
      means: "share that needs mTORC2 beside Akt",
      evidence: {
        grade: "assumed",
        why: "reports differ on whether active Akt restores lipogenesis without rictor; the share stands between",
        wouldSettle: "lipogenesis in liver without rictor and with active Akt",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    tau_srebp: {
      value: 180,
      unit: "min",
      means: "turnover of nuclear SREBP-1c",
      evidence: {
        grade: "assumed",
        why: "message in an hour, nuclear protein in hours",
        wouldSettle: "nuclear SREBP-1c after refeeding",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    nuclear: { unit: "1", initial: "srebp_level", means: "nuclear SREBP-1c relative to rest", scale: 1 },
  },
  terms: {
    signal: {
      unit: "1",
      is: "michaelis(max(0, mtorc1_active), k_mtorc1) * michaelis(max(0, akt_active), k_akt)",
      means: "mTORC1 and Akt together",
    },
    relay: {
      unit: "1",
      is: "max(0, 1 - frac_mtorc2 + frac_mtorc2 * min(2, max(0, mtorc2_active) / mtorc2_rest))",
      means: "relay from mTORC2, 1 at rest",
    },
  },
  processes: {
    making: {
      to: "nuclear",
      rate: `srebp_level * signal / lipogenic_rest * relay * ${byHabit("nuclear_morning")} / tau_srebp`,
      means: "mTORC1 and Akt raise and process SREBP-1c",
      evidence: { refs: ["li2010", "hagiwara2012"] },
    },
    loss: {
      from: "nuclear",
      rate: "nuclear / tau_srebp",
      means: "nuclear SREBP-1c is degraded",
      evidence: {
        grade: "assumed",
        why: "first-order",
        wouldSettle: "nuclear SREBP-1c after insulin is withdrawn",
      },
    },
  },
  offers: {
    lipogenesis: {
      unit: "1",
      is: "nuclear",
      means: "lipogenic programme (nuclear SREBP-1c) relative to rest",
    },
    lipogenic_signal: { unit: "1", is: "signal", means: "mTORC1 and Akt on SREBP-1c" },
  },
  genes: {
    SREBF1: ["srebp_level"],
  },
  limits: [
    "ChREBP, LXR and carbohydrate are not modelled",
    "insulin raises it 40-fold in the liver instance and 1.4-fold under rapamycin; 25-fold and a full block are reported (Li 2010)",
  ],
});
