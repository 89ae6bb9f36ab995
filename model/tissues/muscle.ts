import { energy } from "../signalling/energy.ts";
import { s6k1Sites } from "../signalling/s6k1-sites.ts";
import { stress } from "../signalling/stress.ts";
import { loading } from "../tissue/loading.ts";
import { commonPorts } from "./shared.ts";
import { adjusted, derived, type Tissue } from "./tissue.ts";

const lacks = ["erk", "srebp1", "hormone_inputs"];

const adjustments: Tissue["adjustments"] = {
  "stress.gain_hif": adjusted(
    stress,
    "gain_hif",
    0.03,
    derived(
      "etheridge2011",
      "REDD1 of resting muscle is unaltered after 3.5 h at 12 % oxygen: at most a hundredth here",
    ),
  ),
};

const ports = {
  ...commonPorts,
  insulin_local: "interstitial insulin",
  leucine_local: "free leucine of muscle cells, with what acts like it",
  eaa_local: "other essential amino acids free in muscle cells",
  arginine_local: "free arginine of muscle, or of plasma",
  myostatin_free: "free myostatin and activin relative to rest",
  disuse: "immobilisation of the limb, 0 to 1",
} as const;

/** The muscle that a protocol observes: with its loading, its adenylates and the marks that biopsies show. */
export const muscle: Tissue = {
  about: "skeletal muscle of the limb that is trained and observed; the numbers of the muscle system",
  lacks,
  own: { loading, energy, s6k1_sites: s6k1Sites },
  adjustments,
  ports: { ...ports, energy_stress: "metformin, inhibited mitochondria or ischaemia, 0 to 1" },
};

/** Muscle elsewhere: the same numbers; what loads it and what it spends come through ports. */
export const upperMuscle: Tissue = {
  about: "skeletal muscle elsewhere, with the numbers of the observed limb",
  lacks,
  adjustments,
  ports: {
    ...ports,
    mechanical_drive: "drive left by a training session",
    exercising: "contraction going on, 0 to 1",
    amp_effect: "effect of AMP on AMPK, 0 to 1",
  },
};
