import { defineModule, defineParameters } from "../language.ts";

/** Beta-hydroxy-beta-methylbutyrate: from the gut into one volume, acting in part like leucine. */
export const hmb = defineModule({
  id: "hmb",
  about: "HMB from the gut into one distribution volume; it acts in part like leucine on mTORC1.",
  needs: {
    lean_mass: { unit: "kg", typical: 60, means: "lean body mass" },
    muscle_leucine: { unit: "mmol/L", typical: 0.13, means: "muscle leucine" },
  },
  parameters: defineParameters({
    k_absorption: {
      value: 0.03,
      unit: "1/min",
      means: "absorption of the free acid",
      evidence: {
        grade: "assumed",
        why: "the free acid peaks within about half an hour to an hour; no kinetic study was read",
        wouldSettle: "plasma HMB over 6 h after the free acid",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_elimination: {
      value: 0.0046,
      unit: "1/min",
      means: "elimination, half-life about 2.5 h",
      evidence: {
        grade: "assumed",
        why: "half-lives of two to three hours are quoted; no kinetic study was read",
        wouldSettle: "plasma HMB over 6 h after the free acid",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    volume_per_lean: {
      value: 0.7,
      unit: "L/kg",
      means: "distribution volume per lean mass",
      evidence: {
        grade: "assumed",
        why: "taken as lean-body water",
        wouldSettle: "intravenous HMB kinetics",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    leucine_equivalence: {
      value: 0.25,
      unit: "1",
      means: "muscle leucine that does what one unit of HMB does",
      evidence: {
        grade: "fitted",
        to: ["wilkinson2013"],
        how: "by hand: synthesis rises about as after leucine",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    gut: { unit: "mmol", initial: 0, scale: 10, means: "HMB in the gut" },
    body: { unit: "mmol", initial: 0, scale: 10, means: "HMB in its distribution volume" },
  },
  terms: {
    concentration: { unit: "mmol/L", is: "body / (volume_per_lean * lean_mass)", means: "HMB in body water" },
  },
  processes: {
    absorption: {
      from: "gut",
      to: "body",
      rate: "k_absorption * gut",
      means: "absorption",
      evidence: { refs: ["wilkinson2013"] },
    },
    elimination: {
      from: "body",
      rate: "k_elimination * body",
      means: "elimination",
      evidence: { refs: ["wilkinson2013"] },
    },
  },
  offers: {
    hmb_muscle: { unit: "umol/L", is: "concentration", means: "HMB in muscle water" },
    leucine_signal: {
      unit: "mmol/L",
      is: "muscle_leucine + leucine_equivalence * concentration",
      means: "muscle leucine with what acts like it",
    },
  },
  limits: [
    "the numbers of synthesis and breakdown after HMB were not read in the paper, only their direction",
  ],
});
