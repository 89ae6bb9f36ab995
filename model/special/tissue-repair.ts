import { defineModule } from "../language.ts";
import { tissueRepairParameters } from "./tissue-repair-parameters.ts";

/** Repair of a tissue under the skin after an injury: new tissue forms in what was lost and grows strong. One per tissue. */
export const tissueRepair = defineModule({
  id: "tissue_repair",
  about:
    "New tissue after an injury of muscle or tendon, under mTORC1, satellite cells, food, age and inflammation.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.199, means: "active mTORC1 of the tissue that heals" },
    repair_cells: { unit: "1", typical: 1, means: "cells that make new tissue, over usual" },
    energy_ratio: {
      unit: "1",
      typical: 1,
      means: "energy intake over expenditure, as remembered over a day",
    },
    protein_ratio: { unit: "1", typical: 1, means: "protein intake over usual, as remembered over a day" },
    inflammation: { unit: "1", typical: 0, means: "lasting inflammation, 0 in the healthy young" },
    age: { unit: "1", typical: 30, means: "age in years" },
  },
  parameters: tissueRepairParameters,
  states: {
    gap: { unit: "1", initial: 0, means: "tissue that is lost", scale: 0.1 },
    young: { unit: "1", initial: 0, means: "new tissue that is not yet strong", scale: 0.1 },
  },
  terms: {
    effect: {
      unit: "1",
      is: "(1 + k_mtorc1) * michaelis(max(0, mtorc1_active) / mtorc1_normal, k_mtorc1)",
      means: "effect of mTORC1, 1 on habitual days",
    },
    food: {
      unit: "1",
      is: "min(1, max(energy_floor, energy_ratio))^n_energy * (1 + k_protein) * michaelis(protein_ratio, k_protein)",
      means: "what food allows, 1 in balance",
    },
    by_age: {
      unit: "1",
      is: "max(age_floor, 1 - k_age * max(0, age - age_normal))",
      means: "what age leaves",
    },
    body: {
      unit: "1",
      is: "food * by_age / (1 + max(0, inflammation) / k_inflammation)",
      means: "what the body allows",
    },
    competence: {
      unit: "1",
      is: "body * (1 - frac_mtorc1 + frac_mtorc1 * effect) * max(0, repair_cells)^n_cells",
      means: "competence to form new tissue, 1 in the young on habitual days",
    },
  },
  processes: {
    forming: {
      from: "gap",
      to: "young",
      rate: "competence / tau_form * gap",
      means: "new tissue forms in what was lost",
      evidence: { refs: ["zhangPP2015", "ge2009"] },
    },
    growing: {
      from: "young",
      rate: "body * (1 - frac_growth + frac_growth * effect) / tau_mature * young",
      means: "new tissue grows to its strength",
      evidence: { refs: ["ge2009"] },
    },
  },
  offers: {
    repaired: {
      unit: "1",
      is: "max(0, 1 - gap - weight_young * young)",
      means: "strength of the injured tissue, 1 as before the injury",
    },
    repair_competence: {
      unit: "1",
      is: "competence",
      means: "competence to form new tissue, 1 in the young on habitual days",
    },
    tissue_lost: { unit: "1", is: "gap", means: "tissue that is still lost" },
  },
  limits: [
    "inflammation of the injury itself, which repair needs, is within the time of forming; COX inhibitors do nothing to it",
    "no scar and no second injury of new tissue: a tendon comes back whole, where people keep a deficit for years",
    "load, which tendons need to heal, is not seen; what an injury does to training is not either",
    "all times are of rodents or of one small study of people",
  ],
});
