import type { People } from "../../src/lang/index.ts";
import type { references } from "../references.ts";

const samePerson = {
  grade: "assumed",
  why: "the same tissue of the same person: what is high in one protein is high in the others",
  wouldSettle: "rates of several fractions, and breakdown, in the same people twice",
} as const;

const oneDrug = {
  grade: "derived",
  from: ["brattstrom2000"],
  how: "clearance 278 +- 117 mL/h/kg, volume 23 +- 10 L/kg, half-life 82 +- 12 h: both vary by 0.42, their ratio by 0.15, so that what is taken up varies",
} as const;

/** Body of the subject, where a protocol does not give it. Age and training act on nothing in this system. */
const body: People<keyof typeof references> = {
  "subject.male": {
    share: 0.5,
    otherwise: { "subject.height": 0.925, "subject.mass": 0.945, "subject.lean_mass": 0.903 },
    evidence: {
      grade: "derived",
      from: ["silventoinen2003", "potter2024"],
      how: "height 163 over 177 to 171 over 184 cm; at the same height, body mass index 24.1 over 25.5; at the same mass, lean share 75.7 over 83.8 % (abstracts)",
    },
  },
  "subject.height": {
    cv: 0.04,
    evidence: {
      grade: "assumed",
      why: "near 7 cm within a sex; no survey that was read states it",
      wouldSettle: "the standard deviations in a national survey",
    },
  },
  "subject.mass": {
    cv: 0.13,
    along: { "subject.height": 2 },
    evidence: {
      grade: "assumed",
      why: "body mass index at a given height: 90 % of healthy men between 19.5 and 30 in a survey that has no identifier here; 0.075 in fit young officers (potter2024)",
      wouldSettle: "an identifier for that survey",
    },
  },
  "subject.lean_mass": {
    cv: 0.055,
    along: { "subject.mass": 1 },
    knownFrom: ["subject.body_fat"],
    evidence: {
      grade: "derived",
      from: ["potter2024"],
      how: "body fat 16.2 +- 4.1 % of men and 24.3 +- 4.5 % of women: lean share varies by 0.049 and 0.059; fit young officers, so a lower bound",
    },
  },
  "body_size.frac_muscle_men": {
    cv: 0.07,
    evidence: {
      grade: "measured",
      ref: "wang2001",
      at: "abstract: muscle over body mass without adipose tissue, 0.528 +- 0.036",
      in: "139 healthy men, whole-body magnetic resonance imaging",
    },
  },
  "body_size.frac_muscle_women": {
    cv: 0.08,
    evidence: {
      grade: "measured",
      ref: "wang2001",
      at: "abstract: muscle over body mass without adipose tissue, 0.473 +- 0.037",
      in: "165 healthy women, whole-body magnetic resonance imaging",
    },
  },
};

const digestion: People<keyof typeof references> = {
  "digestion.k_emptying": {
    cv: 0.25,
    evidence: {
      grade: "derived",
      from: ["gastricEmptying2012", "gastricEmptying1986"],
      how: "half-times: solids 0.245 between 319 adults and 0.238 within 47 of them, liquids 24 +- 8 min (0.33) in 8; holds day-to-day differences, so an upper bound",
    },
  },
  "tables.food.*.availability": {
    cv: 0.1,
    evidence: {
      grade: "assumed",
      why: "what gut and liver keep: 76 +- 9 % of free amino acids passed in a trial that has no identifier here (0.12 if a standard deviation)",
      wouldSettle: "splanchnic extraction of leucine twice in the same people",
    },
  },
  "tables.free.*.availability": {
    along: { "tables.food.*.availability": 1 },
    evidence: {
      grade: "assumed",
      why: "the same gut and liver",
      wouldSettle: "extraction from food and from free amino acids in the same people",
    },
  },
};

const bloodLevels: People<keyof typeof references> = {
  "amino_acids.leucine_fasting": {
    cv: 0.21,
    evidence: {
      grade: "derived",
      from: ["aminoAcidVariability2012"],
      how: "leucine with isoleucine, Table 1: all 30.2 %, within a person 21.6 %; the rest, between people",
    },
  },
  "amino_acids.eaa_fasting": {
    cv: 0.18,
    evidence: {
      grade: "derived",
      from: ["aminoAcidVariability2012"],
      how: "Table 1, all less within: valine 21, methionine 15, histidine 20, phenylalanine 15 %; as if they moved together, so an upper bound",
    },
  },
  "amino_acids.turnover_leucine": {
    cv: 0.08,
    evidence: {
      grade: "derived",
      from: ["insulinAminoAcidClamp2004"],
      how: "2.36 +- 0.06 in 10 men (abstract), taken as a standard error: standard deviation 0.19",
    },
  },
  "muscle_amino_acids.leucine_fasting": {
    cv: 0.15,
    evidence: {
      grade: "assumed",
      why: "somewhat less than in plasma; biopsies were only read as means",
      wouldSettle: "free leucine in two biopsies of each of many people",
    },
  },
  "insulin.insulin_fasting": {
    cv: 0.3,
    evidence: {
      grade: "derived",
      from: ["poon2018"],
      how: "within a person 28.8 %, intraclass correlation 0.68: 0.42 between people of 68 to 88 years; 0.26 in young ones in a study that has no identifier here",
    },
  },
  "glucose.vmax_uptake": {
    cv: 0.29,
    along: { "insulin.insulin_fasting": -0.9 },
    evidence: {
      grade: "derived",
      from: ["suleiman2021", "laakso1993", "otten2014", "poon2018"],
      how: "0.40 in all: 14 of 60 healthy men at or below 6 and 17 above 12 mg/kg/min (abstract), 0.57 if log-normal; lowered, since quartile means of 140 to 349 mg/m2/min in 100 people, in a study that has no identifier here, give 0.34. Fasting insulin and uptake in clamps: r = -0.58 to -0.74 in 50 people with normal glucose tolerance, -0.60 for log HOMA in 22 studies; over the root of 0.68, how alike fasting insulin is from day to day, -0.7: the power is -0.7 * 0.385 / 0.294 on logarithms, and 0.29 is left",
    },
  },
  "insulin.cl_insulin": {
    cv: 0.13,
    along: { "glucose.vmax_uptake": 0.2 },
    evidence: {
      grade: "assumed",
      why: "0.15 in all: 511 +- 74 mL/min/m2 in 16 controls of a clamp study that has no identifier here; clearance falls with insulin resistance, r = -0.52 in 368 people of all glucose tolerances (PMID 33077684, abstract), so the power is 0.52 * 0.149 / 0.385 on logarithms",
      wouldSettle: "an identifier for the first study; clearance and sensitivity in healthy people alone",
    },
  },
  "insulin.gain_carbohydrate": {
    cv: 0.42,
    along: { "glucose.vmax_uptake": -0.65 },
    evidence: {
      grade: "derived",
      from: ["berry2020", "laakso1993"],
      how: "0.50 in all: insulin after identical meals varies by 0.59 (abstract, 1002 adults); somewhat less, since clearance, sensitivity and the day hold a part. Insulin after glucose and uptake in a clamp: r = -0.58 to -0.74 with normal glucose tolerance; -0.61 here with what clearance adds",
    },
  },
  "insulin.gain_amino_acids": {
    along: { "insulin.gain_carbohydrate": 1 },
    evidence: {
      grade: "assumed",
      why: "the same beta cells",
      wouldSettle: "insulin after glucose and after protein in the same people",
    },
  },
  "glucose.glucose_fasting": {
    cv: 0.07,
    evidence: {
      grade: "derived",
      from: ["poon2018"],
      how: "within a person 5.6 %, intraclass correlation 0.70: 0.086 between people of 68 to 88 years; 0.07 in young ones in a study that has no identifier here",
    },
  },
};

const muscleItself: People<keyof typeof references> = {
  "muscle.synthesis.fsr_myofibrillar_fasted": {
    cv: 0.27,
    evidence: {
      grade: "measured",
      ref: "smith2010",
      at: "abstract: within-study variability of 24 to 31 % by precursor",
      in: "healthy adults up to 50 years, fasted; holds the error of the method, so an upper bound",
    },
  },
  "muscle.synthesis.fsr_sarcoplasmic_fasted": {
    along: { "muscle.synthesis.fsr_myofibrillar_fasted": 1 },
    evidence: samePerson,
  },
  "muscle.synthesis.fsr_mitochondrial_fasted": {
    along: { "muscle.synthesis.fsr_myofibrillar_fasted": 1 },
    evidence: samePerson,
  },
  "muscle.synthesis.gain_amino_acids": {
    cv: 0.28,
    evidence: {
      grade: "derived",
      from: ["mitchell2015", "smith2010"],
      how: "synthesis after protein 0.057 +- 0.018 and 0.052 +- 0.024 %/h (0.32 and 0.46, 8 men each), less the 0.27 of basal synthesis; holds the error of the method",
    },
  },
  "muscle.synthesis.gain_sarcoplasmic": {
    along: { "muscle.synthesis.gain_amino_acids": 1 },
    evidence: samePerson,
  },
  "muscle.synthesis.gain_exercise": {
    cv: 0.2,
    evidence: {
      grade: "assumed",
      why: "above the 3.3 % by which two days of synthesis after training differed between trained men (PMID 31268828, abstract), who are more alike than others",
      wouldSettle: "synthesis after the same session, twice, in untrained people",
    },
  },
  "muscle.synthesis.gain_primed": {
    along: { "muscle.synthesis.gain_exercise": 1 },
    evidence: samePerson,
  },
  "muscle.muscle_protein.frac_lasting": {
    cv: 0.5,
    evidence: {
      grade: "measured",
      ref: "hubal2005",
      at: "abstract: coefficients of variation of the gain in cross-section, 0.48 in men and 0.51 in women",
      in: "585 untrained adults, 12 weeks of arm training; holds the error of imaging, so an upper bound",
    },
  },
  "muscle.energy_ampk.adp_rise": {
    cv: 0.4,
    evidence: {
      grade: "assumed",
      why: "the same session activates AMPK many times over in the untrained and hardly after ten days of training, and less in women than in men",
      wouldSettle: "AMPK at a given share of maximal oxygen uptake in many people",
    },
  },
};

const rapamycin: People<keyof typeof references> = {
  "rapamycin.cl_oral": {
    cv: 0.42,
    evidence: {
      grade: "measured",
      ref: "brattstrom2000",
      at: "abstract: 278 +- 117 mL/h/kg",
      in: "30 healthy men, single doses; holds the error of one profile each",
    },
  },
  "rapamycin.volume_central": { along: { "rapamycin.cl_oral": 1 }, evidence: oneDrug },
  "rapamycin.q_tissue": { along: { "rapamycin.cl_oral": 1 }, evidence: oneDrug },
  "rapamycin.volume_tissue": { cv: 0.15, along: { "rapamycin.cl_oral": 1 }, evidence: oneDrug },
  "rapamycin.blood_plasma": {
    cv: 0.4,
    evidence: {
      grade: "transferred",
      ref: "ferron1997",
      at: "abstract: 30.9 with a coefficient of variation of 48.5 %",
      from: "36 kidney-transplant patients",
      why: "the same red cells; lowered, since 38 +- 13 (0.34) is reported elsewhere, without an identifier here, and patients differ more",
    },
  },
  "rapamycin.k_absorption": {
    cv: 0.48,
    evidence: {
      grade: "transferred",
      ref: "ferron1997",
      at: "abstract: 2.77 per h with a coefficient of variation of 48.4 %",
      from: "36 kidney-transplant patients",
      why: "no spread of absorption was read in healthy people",
    },
  },
};

/**
 * How much healthy adults differ. Not here, since nothing in this system carries it: energy expenditure, age, training.
 * Whose fasting insulin is high takes up less glucose for the same insulin, and secretes more after a meal. Left out
 * between numbers: splanchnic extraction rises with age.
 */
export const musclePeople: People<keyof typeof references> = {
  ...body,
  ...digestion,
  ...bloodLevels,
  ...muscleItself,
  ...rapamycin,
};
