import { defineModule } from "../language.ts";
import { agentsParameters } from "./agents-parameters.ts";

/** Drugs in a medium and lack of glucose, as cells feel them: free rapamycin, energy stress, push on AMPK. */
export const agents = defineModule({
  id: "agents",
  about: "Rapamycin, metformin, salicylate, 2-deoxyglucose and lack of glucose on the ports of a cell.",
  needs: {
    glucose_concentration: { unit: "mmol/L", typical: 25, means: "glucose of the medium" },
  },
  inputs: {
    rapamycin: { unit: "nmol/L", default: 0, means: "rapamycin in the medium" },
    metformin: { unit: "mmol/L", default: 0, means: "metformin in the medium" },
    salicylate: { unit: "mmol/L", default: 0, means: "salicylate in the medium" },
    deoxyglucose: { unit: "mmol/L", default: 0, means: "2-deoxyglucose in the medium" },
  },
  parameters: agentsParameters,
  states: {
    rapamycin_inside: { unit: "nmol/L", initial: 0, means: "rapamycin as cells feel it", scale: 1 },
    metformin_inside: { unit: "mmol/L", initial: 0, means: "metformin as mitochondria feel it", scale: 1 },
  },
  terms: {
    glycolysis: {
      unit: "1",
      is: "michaelis(max(0, glucose_concentration), k_glucose) / (1 + deoxyglucose / k_deoxyglucose)",
      means: "use of glucose, share of what plenty of glucose allows",
    },
    stress_glycolysis: {
      unit: "1",
      is: "frac_glycolysis * max(0, 1 - glycolysis)",
      means: "energy stress by lack of glycolysis",
    },
    stress_metformin: {
      unit: "1",
      is: "frac_metformin * michaelis(max(0, metformin_inside), k_metformin)",
      means: "energy stress by metformin",
    },
  },
  processes: {
    rapamycin_entry: {
      to: "rapamycin_inside",
      rate: "rapamycin / tau_rapamycin",
      means: "rapamycin enters and finds FKBP12",
      evidence: { refs: ["thoreen2009"] },
    },
    rapamycin_exit: {
      from: "rapamycin_inside",
      rate: "rapamycin_inside / tau_rapamycin",
      means: "it leaves as fast",
      evidence: {
        grade: "assumed",
        why: "first order; wash-out is slower where FKBP12 holds the drug",
        wouldSettle: "p-S6K1 over the hours after wash-out",
      },
    },
    metformin_entry: {
      to: "metformin_inside",
      rate: "metformin / tau_metformin",
      means: "metformin accumulates in mitochondria",
      evidence: {
        grade: "assumed",
        why: "one lag for transport and accumulation",
        wouldSettle: "oxygen use over the hours after metformin",
      },
    },
    metformin_exit: {
      from: "metformin_inside",
      rate: "metformin_inside / tau_metformin",
      means: "it leaves as fast",
      evidence: { grade: "assumed", why: "first order", wouldSettle: "oxygen use after wash-out" },
    },
  },
  offers: {
    rapamycin_free: { unit: "nmol/L", is: "rapamycin_inside", means: "free rapamycin in the cell" },
    energy_stress: {
      unit: "1",
      is: "1 - (1 - stress_glycolysis) * (1 - stress_metformin)",
      means: "metformin and lack of glycolysis on AMP, 0 to 1",
    },
    hormone_drive: {
      unit: "1",
      is: "1 + gain_salicylate * michaelis(max(0, salicylate), k_salicylate)",
      means: "direct push on T172 of AMPK, relative to rest",
    },
    glycolytic_flux: { unit: "1", is: "glycolysis", means: "use of glucose, 0 to 1" },
  },
  limits: [
    "salicylate raises the phosphorylation of T172 here; in cells it keeps T172 from being removed and acts on the spot as well",
    "metformin acts through AMP alone",
    "rapamycin leaves as fast as it comes",
  ],
});
