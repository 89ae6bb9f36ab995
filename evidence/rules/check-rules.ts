import type { CheckRules } from "../../src/analysis/index.ts";
import { agentFacts } from "./agents.ts";
import blockSweep from "./block-sweep.json" with { type: "json" };
import { referenceWeek } from "./reference-week.ts";
import { tissues } from "./tissues.ts";

const minute = 60_000;

/** What `equator check` holds protocols against. */
export const checkRules: CheckRules = {
  systems: tissues,
  sources: {
    meal: "food",
    amino_acids: "food",
    train: "training",
    compound: "agent",
    infuse: "fixed",
    clamp: "fixed",
  },
  brakes: ["agent"],
  agents: agentFacts,
  mostDays: 6,
  conflict: {
    loss: 0.1,
    on: 0.2,
    overlap: 30 * minute,
    offsets: {
      near: [30, 60, 120, 180].map((minutes) => minutes * minute),
      far: [240, 360, 480, 720].map((minutes) => minutes * minute),
    },
    forGrowth: ["meal", "amino_acids", "train.resistance"],
    inFull: 3,
    banded: 2,
    kept: 0.05,
    refs: { training: ["wilson2012", "schumann2022", "lee2020_order"] },
  },
  agentRules: {
    approvals: ["research-only", "investigational"],
    prohibitions: ["prohibited", "in-competition"],
    weak: ["none", "cell"],
    reach: 0.1,
  },
  food: {
    // Young men of about 22 and old of about 71 were studied; where between them the change lies was not.
    meal: [
      { from: 18, least: 0.24 },
      { from: 65, least: 0.4 },
    ],
    mealRefs: ["moore2015"],
    training: 1.6,
    trainingRefs: ["morton2018"],
    protein: 0.8,
    proteinRefs: ["baum2015"],
    // Found in women, debated as a threshold, not known in men; intake alone is held against it, before what training costs.
    energy: 30,
    energyRefs: ["areta2021"],
    factors: { protein: 4, carbohydrate: 4, fat: 9 },
    days: 7,
    together: 30 * minute,
  },
  // No trial sets these levels. Rest is a morning without training in the days before. At 2 a meal of 35 g of protein keeps
  // mTORC1 for 3 to 4 h; below 1.25 it is back 5 h after one, as p-S6K1 is in biopsies between 4 h and the next morning.
  // Nothing is told that the same system shows over a usual week, so that a model that comes down slowly warns of nothing.
  chronic: {
    reference: referenceWeek,
    beyond: 0.1,
    refs: ["mitchell2015_soy", "burd2010"],
    high: 2,
    low: 0.7,
    share: 0.9,
    days: 3,
    lowPhase: { level: 1.25, hours: 3 },
  },
  months: {
    days: { least: 28, most: 84 },
    sessions: 4,
    kinds: ["train.resistance", "train.endurance"],
    gains: {
      "human-adult": [
        { kind: "train.resistance", readout: "strength_1rm", name: "strength" },
        { kind: "train.resistance", readout: "explosive_strength", name: "explosive strength" },
        { kind: "train.resistance", readout: "muscle_csa", name: "muscle cross-section" },
        { kind: "train.resistance", readout: "lean_body_mass", name: "lean mass" },
        { kind: "train.endurance", readout: "maximal_oxygen_uptake", name: "maximal oxygen uptake" },
      ],
    },
    refs: ["wilson2012", "schumann2022"],
  },
  placement: { gain: 0.25, afterTraining: 15 * minute, beforeFood: 30 * minute },
  // The lengths that are claimed; no source was found for them. What DXA tells in a group, and a fiftieth of the flux.
  blocks: {
    anabolic: [8, 12],
    maintenance: [4, 8],
    sweep: blockSweep,
    little: { growth: 0.3, maintenance: 0.02 },
  },
  genes: {
    TSC1: { why: "without TSC, Rheb keeps mTORC1 on whatever AMPK does through it", refs: ["inoki2002"] },
    TSC2: { why: "without TSC, Rheb keeps mTORC1 on whatever AMPK does through it", refs: ["inoki2002"] },
  },
};
