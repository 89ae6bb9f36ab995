import { defineModule, defineParameters } from "../language.ts";

/** IGF-1 (mecasermin) under the skin, and what of it enters plasma. */
export const igf1Kinetics = defineModule({
  id: "igf1_injected",
  about: "Injected IGF-1: one step under the skin, all of which enters plasma as free IGF-1.",
  parameters: defineParameters({
    half_life_depot: {
      value: 1.8,
      unit: "h",
      means: "half-life under the skin",
      evidence: {
        grade: "derived",
        from: ["grahnen1993"],
        how: "with a half-life of 20 h in plasma the level is highest after 7 h",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    frac_available: {
      value: 1,
      unit: "1",
      means: "share of an injection that reaches plasma",
      evidence: {
        grade: "measured",
        ref: "grahnen1993",
        at: "abstract: bioavailability 100 %",
        in: "healthy volunteers, 40 and 80 ug/kg under the skin",
      },
      spread: { kind: "normal", sd: 0.05 },
    },
  }),
  states: {
    depot: { unit: "ug/kg", initial: 0, scale: 40, means: "IGF-1 under the skin, per body mass" },
  },
  processes: {
    arriving: {
      from: "depot",
      rate: "log(2) / half_life_depot * depot",
      means: "it enters plasma",
      evidence: { refs: ["grahnen1993"] },
    },
  },
  offers: {
    igf1_appearance: {
      unit: "ug/(kg*min)",
      is: "frac_available * log(2) / half_life_depot * depot",
      means: "IGF-1 entering plasma, per body mass",
    },
  },
  limits: [
    "it enters plasma free, and binds there as far as sites are open",
    "the fall of glucose that it brings is not followed: it acts on the receptors of tissues alone",
  ],
});
