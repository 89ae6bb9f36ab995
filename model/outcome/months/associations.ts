import { defineModule } from "../../language.ts";
import { associationsParameters } from "./associations-parameters.ts";

/** Published associations of diseases with markers that a body here has, as ratios to the same person's start. */
export const associations = defineModule({
  id: "associations",
  about:
    "What cohorts report of people whose IGF-1, body mass index or C-reactive protein differs by as much: associations.",
  needs: {
    igf1_total: { unit: "nmol/L", typical: 30, means: "total IGF-1" },
    total_mass: { unit: "kg", typical: 75, means: "body mass" },
    height: { unit: "m", typical: 1.78, means: "body height" },
    crp_concentration: { unit: "mg/L", typical: 0.75, means: "C-reactive protein" },
  },
  parameters: associationsParameters,
  states: {},
  terms: {
    index: { unit: "kg/m^2", is: "total_mass / height^2", means: "body mass index" },
    more_igf1: { unit: "nmol/L", is: "igf1_total - igf1_rest", means: "IGF-1 above that of the start" },
    more_index: {
      unit: "kg/m^2",
      is: "index - index_rest",
      means: "body mass index above that of the start",
    },
  },
  processes: {},
  offers: {
    body_mass_index: { unit: "kg/m^2", is: "index", means: "body mass index" },
    prostate_cancer: { unit: "1", is: "exp(gain_prostate * more_igf1)", means: "prostate cancer, by IGF-1" },
    breast_cancer: { unit: "1", is: "exp(gain_breast * more_igf1)", means: "breast cancer, by IGF-1" },
    colorectal_cancer: {
      unit: "1",
      is: "exp(gain_colorectal * more_igf1)",
      means: "colorectal cancer, by IGF-1",
    },
    any_cancer: { unit: "1", is: "exp(gain_cancer * more_igf1)", means: "cancer of any site, by IGF-1" },
    type_2_diabetes: {
      unit: "1",
      is: "exp(gain_diabetes * more_index)",
      means: "type 2 diabetes, by body mass index",
    },
    dementia: { unit: "1", is: "exp(gain_dementia * more_index)", means: "dementia, by body mass index" },
    dementia_by_igf1: {
      unit: "1",
      is: "exp(0 - gain_dementia_igf1 * more_igf1)",
      means: "Alzheimer dementia, by IGF-1, which is low in those who come to have it",
    },
    depression: {
      unit: "1",
      is: "exp(gain_depression * log(max(crp_concentration / crp_rest, 0.01)) / k_crp)",
      means: "depressive symptoms, by C-reactive protein",
    },
  },
  limits: [
    "associations between people, not effects of a change within one: no probability of disease, no diagnosis, no proof of a cause",
    "cohorts measured once and followed for years: what a marker does in days or weeks has no index of its own",
    "obesity has none: body mass index is what defines it, and a body here has it",
    "acne has none: a case-control study finds IGF-1 raised, another does not, and no ratio per IGF-1 was seen in the meta-analysis (Tsai 2020)",
    "IGF-1 is lower in people who later have diabetes (hazard ratio 0.92 per 5 nmol/L, Papier 2021, likely by reverse cause): not counted",
    "mTOR itself was measured in none of these cohorts; indices of one disease by two markers are not multiplied",
  ],
});
