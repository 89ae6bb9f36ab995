/**
 * What agonists of the receptor of GHRH share, whichever the peptide: a module of one of them brings its own half-life,
 * its own measure of `level`, and where its release was measured.
 */
export const ghrhTauUsed = {
  value: 20,
  unit: "min",
  means: "time in which the pituitary gets used to it",
  evidence: {
    grade: "derived",
    from: ["arvat2000"],
    how: "an area of 1517 ug/L*min at a peak of 22.3 ug/L takes a burst of about 20 min at a half-life of growth hormone of 19 min",
  },
  spread: { kind: "lognormal", factor: 1.4 },
} as const;

/** How steeply release rises with the level; where that was seen over doses. */
export const ghrhSteepness = (doses: string) =>
  ({
    value: 1,
    unit: "1",
    means: "steepness of that",
    evidence: {
      grade: "assumed",
      why: `one receptor, one site; ${doses} rise smoothly, in a paper that has no identifier here`,
      wouldSettle: "peaks of growth hormone over levels in plasma",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  }) as const;

/** The level at half of the release, of peptides whose level is told in such exposures. */
export const ghrhHalf = (peptide: string) =>
  ({
    value: 1,
    unit: "1",
    means: `${peptide} of plasma, in reference exposures at half of the release of growth hormone`,
    evidence: { grade: "assumed", why: "it is what level 1 means", wouldSettle: "nothing: a convention" },
    spread: { kind: "none", why: "a convention" },
  }) as const;

/** Release at full binding: one number for all, each with its own word of where it comes from. */
export const ghrhGain = <const Evidence>(evidence: Evidence) =>
  ({
    value: 31,
    unit: "1",
    means: "release of growth hormone at full binding, in multiples of the mean of a day",
    evidence,
    spread: { kind: "lognormal", factor: 1.6 },
  }) as const;

/** Decay of the level. */
export const ghrhElimination = {
  from: "level",
  rate: "log(2) / half_life_plasma * level",
  means: "elimination",
  evidence: {
    grade: "assumed",
    why: "a decay with one half-life, as it is reported",
    wouldSettle: "its level every minute after a dose",
  },
} as const;

/** What the pituitary takes from them. */
export const ghrhOffers = {
  ghrh_release: {
    unit: "1",
    is: "gain_gh * bound * fresh",
    means: "growth hormone released through the receptor of GHRH, in multiples of the mean of a day",
  },
} as const;
