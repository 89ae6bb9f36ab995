import { defineModule, defineParameters } from "../language.ts";

/** Metreleptin under the skin, and what of it enters plasma. */
export const leptinKinetics = defineModule({
  id: "metreleptin",
  about: "Injected leptin: one step under the skin into plasma, where it counts as leptin.",
  needs: { body_mass: { unit: "kg", typical: 70, means: "body mass" } },
  parameters: defineParameters({
    half_life_depot: {
      value: 2.8,
      unit: "h",
      means: "half-life under the skin",
      evidence: {
        grade: "assumed",
        why: "highest after 3 to 4 h in lean and obese people, in an abstract of a meeting; with a half-life of 80 min to 3.4 h in plasma",
        wouldSettle: "plasma leptin every half hour after an injection",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    frac_available: {
      value: 1,
      unit: "1",
      means: "share of an injection that reaches plasma",
      evidence: {
        grade: "assumed",
        why: "not seen; proteins of its size arrive nearly whole",
        wouldSettle: "areas under the skin and by vein",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    volume_leptin: {
      value: 150,
      unit: "mL/kg",
      means: "volume that leptin is distributed in",
      evidence: {
        grade: "measured",
        ref: "wong2004",
        at: "abstract: 150 +- 39 mL/kg",
        in: "healthy adults, 0.1 to 1 mg/kg by vein",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
  }),
  states: { depot: { unit: "ug", initial: 0, scale: 5000, means: "leptin under the skin" } },
  processes: {
    arriving: {
      from: "depot",
      rate: "log(2) / half_life_depot * depot",
      means: "it enters plasma",
      evidence: { grade: "assumed", why: "first order", wouldSettle: "plasma leptin after an injection" },
    },
  },
  offers: {
    leptin_appearance: {
      unit: "ug/(L*min)",
      is: "frac_available * log(2) / half_life_depot * depot / (volume_leptin * body_mass)",
      means: "leptin entering plasma, per its volume",
    },
  },
  limits: [
    "antibodies, which most people on it make, are left out",
    "leptin resistance is as the brain has it here: more leptin in people with enough of it does little",
  ],
});
