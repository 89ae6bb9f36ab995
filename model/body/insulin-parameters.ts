import { defineParameters } from "../language.ts";
import { curveFit, glucoseFit } from "./fitting.ts";

/** Parameters of insulin. */
export const insulinParameters = defineParameters({
  insulin_fasting: {
    value: 32,
    unit: "pmol/L",
    means: "plasma insulin after an overnight fast",
    evidence: {
      grade: "derived",
      from: ["mccoll2024", "dallaMan2007"],
      how: "middle of the fasting values of five digitised studies (30 to 53) and of a meal model (25)",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  cl_insulin: {
    value: 0.01,
    unit: "L/(kg*min)",
    means: "clearance of insulin from plasma, per body mass",
    evidence: {
      grade: "derived",
      from: ["turnheim1988"],
      how: "700 to 800 mL/min (abstract) over 75 kg",
    },
    spread: { kind: "lognormal", factor: 1.15 },
  },
  km_glucose: {
    value: 9,
    unit: "mmol/L",
    means: "glucose at half of the highest secretion",
    evidence: { grade: "fitted", to: ["rizza1981"], how: glucoseFit },
    spread: { kind: "lognormal", factor: 1.15 },
  },
  n_glucose: {
    value: 3.5,
    unit: "1",
    means: "steepness of secretion by glucose",
    evidence: { grade: "fitted", to: ["rizza1981"], how: glucoseFit },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  gain_carbohydrate: {
    value: 38,
    unit: "pmol/mmol",
    means: "secretion by glucose arriving from the gut (incretins)",
    evidence: { grade: "fitted", to: ["rizza1981"], how: glucoseFit },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  gain_amino_acids: {
    value: 56,
    unit: "pmol/min",
    means: "secretion by 1 mmol/min of arriving amino acids",
    evidence: {
      grade: "fitted",
      to: ["mccoll2024", "power2009"],
      how: `${curveFit}; then raised by a seventh by hand when secretion was tied to glucose`,
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  n_amino_acids: {
    value: 1.45,
    unit: "1",
    means: "power of secretion by arriving amino acids",
    evidence: { grade: "fitted", to: ["mccoll2024"], how: curveFit },
    spread: { kind: "lognormal", factor: 1.1 },
  },
  weight_neaa: {
    value: 1.5,
    unit: "1",
    means: "weight of non-essential amino acids in that arrival",
    evidence: {
      grade: "fitted",
      to: ["mccoll2024"],
      how: `${curveFit}; whole protein releases more insulin than its essential amino acids`,
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  unit_arrival: {
    value: 1,
    unit: "mmol/min",
    means: "arrival that the gain is given for",
    evidence: {
      grade: "assumed",
      why: "the reference point of a power law",
      wouldSettle: "nothing: it is a convention",
    },
    spread: { kind: "none", why: "a convention" },
  },
  frac_interstitial: {
    value: 0.45,
    unit: "1",
    means: "insulin between muscle cells, relative to plasma, at rest",
    evidence: {
      grade: "derived",
      from: ["sjostrand1999"],
      how: "67 over 155 and 180 over 379 mU/L (abstract) in two clamps",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  k_interstitial: {
    value: 0.025,
    unit: "1/min",
    means: "exchange between plasma and muscle interstitium",
    evidence: {
      grade: "assumed",
      why: "28 min half-time, between 46 min under a clamp and no visible delay after oral glucose, in two microdialysis papers that have no identifier here",
      wouldSettle: "microdialysis of muscle after a meal, with identifiers for those two papers",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  k_proteolysis: {
    value: 38,
    unit: "pmol/L",
    means: "interstitial insulin at half of its brake on breakdown (85 in plasma)",
    evidence: {
      grade: "fitted",
      to: ["greenhaff2008", "insulinAminoAcidClamp2004"],
      how: "by hand: leg breakdown is fully restrained at 30 mU/L, whole-body breakdown falls by 18 %",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  n_proteolysis: {
    value: 2,
    unit: "1",
    means: "steepness of that brake",
    evidence: {
      grade: "fitted",
      to: ["greenhaff2008"],
      how: "by hand: no further effect between 30 and 167 mU/L",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  k_clamp: {
    value: 1,
    unit: "1/min",
    means: "how fast a clamp pulls insulin to its level",
    evidence: {
      grade: "assumed",
      why: "a primed infusion is at its level within minutes, faster than what follows",
      wouldSettle: "the priming scheme of the protocol at hand",
    },
    spread: { kind: "none", why: "a laboratory device, not a property of the body" },
  },
});
