import { defineModule } from "../language.ts";
import { adiposeFuelsParameters } from "./adipose-fuels-parameters.ts";

const lag = {
  grade: "assumed",
  why: "first order, the simplest lag",
  wouldSettle: "the response over hours or days after a step",
} as const;

/** What hormones and programmes of fat tissue do to lipolysis, storing and heat. */
export const adiposeFuels = defineModule({
  id: "adipose_fuels",
  about:
    "Growth hormone and AMPK on lipolysis, SREBP-1c on what fat of a meal is kept, loss of mTORC1 on heat; each 1 at rest.",
  needs: {
    gh_relative: { unit: "1", typical: 1, means: "growth hormone relative to its usual mean" },
    ampk_active: { unit: "1", typical: 0.157, means: "acting AMPK of fat" },
    lipogenesis: { unit: "1", typical: 1, means: "nuclear SREBP-1c of fat" },
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1 of fat" },
    begun: { unit: "1", typical: 1, means: "1 once the protocol runs, 0 while the body settles" },
  },
  parameters: adiposeFuelsParameters,
  states: {
    gh_felt: { unit: "1", initial: 1, means: "growth hormone as lipolysis feels it", scale: 1 },
    growth: {
      unit: "1",
      initial: 1,
      slow: true,
      means: "mTORC1 of fat over days, relative to rest",
      scale: 1,
    },
  },
  terms: {
    raised: { unit: "1", is: "max(0, gh_felt - 1)", means: "growth hormone above its usual mean" },
    by_gh: {
      unit: "1",
      is: "1 + gh_most * michaelis(raised, k_gh)",
      means: "lipolysis under growth hormone",
    },
    by_ampk: {
      unit: "1",
      is: "(max(0.01, ampk_active) / ampk_rest)^(-n_ampk)",
      means: "lipolysis under AMPK",
    },
    srebp: { unit: "1", is: "max(0, lipogenesis) / lipogenesis_rest", means: "SREBP-1c relative to rest" },
  },
  processes: {
    gh_seen: { to: "gh_felt", rate: "gh_relative / tau_gh", means: "growth hormone acts", evidence: lag },
    gh_fades: { from: "gh_felt", rate: "gh_felt / tau_gh", means: "and fades", evidence: lag },
    growth_seen: {
      to: "growth",
      rate: "begun * max(0, mtorc1_active) / mtorc1_rest / tau_growth",
      means: "mTORC1 of fat is averaged over days",
      evidence: lag,
    },
    growth_fades: {
      from: "growth",
      rate: "begun * growth / tau_growth",
      means: "and forgotten",
      evidence: lag,
    },
  },
  offers: {
    lipolysis_hormones: {
      unit: "1",
      is: "by_gh * by_ampk",
      means: "growth hormone and AMPK on lipolysis, 1 at rest",
    },
    fat_kept: {
      unit: "1",
      is: "max(0, 1 - frac_kept + frac_kept * min(1, srebp))",
      means: "fat of a meal that fat cells can keep, of what they usually keep",
    },
    uncoupling: {
      unit: "1",
      is: "1 + uncoupling_most * max(0, 1 - growth)",
      means: "resting expenditure, raised where fat has lost mTORC1",
    },
  },
  limits: [
    "growth hormone below its usual mean changes nothing, as reported for fed days under an antagonist of GHRH",
    "pulses act by their mean; only pulsatile growth hormone is lipolytic in some hands",
    "AMPK first lowers and, over a day, raises lipolysis of rat fat cells: only the first is here",
    "heat without mTORC1 is reported from one line of mice (Polak 2008) and not found in another, where fat fails to store (Lee 2016); rapamycin is reported to keep fat from making heat",
  ],
});
