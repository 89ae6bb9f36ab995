import { activinFollistatin } from "./hormones/activin-follistatin.ts";
import { circadianClock } from "./hormones/circadian-clock.ts";
import { cortisol } from "./hormones/cortisol.ts";
import { energySignal } from "./hormones/energy-signal.ts";
import { exertion } from "./hormones/exertion.ts";
import { fgf21 } from "./hormones/fgf21.ts";
import { ghrelin } from "./hormones/ghrelin.ts";
import { growthHormoneMean } from "./hormones/growth-hormone-mean.ts";
import { growthHormonePulses } from "./hormones/growth-hormone-pulses.ts";
import { igf1 } from "./hormones/igf1.ts";
import { igfbp1 } from "./hormones/igfbp1.ts";
import { inflammation } from "./hormones/inflammation.ts";
import { leptin } from "./hormones/leptin.ts";
import { myostatin } from "./hormones/myostatin.ts";
import { oxygen } from "./hormones/oxygen.ts";
import { sexHormones } from "./hormones/sex-hormones.ts";
import { testosterone } from "./hormones/testosterone.ts";
import { thyroid } from "./hormones/thyroid.ts";

/** The hormones of the body, its clock and its oxygen under the addresses that `hormoneWires` uses. */
export const hormoneModules = {
  clock: circadianClock,
  exertion,
  energy_signal: energySignal,
  cortisol,
  gh: growthHormoneMean,
  igf1,
  igfbp1,
  leptin,
  sex_hormones: sexHormones,
  testosterone,
  thyroid,
  ghrelin,
  fgf21,
  inflammation,
  oxygen,
  follistatin: activinFollistatin,
};

/**
 * The wires among them, and to the rest of the body: digestion, body size, insulin (relative to fasting, and of the
 * portal vein), glucagon, fatty acids, the energy balance, fat, and FGF21's drive from the liver.
 *
 * What they offer to others, besides their concentrations: `clock.begun` (0 while the body settles), `clock.sleep`,
 * `energy_signal.energy_ratio` and `energy_shortage`, `cortisol.cortisol_relative` (the glucocorticoid of tissues),
 * `igf1.igf1_relative`, `igf1.igf1_production`, `gh.gh_relative`, `leptin.leptin_relative`, `ghrelin.ghrelin_relative`,
 * `testosterone.testosterone_relative`, `thyroid.t3_relative`, `fgf21.fgf21_relative`, `inflammation.il6_relative` and
 * `inflammation_relative`, `oxygen.tissue_oxygen`, `exertion.exercise_intensity`.
 */
export const hormoneWires = {
  "energy_signal.energy_intake": "energy.energy_intake",
  "energy_signal.energy_expenditure": "energy.energy_expenditure",
  "energy_signal.leucine_arrival": "digestion.leucine_arrival",
  "energy_signal.eaa_arrival": "digestion.eaa_arrival",
  "energy_signal.neaa_arrival": "digestion.neaa_arrival",
  "energy_signal.glucose_arrival": "digestion.glucose_arrival",
  "energy_signal.body_mass": "body_size.body_mass",
  "energy_signal.begun": "clock.begun",

  "cortisol.clock_hour": "clock.clock_hour",
  "cortisol.rhythm": "clock.rhythm",
  "cortisol.energy_shortage": "energy_signal.energy_shortage",
  "cortisol.exercise_intensity": "exertion.exercise_intensity",
  "cortisol.il6_relative": "inflammation.il6_relative",

  "gh.energy_shortage": "energy_signal.energy_shortage",
  "gh.insulin_fold": "insulin.insulin_fold",
  "gh.igf1_relative": "igf1.igf1_relative",
  "gh.sleep_depth": "clock.sleep_depth",
  "gh.ghrelin_relative": "ghrelin.ghrelin_relative",
  "gh.exercise_intensity": "exertion.exercise_intensity",
  "gh.estradiol": "sex_hormones.estradiol",
  "gh.age": "subject.age",
  "gh.body_fat": "body_mass.body_fat",

  "igf1.running": "clock.begun",
  "igf1.gh_relative": "gh.gh_relative",
  "igf1.energy_ratio": "energy_signal.energy_ratio",
  "igf1.protein_ratio": "energy_signal.protein_ratio",
  "igf1.insulin_portal": "insulin.insulin_portal",
  "igf1.igfbp1_relative": "igfbp1.igfbp1_relative",
  "igf1.age": "subject.age",

  "igfbp1.running": "clock.begun",
  "igfbp1.insulin_portal": "insulin.insulin_portal",
  "igfbp1.cortisol_relative": "cortisol.cortisol_relative",

  "leptin.running": "clock.begun",
  "leptin.energy_ratio": "energy_signal.energy_ratio",
  "leptin.fat_mass": "body_mass.fat_mass",
  "leptin.male": "subject.male",

  "sex_hormones.male": "subject.male",
  "sex_hormones.age": "subject.age",

  "testosterone.leptin_relative": "leptin.leptin_relative",
  "testosterone.clock_hour": "clock.clock_hour",
  "testosterone.rhythm": "clock.rhythm",
  "testosterone.male": "subject.male",
  "testosterone.age": "subject.age",
  "testosterone.body_fat": "body_mass.body_fat",

  "thyroid.carbohydrate_ratio": "energy_signal.carbohydrate_ratio",
  "thyroid.energy_shortage": "energy_signal.energy_shortage",

  "ghrelin.insulin_fold": "insulin.insulin_fold",
  "ghrelin.sleep_depth": "clock.sleep_depth",
  "ghrelin.body_fat": "body_mass.body_fat",

  "fgf21.fgf21_drive": "liver.stress.fgf21_drive",
  "fgf21.protein_share": "energy_signal.protein_share",
  "fgf21.nefa_fold": "fatty_acids.nefa_fold",

  "inflammation.exercise_load": "exertion.exercise_load",
  "inflammation.body_fat": "body_mass.body_fat",
  "inflammation.age": "subject.age",

  "follistatin.running": "clock.begun",
  "follistatin.energy_shortage": "energy_signal.energy_shortage",
  "follistatin.glucagon_fold": "glucagon.glucagon_fold",
  "follistatin.insulin_fold": "insulin.insulin_fold",
  "follistatin.exercise_intensity": "exertion.exercise_intensity",
  "follistatin.male": "subject.male",
} as const;

/** Levels that they are relative to, read off the settled state. */
export const hormoneBaselines = {
  "igf1.insulin_portal_rest": "insulin.insulin_portal",
  "igfbp1.insulin_portal_rest": "insulin.insulin_portal",
} as const;

/** The parameter that takes the time of day at which a protocol starts. */
export const hormoneClock = "clock.clock_at_start";

/** What sleep, exercise, rest and the air do to the hormones of the body. */
export const hormoneExposures = [
  { on: "sleep", takes: {}, adds: { "clock.nights_told": "1" }, during: { "clock.asleep": "1" } },
  {
    on: "train.endurance",
    takes: { intensity: "1" },
    during: { "exertion.intensity": "if(given(intensity) > 0.5, intensity, 0.6)" },
  },
  { on: "immobilise", where: { form: "bed_rest" }, takes: {}, during: { "inflammation.inactivity": "1" } },
  { on: "oxygen", takes: { fraction: "1" }, holds: { "oxygen.inspired_oxygen": "fraction" } },
] as const;

/** Readings of growth hormone. */
export const hormoneVariants = {
  gh_secretion: {
    about: "Whether growth hormone comes in pulses.",
    default: "mean",
    choices: {
      mean: { about: "Mean secretion, for runs of days and weeks." },
      pulses: { about: "The same secretion in bursts.", modules: { gh: growthHormonePulses } },
    },
  },
} as const;

/** Myostatin of one muscle, under the tissue's name. */
export function myostatinModules<Muscle extends string>(muscle: Muscle) {
  return { [`${muscle}.myostatin`]: myostatin };
}

/** Its wires. `daily_loading` stays open for what knows the load of the muscle. */
export function myostatinWires(muscle: string): Record<string, string> {
  return {
    [`${muscle}.myostatin.cortisol_relative`]: "cortisol.cortisol_relative",
    [`${muscle}.myostatin.activin_relative`]: "follistatin.activin_relative",
    [`${muscle}.myostatin.ligand_free_share`]: "follistatin.ligand_free_share",
  };
}
