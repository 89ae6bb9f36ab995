import { defineModule } from "../language.ts";
import { healingParameters } from "./healing-parameters.ts";

/** Repair after an injury that opens a wound: closing, new tissue, maturation. One instance per wound. */
export const healing = defineModule({
  id: "healing",
  about: "Closing and maturation of a wound; competence from mTORC1, VEGF, food and age.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.405, means: "active mTORC1 of the tissue that heals" },
    vegf_relative: { unit: "1", typical: 1, means: "VEGF over rest" },
    energy_ratio: {
      unit: "1",
      typical: 1,
      means: "energy intake over expenditure, as remembered over a day",
    },
    protein_ratio: { unit: "1", typical: 1, means: "protein intake over usual, as remembered over a day" },
    age: { unit: "1", typical: 30, means: "age in years" },
  },
  inputs: {
    injury: { unit: "1/min", default: 0, means: "tissue opened per time; 1 in all is a full wound" },
  },
  parameters: healingParameters,
  states: {
    open: { unit: "1", initial: 0, means: "open share of the wound", scale: 0.1 },
    immature: { unit: "1", initial: 0, means: "new tissue that is not yet strong", scale: 0.1 },
    inflammation: { unit: "1", initial: 0, means: "inflammation at the wound", scale: 0.1 },
  },
  terms: {
    m: {
      unit: "1",
      is: "max(0, mtorc1_active) / mtorc1_normal",
      means: "mTORC1 over that of habitual days",
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
    by_mtorc1: {
      unit: "1",
      is: "1 - frac_mtorc1 + frac_mtorc1 * (1 + k_mtorc1) * michaelis(m, k_mtorc1)",
      means: "mTORC1 on closing, 1 on habitual days",
    },
    by_vegf: {
      unit: "1",
      is: "1 - frac_vegf + frac_vegf * (1 + k_vegf) * michaelis(vegf_relative, k_vegf)",
      means: "VEGF on closing, 1 as usual",
    },
    competence: {
      unit: "1",
      is: "by_mtorc1 * by_vegf * food * by_age",
      means: "competence to close, 1 on habitual days",
    },
  },
  processes: {
    opening: {
      to: "open",
      rate: "injury * max(0, 1 - open)",
      means: "an injury opens tissue",
      evidence: {
        grade: "assumed",
        why: "what is open cannot be opened again",
        wouldSettle: "nothing: a definition",
      },
    },
    closing: {
      from: "open",
      to: "immature",
      rate: "competence / tau_close * open",
      means: "new tissue closes the wound",
      evidence: { refs: ["squarize2010", "schaffer2007", "ekici2007"] },
    },
    maturation: {
      from: "immature",
      rate: "food * by_age / tau_mature * immature",
      means: "new tissue gains its strength; without mTORC1, since low doses of sirolimus only delay",
      evidence: { refs: ["wounds2006"] },
    },
    inflammation_rise: {
      to: "inflammation",
      rate: "open / tau_inflammation",
      means: "an open wound is inflamed",
      evidence: { grade: "assumed", why: "in proportion to what is open", wouldSettle: "wound fluid by day" },
    },
    inflammation_fall: {
      from: "inflammation",
      rate: "inflammation / tau_inflammation",
      means: "inflammation fades",
      evidence: { grade: "assumed", why: "first-order", wouldSettle: "wound fluid by day" },
    },
  },
  offers: {
    healing_competence: {
      unit: "1",
      is: "competence",
      means: "competence to close a wound, 1 on habitual days",
    },
    wound_open: { unit: "1", is: "open", means: "open share of the wound" },
    wound_strength: {
      unit: "1",
      is: "max(0, 1 - open - weight_immature * immature)",
      means: "strength, 1 as before the injury",
    },
    local_inflammation: { unit: "1", is: "inflammation", means: "inflammation at the wound" },
  },
  limits: [
    "no infection, no steroids, no quality of the scar: rapamycin limits fibrosis too",
    "a low dose of sirolimus leaves wounds 8 % weaker at day 15, where rats had caught up",
    "the core of tendon heals without mTORC1: its instance needs its own numbers",
    "satellite cells of muscle are not modelled here",
  ],
});
