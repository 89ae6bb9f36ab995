import { defineModule, defineParameters } from "../language.ts";

const underSkin = {
  grade: "assumed",
  why: "two equal steps under the skin: the level is highest after 3 to 6 h, which one step cannot give",
  wouldSettle: "growth hormone every half hour after an injection, in people without their own",
} as const;

/** Somatropin under the skin, and what of it arrives in plasma. */
export const growthHormoneKinetics = defineModule({
  id: "growth_hormone_injected",
  about: "Injected growth hormone: two steps under the skin, a share lost there, what enters plasma.",
  needs: { body_mass: { unit: "kg", typical: 70, means: "body mass" } },
  parameters: defineParameters({
    half_life_step: {
      value: 2.3,
      unit: "h",
      means: "half-life of each of the two steps under the skin",
      evidence: {
        grade: "assumed",
        why: "highest after 3.3 h in six men and after 4 to 6 h in twelve, in two papers that have no identifier here",
        wouldSettle: "an identifier for one of them",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    frac_available: {
      value: 0.63,
      unit: "1",
      means: "share of an injection that reaches plasma",
      evidence: {
        grade: "assumed",
        why: "63 +- 4 % against a vein in women who lack their own, in a paper that has no identifier here; labels say 80 %",
        wouldSettle: "an identifier for it",
      },
      spread: { kind: "normal", sd: 0.1 },
    },
    volume_gh: {
      value: 0.08,
      unit: "L/kg",
      means: "volume that growth hormone is distributed in",
      evidence: {
        grade: "assumed",
        why: "134 ng*h/mL after 1.3 mg/m2 under the skin, in a paper that has no identifier here, and the half-life of 19 min; labels say 1.3 +- 0.8 L/kg, which would make the area fifteen times smaller",
        wouldSettle: "growth hormone after a bolus by vein",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
  }),
  states: {
    depot: { unit: "ug", initial: 0, scale: 1000, means: "growth hormone as injected" },
    transit: { unit: "ug", initial: 0, scale: 1000, means: "growth hormone on its way to plasma" },
  },
  terms: {
    k_step: { unit: "1/min", is: "log(2) / half_life_step", means: "each step under the skin" },
  },
  processes: {
    leaving: {
      from: "depot",
      to: "transit",
      rate: "k_step * depot",
      means: "it leaves the place of the injection",
      evidence: underSkin,
    },
    arriving: {
      from: "transit",
      rate: "k_step * transit",
      means: "it enters plasma, and a share is lost",
      evidence: underSkin,
    },
  },
  offers: {
    gh_appearance: {
      unit: "ug/(L*min)",
      is: "frac_available * k_step * transit / (volume_gh * body_mass)",
      means: "growth hormone entering plasma, per its volume",
    },
  },
  limits: [
    "under the skin alone: by vein or into muscle it comes sooner",
    "the place of the injection, its strength and antibodies are ignored",
    "what is cleared is cleared as the body's own, with its half-life",
  ],
});
