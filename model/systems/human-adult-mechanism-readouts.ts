import type { Readout } from "../../src/lang/index.ts";
import { otherTissues } from "./human-adult-tissue-names.ts";

const immunoblot = "immunoblot of the tissue";
const concentration = "plasma concentration";
const none = "no assay in people: a score of the model";

/** Unit, formula, meaning, assay. */
type Row = readonly [unit: string, is: string, means: string, assay: string];

const ofMuscle: Readonly<Record<string, Row>> = {
  foxo_program: ["1", "muscle.foxo.foxo_program", "programme of FoxO over rest", "message of a biopsy"],
  mtorc2_glucose_arm: [
    "1",
    "muscle.mtorc2_arms.glucose_arm",
    "what mTORC2 leaves of glucose uptake beside Akt, over rest",
    none,
  ],
  glycolysis_drive: [
    "1",
    "muscle.mtorc2_arms.glycolysis_drive",
    "drive of glycolysis by mTORC2 and HIF-1a over rest",
    none,
  ],
  p_pkca_s657: ["1", "muscle.pkc.p_pkca_s657", "share of PKC alpha phosphorylated at S657", immunoblot],
  actin_order: [
    "1",
    "muscle.pkc.actin_order",
    "order of the actin cytoskeleton over rest",
    "stained actin of cells",
  ],
  pgc1a: ["1", "muscle.pgc1a.pgc1a", "PGC-1a over rest", immunoblot],
  hif1a: ["1", "muscle.stress.hif1a", "HIF-1a over rest", immunoblot],
  redd1: ["1", "muscle.stress.redd1", "REDD1 over rest", immunoblot],
  eif4f: ["1", "muscle.s6k1_translation.eif4f", "share of eIF4E in eIF4F", "pull-down on cap analogue"],
  vegf: ["1", "muscle.angiogenesis.vegf_relative", "VEGF of muscle over rest", immunoblot],
};

const elsewhere: Readonly<Record<string, Row>> = {
  lipogenesis_liver: [
    "1",
    "liver.srebp1.lipogenesis",
    "lipogenic programme of SREBP-1c in liver over rest",
    immunoblot,
  ],
  lipogenesis_adipose: [
    "1",
    "adipose.srebp1.lipogenesis",
    "lipogenic programme of SREBP-1c in adipose tissue over rest",
    immunoblot,
  ],
  foxo_program_liver: [
    "1",
    "liver.foxo.foxo_program",
    "programme of FoxO in liver over rest",
    "message of a biopsy",
  ],
  eif4f_liver: [
    "1",
    "liver.s6k1_translation.eif4f",
    "share of eIF4E in eIF4F in liver",
    "pull-down on cap analogue",
  ],
};

const appetite: Readonly<Record<string, Row>> = {
  npy: ["1", "hypothalamus.appetite.npy", "AgRP and NPY over rest", immunoblot],
  pomc_output: ["1", "hypothalamus.appetite.pomc", "output of POMC cells over rest", immunoblot],
  mtorc1_pomc: ["1", "hypothalamus.signalling.mtorc1_pomc", "mTORC1 of POMC cells over rest", immunoblot],
  mtorc1_agrp: ["1", "hypothalamus.signalling.mtorc1_agrp", "mTORC1 of AgRP cells over rest", immunoblot],
  ampk_hypothalamus: [
    "1",
    "hypothalamus.signalling.ampk_hypothalamus",
    "AMPK of the hypothalamus over rest",
    immunoblot,
  ],
};

const brain: Readonly<Record<string, Row>> = {
  neuronal_mtorc1: ["1", "hippocampus.plasticity.neuronal_mtorc1", "mTORC1 of neurons over rest", immunoblot],
  ltp_late: ["1", "hippocampus.plasticity.ltp_late", "late long-term potentiation", "slices of animals"],
  memory: ["1", "hippocampus.plasticity.memory", "stable memory of what was learned", "behaviour of animals"],
};

const repair: Readonly<Record<string, Row>> = {
  division_rate: ["1/h", "proliferating.cell.division_rate", "division of dividing cells", "cell count"],
  wound_open: ["1", "skin.healing.wound_open", "open share of a wound", "planimetry"],
  muscle_repair: [
    "1",
    "muscle.repair.repaired",
    "strength of an injured muscle over uninjured",
    "dynamometer",
  ],
  tendon_repair: [
    "1",
    "tendon.repair.repaired",
    "elastic modulus of an injured tendon over uninjured",
    "shear wave elastography",
  ],
  wound_strength: ["1", "skin.healing.wound_strength", "strength of a wound over uninjured", "tensile test"],
};

const immunity: Readonly<Record<string, Row>> = {
  antibody_titre: [
    "1",
    "t_cell.vaccine.antibody_titre",
    "antibody after a vaccine; one standard response of the young adds up to 1",
    "titre",
  ],
  t_cell_expansion: [
    "1",
    "t_cell.response.expansion",
    "T cells of an antigen per precursor that there was",
    "flow cytometry of blood",
  ],
  immune_memory: [
    "1",
    "t_cell.response.immune_memory",
    "memory T cells of an antigen per precursor that there was",
    "flow cytometry of blood",
  ],
};

const senescence: Readonly<Record<string, Row>> = {
  senescent_burden: [
    "1",
    "senescent_cells.senescent_burden",
    "senescent cells of the body over the healthy young",
    none,
  ],
  sasp: ["1", "senescent_cells.sasp", "what senescent cells secrete, over the healthy young", none],
};

const sessions: Readonly<Record<string, Row>> = {
  strength_now: [
    "1",
    "muscle.fibre_damage.strength_now",
    "strength that can be shown now: tired and damaged as the muscle is, over the rested start",
    "dynamometer",
  ],
  fibre_damage: [
    "1",
    "muscle.fibre_damage.damage_now",
    "share of force lost to damaged fibres",
    "dynamometer",
  ],
};

const cohorts = "none in a person: cohorts of people, over the same person's start";

/** Associations: ratios, not probabilities. */
const associated: Readonly<Record<string, Row>> = Object.fromEntries(
  [
    ["prostate_cancer", "prostate cancer, by IGF-1"],
    ["breast_cancer", "breast cancer, by IGF-1"],
    ["colorectal_cancer", "colorectal cancer, by IGF-1"],
    ["any_cancer", "cancer of any site, by IGF-1"],
    ["type_2_diabetes", "type 2 diabetes, by body mass index"],
    ["dementia", "dementia, by body mass index of midlife"],
    ["dementia_by_igf1", "Alzheimer dementia, by low IGF-1"],
    ["depression", "depressive symptoms, by C-reactive protein"],
  ].map(([name = "", of = ""]): [string, Row] => [
    `association_${name}`,
    ["1", `associations.${name}`, `published association with ${of}`, cohorts],
  ]),
);

const shape: Readonly<Record<string, Row>> = {
  body_mass_index: ["kg/m^2", "associations.body_mass_index", "body mass index", "scales and stadiometer"],
};

const hormones: Readonly<Record<string, Row>> = {
  igf1_binary: ["ug/L", "igf1.igf1_binary * 7649[g/mol]", "IGF-1 in complexes of 50 kDa", concentration],
  igf1_ternary: ["ug/L", "igf1.igf1_ternary * 7649[g/mol]", "IGF-1 in complexes of 150 kDa", concentration],
  igf1_production: ["1", "igf1.igf1_production", "production of IGF-1 by the liver over rest", none],
  crp_plasma: ["mg/L", "inflammation.crp_concentration", "C-reactive protein", concentration],
};

const junk: Readonly<Record<string, Row>> = Object.fromEntries(
  (["muscle", "liver"] as const).flatMap((tissue): [string, Row][] => [
    [
      `damaged_protein_${tissue}`,
      ["1", `${tissue}.junk.damaged_protein_level`, `damaged protein of ${tissue} over the young`, none],
    ],
    [
      `damaged_mitochondria_${tissue}`,
      [
        "1",
        `${tissue}.junk.damaged_mitochondria_level`,
        `damaged mitochondria of ${tissue} over the young`,
        none,
      ],
    ],
  ]),
);

/** What shows which complex of mTOR a tissue lacks: S473 of Akt is the site of mTORC2. */
const aktOf: Readonly<Record<string, Row>> = Object.fromEntries(
  Object.entries(otherTissues).map(([tissue, name]) => [
    `p_akt_s473_${tissue}`,
    ["1", `${tissue}.akt.akt_s473`, `share of Akt phosphorylated at S473 in ${name}`, immunoblot],
  ]),
);

function grouped(group: string, rows: Readonly<Record<string, Row>>, body = false): [string, Readout][] {
  return Object.entries(rows).map(([name, [unit, is, means, assay]]) => {
    return [name, { unit, is, means, assay, group, ...(body ? { body } : {}) }];
  });
}

/** Readouts that show a mechanism at work where no trial in people has measured it. */
export const humanAdultMechanismReadouts: Readonly<Record<string, Readout>> = Object.fromEntries([
  ...grouped("Signalling", ofMuscle),
  ...grouped("Signalling", { ...elsewhere, ...aktOf }),
  ...grouped("Appetite", appetite),
  ...grouped("Memory", brain),
  ...grouped("Growth and repair", repair),
  ...grouped("Immunity", immunity),
  ...grouped("Hormones", hormones, true),
  ...grouped("Autophagy and junk", junk),
  ...grouped("Muscle over weeks", sessions),
  ...grouped("Senescent cells", senescence),
  ...grouped("Associations of cohorts", associated, true),
  ...grouped("Energy and body", shape, true),
]);
