import type { CheckRules } from "../../src/analysis/index.ts";
import { agentFacts } from "./agents.ts";
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
    inFull: 3,
    banded: 2,
    kept: 0.05,
    refs: { training: ["wilson2012", "hickson1980"] },
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
  // No trial sets these levels. Rest is a morning without training in the days before: four sessions a week alone keep
  // mTORC1 of muscle above one and a half times that on most days.
  chronic: { high: 2, low: 0.7, share: 0.9, days: 3, lowPhase: { level: 1.25, hours: 3 } },
  placement: { gain: 0.25, afterTraining: 15 * minute, beforeFood: 30 * minute },
  // The lengths that are claimed; no source was found for them.
  blocks: { anabolic: [8, 12], maintenance: [4, 8] },
  genes: {
    TSC1: { why: "without TSC, Rheb keeps mTORC1 on whatever AMPK does through it", refs: ["inoki2002"] },
    TSC2: { why: "without TSC, Rheb keeps mTORC1 on whatever AMPK does through it", refs: ["inoki2002"] },
  },
};
