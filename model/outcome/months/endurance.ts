import { defineModule } from "../../language.ts";
import { enduranceParameters } from "./endurance-parameters.ts";

/** Endurance training: PGC-1a, oxidative enzymes, the central circulation, maximal oxygen uptake. */
export const endurance = defineModule({
  id: "endurance",
  about:
    "PGC-1a, oxidative enzymes, the central circulation and maximal oxygen uptake under endurance training.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.183134, means: "active share of mTORC1 in leg muscle" },
    unloading: { unit: "1", typical: 0, means: "unloading of the legs, 0 to 1" },
    complex1_inhibition: { unit: "1", typical: 0, means: "inhibition of respiratory complex I, 0 to 1" },
  },
  inputs: {
    endurance_power: {
      unit: "1",
      default: 0,
      means: "power of endurance exercise while it lasts, share of maximal oxygen uptake",
    },
    bed_rest: { unit: "1", default: 0, means: "1 while in bed rest" },
  },
  parameters: enduranceParameters,
  states: {
    pgc1a: { unit: "1", initial: 1, slow: true, means: "PGC-1a relative to rest, as training raises it" },
    enzymes: { unit: "1", initial: 1, slow: true, means: "oxidative enzymes relative to untrained" },
    central: { unit: "1", initial: 1, slow: true, means: "stroke and blood volume relative to untrained" },
    recent: { unit: "1", initial: 0, scale: 1, means: "drive of recent endurance exercise" },
  },
  terms: {
    power: { unit: "1", is: "min(1, max(0, endurance_power))", means: "power of exercise, 0 to 1" },
    excess: { unit: "1", is: "pgc1a - 1", means: "PGC-1a above rest" },
    effect: {
      unit: "1",
      is: "excess / (1 + max(0, excess) / enzyme_saturation)",
      means: "the same, saturating",
    },
    spared: {
      unit: "1",
      is: "1 - block_complex1 * min(1, max(0, complex1_inhibition))",
      means: "what inhibition of complex I leaves",
    },
    room: {
      unit: "1",
      is: "max(0, 1 - max(0, central - 1) / gain_central)",
      means: "how far the circulation is from its ceiling",
    },
    by_exercise: {
      unit: "1",
      is: "gain_mitochondrial * recent / (1 + max(0, enzymes - 1) / refinement_enzymes)",
      means: "what endurance exercise adds to mitochondrial synthesis",
    },
  },
  processes: {
    pgc1a_making: {
      to: "pgc1a",
      rate: "max(0, 1 + gain_pgc1a * power + weight_mtorc1_pgc1a * log(max(0.05, mtorc1_active / (mtorc1_fasted * mtorc1_habitual)))) / tau_pgc1a",
      means: "exercise makes PGC-1a",
      evidence: { refs: ["stepto2012"] },
    },
    pgc1a_loss: {
      from: "pgc1a",
      rate: "pgc1a / tau_pgc1a",
      means: "PGC-1a is broken down",
      evidence: {
        grade: "assumed",
        why: "back within days",
        wouldSettle: "PGC-1a protein at 3, 12, 24 and 48 h",
      },
    },
    enzymes_making: {
      to: "enzymes",
      rate: "max(0, 1 + gain_enzymes * effect * spared - frac_enzymes_disuse * min(1, max(0, unloading))) / tau_enzymes",
      means: "PGC-1a makes oxidative enzymes",
      evidence: { refs: ["molmen2025", "fritzen2019"] },
    },
    enzymes_loss: {
      from: "enzymes",
      rate: "enzymes / tau_enzymes",
      means: "enzymes are broken down",
      evidence: { refs: ["ryan2013"] },
    },
    central_making: {
      to: "central",
      rate: "(1 + gain_central * power / half_central * room - frac_central_disuse * min(1, max(0, bed_rest))) / tau_central",
      means: "training widens the central circulation, less near its ceiling",
      evidence: { refs: ["hickson1980"] },
    },
    central_loss: {
      from: "central",
      rate: "central / tau_central",
      means: "without training it falls back",
      evidence: {
        grade: "assumed",
        why: "maximal uptake is lost over weeks",
        wouldSettle: "maximal uptake at 1, 2, 4, 8 and 12 weeks after a block of training",
      },
    },
    recent_build: {
      to: "recent",
      rate: "k_recent * power * (1 - recent)",
      means: "exercise fills a drive of hours",
      evidence: {
        grade: "assumed",
        why: "mitochondrial synthesis is raised for hours",
        wouldSettle: "mitochondrial synthesis against length of exercise",
      },
    },
    recent_decay: {
      from: "recent",
      rate: "recent / tau_recent",
      means: "the drive fades",
      evidence: {
        grade: "assumed",
        why: "a response of hours to a day",
        wouldSettle: "mitochondrial synthesis at 4, 12, 24 and 48 h",
      },
    },
  },
  offers: {
    endurance_recent: { unit: "1", is: "recent", means: "drive of recent endurance exercise in the legs" },
    endurance_recent_upper: { unit: "1", is: "share_upper * recent", means: "the same in the upper body" },
    mitochondrial_added: {
      unit: "1",
      is: "by_exercise",
      means: "what endurance exercise adds to mitochondrial synthesis in the legs",
    },
    mitochondrial_added_upper: {
      unit: "1",
      is: "share_upper * by_exercise",
      means: "the same in the upper body",
    },
    pgc1a_trained: { unit: "1", is: "pgc1a", means: "PGC-1a relative to rest, as training raises it" },
    oxidative_enzymes: { unit: "1", is: "enzymes", means: "oxidative enzymes relative to untrained" },
    maximal_oxygen_uptake: {
      unit: "1",
      is: "central + weight_enzymes_vo2 * (enzymes - 1)",
      means: "maximal oxygen uptake relative to untrained",
    },
  },
  limits: [
    "enzymes move apart from mitochondrial protein: +51 % with mtDNA, porin and cardiolipin unchanged (Fritzen 2019)",
    "one state lumps stroke volume, blood volume and capillaries",
    "PGC-1a here is that of training by the day; the signals of hours act in their own module",
    "athletes trained for years keep more after they stop",
  ],
});
