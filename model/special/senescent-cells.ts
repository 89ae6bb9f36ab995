import { defineModule } from "../language.ts";
import { senescentCellsParameters } from "./senescent-cells-parameters.ts";

/** Senescent cells of the body: made by damage, division and inflammation, removed by immunity, which slows with age. */
export const senescentCells = defineModule({
  id: "senescent_cells",
  about: "Burden of senescent cells and what they secrete; removal slows with age, mTORC1 raises secretion.",
  needs: {
    damage_liver: {
      unit: "1",
      typical: 1,
      means: "damaged protein and mitochondria of liver over the young",
    },
    damage_muscle: { unit: "1", typical: 1, means: "the same of muscle" },
    division_rate: { unit: "1/h", typical: 0.0107, means: "division of dividing cells" },
    inflammation: { unit: "1", typical: 0, means: "lasting inflammation, 0 in the healthy young" },
    mtorc1_active: { unit: "1", typical: 0.44, means: "active mTORC1 of dividing cells" },
    age: { unit: "1", typical: 30, means: "age in years" },
  },
  inputs: {
    senolysis: { unit: "1/d", default: 0, means: "removal by agents, beside that of immunity" },
  },
  parameters: senescentCellsParameters,
  states: {
    senescent: {
      unit: "1",
      initial: "exp((gain_age + gain_age_removal) * (max(age, age_normal) - age_normal))",
      slow: true,
      scale: 1,
      means: "senescent cells, 1 in the healthy young",
    },
  },
  terms: {
    years: { unit: "1", is: "max(0, age - age_normal)", means: "years after the reference" },
    usual: {
      unit: "1",
      is: "exp((gain_age + gain_age_removal) * years)",
      means: "burden that is usual at this age",
    },
    secreting: {
      unit: "1",
      is: "1 - frac_secretion + frac_secretion * (1 + k_secretion) * michaelis(max(0, mtorc1_active) / mtorc1_normal, k_secretion)",
      means: "secretion of one cell as mTORC1 allows, 1 on habitual days",
    },
    drive: {
      unit: "1",
      is: "1 + frac_damage * ((damage_liver + damage_muscle) / 2 - 1) + gain_division * (division_rate / division_normal - 1) + gain_paracrine * (senescent * secreting / usual - 1) + gain_inflammation * max(0, inflammation)",
      means: "production over that of the healthy at this age",
    },
    removal: {
      unit: "1/d",
      is: "log(2) / half_life_young * exp(0 - gain_age_removal * years)",
      means: "removal by immunity",
    },
  },
  processes: {
    senescence: {
      to: "senescent",
      rate: "log(2) / half_life_young * exp(gain_age * years) * max(0, drive)",
      means: "damage, division and what other senescent cells secrete make cells senescent",
      evidence: { refs: ["karin2019"] },
    },
    clearance: {
      from: "senescent",
      rate: "removal * senescent",
      means: "immunity removes them, more slowly in the old",
      evidence: { refs: ["karin2019"] },
    },
    killing: {
      from: "senescent",
      rate: "max(0[1/d], senolysis) * max(0, senescent - frac_spared)",
      means: "senolytic agents remove them",
      evidence: { refs: ["hicksonLJ2019"] },
    },
  },
  offers: {
    senescent_burden: { unit: "1", is: "senescent", means: "senescent cells, 1 in the healthy young" },
    sasp: {
      unit: "1",
      is: "senescent * secreting",
      means: "what they secrete, 1 in the healthy young on habitual days",
    },
  },
  limits: [
    "a score of one pool for the whole body, which no assay in people gives: markers of tissues differ",
    "nothing acts back: that secretion raises plasma IL-6 by so much was not found for people, so inflammation keeps its own age",
    "a small pilot study saw fewer senescent cells in fat of people after dasatinib with quercetin; without a control group",
    "the input senolysis waits for agents; that a senolytic leaves mTOR alone was not tested in what was read",
    "telomeres are no quantity: no source gives their length over divisions in a form that any other part of the model would feel",
  ],
});
