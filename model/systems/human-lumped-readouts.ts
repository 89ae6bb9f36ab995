import type { Readout } from "../../src/lang/index.ts";
import { humanAdultReadouts } from "./human-adult-readouts.ts";

/** Where the assays of `human-adult` are read in the lumped system; what it cannot say is not here. */
const ofBody = {
  leucine_plasma: "amino_acids.leucine_concentration",
  eaa_plasma: "amino_acids.total_eaa_concentration",
  insulin_plasma: "insulin.insulin_concentration",
  glucose_plasma: "glucose.glucose_concentration",
  rapamycin_blood: "rapamycin.rapamycin_blood",
  ffa_plasma: "fuels.nefa_concentration",
  bhb_plasma: "fuels.bhb_concentration",
  glucose_disposal: "glucose.glucose_uptake",
  endogenous_glucose_production: "glucose.endogenous_glucose",
  glucose_infusion_rate: "glucose.clamp_infusion",
  glucose_uptake_muscle: "glucose.uptake_by_insulin",
  palmitate_appearance: "fuels.palmitate_release",
  ffa_appearance: "fuels.nefa_release",
  fat_oxidation: "fuels.fat_oxidised * 10000[kJ/mol] * subject.mass",
  energy_expenditure: "body.energy_expenditure",
  energy_balance: "body.energy_balance",
  fat_mass: "body.fat_mass",
  fat_free_mass: "subject.lean_mass + muscle.adaptation.lean_change",
  lean_body_mass: "subject.lean_mass + muscle.adaptation.lean_change",
  body_mass: "subject.lean_mass + muscle.adaptation.lean_change + body.fat_mass",
  gh_plasma: "body.gh_concentration",
  igf1_plasma: "body.igf1_concentration",
  leptin_plasma: "body.leptin_concentration",
  maximal_oxygen_uptake: "muscle.adaptation.oxygen_uptake",
  insulin_sensitivity: "muscle.adaptation.sensitivity",
} as const;

const ofMuscle = {
  leucine_muscle: "muscle.signalling.muscle_leucine",
  p_akt_s473: "muscle.signalling.akt",
  p_akt_t308: "muscle.signalling.akt",
  pi3k_activity: "muscle.signalling.pi3k",
  p_irs1_s636: "muscle.signalling.mtorc1",
  mtorc1_active: "muscle.signalling.mtorc1",
  p_s6k1_t389: "muscle.signalling.mtorc1",
  s6k1_activity: "muscle.signalling.mtorc1",
  p_s6k1_t421_s424: "muscle.signalling.s6k1_t421",
  p_mtor_s2448: "muscle.signalling.site",
  p_4ebp1_t37_46: "muscle.signalling.site",
  ampk_activity: "muscle.signalling.ampk",
  p_ampk_t172: "muscle.signalling.ampk",
  autophagy_flux: "muscle.signalling.autophagy",
  lc3_muscle: "muscle.signalling.autophagy",
  fsr_mixed: "muscle.turnover.fsr_mixed",
  fsr_myofibrillar: "muscle.turnover.fsr_myofibrillar",
  fsr_sarcoplasmic: "muscle.turnover.fsr_sarcoplasmic",
  fsr_mitochondrial: "muscle.turnover.fsr_mitochondrial",
  fbr_mixed: "muscle.turnover.fbr_mixed",
  net_balance: "muscle.turnover.net_balance",
  phenylalanine_release: "0 - muscle.turnover.net_balance",
  muscle_size: "muscle.adaptation.muscle_size",
  muscle_csa: "muscle.adaptation.muscle_size",
  fibre_csa: "muscle.adaptation.muscle_size",
  upper_muscle_csa: "muscle.adaptation.muscle_size",
  strength_1rm: "muscle.adaptation.strength",
} as const;

const relative = ", relative to rest";

/** A readout as `human-adult` has it, from elsewhere; shares of proteins are relative to rest here. */
function reread([name, is]: readonly [string, string]): [string, Readout] {
  const readout = humanAdultReadouts[name];
  if (readout === undefined) throw new Error(`human-adult has no readout ${name}`);
  const means =
    is.startsWith("muscle.signalling.") && readout.unit === "1" ? readout.means + relative : readout.means;
  return [name, { ...readout, means, is }];
}

/** What assays of blood, of muscle biopsies and of the body would show, by the names of `human-adult`. */
export const lumpedReadouts: Readonly<Record<string, Readout>> = Object.fromEntries([
  ...Object.entries(ofBody).map(reread),
  ...Object.entries(ofMuscle).map(reread),
]);

/** What trials ask for and one muscle in one body cannot say: these rows are not counted for the lumped system. */
export const lumpedSilence: Readonly<Record<string, string>> = {
  p_s6k1_t389_hippocampus: "no brain",
  p_s6k1_t389_liver: "no signalling of the liver",
  p_s6k1_t389_adipose: "no signalling of fat",
  testosterone_plasma: "no sex hormones",
  acetoacetate_plasma: "ketone bodies are one pool",
  explosive_strength: "strength has one part",
  fsr_mixed_rise: "not asked of it when it was fitted: a difference of what it has",
  imcl_water: "no lipid in muscle",
  leucine_clearance: "leucine leaves by several ways that are not told apart",
  muscle_gain: "not asked of it when it was fitted: a difference of what it has",
  strength_kg: "strength is relative to the start",
};
