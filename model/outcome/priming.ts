import { defineModule, defineParameters } from "../language.ts";

/** Feeding after loading leaves muscle primed: synthesis stays high for hours after amino acids have fallen. */
export const priming = defineModule({
  id: "priming",
  about: "Amino acids that arrive in loaded muscle prime it; what is primed decays over hours.",
  needs: {
    stimulated_initiation: { unit: "1", typical: 0.5, means: "initiation above the fasted level" },
    amino_acid_drive: { unit: "1", typical: 0.5, means: "drive by amino acids" },
    mechanical_drive: { unit: "1", typical: 0.4, means: "drive left by a training session" },
  },
  parameters: defineParameters({
    k_priming: {
      value: 0.2,
      unit: "1/min",
      means: "priming under full amino-acid and mechanical drive",
      evidence: {
        grade: "fitted",
        to: ["moore2009jp", "mitchell2014", "moore2009ajcn"],
        how: "by hand: fed muscle stays high for 3 to 6 h after exercise, nearly as much after 20 g as after 40 g",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    tau_priming: {
      value: 500,
      unit: "min",
      means: "decay of what is primed",
      evidence: {
        grade: "fitted",
        to: ["moore2009jp", "mitchell2014"],
        how: "by hand: no fall between 1 to 3 h and 3 to 5 h after a fed bout, little between 1 to 3 h and 3 to 6 h",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
  }),
  states: {
    primed: { unit: "1", initial: 0, scale: 1, means: "primed share of the loaded muscle's capacity" },
  },
  processes: {
    build: {
      to: "primed",
      rate: "k_priming * stimulated_initiation * amino_acid_drive * mechanical_drive * (1 - primed)",
      means: "amino acids prime loaded muscle",
      evidence: { refs: ["moore2009jp"] },
    },
    decay: {
      from: "primed",
      rate: "primed / tau_priming",
      means: "what is primed fades",
      evidence: { refs: ["moore2009jp"] },
    },
  },
  offers: { primed: { unit: "1", is: "primed", means: "primed share, 0 to 1" } },
  limits: [
    "patterns of 10, 20 and 40 g through 12 h agree within 2 %, where Areta 2013 finds 20 g every 3 h better by 31 to 48 %",
    "what is primed is not known (ribosomes on polysomes, eIF4F made before, amino-acid transporters)",
    "feeding before the session primes less than feeding after it, for which no trial was used",
  ],
});
