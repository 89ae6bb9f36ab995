import type { Readout } from "../../src/lang/index.ts";
import { specialReadouts } from "../tissues/special-readouts.ts";
import { humanAdultMechanismReadouts } from "./human-adult-mechanism-readouts.ts";
import { otherTissues } from "./human-adult-tissue-names.ts";
import { humanAdultTrialReadouts } from "./human-adult-trial-readouts.ts";
import { muscleReadouts } from "./muscle-readouts.ts";

const concentration = "plasma concentration";
const immunoblot = "immunoblot of the tissue";
const balance = "indirect calorimetry";

/** A readout of the whole body: unit, formula, meaning, assay. */
type Row = readonly [unit: string, is: string, means: string, assay: string];

const fuels: Readonly<Record<string, Row>> = {
  glucagon_plasma: ["pmol/L", "glucagon.glucagon_concentration", "plasma glucagon", concentration],
  ffa_plasma: ["mmol/L", "fatty_acids.nefa_concentration", "plasma free fatty acids", concentration],
  bhb_plasma: ["mmol/L", "ketones.bhb_concentration", "plasma beta-hydroxybutyrate", concentration],
  triglyceride_plasma: [
    "mmol/L",
    "fatty_acids.triglyceride_concentration",
    "plasma triglyceride",
    concentration,
  ],
  urea_plasma: ["mmol/L", "nitrogen.urea_concentration", "plasma urea", concentration],
  glucose_disposal: [
    "umol/(kg*min)",
    "glucose.glucose_uptake / body_size.body_mass",
    "uptake of glucose by all tissues, per body mass",
    "glucose tracer",
  ],
  endogenous_glucose_production: [
    "umol/(kg*min)",
    "glucose.endogenous_glucose / body_size.body_mass",
    "glucose made by the liver, per body mass",
    "glucose tracer",
  ],
  palmitate_appearance: [
    "umol/(kg*min)",
    "fatty_acids.palmitate_release",
    "appearance of palmitate, per body mass",
    "palmitate tracer",
  ],
  liver_glycogen: [
    "mmol",
    "liver_glycogen.liver_glycogen",
    "glycogen of the liver, as glucose",
    "magnetic resonance spectroscopy",
  ],
  muscle_glycogen: ["mmol/kg", "muscle_glycogen.muscle_glycogen", "glycogen of muscle, wet", "muscle biopsy"],
};

const energy: Readonly<Record<string, Row>> = {
  energy_expenditure: ["kcal/d", "energy.energy_expenditure", "energy that the body spends", balance],
  energy_balance: ["kcal/d", "energy.energy_balance", "energy absorbed less energy spent", balance],
  respiratory_quotient: ["1", "fuel_use.respiratory_quotient", "carbon dioxide over oxygen", balance],
  nitrogen_excretion: ["g/d", "nitrogen.nitrogen_excretion", "urinary nitrogen", "collected urine"],
  body_mass: ["kg", "body_mass.total_mass", "body mass", "scales"],
  fat_mass: ["kg", "body_mass.fat_mass", "fat mass", "DXA"],
  fat_free_mass: ["kg", "body_mass.lean_mass", "fat-free mass", "DXA"],
};

const hormones: Readonly<Record<string, Row>> = {
  gh_plasma: ["ug/L", "gh.gh_concentration", "growth hormone", concentration],
  igf1_plasma: ["ug/L", "igf1.igf1_total * 7649[g/mol]", "total IGF-1", concentration],
  igf1_free: ["ug/L", "igf1.igf1_free * 7649[g/mol]", "free IGF-1", concentration],
  igfbp1_plasma: ["ug/L", "igfbp1.igfbp1_concentration", "IGFBP-1", concentration],
  cortisol_plasma: ["nmol/L", "cortisol.cortisol_concentration", "total cortisol", concentration],
  leptin_plasma: ["ug/L", "leptin.leptin_concentration", "leptin", concentration],
  ghrelin_plasma: ["pmol/L", "ghrelin.ghrelin_concentration", "total ghrelin", concentration],
  testosterone_plasma: [
    "nmol/L",
    "testosterone.testosterone_concentration",
    "total testosterone",
    concentration,
  ],
  t3_plasma: ["nmol/L", "thyroid.t3_concentration", "triiodothyronine", concentration],
  fgf21_plasma: ["ng/L", "fgf21.fgf21_concentration", "FGF21", concentration],
  il6_plasma: ["ng/L", "inflammation.il6_concentration", "interleukin 6", concentration],
  follistatin_plasma: ["ng/L", "follistatin.follistatin_concentration", "follistatin", concentration],
};

const months: Readonly<Record<string, Row>> = {
  maximal_oxygen_uptake: [
    "1",
    "endurance.maximal_oxygen_uptake",
    "maximal oxygen uptake relative to the start",
    "graded exercise test",
  ],
  oxidative_enzymes: [
    "1",
    "endurance.oxidative_enzymes",
    "oxidative enzymes of muscle relative to untrained",
    "citrate synthase of a biopsy",
  ],
  insulin_sensitivity: [
    "1",
    "insulin_sensitivity.insulin_sensitivity",
    "uptake of glucose per insulin, relative to the start",
    "clamp",
  ],
  muscle_mass: ["kg", "muscle_mass_readouts.muscle_mass", "skeletal muscle", "magnetic resonance imaging"],
};

/** Readouts of the observed muscle that the muscle system has too, where the modules have other addresses here. */
const moved: Readonly<Record<string, string>> = {
  p_s6k1_t389: "muscle.s6k1_translation.p_s6k1_t389",
  s6k1_activity: "muscle.s6k1_translation.s6k1_active",
  p_s6k1_t421_s424: "muscle.s6k1_sites.p_s6k1_t421",
  p_mtor_s2448: "muscle.s6k1_sites.p_mtor_s2448",
  p_4ebp1_t37_46: "muscle.s6k1_translation.p_4ebp1",
  fbr_mixed: "muscle.breakdown_over_months.fbr_mixed_standing",
  net_balance: "muscle.breakdown_over_months.net_balance",
  myofibrillar_mass: "muscle.muscle_pools.myofibrillar_mass",
};

/** Outcomes of weeks in the observed muscle. */
const region: Readonly<Record<string, Row>> = {
  muscle_size: [
    "1",
    "muscle.muscle_pools.muscle_size",
    "size of the muscle relative to the start",
    "magnetic resonance imaging",
  ],
  strength_1rm: [
    "1",
    "muscle.strength.one_repetition_maximum",
    "one-repetition maximum relative to the start",
    "lifting test",
  ],
  ribosomes: [
    "1",
    "muscle.ribosomes.total_rna",
    "total RNA of muscle relative to untrained",
    "RNA of a biopsy",
  ],
  satellite_cells: [
    "1",
    "muscle.satellite_cells.satellite_cells",
    "satellite cells relative to untrained",
    "histology of a biopsy",
  ],
};

/** What every tissue shows. */
function tissueReadouts([tissue, name]: readonly [string, string]): [string, Readout][] {
  const rows: Readonly<Record<string, Row>> = {
    [`mtorc1_active_${tissue}`]: [
      "1",
      `${tissue}.mtor_complexes.mtorc1_active`,
      `active share of mTORC1 in ${name}`,
      immunoblot,
    ],
    [`mtorc2_active_${tissue}`]: [
      "1",
      `${tissue}.mtor_complexes.mtorc2_active`,
      `active share of mTORC2 in ${name}`,
      immunoblot,
    ],
    [`p_s6k1_t389_${tissue}`]: [
      "1",
      `${tissue}.s6k1_translation.p_s6k1_t389`,
      `share of S6K1 phosphorylated at T389 in ${name}`,
      immunoblot,
    ],
    [`ampk_active_${tissue}`]: [
      "1",
      `${tissue}.energy_ampk.ampk_active`,
      `acting AMPK in ${name}`,
      immunoblot,
    ],
    [`autophagy_flux_${tissue}`]: [
      "1",
      `${tissue}.ulk1_autophagy.autophagy_flux`,
      `autophagy flux in ${name} relative to fasted`,
      "flux assay",
    ],
  };
  return Object.entries(readouts(rows, name[0]?.toUpperCase() + name.slice(1)));
}

function readouts(rows: Readonly<Record<string, Row>>, group: string, body = false): Record<string, Readout> {
  return Object.fromEntries(
    Object.entries(rows).map(([name, [unit, is, means, assay]]) => {
      return [name, { unit, is, means, assay, group, ...(body ? { body } : {}) }];
    }),
  );
}

/** What stands first where there is room for few. */
const leading: ReadonlySet<string> = new Set([
  ...["glucose_plasma", "insulin_plasma", "leucine_plasma", "ffa_plasma", "bhb_plasma", "gh_plasma"],
  ...["mtorc1_active", "mtorc1_active_liver", "autophagy_flux", "autophagy_flux_liver"],
  ...["fsr_myofibrillar", "net_balance", "energy_balance", "hunger_score"],
]);

function withLead([name, { lead: _, ...readout }]: readonly [string, Readout]): [string, Readout] {
  return [name, leading.has(name) ? { ...readout, lead: true } : readout];
}

const ofMuscle = Object.entries<Readout>(muscleReadouts).map(([name, readout]) => {
  return [name, { ...readout, is: moved[name] ?? readout.is }] as const;
});

const all: Readonly<Record<string, Readout>> = {
  ...Object.fromEntries(ofMuscle),
  ...readouts(fuels, "Fuels", true),
  ...readouts(energy, "Energy and body", true),
  ...readouts(hormones, "Hormones", true),
  ...readouts(region, "Muscle over weeks"),
  ...readouts(months, "Weeks and months", true),
  ...specialReadouts,
  ...Object.fromEntries(Object.entries(otherTissues).flatMap(tissueReadouts)),
  ...humanAdultTrialReadouts,
  ...humanAdultMechanismReadouts,
};

/** What assays of blood, of biopsies and of the body would show. */
export const humanAdultReadouts: Readonly<Record<string, Readout>> = Object.fromEntries(
  Object.entries(all).map(withLead),
);
