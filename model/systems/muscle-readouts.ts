const concentration = "plasma concentration";
const immunoblot = "immunoblot of a muscle biopsy";
const tracer = "stable-isotope tracer incorporation with muscle biopsies";

/** What assays of plasma and of a muscle biopsy would show. */
export const muscleReadouts = {
  leucine_plasma: {
    unit: "umol/L",
    is: "amino_acids.leucine_concentration",
    means: "plasma leucine",
    assay: concentration,
  },
  eaa_plasma: {
    unit: "umol/L",
    is: "amino_acids.total_eaa_concentration",
    means: "plasma essential amino acids, leucine included",
    assay: concentration,
  },
  insulin_plasma: {
    unit: "pmol/L",
    is: "insulin.insulin_concentration",
    means: "plasma insulin",
    assay: concentration,
  },
  glucose_plasma: {
    unit: "mmol/L",
    is: "glucose.glucose_concentration",
    means: "plasma glucose",
    assay: concentration,
  },
  rapamycin_blood: {
    unit: "nmol/L",
    is: "rapamycin.rapamycin_blood",
    means: "rapamycin in whole blood",
    assay: "whole-blood concentration",
  },
  leucine_muscle: {
    unit: "umol/L",
    is: "muscle_amino_acids.muscle_leucine",
    means: "free leucine in muscle cell water",
    assay: "free amino acids of a muscle biopsy",
  },
  p_akt_s473: {
    unit: "1",
    is: "muscle.akt.akt_s473",
    means: "share of AKT phosphorylated at S473, by mTORC2",
    assay: immunoblot,
  },
  p_akt_t308: {
    unit: "1",
    is: "muscle.akt.akt_t308",
    means: "share of AKT phosphorylated at T308, by PDK1",
    assay: immunoblot,
  },
  pi3k_activity: {
    unit: "1",
    is: "muscle.irs1_pi3k.pi3k_active",
    means: "IRS1-associated PI3K activity",
    assay: "kinase assay",
  },
  p_irs1_s636: {
    unit: "1",
    is: "muscle.irs1_pi3k.irs1_s636",
    means: "share of IRS1 phosphorylated at S636/S639, the feedback of S6K1",
    assay: immunoblot,
  },
  mtorc1_active: {
    unit: "1",
    is: "muscle.mtor_complexes.mtorc1_active",
    means: "active share of mTORC1",
    assay: "none: read through its substrates",
  },
  mtorc2_active: {
    unit: "1",
    is: "muscle.mtor_complexes.mtorc2_active",
    means: "active share of mTORC2",
    assay: "none: read through AKT S473",
  },
  p_s6k1_t389: {
    unit: "1",
    is: "muscle.s6k1.p_s6k1_t389",
    means: "share of S6K1 phosphorylated at T389, by mTORC1",
    assay: immunoblot,
  },
  s6k1_activity: {
    unit: "1",
    is: "muscle.s6k1.s6k1_active",
    means: "S6K1 activity",
    assay: "kinase assay",
  },
  p_s6k1_t421_s424: {
    unit: "1",
    is: "muscle.s6k1.p_s6k1_t421",
    means: "share of S6K1 phosphorylated at T421/S424, also by ERK",
    assay: immunoblot,
  },
  p_mtor_s2448: {
    unit: "1",
    is: "muscle.s6k1.p_mtor_s2448",
    means: "mTOR phosphorylated at S2448, a site of S6K1",
    assay: immunoblot,
  },
  p_4ebp1_t37_46: {
    unit: "1",
    is: "muscle.eif4f.p_4ebp1",
    means: "share of 4E-BP1 phosphorylated at T37/46",
    assay: immunoblot,
  },
  ampk_activity: {
    unit: "1",
    is: "muscle.energy_ampk.p_ampk",
    means: "AMPK alpha2 activity as a biopsy shows it",
    assay: "kinase assay after immunoprecipitation",
  },
  p_ampk_t172: {
    unit: "1",
    is: "muscle.energy_ampk.p_ampk",
    means: "AMPK phosphorylated at T172",
    assay: immunoblot,
  },
  mechanical_drive: {
    unit: "1",
    is: "muscle.loading.mechanical_drive",
    means: "drive that a session leaves in muscle",
    assay: "none",
  },
  autophagy_flux: {
    unit: "1",
    is: "muscle.ulk1_autophagy.autophagy_flux",
    means: "autophagy flux relative to fasted",
    assay: "none in human muscle: static LC3-II is not flux",
  },
  fsr_mixed: {
    unit: "%/h",
    is: "muscle.synthesis.fsr_mixed",
    means: "fractional synthesis of mixed muscle protein",
    assay: tracer,
  },
  fsr_myofibrillar: {
    unit: "%/h",
    is: "muscle.synthesis.fsr_myofibrillar",
    means: "fractional synthesis of myofibrillar protein",
    assay: tracer,
  },
  fsr_sarcoplasmic: {
    unit: "%/h",
    is: "muscle.synthesis.fsr_sarcoplasmic",
    means: "fractional synthesis of sarcoplasmic protein",
    assay: tracer,
  },
  fsr_mitochondrial: {
    unit: "%/h",
    is: "muscle.synthesis.fsr_mitochondrial",
    means: "fractional synthesis of mitochondrial protein",
    assay: tracer,
  },
  fbr_mixed: {
    unit: "%/h",
    is: "muscle.breakdown.fbr_mixed",
    means: "fractional breakdown of mixed muscle protein",
    assay: "tracer decay or arterio-venous kinetics",
  },
  net_balance: {
    unit: "%/h",
    is: "muscle.muscle_protein.net_balance",
    means: "synthesis less breakdown",
    assay: tracer,
  },
  myofibrillar_mass: {
    unit: "1",
    is: "muscle.muscle_protein.myofibrillar_mass",
    means: "myofibrillar mass relative to the start",
    assay: "none acutely",
  },
} as const;
