import { defineParameters } from "../language.ts";

/** Parameters of repair. */
export const healingParameters = defineParameters({
  tau_close: {
    value: 6,
    unit: "d",
    means: "closing of a wound of skin at usual competence",
    evidence: {
      grade: "assumed",
      why: "skin closes in one to two weeks in rodents",
      wouldSettle: "planimetry in people",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  tau_mature: {
    value: 25,
    unit: "d",
    means: "maturation of new skin",
    evidence: {
      grade: "assumed",
      why: "strength lags closing by weeks",
      wouldSettle: "breaking strength series",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  frac_mtorc1: {
    value: 0.75,
    unit: "1",
    means: "share of competence that needs mTORC1",
    evidence: {
      grade: "derived",
      from: ["schaffer2007", "squarize2010"],
      how: "sirolimus at 2 to 5 mg/kg/d lowers the breaking strength of rat wounds at day 10; loss of Tsc1 or Pten speeds closing",
    },
    spread: { kind: "normal", sd: 0.1 },
  },
  k_mtorc1: {
    value: 0.8,
    unit: "1",
    means: "saturation: ceiling 1 + this",
    evidence: {
      grade: "assumed",
      why: "loss of Pten or Tsc1 speeds closing (Squarize 2010): the direction is known, not the size",
      wouldSettle: "closing over graded loss of Tsc1 or Pten",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  frac_vegf: {
    value: 0.3,
    unit: "1",
    means: "share that follows VEGF",
    evidence: {
      grade: "assumed",
      why: "sirolimus lowers VEGF and vessel density in wounds (Schaffer 2007; Ekici 2007): the direction is known, not the size",
      wouldSettle: "closing with VEGF held",
    },
    spread: { kind: "normal", sd: 0.12 },
  },
  n_energy: {
    value: 1.2,
    unit: "1",
    means: "power of an energy deficit",
    evidence: {
      grade: "assumed",
      why: "rats on 40 % less energy heal more slowly, and two days of refeeding restore it (an abstract without a PMID or DOI here); size assumed",
      wouldSettle: "closing over graded energy restriction",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  k_protein: {
    value: 0.25,
    unit: "1",
    means: "protein intake, over usual, at half of its effect",
    evidence: { grade: "assumed", why: "severe lack only", wouldSettle: "healing over protein" },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  k_age: {
    value: 0.006,
    unit: "1",
    means: "loss of competence per year after 30",
    evidence: { grade: "assumed", why: "the old heal more slowly", wouldSettle: "blister healing by age" },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  weight_immature: {
    value: 0.7,
    unit: "1",
    means: "weakness of new tissue",
    evidence: { grade: "assumed", why: "new tissue is weak", wouldSettle: "breaking strength" },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  tau_inflammation: {
    value: 3,
    unit: "d",
    means: "local inflammation",
    evidence: { grade: "assumed", why: "days", wouldSettle: "wound fluid" },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  age_normal: {
    value: 30,
    unit: "1",
    means: "age up to which nothing is lost",
    evidence: {
      grade: "assumed",
      why: "a convention: young adults are the reference",
      wouldSettle: "nothing to settle: a reference",
    },
    spread: { kind: "none", why: "a reference" },
  },
  mtorc1_normal: {
    value: 0.405,
    unit: "1",
    means: "active mTORC1 of this tissue on the average of a habitual day",
    evidence: {
      grade: "assumed",
      why: "mean of the whole body over days with three meals (105 g protein, 345 g carbohydrate, 95 g fat) that keep 75 kg",
      wouldSettle: "nothing to settle: a unit",
    },
    spread: { kind: "none", why: "a unit" },
  },
  k_vegf: {
    value: 1,
    unit: "1",
    means: "VEGF over usual at half of its effect",
    evidence: { grade: "assumed", why: "middle of the range", wouldSettle: "closing over graded VEGF" },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  energy_floor: {
    value: 0.4,
    unit: "1",
    means: "least energy intake, over expenditure, that counts",
    evidence: {
      grade: "assumed",
      why: "stores feed repair in a fast of days",
      wouldSettle: "closing in a total fast",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  age_floor: {
    value: 0.2,
    unit: "1",
    means: "share of competence that age leaves",
    evidence: { grade: "assumed", why: "the very old still heal", wouldSettle: "healing by age beyond 80" },
    spread: { kind: "lognormal", factor: 1.4 },
  },
});
