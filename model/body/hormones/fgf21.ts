import { defineModule } from "../../language.ts";
import { firstOrder } from "./evidence.ts";
import { fgf21Parameters } from "./fgf21-parameters.ts";

/** FGF21 of plasma. */
export const fgf21 = defineModule({
  id: "fgf21",
  about: "FGF21 from the liver: by ATF4, by the share of protein in the diet and by fatty acids.",
  needs: {
    fgf21_drive: { unit: "1", typical: 1, means: "drive of ATF4 of the liver, relative to rest" },
    protein_share: { unit: "1", typical: 1, means: "remembered protein over remembered energy" },
    nefa_fold: { unit: "1", typical: 1, means: "fatty acids of plasma, relative to fasted" },
  },
  parameters: fgf21Parameters,
  states: {
    diet: { unit: "1", initial: 1, means: "drive by the share of protein, relative to rest" },
    fgf21: { unit: "ng/L", initial: "fgf21_rest", scale: 100, means: "FGF21 of plasma" },
  },
  terms: {
    scarcity: { unit: "1", is: "max(protein_share, 0.01)^(-n_protein)", means: "how scarce protein is" },
    fatty_acids: {
      unit: "1",
      is: "max(0, 1 + gain_nefa * (nefa_fold - 1))",
      means: "drive by fatty acids (PPAR-alpha)",
    },
    turnover: { unit: "1/min", is: "log(2) / half_life_fgf21", means: "clearance per time" },
  },
  processes: {
    diet_rises: {
      to: "diet",
      rate: "ratio_max * scarcity / (ratio_max - 1 + scarcity) / tau_diet",
      means: "scarce protein raises the message",
      evidence: { refs: ["laeger2014", "vinales2019"] },
    },
    diet_falls: { from: "diet", rate: "diet / tau_diet", means: "the message fades", evidence: firstOrder },
    secretion: {
      to: "fgf21",
      rate: "turnover * fgf21_rest * diet * max(fgf21_drive, 0) * fatty_acids",
      means: "secretion",
      evidence: { refs: ["laeger2014", "galman2008"] },
    },
    clearance: {
      from: "fgf21",
      rate: "turnover * fgf21",
      means: "clearance",
      evidence: {
        grade: "assumed",
        why: "a decay with one half-life; no source was seen",
        wouldSettle: "an infusion of native FGF21 in man",
      },
    },
  },
  offers: {
    fgf21_concentration: { unit: "ng/L", is: "fgf21", means: "FGF21 of plasma" },
    fgf21_relative: { unit: "1", is: "fgf21 / fgf21_rest", means: "FGF21, relative to rest" },
  },
  limits: [
    "a diet low in protein acts by its share, because plasma amino acids hardly show it; where ATF4 of the liver sees it too, it counts twice",
    "the surge in the second week of a fast is missing (Fazeli 2015); at 48 h it is 1.4 of fed, reported unchanged (Galman 2008)",
    "no effect of sugar, alcohol, insulin or exercise, and none of a fatty liver",
  ],
});
