import { defineModule, defineParameters } from "../language.ts";

const disposition = { refs: ["ibuprofenLysine1990", "shin2017"] } as const;

/** Ibuprofen: plasma kinetics after tablets. */
export const ibuprofen = defineModule({
  id: "ibuprofen",
  about: "Oral ibuprofen in gut and plasma, both enantiomers as one.",
  needs: { body_mass: { unit: "kg", typical: 70, means: "body mass" } },
  parameters: defineParameters({
    k_absorption: {
      value: 0.025,
      unit: "1/min",
      means: "absorption from a tablet",
      evidence: {
        grade: "derived",
        from: ["shin2017"],
        how: "highest 1.25 h after a standard tablet (median), with the elimination here",
      },
      spread: { kind: "lognormal", factor: 1.8 },
    },
    cl_plasma: {
      value: 0.77,
      unit: "mL/(min*kg)",
      means: "plasma clearance",
      evidence: {
        grade: "derived",
        from: ["ibuprofenLysine1990"],
        how: "areas of 3786 and 7260 ug*min/mL after 200 and 400 mg by vein, over 70 kg; all of an oral dose is absorbed (102.7 %)",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    volume_plasma: {
      value: 0.134,
      unit: "L/kg",
      means: "volume of distribution",
      evidence: {
        grade: "assumed",
        why: "half-lives near 2 h are quoted throughout; with the clearance that is this volume",
        wouldSettle: "plasma ibuprofen over 8 h by vein",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
  }),
  states: {
    gut: { unit: "umol", initial: 0, scale: 2000, means: "ibuprofen in the gut" },
    plasma: { unit: "umol", initial: 0, scale: 2000, means: "ibuprofen in plasma and what mixes with it" },
  },
  terms: {
    level: { unit: "umol/L", is: "plasma / (volume_plasma * body_mass)", means: "plasma level" },
  },
  processes: {
    absorption: {
      from: "gut",
      to: "plasma",
      rate: "k_absorption * gut",
      means: "absorption, complete",
      evidence: disposition,
    },
    elimination: {
      from: "plasma",
      rate: "cl_plasma * body_mass * level",
      means: "elimination",
      evidence: disposition,
    },
  },
  offers: { ibuprofen_plasma: { unit: "umol/L", is: "level", means: "ibuprofen in plasma" } },
  limits: [
    "binding saturates above 600 mg, so that areas grow less than doses: left out",
    "R-ibuprofen turns into S-ibuprofen, which acts: both count as one",
    "food slows absorption: left out",
  ],
});
