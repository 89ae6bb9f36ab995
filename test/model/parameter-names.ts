/** What a parameter is, as the first word of its name. */
const roles = [
  ...["k", "km", "vmax", "n", "half_life", "life", "tau", "lag", "delay", "q", "cl", "volume", "partition"],
  ...["frac", "ratio", "gain", "yield", "weight", "molar_mass", "energy", "turnover", "water", "power"],
  ...["share", "switch", "threshold", "odds", "age", "thermic", "block", "lasting", "domain", "rest"],
];

/** Or the condition that it is the level of, as its last word. */
const conditions = [
  ...["fasted", "fasting", "rest", "normal", "level", "at_start", "floor", "half", "max"],
  ...["usual", "habitual", "reference", "morning", "men", "women", "old", "most", "least", "onset", "share"],
];

/** Or a slope: so much of one thing per another. */
const slope = /^[a-z0-9_]+_per_[a-z0-9_]+$/;

/** Names that go their own way: most come from the source of their equation. */
export const keptNames: ReadonlySet<string> = new Set([
  // the equation of Nadler, and haematocrit
  ...["blood_height_men", "blood_height_women", "blood_mass_men", "blood_mass_women"],
  ...["blood_offset_men", "blood_offset_women", "haematocrit_men", "haematocrit_women"],
  ...["blood_plasma", "unit_arrival", "production", "leucine_equivalence"],
  ...["excess_binding", "adenylates", "adp_rise", "loading_slows", "ampk_brake", "hmb_block"],
  ...["fbr_over_mixed", "refill_held", "loading_spares"],
  // the equations of Hall, Forbes and Mifflin, and what they are scaled by
  ...["forbes", "hydration", "fat_molar", "activity", "least_activity", "level_glycerol", "filtration"],
  // what ageing, training and hormones do to muscle over months
  ...["feeding_intrinsic", "loading_intrinsic", "steps_loss", "inflammation_rise", "motor_unit_rate"],
  ...["enzyme_saturation", "half_central", "refinement", "refinement_enzymes", "offset_testosterone"],
  ...["protein_of_muscle", "igf1_swing", "igf1_pharmacological", "swelling", "neural_interference"],
  ...["growth_endurance", "interference"],
  // McColl and Clarke 2024
  ...["plasma_per_height", "plasma_per_mass", "plasma_offset", "bioimpedance", "muscle_per_conduction"],
  ...["muscle_male", "muscle_per_age", "muscle_offset", "muscle_density", "distribution_plasma"],
  ...["distribution_interstitium", "distribution_glucose", "exchange", "delay", "secretion_width"],
  ...["uptake_brain", "uptake_brain_glucose", "uptake_glucose", "uptake_ceiling", "uptake_steepness"],
  ...["uptake_insulin", "production_steepness", "production_insulin"],
]);

const units = new Set([
  ...["mg", "kg", "ug", "ng", "g", "ml", "dl", "l", "nm", "um", "mm", "mol", "mmol", "umol", "nmol", "pmol"],
  ...["min", "mins", "minute", "minutes", "h", "hr", "hour", "hours", "d", "day", "days", "year", "years"],
  ...["sec", "second", "seconds", "ms", "percent", "pct", "kcal", "kj", "iu", "mu"],
]);

/** Greek letters in words; `tau_` alone is a role. */
const greek = /^(alpha|beta|gamma|delta|epsilon|kappa|lambda|mu|sigma|omega|theta|phi|psi|rho|eta)\d*$/;

/** What is wrong with the name of a parameter; undefined where nothing is. */
export function namingFault(name: string, { roles: needsRole = true } = {}): string | undefined {
  const words = name.split("_");
  if (!/^[a-z][a-z0-9_]*$/.test(name)) return `${name}: small Latin letters, digits and _ only`;
  if (keptNames.has(name)) return undefined;
  if (words.some((word) => units.has(word))) return `${name}: a unit in the name`;
  if (words.some((word) => greek.test(word))) return `${name}: a Greek letter in the name`;
  return !needsRole || hasRole(name) ? undefined : `${name}: neither a role nor a condition`;
}

function hasRole(name: string): boolean {
  if (slope.test(name)) return true;
  const starts = roles.some((role) => name.startsWith(`${role}_`));
  return starts || conditions.some((condition) => name.endsWith(`_${condition}`));
}
