import type { Parameter } from "../../src/lang/index.ts";
import { aminoAcidSensing } from "../signalling/amino-acid-sensing.ts";
import { stress } from "../signalling/stress.ts";
import { surroundings } from "../signalling/surroundings.ts";
import { adjusted, assumed, type Ref } from "./tissue.ts";

type Adjustments = Readonly<Record<string, Parameter<Ref>>>;

/** What a tissue sees at rest where nothing of the body fills the port: insulin in pmol/L, amino acids in mmol/L. */
export interface Surroundings {
  readonly insulin: number;
  readonly leucine: number;
  readonly eaa: number;
  readonly arginine: number;
  /** Where the cells see these. */
  readonly place: string;
}

/** Adjustments of the constants that stand in for a body. */
export function seenAtRest({ place, ...levels }: Surroundings): Adjustments {
  const entries = Object.entries(levels).map(([of, value]) => {
    const evidence = assumed(
      `level in ${place} after an overnight fast, rounded`,
      `${of} in ${place}, fasted`,
    );
    return [`surroundings.${of}_rest`, adjusted(surroundings, `${of}_rest`, value, evidence)];
  });
  return Object.fromEntries(entries);
}

/** A gate of leucine outside muscle: its half-point and steepness, and other amino acids at half amplification. */
export function leucineGate(km: number, n: number, kmEaa: number, why: string): Adjustments {
  const settle = "S6K1 over leucine in the tissue, other amino acids held";
  return {
    "amino_acid_sensing.km_leucine": adjusted(aminoAcidSensing, "km_leucine", km, assumed(why, settle), 2),
    "amino_acid_sensing.n_leucine": adjusted(
      aminoAcidSensing,
      "n_leucine",
      n,
      assumed("less steep than the effective gate of muscle", settle),
    ),
    "amino_acid_sensing.km_eaa": adjusted(
      aminoAcidSensing,
      "km_eaa",
      kmEaa,
      assumed("near the fasted level of the place, as in muscle", settle),
    ),
  };
}

/** Tissues whose leucine gate is Sestrin2, which ATF4 raises, and whose leucine cortisol does not burn. */
export const sestrin2Tissue: Adjustments = {
  "amino_acid_sensing.frac_inducible": adjusted(
    aminoAcidSensing,
    "frac_inducible",
    0.6,
    assumed(
      "Sestrin2, a target of ATF4, is the gate outside muscle and heart; the share is assumed",
      "Sestrin proteins of the tissue under protein restriction",
    ),
    1.5,
  ),
  "amino_acid_sensing.gain_glucocorticoid": adjusted(
    aminoAcidSensing,
    "gain_glucocorticoid",
    0,
    assumed(
      "the KLF15 arm that burns leucine under cortisol is one of muscle",
      "BCAT2 of the tissue under cortisol",
    ),
  ),
};

/** REDD1 that HIF-1a raises modestly, where nothing was measured. */
export const modestRedd1: Adjustments = {
  "stress.gain_hif": adjusted(
    stress,
    "gain_hif",
    0.3,
    assumed("between cell lines and resting muscle", "REDD1 of the tissue over oxygen steps"),
  ),
};

/** Ports that every tissue has, and what of the body belongs there. */
export const commonPorts = {
  igf1_relative: "free IGF-1 relative to its fasted level",
  glucocorticoid: "cortisol relative to its daily mean",
  rapamycin_free: "free rapamycin of the tissue",
  tissue_oxygen: "oxygen of the tissue relative to rest",
} as const;

/** Ports of a tissue that does not contract. */
export const restingPorts = {
  ...commonPorts,
  energy_stress: "metformin, inhibited mitochondria or ischaemia, 0 to 1",
  glucose_relative: "local glucose relative to rest",
  glucagon_relative: "portal glucagon relative to rest",
  leptin_relative: "leptin relative to rest",
  ghrelin_relative: "acyl ghrelin relative to rest",
  growth_factor: "growth factors on PI3K, 0 to 1",
} as const;
