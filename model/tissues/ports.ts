/** Constants of `surroundings` for ports that have a level of their own. */
const levels: Readonly<Record<string, string>> = {
  insulin_local: "insulin_at_rest",
  leucine_local: "leucine_at_rest",
  eaa_local: "eaa_at_rest",
  arginine_local: "arginine_at_rest",
  amp_effect: "amp_effect_at_rest",
  growth_factor: "growth_factor_at_rest",
  mitogen: "mitogen_at_rest",
  rapamycin_free: "no_rapamycin",
};

/** Ports that are relative to rest: 1 where neither the body nor the tissue fills them. */
const relative: ReadonlySet<string> = new Set([
  ...["igf1_relative", "glucocorticoid", "leptin_relative", "ghrelin_relative", "glucagon_relative"],
  ...["glucose_relative", "tissue_oxygen", "myostatin_free", "hormone_drive", "amino_acid_relative"],
  ...["grb10", "deptor", "smad", "redd1", "sestrin2", "lysosome", "foxo_program", "hif1a", "running"],
]);

/** Ports that are absent at rest: 0 where neither the body nor the tissue fills them. */
const absent: ReadonlySet<string> = new Set([
  ...["mechanical_drive", "exercising", "contraction_power", "energy_stress", "disuse"],
  ...["growth_drive", "erk_drive"],
]);

/** The constant that a port rests at, an offer of `surroundings`. */
export function constantOf(port: string): string {
  if (relative.has(port)) return "unchanged";
  if (absent.has(port)) return "absent";
  const level = levels[port];
  if (level === undefined) throw new Error(`no constant for the port ${port}`);
  return level;
}

/** Level at rest -> the need of the same module, or its own offer, whose settled value it takes. */
export const settledLevels: Readonly<Record<string, string>> = {
  mtorc1_rest: "mtorc1_active",
  mtorc2_rest: "mtorc2_active",
  akt_rest: "akt_active",
  ampk_rest: "ampk_active",
  erk_rest: "erk_active",
  eaa_rest: "eaa_local",
  leucine_rest: "leucine_local",
  arginine_rest: "arginine_local",
  ulk1_rest: "ulk1_active",
  lipogenic_rest: "lipogenic_signal",
};
