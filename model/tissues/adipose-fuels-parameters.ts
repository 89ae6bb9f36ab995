import { defineParameters } from "../language.ts";
import { atRest } from "../signalling/numbers.ts";

/** Parameters of what hormones and programmes of fat tissue do to lipolysis, storing and heat. */
export const adiposeFuelsParameters = defineParameters({
  ampk_rest: atRest(0.157, "1", "acting AMPK at rest", "AMPK of resting fat"),
  lipogenesis_rest: atRest(1, "1", "nuclear SREBP-1c at rest", "SREBP-1c of resting fat"),
  mtorc1_rest: atRest(0.086, "1", "active mTORC1 at rest", "mTORC1 of resting fat"),
  gh_most: {
    value: 1.2,
    unit: "1",
    means: "highest rise of lipolysis by growth hormone",
    evidence: {
      grade: "fitted",
      to: ["ghLipolysis2022"],
      how: "by hand, with the share that starvation keeps: an antagonist of GHRH through 59 h of fasting lowers lipolysis by its dose; two days without food double lipolysis and most of that rise goes without growth hormone (Sakharova 2008, seen without an identifier)",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  k_gh: {
    value: 2,
    unit: "1",
    means: "growth hormone above its usual mean at half of that rise",
    evidence: {
      grade: "assumed",
      why: "circulating products of fat rise with doses of a pulse up to 34 ug/L, less than in proportion (Metabolism 1992, 41:172)",
      wouldSettle: "palmitate release over steps of growth hormone in a fast",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  tau_gh: {
    value: 150,
    unit: "min",
    means: "lag of lipolysis behind growth hormone",
    evidence: {
      grade: "assumed",
      why: "fatty acids and ketones rise over two to three hours after a pulse in men",
      wouldSettle: "palmitate release every 15 min after a pulse",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  n_ampk: {
    value: 0.5,
    unit: "1",
    means: "power of AMPK, downwards, on lipolysis",
    evidence: {
      grade: "assumed",
      why: "AICAR lowers appearance of fatty acids in men with diabetes (Boon 2008) and stimulated lipolysis of fat cells; mice without AMPK in fat have more lipolysis (Kim 2016)",
      wouldSettle: "lipolysis of human fat over an AMPK activator",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  frac_kept: {
    value: 0.5,
    unit: "1",
    means: "share of keeping fat of a meal that needs SREBP-1c and what mTORC1 makes with it",
    evidence: {
      grade: "assumed",
      why: "fat that has lost raptor fails to expand and spills (Lee 2016); the size is not in the abstract",
      wouldSettle: "labelled fat of a meal in people on sirolimus",
    },
    spread: { kind: "normal", sd: 0.15 },
  },
  uncoupling_most: {
    value: 0.1,
    unit: "1",
    means: "rise of resting expenditure where fat has no mTORC1",
    evidence: {
      grade: "assumed",
      why: "mice without raptor in fat are lean at the same intake by uncoupled mitochondria (Polak 2008); human fat makes less heat, and another line of mice did not",
      wouldSettle: "expenditure of people whose fat has lost mTORC1",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  tau_growth: {
    value: 7,
    unit: "d",
    means: "time over which mTORC1 of fat is averaged",
    evidence: {
      grade: "assumed",
      why: "mitochondria of fat are remade over a week or more",
      wouldSettle: "expenditure after raptor is deleted in adults",
    },
    spread: { kind: "lognormal", factor: 1.7 },
  },
});
