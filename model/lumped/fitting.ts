/**
 * What a fit of the lumped system may move: the gains, times and couplings that the data speak on. Kinetics that stand in
 * the literature (insulin, rapamycin, foods) and what one row alone tells of stay where they are.
 */
export const lumpedFitted = [
  // from plasma to the signal
  "amino_acids.k_leucine",
  "muscle.signalling.weight_leucine",
  "muscle.signalling.k_amino",
  "muscle.signalling.n_amino",
  "muscle.signalling.gain_amino",
  "muscle.signalling.gain_insulin",
  "muscle.signalling.gain_load",
  // synthesis and breakdown
  "muscle.turnover.gain_amino",
  "muscle.turnover.tau_response",
  "muscle.turnover.k_fill",
  "muscle.turnover.tau_empty",
  "muscle.turnover.gain_spare",
  "muscle.turnover.gain_load",
  "muscle.turnover.gain_both",
  "muscle.turnover.weight_habit",
  "muscle.turnover.gain_mitochondrial",
  "muscle.turnover.gain_energy",
  "muscle.turnover.gain_age",
  "muscle.turnover.frac_insulin_breakdown",
  // load
  "muscle.loading.k_lasting",
  "muscle.loading.tau_lasting",
  // fuels
  "glucose.k_uptake",
  "fuels.tau_starvation",
  // weeks
  "muscle.adaptation.gain_size",
  "muscle.adaptation.k_disuse",
] as const;
