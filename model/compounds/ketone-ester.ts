import { defineModule, defineParameters } from "../language.ts";

/** A ketone monoester that is drunk: hydroxybutyrate into blood, and what it does to muscle that is fed. */
export const ketoneEster = defineModule({
  id: "ketone_ester",
  about: "A ketone monoester in the gut, the hydroxybutyrate that it brings, and what that does in muscle.",
  needs: {
    lean_mass: { unit: "kg", typical: 57.4, means: "fat-free mass" },
    bhb_concentration: { unit: "mmol/L", typical: 0.1, means: "plasma hydroxybutyrate" },
    bhb_fasting: { unit: "mmol/L", typical: 0.1, means: "the same, fasted" },
    leucine_concentration: { unit: "mmol/L", typical: 0.12, means: "leucine of plasma" },
    leucine_plasma_fasting: { unit: "mmol/L", typical: 0.12, means: "the same, fasted" },
  },
  parameters: defineParameters({
    half_life_gut: {
      value: 40,
      unit: "min",
      means: "half-life of the ester in gut and liver until hydroxybutyrate is in blood",
      evidence: {
        grade: "derived",
        from: ["clarke2012", "stubbs2017"],
        how: "highest after 1 to 2 h, back at rest after 3 to 4 h; the second half, butanediol, comes by the liver",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    yield_ester: {
      value: 1,
      unit: "1",
      means: "hydroxybutyrate that reaches blood, per ester",
      evidence: {
        grade: "fitted",
        to: ["stubbs2017"],
        how: "by hand, with the use of ketones here: 2.8 mmol/L after 25 g of ester, back within 3 to 4 h. An ester holds two, its acid and its butanediol: half is taken before it shows",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    volume_ketones: {
      value: 0.325,
      unit: "L/kg",
      means: "volume of hydroxybutyrate with the acetoacetate that goes with it, per lean mass",
      evidence: {
        grade: "assumed",
        why: "the volume and the share of acetoacetate that the body's own ketones have here: 0.25 L/kg times 1.3",
        wouldSettle: "bolus of labelled hydroxybutyrate",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    k_muscle: {
      value: 2,
      unit: "mmol/L",
      means: "hydroxybutyrate above fasting at half of what it does in muscle",
      evidence: {
        grade: "assumed",
        why: "the trial reached a few mmol/L; no curve over levels was seen",
        wouldSettle: "p-S6K1 of myotubes over hydroxybutyrate with leucine",
      },
      spread: { kind: "lognormal", factor: 2.5 },
    },
    gain_response: {
      value: 3,
      unit: "1",
      means: "rise of the input of mTORC1 while leucine is twice its fasting level or more, at most",
      evidence: {
        grade: "assumed",
        why: "phosphorylation of S6K1 and 4E-BP1 was higher after exercise with protein; the abstract has no size",
        wouldSettle: "p-S6K1 in the paper's figure",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: { gut: { unit: "mmol", initial: 0, scale: 150, means: "ester in the gut" } },
  terms: {
    arriving: {
      unit: "mmol/min",
      is: "yield_ester * log(2) / half_life_gut * gut",
      means: "hydroxybutyrate that arrives",
    },
    fed: {
      unit: "1",
      is: "min(1, max(0, leucine_concentration / leucine_plasma_fasting - 1))",
      means: "feeding, 1 where leucine is twice its fasting level or more",
    },
  },
  processes: {
    splitting: {
      from: "gut",
      rate: "log(2) / half_life_gut * gut",
      means: "the ester is split and taken up",
      evidence: { refs: ["clarke2012"] },
    },
  },
  offers: {
    ketones_in: {
      unit: "mmol/(L*min)",
      is: "arriving / (volume_ketones * lean_mass)",
      means: "hydroxybutyrate that reaches blood, per volume",
    },
    raised: {
      unit: "1",
      is: "1 + gain_response * michaelis(max(0, bhb_concentration - bhb_fasting), k_muscle) * fed",
      means: "input of mTORC1 relative to usual",
    },
  },
  limits: [
    "ketones of a fast or of a ketogenic diet do not act on muscle here: no measurement of mTOR in people under either was seen, and rats say the opposite of brain and liver",
    "a meal lowers the peak by a third: left out",
    "inhibition of histone deacetylases, and pH, are left out",
  ],
});
