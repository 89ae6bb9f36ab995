import { defineModule } from "../../language.ts";
import { ghrelinParameters } from "./ghrelin-parameters.ts";

/** Ghrelin of plasma. */
export const ghrelin = defineModule({
  id: "ghrelin",
  about:
    "Total ghrelin: held down by insulin after meals, lower in deep sleep and with fat; first-order clearance.",
  needs: {
    insulin_fold: { unit: "1", typical: 1, means: "plasma insulin, relative to fasted" },
    sleep_depth: { unit: "1", typical: 0.0803, means: "depth of sleep" },
    body_fat: { unit: "1", typical: 0.2, means: "fat as a share of body mass" },
  },
  inputs: { ghrelin_infusion: { unit: "pmol/(L*min)", default: 0, means: "ghrelin infused, per volume" } },
  parameters: ghrelinParameters,
  states: { ghrelin: { unit: "pmol/L", initial: "ghrelin_rest", scale: 100, means: "total ghrelin" } },
  terms: {
    meal: {
      unit: "1",
      is: "frac_left + (1 - frac_left) * (k_insulin + 1) / (k_insulin + max(insulin_fold, 0))",
      means: "secretion under insulin, relative to fasted",
    },
    night: {
      unit: "1",
      is: "(1 - gain_sleep * sleep_depth) / (1 - gain_sleep * depth_normal)",
      means: "secretion in sleep, relative to the mean of a day",
    },
    person: { unit: "1", is: "(body_fat / body_fat_normal)^(-power_fat)", means: "body fat" },
    turnover: { unit: "1/min", is: "log(2) / half_life_ghrelin", means: "clearance per time" },
  },
  processes: {
    secretion: {
      to: "ghrelin",
      rate: "turnover * ghrelin_rest * meal * night * person",
      means: "secretion",
      evidence: { refs: ["cummings2004", "spiegel2011"] },
    },
    infusion: {
      to: "ghrelin",
      rate: "ghrelin_infusion",
      means: "ghrelin infused",
      evidence: { refs: ["lucidi2005"] },
    },
    clearance: {
      from: "ghrelin",
      rate: "turnover * ghrelin",
      means: "clearance",
      evidence: { refs: ["akamizu2004"] },
    },
  },
  offers: {
    ghrelin_concentration: { unit: "pmol/L", is: "ghrelin", means: "total ghrelin of plasma" },
    ghrelin_relative: { unit: "1", is: "ghrelin / ghrelin_rest", means: "ghrelin, relative to rest" },
  },
  limits: [
    "acylated ghrelin counts as a constant share of the total",
    "no rise before usual meals; protein and fat hold it down only through insulin",
  ],
});
