import type { Channel } from "../../src/lang/index.ts";

const share = { unit: "1", combine: "complement" } as const;
const factor = { unit: "1", combine: "product" } as const;
const added = { unit: "1", combine: "sum" } as const;
const gain = { unit: "1", combine: "gain" } as const;

/** Where agents act in the body, its brain and the outcomes of months, besides the channels of tissues. */
export const bodyChannels = {
  ghrh: {
    ...gain,
    means: "drive of the GHRH receptor on GH, above usual: 1 doubles secretion",
    at: ["gh.drive"],
  },
  ghrelin_receptor: {
    ...gain,
    means: "drive of the ghrelin receptor of the pituitary on GH, above usual: 1 doubles secretion",
    at: ["gh.drive"],
  },
  pituitary_ghsr: {
    ...added,
    means: "growth hormone released through the ghrelin receptor, in multiples of rest; with `pituitary`",
    at: ["pituitary.ghsr_release"],
  },
  pituitary_ghrh: {
    ...added,
    means: "growth hormone released through the receptor of GHRH, in multiples of rest; with `pituitary`",
    at: ["pituitary.ghrh_release"],
  },
  pituitary_between_pulses: {
    ...added,
    means: "growth hormone secreted between pulses besides, in multiples of rest; with `pituitary`",
    at: ["pituitary.gh_between_pulses"],
  },
  somatostatin: { ...factor, means: "GH secretion that somatostatin leaves, a factor", at: ["gh.drive"] },
  gh_added: {
    unit: "ug/(L*min)",
    combine: "sum",
    means: "growth hormone that is given, per volume",
    at: ["gh.secretion"],
  },
  igf1_added: {
    unit: "ug/(kg*min)",
    combine: "sum",
    means: "IGF-1 that is given, entering plasma free, per body mass",
    at: ["igf1.igf1_infusion"],
  },
  igf1_production: {
    ...factor,
    means: "production of IGF-1 by the liver, a factor",
    at: ["igf1.production_relative"],
  },
  igf1_feedback: {
    ...added,
    means: "IGF-1 or an analogue that restrains GH, in multiples of free IGF-1 at rest",
    at: ["gh.igf1_relative", "pituitary.igf1_relative"],
  },
  igf1_muscle_size: {
    unit: "nmol/L",
    combine: "sum",
    means: "what acts like so much free IGF-1 on the size that synthesis sustains",
    at: ["muscle_hormones.igf1_free"],
  },
  cortisol_drive: { ...added, means: "cortisol secretion added, relative to usual", at: ["cortisol.drive"] },
  cortisol_added: {
    unit: "nmol/(L*min)",
    combine: "sum",
    means: "cortisol that is given, per volume",
    at: ["cortisol.secretion"],
  },
  cortisol_own: {
    ...factor,
    means: "the body's own secretion of cortisol, a factor: what feedback leaves",
    at: ["cortisol.drive"],
  },
  glucocorticoid_action: {
    ...added,
    means: "synthetic glucocorticoid on all tissues, as multiples of the daily mean of cortisol",
    at: ["felt_by_tissues.cortisol_relative"],
  },
  prolactin_release: {
    ...added,
    means: "prolactin released besides, in multiples of rest; of agents that bring the module `prolactin`",
    at: ["prolactin.prolactin_release"],
  },
  insulin_added: {
    unit: "pmol/min",
    combine: "sum",
    means: "insulin that is given, reaching plasma",
    at: ["insulin.insulin_infusion"],
  },
  insulin_secretion: { ...factor, means: "secretion of insulin, a factor", at: ["insulin.secretion"] },
  leptin_added: {
    unit: "ug/(L*min)",
    combine: "sum",
    means: "leptin that is given, per volume",
    at: ["leptin.leptin_infusion"],
  },
  ghrelin_added: {
    unit: "pmol/(L*min)",
    combine: "sum",
    means: "ghrelin that is given, per volume",
    at: ["ghrelin.ghrelin_infusion"],
  },
  testosterone_added: {
    unit: "nmol/L",
    combine: "sum",
    means: "testosterone that is given, in plasma",
    at: ["testosterone.testosterone_added"],
  },
  testosterone_feedback: {
    ...factor,
    means: "share of the axis of testosterone that feedback leaves",
    at: ["testosterone.left_by_feedback"],
  },
  follistatin_added: {
    unit: "ng/(L*min)",
    combine: "sum",
    means: "follistatin that is given or made, per volume",
    at: ["follistatin.follistatin_source"],
  },
  ligand_trap: {
    ...share,
    means: "share of myostatin and activins that a trap takes from the size of muscle",
    at: ["muscle_hormones.ligand_trap"],
  },
  myostatin_muscle_size: {
    ...added,
    means: "myostatin added on the size of muscle, relative to usual",
    at: ["muscle_hormones.myostatin_activity"],
  },
  ketones_added: {
    unit: "mmol/(L*min)",
    combine: "sum",
    means: "beta-hydroxybutyrate that is drunk, per volume",
    at: ["ketones.ketogenesis"],
  },
  lipolysis: { ...factor, means: "release of fatty acids from fat, a factor", at: ["fatty_acids.lipolysis"] },
  glucose_release: {
    ...factor,
    means: "glucose that the liver makes anew, a factor",
    at: ["liver_glycogen.gluconeogenic_drive"],
  },
  energy_spent: {
    unit: "kJ/min",
    combine: "sum",
    means: "energy that the body spends besides",
    at: ["energy.spent"],
  },
  inspired_oxygen: {
    ...factor,
    means: "oxygen of the air, a factor",
    at: ["oxygen.inspired_oxygen"],
  },
  inflammation: {
    ...added,
    means: "release of IL-6 by anything else, relative to rest",
    at: ["inflammation.il6_source"],
  },
  senolysis: {
    unit: "1/d",
    combine: "sum",
    means: "removal of senescent cells by agents",
    at: ["senescent_cells.senolysis"],
  },
  cox_inhibition: {
    ...share,
    means: "COX inhibition as the response to training feels it, 0 to 1",
    at: ["training_drugs.cox_inhibition"],
  },
  training_response: {
    ...factor,
    means: "lasting response of muscle to a session, a factor",
    at: [
      "muscle.training_adaptation.response_training",
      "upper_muscle.training_adaptation.response_training",
    ],
  },
  lift: {
    ...factor,
    means: "what a muscle lifts besides its size and training (phosphocreatine), a factor",
    at: ["muscle.strength.one_repetition_maximum", "upper_muscle.strength.one_repetition_maximum"],
  },
  water: {
    unit: "kg",
    combine: "sum",
    means: "water held in muscle without protein (creatine), in lean mass",
    at: ["muscle_mass_readouts.water"],
  },
  breakdown: {
    ...factor,
    means: "breakdown of muscle protein, a factor",
    at: ["muscle.breakdown.fold", "upper_muscle.breakdown.fold"],
  },
  enzymes_by_training: {
    ...share,
    means: "inhibition of what training does to mitochondria (as metformin), 0 to 1",
    at: ["endurance.complex1_inhibition"],
  },
  digestion_speed: {
    ...factor,
    means: "emptying of the stomach, a factor",
    at: [
      "digestion.protein_emptying",
      "digestion.carbohydrate_emptying",
      "digestion.fat_emptying",
      "digestion.leucine_emptying",
      "digestion.eaa_emptying",
      "digestion.neaa_emptying",
    ],
  },
  sleep: { ...factor, means: "depth of sleep, a factor", at: ["clock.sleep_depth"] },
  "hypothalamus.rapalog": {
    unit: "nmol/L",
    combine: "sum",
    means: "rapalogs in plasma, as free rapamycin that binds as much",
    at: ["hypothalamus.signalling.rapamycin_free"],
  },
  "hypothalamus.rapalog_efficacy": {
    ...factor,
    means: "what bound drug does in the hypothalamus, relative to rapamycin",
    at: ["hypothalamus.signalling.drug"],
  },
  "hypothalamus.ampk": {
    ...factor,
    means: "AMPK of the hypothalamus, a factor on where it goes",
    at: ["hypothalamus.signalling.ampk_target"],
  },
  "hypothalamus.mtorc1_agrp": {
    ...factor,
    means: "mTORC1 of AgRP cells, a factor on where it goes",
    at: ["hypothalamus.signalling.agrp_target"],
  },
  "hypothalamus.mtorc1_pomc": {
    ...factor,
    means: "mTORC1 of POMC cells, a factor on where it goes",
    at: ["hypothalamus.signalling.pomc_target"],
  },
  "hypothalamus.ghrelin_receptor": {
    unit: "pmol/L",
    combine: "sum",
    means: "agonists of the ghrelin receptor, as ghrelin of plasma that does as much there",
    at: ["hypothalamus.signalling.ghrelin_concentration"],
  },
  "hypothalamus.npy": {
    unit: "1/min",
    combine: "sum",
    means: "NPY and AgRP added to the brain, in multiples of rest by time",
    at: ["hypothalamus.appetite.agrp_synthesis"],
  },
  "hypothalamus.appetite": {
    ...factor,
    means: "appetite by anything else, a factor",
    at: ["hypothalamus.appetite.appetite_before_fullness"],
  },
  "hippocampus.nmda_block": {
    ...share,
    means: "block of NMDA receptors, 0 to 1",
    at: ["hippocampus.plasticity.nmda_block"],
  },
  "hippocampus.bdnf": {
    ...factor,
    means: "BDNF of the hippocampus, a factor on where it goes",
    at: ["hippocampus.plasticity.bdnf_target"],
  },
  "t_cell.glycolysis_block": {
    ...share,
    means: "block of glycolysis of T cells, 0 to 1",
    at: ["t_cell.response.glycolysis_block"],
  },
} as const satisfies Readonly<Record<string, Channel>>;

export type BodyChannel = keyof typeof bodyChannels;
