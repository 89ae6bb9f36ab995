import { defineModule, defineParameters } from "../language.ts";
import { curveFit } from "./fitting.ts";

const nadler = {
  grade: "transferred",
  ref: "bloodVolume2023",
  at: "the equation of Nadler, best of the three compared; coefficients as they circulate",
  from: "healthy adults",
  why: "the same quantity in the same kind of subject; only the coefficients were not read in the original",
} as const;

const exactCoefficient = {
  kind: "none",
  why: "one published equation; its error is in haematocrit",
} as const;

/** What the size of a body makes of volumes and of muscle. */
export const bodySize = defineModule({
  id: "body_size",
  about: "Distribution volumes, blood and muscle from mass, height, sex and lean mass.",
  needs: {
    mass: { unit: "kg", typical: 70, means: "body mass" },
    height: { unit: "m", typical: 1.75, means: "body height" },
    male: { unit: "1", typical: 1, means: "1 for men, 0 for women" },
    lean_mass: { unit: "kg", typical: 57.4, means: "fat-free mass" },
  },
  parameters: defineParameters({
    blood_height_men: {
      value: 0.3669,
      unit: "L/m^3",
      means: "blood volume per cubed height, men",
      evidence: nadler,
      spread: exactCoefficient,
    },
    blood_height_women: {
      value: 0.3561,
      unit: "L/m^3",
      means: "blood volume per cubed height, women",
      evidence: nadler,
      spread: exactCoefficient,
    },
    blood_mass_men: {
      value: 0.03219,
      unit: "L/kg",
      means: "blood volume per body mass, men",
      evidence: nadler,
      spread: exactCoefficient,
    },
    blood_mass_women: {
      value: 0.03308,
      unit: "L/kg",
      means: "blood volume per body mass, women",
      evidence: nadler,
      spread: exactCoefficient,
    },
    blood_offset_men: {
      value: 0.6041,
      unit: "L",
      means: "blood volume, constant part, men",
      evidence: nadler,
      spread: exactCoefficient,
    },
    blood_offset_women: {
      value: 0.1833,
      unit: "L",
      means: "blood volume, constant part, women",
      evidence: nadler,
      spread: exactCoefficient,
    },
    haematocrit_men: {
      value: 0.45,
      unit: "1",
      means: "haematocrit of men",
      evidence: { grade: "assumed", why: "textbook value", wouldSettle: "the subject's own blood count" },
      spread: { kind: "lognormal", factor: 1.08 },
    },
    haematocrit_women: {
      value: 0.4,
      unit: "1",
      means: "haematocrit of women",
      evidence: { grade: "assumed", why: "textbook value", wouldSettle: "the subject's own blood count" },
      spread: { kind: "lognormal", factor: 1.08 },
    },
    frac_body_haematocrit: {
      value: 0.91,
      unit: "1",
      means: "haematocrit of all blood, relative to that of a large vein",
      evidence: {
        grade: "assumed",
        why: "textbook value",
        wouldSettle: "red-cell and plasma volumes of the same subjects",
      },
      spread: { kind: "lognormal", factor: 1.03 },
    },
    frac_muscle_men: {
      value: 0.48,
      unit: "1",
      means: "skeletal muscle in lean mass, men",
      evidence: {
        grade: "derived",
        from: ["janssen2000"],
        how: "38.4 % of body mass over a lean share of 0.80",
      },
      spread: { kind: "lognormal", factor: 1.12 },
    },
    frac_muscle_women: {
      value: 0.437,
      unit: "1",
      means: "skeletal muscle in lean mass, women",
      evidence: {
        grade: "derived",
        from: ["janssen2000"],
        how: "30.6 % of body mass over a lean share of 0.70",
      },
      spread: { kind: "lognormal", factor: 1.12 },
    },
    water_muscle_cell: {
      value: 0.625,
      unit: "L/kg",
      means: "cell water of muscle per wet mass",
      evidence: {
        grade: "assumed",
        why: "between general statements on total water (0.72 to 0.79) and a small extracellular share",
        wouldSettle: "chloride-space data of human biopsies",
      },
      spread: { kind: "lognormal", factor: 1.1 },
    },
    volume_amino_acids: {
      value: 0.175,
      unit: "L/kg",
      means: "volume over which amino acids spread within minutes, per lean mass; 3.5 times plasma",
      evidence: { grade: "fitted", to: ["mccoll2024"], how: `${curveFit}; jointly with clearance` },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    volume_glucose: {
      value: 0.23,
      unit: "L/kg",
      means: "distribution volume of glucose per body mass, one pool",
      evidence: {
        grade: "assumed",
        why: "between the accessible pool of two-pool models (0.19) and a lower limit of 0.23 from stable isotopes, whose paper has no identifier here",
        wouldSettle: "an identifier for that isotope study, or a bolus of labelled glucose",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    volume_insulin: {
      value: 0.05,
      unit: "L/kg",
      means: "distribution volume of insulin per body mass",
      evidence: {
        grade: "transferred",
        ref: "dallaMan2007",
        at: "V_I in BIOMD0000000379",
        from: "a meal model of normal humans",
        why: "the same quantity; with the clearance used here it gives a half-life of 3.5 min",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
  }),
  states: {},
  terms: {
    blood: {
      unit: "L",
      is: "if(male > 0.5, blood_height_men * height^3 + blood_mass_men * mass + blood_offset_men, blood_height_women * height^3 + blood_mass_women * mass + blood_offset_women)",
      means: "blood volume",
    },
    haematocrit: {
      unit: "1",
      is: "frac_body_haematocrit * if(male > 0.5, haematocrit_men, haematocrit_women)",
      means: "red cells in all blood",
    },
    muscle: {
      unit: "kg",
      is: "lean_mass * if(male > 0.5, frac_muscle_men, frac_muscle_women)",
      means: "skeletal muscle",
    },
  },
  processes: {},
  offers: {
    body_mass: { unit: "kg", is: "mass", means: "body mass" },
    lean_mass: { unit: "kg", is: "lean_mass", means: "fat-free mass" },
    muscle_mass: { unit: "kg", is: "muscle", means: "skeletal muscle, wet" },
    muscle_water: { unit: "L", is: "muscle * water_muscle_cell", means: "water inside muscle cells" },
    amino_acid_volume: {
      unit: "L",
      is: "lean_mass * volume_amino_acids",
      means: "volume of the plasma amino-acid pools",
    },
    glucose_volume: { unit: "L", is: "mass * volume_glucose", means: "volume of the glucose pool" },
    insulin_volume: { unit: "L", is: "mass * volume_insulin", means: "volume of the plasma insulin pool" },
    blood_volume: { unit: "L", is: "blood", means: "blood volume" },
    plasma_volume: { unit: "L", is: "blood * (1 - haematocrit)", means: "plasma volume" },
  },
  limits: [
    "muscle is a fixed share of lean mass: it neither ages nor trains",
    "amino acids do not spread over plasma volume but over 3.5 times that within minutes",
    "some models use the blood-volume equation as plasma volume; amounts per volume then differ by 1.7",
  ],
});
