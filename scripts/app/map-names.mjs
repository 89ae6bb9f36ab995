// What the maps of the app are called and which activities a first look shows. Which of them acts on which is not said
// here: that is found from the equations.

/**
 * @typedef {object} Tissue
 * @property {string} id
 * @property {string} name
 * @property {string} of First word of its addresses; `body` for what belongs to no tissue.
 * @property {readonly string[]} overview Addresses; without a dot in front of a module of the tissue itself.
 * @property {string} [leaves] What belongs to another map, as a pattern over addresses.
 */

const insulin = [
  "insulin.insulin_interstitial",
  "insulin.insulin_portal",
  "insulin.insulin_concentration",
  "brain_fluid.insulin_brain",
];
const leucine = ["hmb.leucine_signal", "amino_acids.leucine_concentration", "brain_fluid.leucine_brain"];
const inputs = [...insulin, ...leucine];

/** Of the tissues that run the signalling set. */
const signalling = [
  "loading.mechanical_drive",
  "energy_ampk.ampk_active",
  "mtor_complexes.mtorc2_active",
  "akt.akt_active",
  "tsc_rheb.tsc",
  "mtor_complexes.mtorc1_active",
  "foxo.foxo_program",
  "s6k1_translation.s6k1_active",
  "s6k1_translation.phosphorylated",
  "ulk1_autophagy.autophagy_flux",
];

/**
 * @param {string} id
 * @param {string} name
 * @param {readonly string[]} more
 * @returns {Tissue}
 */
function tissue(id, name, more) {
  return {
    id,
    name,
    of: id,
    overview: [...inputs, ...[...signalling, ...more].map((one) => `${id}.${one}`)],
  };
}

const muscle = ["synthesis.fsr_myofibrillar", "breakdown.protein_breakdown"];
const cellsOfAppetite = [
  "leptin.leptin_concentration",
  "insulin.insulin_concentration",
  "amino_acids.leucine_concentration",
  "ghrelin.ghrelin_concentration",
  "glucose.glucose_concentration",
  "hypothalamus.signalling.ampk_hypothalamus",
  "hypothalamus.signalling.mtorc1_pomc",
  "hypothalamus.signalling.mtorc1_agrp",
  "hypothalamus.appetite.npy",
  "hypothalamus.appetite.pomc",
  "hypothalamus.appetite.intake_drive",
  "digestion.stomach_energy",
  "hypothalamus.appetite.hunger_score",
];

/** @type {readonly Tissue[]} */
export const tissues = [
  tissue("muscle", "Muscle, legs", muscle),
  tissue("upper_muscle", "Muscle, upper body", muscle),
  tissue("liver", "Liver", ["srebp1.lipogenesis", "stress.redd1"]),
  tissue("adipose", "Fat tissue", ["srebp1.lipogenesis", "fuels.lipolysis_hormones", "stress.redd1"]),
  {
    id: "pomc",
    name: "POMC neurons",
    of: "hypothalamus",
    overview: cellsOfAppetite,
    leaves: "\\.(mtorc1_agrp|mtorc1_arcuate|npy|agrp\\w*)$",
  },
  {
    id: "agrp",
    name: "AgRP neurons",
    of: "hypothalamus",
    overview: cellsOfAppetite,
    leaves: "\\.(mtorc1_pomc|mtorc1_arcuate|pomc\\w*|silencing)$",
  },
  tissue("hippocampus", "Hippocampus", [
    "s6k1_translation.eif4f",
    "plasticity.bdnf_relative",
    "plasticity.plasticity_index",
  ]),
  tissue("heart", "Heart", ["s6k1_translation.eif4f", "smad.smad"]),
  tissue("t_cell", "T cells", [
    "response.tendency_treg",
    "response.tendency_th17",
    "response.glycolytic_readiness",
  ]),
  tissue("proliferating", "Dividing cells", ["erk.erk_active", "cell.division_rate", "cell.cell_size"]),
  {
    id: "skin",
    name: "Skin",
    of: "skin",
    overview: [
      "proliferating.mtor_complexes.mtorc1_active",
      "muscle.angiogenesis.vegf_relative",
      "energy_signal.energy_ratio",
      "energy_signal.protein_ratio",
      "skin.healing.healing_competence",
    ],
  },
  {
    id: "body",
    name: "Body",
    of: "body",
    overview: [
      "digestion.glucose_arrival",
      "digestion.eaa_arrival",
      "amino_acids.eaa",
      "glucose.glucose",
      "insulin.plasma",
      "glucagon.glucagon",
      "cortisol.cortisol",
      "fatty_acids.level",
      "ketones.bhb",
      "gh.gh",
      "igf1.free",
      "igfbp1.igfbp1",
      "leptin.leptin",
      "ghrelin.ghrelin",
      "fgf21.fgf21",
    ],
  },
];

/** Steps inside a module that the literature treats as activities of their own, in any tissue. */
export const inside = ["tsc_rheb.tsc", "ulk1_autophagy.ulk1", "s6k1_translation.phosphorylated"];

/**
 * `module.name`, or a name in any module -> what it is called. What is not here is called as the model calls it.
 * @type {Readonly<Record<string, string>>}
 */
export const labels = {
  glucose_arrival: "Glucose from food",
  eaa_arrival: "Amino acids from food",
  "amino_acids.eaa": "Other amino acids",
  "glucose.glucose": "Glucose",
  "insulin.plasma": "Insulin",
  "glucagon.glucagon": "Glucagon",
  "cortisol.cortisol": "Cortisol",
  "fatty_acids.level": "Fatty acids",
  "ketones.bhb": "Ketones (BHB)",
  "gh.gh": "GH",
  "igf1.free": "IGF-1, free",
  "igfbp1.igfbp1": "IGFBP-1",
  "leptin.leptin": "Leptin",
  "ghrelin.ghrelin": "Ghrelin",
  "fgf21.fgf21": "FGF21",
  insulin_interstitial: "Insulin",
  insulin_portal: "Insulin (portal)",
  insulin_concentration: "Insulin",
  insulin_brain: "Insulin (brain)",
  muscle_leucine: "Leucine",
  muscle_eaa: "Other amino acids",
  eaa_concentration: "Other amino acids",
  eaa_brain: "Other amino acids (brain)",
  leucine_concentration: "Leucine",
  leucine_brain: "Leucine (brain)",
  leucine_signal: "Leucine",
  igf1_relative: "IGF-1",
  igf1_free: "IGF-1, free",
  igf1_binary: "IGF-1, binary",
  igf1_ternary: "IGF-1, ternary",
  igf1_total: "IGF-1, total",
  igf1_production: "IGF-1 made",
  igfbp1_concentration: "IGFBP-1",
  igfbp1_relative: "IGFBP-1",
  glucocorticoid: "Cortisol felt",
  cortisol_relative: "Cortisol",
  cortisol_concentration: "Cortisol",
  glucose_concentration: "Glucose",
  glucagon_fold: "Glucagon",
  glucagon_concentration: "Glucagon",
  leptin_concentration: "Leptin",
  leptin_relative: "Leptin",
  leptin_signal: "Leptin felt",
  ghrelin_concentration: "Ghrelin",
  ghrelin_relative: "Ghrelin",
  gh_concentration: "GH",
  gh_relative: "GH",
  fgf21_concentration: "FGF21",
  nefa_concentration: "Fatty acids",
  bhb_concentration: "Ketones (BHB)",
  il6_relative: "IL-6",
  il6_concentration: "IL-6",
  crp_concentration: "CRP",
  stomach_energy: "Stomach",
  tissue_oxygen: "Oxygen",
  rapamycin_free: "Rapamycin",
  rapamycin_blood: "Rapamycin in blood",
  energy_stress_muscle: "Metformin",
  energy_stress_liver: "Metformin",
  follistatin_concentration: "FST",
  activin_relative: "Activin A",
  akt_active: "AKT",
  akt_t308: "p-AKT T308",
  akt_s473: "p-AKT S473",
  akt_in_service: "AKT in service",
  tsc: "TSC2",
  rheb_gtp: "RHEB-GTP",
  gtp: "RHEB-GTP",
  rag_active: "Rag GTPases",
  amino_acid_relative: "Amino acids seen",
  mtorc1_active: "mTORC1",
  mtorc1: "mTORC1 assembled",
  mtorc2: "mTORC2 assembled",
  mtorc2_active: "mTORC2",
  mtorc1_drugbound: "mTORC1, drug-bound",
  mtorc2_called: "mTORC2 called",
  mtorc2_in_service: "mTORC2 in service",
  rapamycin_occupancy: "FKBP12-rapamycin",
  ampk_active: "AMPK",
  p_ampk: "p-AMPK T172",
  "energy_ampk.t172": "p-AMPK T172",
  amp_effect: "AMP",
  s6k1_active: "S6K1",
  p_s6k1_t389: "p-S6K1 T389",
  "s6k1_translation.t389": "p-S6K1 T389",
  p_s6k1_t421: "p-S6K1 T421",
  "s6k1_sites.t421": "p-S6K1 T421",
  p_mtor_s2448: "p-mTOR S2448",
  phosphorylated: "p-4E-BP1",
  eif4f: "eIF4F",
  ulk1: "ULK1",
  autophagy_flux: "Autophagy",
  flux_completed: "Autophagy completed",
  lc3_ii: "LC3-II",
  p62: "SQSTM1 (p62)",
  "autophagy_markers.autophagosomes": "Autophagosomes",
  foxo_program: "FoxO",
  grb10: "GRB10",
  deptor: "DEPTOR",
  ir_active: "INSR, active",
  receptor_in_service: "INSR in service",
  refractory: "INSR, refractory",
  pi3k_active: "PI3K",
  irs1_in_service: "IRS1 in service",
  irs1_s636: "p-IRS1 S636",
  irs1_serine: "p-IRS1 Ser",
  hif1a: "HIF1A",
  redd1: "DDIT4 (REDD1)",
  sestrin2: "SESN2",
  "stress.atf": "ATF4",
  tfeb_active: "TFEB",
  lysosome: "Lysosomes",
  smad: "SMAD2/3",
  myostatin: "MSTN",
  myostatin_free: "MSTN, free",
  pgc1a: "PPARGC1A",
  srebp1: "SREBF1",
  "srebp1.nuclear": "SREBF1, nuclear",
  lipogenesis: "Lipogenesis",
  lipolysis_hormones: "Lipolysis",
  erk_active: "ERK1/2",
  erk_drive: "ERK drive",
  p_pkca_s657: "p-PRKCA S657",
  actin_order: "Actin order",
  vegf_relative: "VEGFA",
  bdnf_relative: "BDNF",
  mechanical_drive: "Loading",
  fsr_myofibrillar: "Synthesis",
  fsr_mixed: "Synthesis, mixed",
  fsr_sarcoplasmic: "Synthesis, sarcoplasmic",
  fsr_mitochondrial: "Synthesis, mitochondrial",
  protein_breakdown: "Breakdown",
  fbr_mixed: "Breakdown, mixed",
  stimulated_initiation: "Initiation",
  gate: "Muscle-full gate",
  mtorc1_pomc: "mTORC1",
  mtorc1_agrp: "mTORC1",
  mtorc1_arcuate: "mTORC1, arcuate",
  ampk_hypothalamus: "AMPK",
  npy: "AgRP and NPY",
  "appetite.pomc": "POMC output",
  hunger_score: "Hunger",
  intake_drive: "Drive to eat",
  plasticity_index: "Plasticity",
  neuronal_mtorc1: "mTORC1 of neurons",
  tendency_treg: "Treg",
  tendency_th1: "Th1",
  tendency_th2: "Th2",
  tendency_th17: "Th17",
  glycolytic_readiness: "Glycolysis",
  pd1_share: "PD-1",
  division_rate: "Division",
  cell_size: "Cell size",
  proliferation_index: "Proliferation",
  healing_competence: "Healing",
  energy_ratio: "Energy eaten",
  protein_ratio: "Protein eaten",
};

/**
 * Words of names that are written otherwise.
 * @type {Readonly<Record<string, string>>}
 */
export const tokens = {
  akt: "AKT",
  amp: "AMP",
  ampk: "AMPK",
  atp: "ATP",
  bhb: "BHB",
  crp: "CRP",
  eaa: "EAA",
  erk: "ERK",
  gh: "GH",
  igf1: "IGF-1",
  il6: "IL-6",
  mtorc1: "mTORC1",
  mtorc2: "mTORC2",
  neaa: "NEAA",
  nefa: "NEFA",
};
