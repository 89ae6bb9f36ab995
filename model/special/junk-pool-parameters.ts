import { defineParameters } from "../language.ts";

/** Parameters of the junk pool. */
export const junkPoolParameters = defineParameters({
  tau_protein: {
    value: 3,
    unit: "d",
    means: "life of damaged protein",
    evidence: {
      grade: "derived",
      from: ["fornasiero2018"],
      how: "most proteins of mouse brain live a few days to weeks; damaged ones taken as the fast end",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  frac_translation: {
    value: 0.6,
    unit: "1",
    means: "share of protein damage that comes with translation",
    evidence: {
      grade: "assumed",
      why: "errors and misfolding of new protein",
      wouldSettle: "aggregates over graded translation",
    },
    spread: { kind: "normal", sd: 0.16 },
  },
  frac_autophagy: {
    value: 0.4,
    unit: "1",
    means: "share of damaged protein that autophagy removes at rest",
    evidence: {
      grade: "assumed",
      why: "autophagy carries a substantial, protein-dependent part of basal turnover in quiet fibroblasts; without ATG7 ubiquitin-positive aggregates build up (Zhang 2016; Komatsu 2005): the direction is known, not the size",
      wouldSettle: "protein half-lives with and without ATG7 by tissue",
    },
    spread: { kind: "normal", sd: 0.12 },
  },
  n_autophagy: {
    value: 1,
    unit: "1",
    means: "power of flux",
    evidence: { grade: "assumed", why: "proportional", wouldSettle: "clearance over graded flux" },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  tau_mitochondria: {
    value: 12,
    unit: "d",
    means: "life of damaged mitochondria",
    evidence: { grade: "assumed", why: "slower than protein", wouldSettle: "mitophagy reporter" },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  gain_inflammation: {
    value: 0.1,
    unit: "1",
    means: "damage per inflammation",
    evidence: { grade: "assumed", why: "oxidants of inflammation", wouldSettle: "carbonyls over CRP" },
    spread: { kind: "lognormal", factor: 1.8 },
  },
  tau_residue: {
    value: 10,
    unit: "y",
    means: "life of residue (lipofuscin)",
    evidence: {
      grade: "assumed",
      why: "hardly removed; years",
      wouldSettle: "residue after years of restriction",
    },
    spread: { kind: "lognormal", factor: 1.8 },
  },
  weight_protein: {
    value: 0.5,
    unit: "1",
    means: "weight of protein in the score",
    evidence: { grade: "assumed", why: "a score", wouldSettle: "nothing to settle: a unit" },
    spread: { kind: "none", why: "a score by definition" },
  },
  weight_mitochondria: {
    value: 0.3,
    unit: "1",
    means: "weight of mitochondria",
    evidence: { grade: "assumed", why: "a score", wouldSettle: "nothing to settle: a unit" },
    spread: { kind: "none", why: "a score by definition" },
  },
  eif4f_normal: {
    value: 0.557,
    unit: "1",
    means: "eIF4F of this tissue on the average of a habitual day",
    evidence: {
      grade: "assumed",
      why: "mean of the whole body over days with three meals (105 g protein, 345 g carbohydrate, 95 g fat) that keep 75 kg",
      wouldSettle: "nothing to settle: a unit",
    },
    spread: { kind: "none", why: "a unit" },
  },
  flux_normal: {
    value: 0.75,
    unit: "1",
    means: "completed autophagy of this tissue on the average of a habitual day",
    evidence: {
      grade: "assumed",
      why: "mean of the whole body over days with three meals (105 g protein, 345 g carbohydrate, 95 g fat) that keep 75 kg",
      wouldSettle: "nothing to settle: a unit",
    },
    spread: { kind: "none", why: "a unit" },
  },
  frac_exertion: {
    value: 0.25,
    unit: "1",
    means: "share of the oxidants of a tissue that follows the body's expenditure",
    evidence: {
      grade: "assumed",
      why: "working muscle sets the body's expenditure, but oxidants are no fixed share of respiration: those of muscle mitochondria differ tenfold with what they burn (Quinlan 2013)",
      wouldSettle: "hydrogen peroxide of human muscle at rest and in exercise",
    },
    spread: { kind: "normal", sd: 0.1 },
  },
  frac_mitochondria_other: {
    value: 0.1,
    unit: "1",
    means: "share of damaged mitochondria that other routes remove",
    evidence: {
      grade: "assumed",
      why: "deformed mitochondria build up without ATG7, but cells live",
      wouldSettle: "mitophagy reporter without ATG7",
    },
    spread: { kind: "normal", sd: 0.04 },
  },
});
