/** What growth hormone needs, with pulses and without. */
export const growthHormoneNeeds = {
  energy_shortage: { unit: "1", typical: 0, means: "remembered shortage of energy" },
  insulin_fold: { unit: "1", typical: 1, means: "plasma insulin, relative to fasted" },
  igf1_relative: { unit: "1", typical: 1, means: "free IGF-1, relative to rest" },
  sleep_depth: { unit: "1", typical: 0.0803, means: "depth of sleep" },
  ghrelin_relative: { unit: "1", typical: 1, means: "ghrelin, relative to rest" },
  exercise_intensity: { unit: "1", typical: 0, means: "share of the maximal oxygen uptake" },
  estradiol: { unit: "pmol/L", typical: 74, means: "oestradiol of plasma" },
  age: { unit: "1", typical: 30, means: "age in years" },
  body_fat: { unit: "1", typical: 0.2, means: "fat as a share of body mass" },
} as const;

/** What drives its secretion, with pulses and without. */
export const growthHormoneTerms = {
  nutrition: {
    unit: "1",
    is: "(1 + gain_shortage * energy_shortage) * (k_insulin + 1) / (k_insulin + max(insulin_fold, 0))",
    means: "drive by fasting and insulin",
  },
  feedback: {
    unit: "1",
    is: "(k_igf1 + 1) / (k_igf1 + max(igf1_relative, 0))",
    means: "restraint by free IGF-1",
  },
  night: {
    unit: "1",
    is: "(1 + gain_sleep * sleep_depth) / (1 + gain_sleep * depth_normal)",
    means: "drive by deep sleep",
  },
  person: {
    unit: "1",
    is: "exp(-gain_age * (age - age_normal)) * (body_fat / body_fat_normal)^(-power_fat) * (estradiol / estradiol_normal)^power_estradiol",
    means: "drive by age, fat and oestradiol",
  },
  stimulus: {
    unit: "1",
    is: "max(0, 1 + gain_ghrelin * (ghrelin_relative - 1)) + gain_exercise * hill(exercise_intensity, k_exercise, n_exercise)",
    means: "drive by ghrelin and exercise",
  },
  drive: {
    unit: "1",
    is: "nutrition * feedback * night * person * stimulus",
    means: "secretion, relative to rest",
  },
  turnover: { unit: "1/min", is: "log(2) / half_life_gh", means: "clearance per time" },
} as const;

/** What it does not do, with pulses and without. */
export const growthHormoneLimits = [
  "no acute effect of glucose, fatty acids or single amino acids",
  "on a diet of very little energy the obese keep theirs low: body fat only scales it here",
  "day 2 of a fast is 3.4-fold here where deconvolution has 4.75-fold production, day 5 is 4.3-fold where integration has 3.1-fold: the two studies do not fit one course that rises",
] as const;
