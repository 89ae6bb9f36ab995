import { defineModule, defineParameters } from "../language.ts";
import { atRest, level } from "./numbers.ts";

/** PGC-1a: message under AMPK, contraction and mTORC1 with YY1; protein over days. */
export const pgc1a = defineModule({
  id: "tissue_pgc1a",
  about: "PGC-1a of a tissue relative to rest: the drive of mitochondria.",
  needs: {
    ampk_active: { unit: "1", typical: 0.157, means: "acting AMPK" },
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1" },
    exercising: { unit: "1", typical: 0, means: "contraction going on, 0 to 1" },
  },
  parameters: defineParameters({
    pgc1a_level: level("PGC-1a expression"),
    ampk_rest: atRest(0.157, "1", "acting AMPK at rest", "acting AMPK of the resting tissue"),
    mtorc1_rest: atRest(0.086, "1", "active mTORC1 at rest", "active mTORC1 of the resting tissue"),
    gain_ampk: {
      value: 8,
      unit: "1",
      means: "message that AMPK above rest adds",
      evidence: {
        grade: "assumed",
        why: "AMPK and contraction together give the 11-fold message of a session; the split is assumed",
        wouldSettle: "PGC-1a message after exercise in muscle without AMPK",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    gain_exercise: {
      value: 6,
      unit: "1",
      means: "message that contraction adds",
      evidence: {
        grade: "assumed",
        why: "AMPK and contraction together give the 11-fold message of a session; the split is assumed",
        wouldSettle: "PGC-1a message after exercise in muscle without AMPK",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    frac_mtorc1: {
      value: 0.35,
      unit: "1",
      means: "share of the message that needs mTORC1 with YY1",
      evidence: {
        grade: "derived",
        from: ["cunningham2007"],
        how: "mitochondrial DNA of myotubes falls by 32 % under rapamycin",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_mtorc1: {
      value: 0.05,
      unit: "1",
      means: "active mTORC1 at half of that share",
      evidence: {
        grade: "assumed",
        why: "saturated when fed, so that feeding does not raise mitochondria",
        wouldSettle: "message over amino acids",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    tau_pgc1a: {
      value: 2400,
      unit: "min",
      means: "turnover of PGC-1a",
      evidence: {
        grade: "derived",
        from: ["stepto2012"],
        how: "protein is 1.5-fold after a session whose message is 11-fold for hours",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    protein: { unit: "1", initial: "pgc1a_level", means: "PGC-1a relative to rest", scale: 1 },
  },
  terms: {
    yy1: {
      unit: "1",
      is: "michaelis(max(0, mtorc1_active), k_mtorc1) / michaelis(mtorc1_rest, k_mtorc1)",
      means: "mTORC1 with YY1, 1 at rest",
    },
    message: {
      unit: "1",
      is: "pgc1a_level * max(0, 1 - frac_mtorc1 + frac_mtorc1 * yy1) * (1 + gain_ampk * max(0, ampk_active - ampk_rest) + gain_exercise * max(0, exercising))",
      means: "PGC-1a message relative to rest",
    },
  },
  processes: {
    making: {
      to: "protein",
      rate: "message / tau_pgc1a",
      means: "AMPK, contraction and mTORC1 with YY1 make PGC-1a",
      evidence: { refs: ["jager2007", "cunningham2007", "stepto2012"] },
    },
    loss: {
      from: "protein",
      rate: "protein / tau_pgc1a",
      means: "PGC-1a is lost",
      evidence: {
        grade: "assumed",
        why: "first-order",
        wouldSettle: "PGC-1a protein over the days after a session",
      },
    },
  },
  offers: {
    pgc1a: { unit: "1", is: "protein", means: "PGC-1a relative to rest" },
    pgc1a_message: { unit: "1", is: "message", means: "PGC-1a message relative to rest" },
  },
  genes: {
    PPARGC1A: ["pgc1a_level"],
  },
  limits: [
    "training blunts the message (11-fold to 4-fold, Stepto 2012): belongs to training status",
    "4 h after a session the protein is 1.24-fold; 1.5-fold is reported",
    "mitochondria themselves belong to what follows",
  ],
});
