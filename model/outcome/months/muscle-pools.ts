import { defineModule } from "../../language.ts";
import { musclePoolsParameters } from "./muscle-pools-parameters.ts";

const factor = (means: string) => ({ unit: "1", typical: 1, means }) as const;
const none = (means: string) => ({ unit: "1", typical: 0, means }) as const;

/** The protein of one region: what synthesis adds and breakdown takes, and which share of training lasts. */
export const musclePools = defineModule({
  id: "muscle_pools",
  about:
    "Myofibrillar, mitochondrial and other protein of one region relative to the start; most of what loading adds to synthesis is remodelled.",
  needs: {
    synthesis_resting: { unit: "1", typical: 1.056, means: "synthesis without loading relative to fasted" },
    loading_added: none("what loading adds to synthesis, relative to fasted"),
    mitochondrial_spill: { unit: "1", typical: 0.8, means: "share of it that reaches mitochondria" },
    mitochondrial_by_endurance: none("what endurance exercise adds, relative to a habitual day"),
    breakdown_resting: { unit: "1", typical: 0.754, means: "breakdown without loading relative to fasted" },
    energy_factor: factor("factor of energy availability on synthesis"),
    breakdown_energy: factor("factor of energy availability on breakdown"),
    energy_training: factor("factor of energy availability on what lasts"),
    disuse_factor: factor("factor of disuse on synthesis"),
    breakdown_disuse: factor("factor of disuse on breakdown"),
    hormone_factor: factor("factor of hormones on synthesis"),
    domain_factor: factor("limit by size per nucleus"),
    regain: factor("faster growth below what nuclei sustain"),
    sustained_size: factor("size that the motor units sustain"),
    capacity: factor("capacity by ribosomes"),
    response_training: factor("response to loading in the accustomed"),
    loading_factor: factor("response to loading in the old"),
    ampk_factor: factor("response to loading under AMPK"),
    cox_acute: factor("response to loading under COX inhibitors"),
    cox_lasting: factor("the same, of what lasts"),
    accustomed: none("how used to loading"),
    load_effect: none("saturating recent load"),
    protein_support: factor("support by habitual protein"),
  },
  parameters: musclePoolsParameters,
  states: {
    myofibrillar: { unit: "1", initial: 1, slow: true, means: "myofibrillar protein relative to the start" },
    mitochondrial: {
      unit: "1",
      initial: 1,
      slow: true,
      means: "mitochondrial protein relative to the start",
    },
    other: { unit: "1", initial: 1, slow: true, means: "sarcoplasmic, collagen and other protein, the same" },
    fed_synthesis: {
      unit: "1",
      initial: 1,
      slow: true,
      means: "synthesis of the last weeks by food",
    },
    fed_breakdown: { unit: "1", initial: 1, slow: true, means: "breakdown of the last weeks by food" },
    gained: { unit: "1", initial: 0, slow: true, scale: 0.1, means: "what of the protein exercise has left" },
  },
  terms: {
    adaptation: {
      unit: "1",
      is: "max(0, 1 + (1 - frac_feeding_lasting) * (fed_synthesis / max(0.05, fed_breakdown) - 1))",
      means: "breakdown follows a standing change by food, but for a lasting share",
    },
    standing: {
      unit: "1",
      is: "energy_factor * disuse_factor * hormone_factor * domain_factor * regain * sustained_size",
      means: "all factors on synthesis but those of loading",
    },
    resting: {
      unit: "1",
      is: "synthesis_resting / feed_reference * standing",
      means: "synthesis without loading, 1 on a habitual day",
    },
    response: {
      unit: "1",
      is: "gain_region * response_training * loading_factor * ampk_factor * capacity",
      means: "factors on what loading adds",
    },
    added: {
      unit: "1",
      is: "frac_daily * loading_added / feed_reference * response",
      means: "what loading adds, relative to a habitual day",
    },
    acute: { unit: "1", is: "added * cox_acute", means: "the same under COX inhibitors" },
    mitochondrial_added: {
      unit: "1",
      is: "mitochondrial_by_endurance + mitochondrial_spill * acute",
      means: "what exercise adds to mitochondrial synthesis",
    },
    lasting_share: {
      unit: "1",
      is: "min(1, lasting_naive + (lasting_accustomed - lasting_naive) * accustomed)",
      means: "share of what loading adds that lasts",
    },
    lasting: {
      unit: "1",
      is: "added * cox_lasting * lasting_share * protein_support * energy_training",
      means: "what lasts of it",
    },
    repair: {
      unit: "1",
      is: "acute - lasting",
      means: "the rest is remodelled: as much is broken down (spared, where more lasts)",
    },
    breaking: {
      unit: "1",
      is: "breakdown_resting / breakdown_reference * adaptation * breakdown_energy * breakdown_disuse",
      means: "breakdown relative to a habitual day",
    },
    frac_other: {
      unit: "1",
      is: "1 - frac_myofibrillar - frac_mitochondrial",
      means: "share of other protein",
    },
    mass: {
      unit: "1",
      is: "frac_myofibrillar * myofibrillar + frac_mitochondrial * mitochondrial + frac_other * other",
      means: "protein of the region relative to the start",
    },
    made_myofibrillar: {
      unit: "1/d",
      is: "turnover_myofibrillar * (resting + acute)",
      means: "synthesis of myofibrillar protein",
    },
    made_mitochondrial: {
      unit: "1/d",
      is: "turnover_mitochondrial * (resting + mitochondrial_added)",
      means: "synthesis of mitochondrial protein",
    },
    made_other: {
      unit: "1/d",
      is: "turnover_other * (resting + frac_other_training * acute)",
      means: "synthesis of other protein",
    },
  },
  processes: {
    synthesis: {
      to: "myofibrillar",
      rate: "made_myofibrillar",
      means: "synthesis adds to what was there at the start, so that growth slows",
      evidence: { refs: ["brook2015", "wilkinsond2014"] },
    },
    breakdown: {
      from: "myofibrillar",
      rate: "turnover_myofibrillar * myofibrillar * max(0, breaking + repair)",
      means: "breakdown takes from what is there",
      evidence: { refs: ["brook2015"] },
    },
    mitochondrial_synthesis: {
      to: "mitochondrial",
      rate: "made_mitochondrial",
      means: "synthesis of mitochondrial protein",
      evidence: { refs: ["trommelen2023sleep"] },
    },
    mitochondrial_breakdown: {
      from: "mitochondrial",
      rate: "turnover_mitochondrial * mitochondrial * (breaking + (1 - frac_mitochondrial_lasting) * mitochondrial_added)",
      means: "most of what exercise adds does not last as mass",
      evidence: { refs: ["fritzen2019"] },
    },
    other_synthesis: {
      to: "other",
      rate: "made_other",
      means: "synthesis of sarcoplasmic, collagen and other protein",
      evidence: {
        grade: "assumed",
        why: "grows with the fibre",
        wouldSettle: "fractions per muscle mass before and after training",
      },
    },
    other_breakdown: {
      from: "other",
      rate: "turnover_other * other * max(0, breaking + frac_other_training * repair)",
      means: "and its breakdown",
      evidence: {
        grade: "assumed",
        why: "as of myofibrillar protein",
        wouldSettle: "fractions per muscle mass before and after training",
      },
    },
    synthesis_felt: {
      to: "fed_synthesis",
      rate: "synthesis_resting / feed_reference / tau_adaptation",
      means: "synthesis by food, averaged",
      evidence: {
        grade: "assumed",
        why: "intakes from 0.8 g/kg/d up keep muscle",
        wouldSettle: "daily nitrogen balance after a step of protein",
      },
    },
    synthesis_forgotten: {
      from: "fed_synthesis",
      rate: "fed_synthesis / tau_adaptation",
      means: "over the last weeks",
      evidence: {
        grade: "assumed",
        why: "intakes from 0.8 g/kg/d up keep muscle",
        wouldSettle: "daily nitrogen balance after a step of protein",
      },
    },
    breakdown_felt: {
      to: "fed_breakdown",
      rate: "breakdown_resting / breakdown_reference / tau_adaptation",
      means: "breakdown by food, averaged",
      evidence: {
        grade: "assumed",
        why: "intakes from 0.8 g/kg/d up keep muscle",
        wouldSettle: "daily nitrogen balance after a step of protein",
      },
    },
    breakdown_forgotten: {
      from: "fed_breakdown",
      rate: "fed_breakdown / tau_adaptation",
      means: "over the last weeks",
      evidence: {
        grade: "assumed",
        why: "intakes from 0.8 g/kg/d up keep muscle",
        wouldSettle: "daily nitrogen balance after a step of protein",
      },
    },
    gaining: {
      to: "gained",
      rate: "max(0[1/d], frac_myofibrillar * turnover_myofibrillar * (acute - myofibrillar * repair) + frac_other * turnover_other * frac_other_training * (acute - other * repair) + frac_mitochondrial * turnover_mitochondrial * mitochondrial_added * (1 - (1 - frac_mitochondrial_lasting) * mitochondrial))",
      means: "what exercise adds and is not remodelled",
      evidence: {
        grade: "assumed",
        why: "an account beside the pools, so that untrained muscle of a region can be told apart",
        wouldSettle: "nothing to settle: an account",
      },
    },
    losing: {
      from: "gained",
      rate: "gained * breaking * (frac_myofibrillar * turnover_myofibrillar + frac_other * turnover_other + frac_mitochondrial * turnover_mitochondrial)",
      means: "what was gained turns over like the rest",
      evidence: {
        grade: "assumed",
        why: "an account beside the pools",
        wouldSettle: "nothing to settle: an account",
      },
    },
  },
  offers: {
    fsr_myofibrillar_daily: {
      unit: "%/d",
      is: "made_myofibrillar / myofibrillar",
      means: "fractional synthesis of myofibrillar protein",
    },
    fsr_mitochondrial_daily: {
      unit: "%/d",
      is: "made_mitochondrial / mitochondrial",
      means: "fractional synthesis of mitochondrial protein",
    },
    fsr_mixed_daily: {
      unit: "%/d",
      is: "frac_myofibrillar * made_myofibrillar / myofibrillar + frac_mitochondrial * made_mitochondrial / mitochondrial + frac_other * made_other / other",
      means: "fractional synthesis of mixed muscle protein",
    },
    protein_mass: { unit: "1", is: "mass", means: "protein of the region relative to the start" },
    muscle_size: {
      unit: "1",
      is: "mass * (1 + swelling * load_effect)",
      means: "cross-section or volume as imaged",
    },
    myofibrillar_mass: { unit: "1", is: "myofibrillar", means: "myofibrillar protein relative to the start" },
    trained_gain: { unit: "1", is: "gained", means: "what of the protein exercise has left" },
    standing_factor: {
      unit: "1",
      is: "standing",
      means: "factor on the synthesis of hours, all but loading",
    },
    loading_response: {
      unit: "1",
      is: "response * cox_acute",
      means: "factor on what loading adds to the synthesis of hours",
    },
    endurance_added: {
      unit: "1",
      is: "feed_reference * mitochondrial_by_endurance",
      means: "what endurance exercise adds to mitochondrial synthesis, relative to fasted",
    },
    breakdown_standing: {
      unit: "1",
      is: "adaptation * breakdown_energy * breakdown_disuse",
      means: "factor on the breakdown of hours",
    },
  },
  limits: [
    "synthesis by the day rises by a third of what tracers of hours, summed, give (frac_daily): the two kinds of study disagree",
    "a habitual day keeps mass; feed_reference and breakdown_reference are means of such a day, not of the settled night",
    "overnight the pools lose, as they must",
    "one lasting share for all: its spread and that of the acute response carry responders and others",
    "no new fibres, no denervation but the yearly loss of motor units",
  ],
});
