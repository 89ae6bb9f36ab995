import { defineParameters } from "../../language.ts";

/** Parameters of T3. */
export const thyroidParameters = defineParameters({
  t3_rest: {
    value: 2.15,
    unit: "nmol/L",
    means: "total T3",
    evidence: {
      grade: "derived",
      from: ["gardner1979"],
      how: "120 ng/dL in seven men there and 160 in men of a paper that has no identifier here: 140",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  half_life_t3: {
    value: 1140,
    unit: "min",
    means: "half-life of T3",
    evidence: {
      grade: "assumed",
      why: "about a day; 19 h to 2.5 d are told without a source",
      wouldSettle: "labelled T3",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  frac_left: {
    value: 0.48,
    unit: "1",
    means: "production left without carbohydrate",
    evidence: {
      grade: "derived",
      from: ["spaulding1976"],
      how: "-53 % after 7 to 18 days of fasting, -47 % on 800 kcal without carbohydrate",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  k_carbohydrate: {
    value: 0.08,
    unit: "1",
    means: "remembered carbohydrate at half of its effect",
    evidence: {
      grade: "derived",
      from: ["spaulding1976"],
      how: "50 g of carbohydrate a day are enough for no change",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  gain_shortage: {
    value: 0.2,
    unit: "1",
    means: "production that a shortage of energy takes",
    evidence: {
      grade: "assumed",
      why: "long deficits with carbohydrate lower T3 too, with other stress",
      wouldSettle: "T3 over graded deficits at one intake of carbohydrate",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
});
