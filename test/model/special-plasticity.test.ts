import { expect, it } from "vitest";
import { hippocampalPlasticity } from "../../model/special/hippocampal-plasticity.ts";
import { describeModule } from "../support/describe-module.ts";
import { cite, fact } from "../support/fact.ts";
import type { Values } from "../support/module-run.ts";
import { steady } from "../support/run-module.ts";
import { atEnd, type Changes, day, during, hour } from "./special-runs.ts";

describeModule(hippocampalPlasticity);

const rest = 0.086;
const blocked = { mtorc1_active: 0.02 * rest };
/** Half the TSC and none, as the signalling set has them. */
const halfTsc = { mtorc1_active: 1.6 * rest };
const noTsc = { mtorc1_active: 3.9 * rest };

const learning = during(hour, 10, { learning: 1 }, { learning: 0 });
const learnt = (values: Values = {}) => atEnd(hippocampalPlasticity, 2 * day, values, learning);
const control = learnt();

fact("rapamycin lowers late potentiation and spares the early", cite("tang2002", "abstract, slices"), () => {
  expect(learnt(blocked).ltp_late).toBeLessThan(0.6 * control.ltp_late);
  const early = (values: Values) => atEnd(hippocampalPlasticity, 80, values, learning).ltp_early;
  expect(early(blocked)).toBeCloseTo(early({}), 6);
});

fact("rapamycin disrupts the consolidation of fear", cite("mac2014", "abstract, rodents"), () => {
  expect(learnt(blocked).memory).toBeLessThan(0.7 * control.memory);
});

/** Memory two days after recall, with rapamycin for 12 h from a time after recall on. */
function recalled(drugAt?: number): number {
  const drug: Changes =
    drugAt === undefined ? [] : during(2 * day + drugAt, 12 * hour, blocked, { mtorc1_active: rest });
  const recall = during(2 * day, 15, { recall: 1 }, { recall: 0 });
  const changes = [...learning, ...recall, ...drug].sort((a, b) => a.at - b.at);
  return atEnd(hippocampalPlasticity, 4 * day, {}, changes).memory;
}

fact("rapamycin at recall weakens a memory for good", cite("blundell2008", "abstract, mice"), () => {
  expect(recalled(0)).toBeLessThan(0.85 * recalled());
});

it("is not touched by rapamycin a day after recall", () => {
  expect(recalled(day)).toBeGreaterThan(0.97 * recalled());
});

fact(
  "rapamycin 12 h after learning impairs memory too",
  cite("mac2014", "abstract: two windows"),
  () => {
    const late = during(13 * hour, 12 * hour, blocked, { mtorc1_active: rest });
    expect(atEnd(hippocampalPlasticity, 2 * day, {}, [...learning, ...late]).memory).toBeLessThan(
      0.8 * control.memory,
    );
  },
  { fails: "0.94 here: there is one window" },
);

fact("half the TSC impairs memory, and rapamycin restores it", cite("ehninger2008", "abstract, mice"), () => {
  const impaired = learnt(halfTsc).memory;
  expect(impaired).toBeLessThan(0.95 * control.memory);
  expect(learnt({ mtorc1_active: 0.6 * 1.6 * rest }).memory).toBeGreaterThan(1.05 * impaired);
});

fact("half the TSC makes late potentiation last", cite("ehninger2008", "abstract, mice"), () => {
  expect(learnt(halfTsc).ltp_late).toBeGreaterThan(1.1 * control.ltp_late);
});

fact("beta-hydroxybutyrate induces Bdnf", cite("sleiman2016", "abstract, mouse hippocampus"), () => {
  expect(steady(hippocampalPlasticity, { bhb_concentration: 2 }).bdnf_relative).toBeGreaterThan(1.2);
});

fact("a session of exercise raises BDNF", cite("szuhany2015", "abstract: Hedges g 0.46, blood"), () => {
  expect(atEnd(hippocampalPlasticity, 40, { exercise_intensity: 0.7 }).bdnf_relative).toBeGreaterThan(1.2);
});

fact(
  "wheel running raises phosphorylated mTOR of neurons",
  cite("lloyd2017", "counts of neurons, rats"),
  () => {
    expect(atEnd(hippocampalPlasticity, 40, { exercise_intensity: 0.7 }).neuronal_mtorc1).toBeGreaterThan(
      1.02,
    );
  },
);

fact(
  "ketamine activates mTOR at once and raises spines by a day; rapamycin blocks it",
  cite("li2010ketamine", "abstract, rat prefrontal cortex"),
  () => {
    const dose = during(hour, 30, { nmda_block: 1 }, { nmda_block: 0 });
    const spines = (values: Values) => atEnd(hippocampalPlasticity, 25 * hour, values, dose).spine_density;
    expect(atEnd(hippocampalPlasticity, 2 * hour, {}, dose).neuronal_mtorc1).toBeGreaterThan(1.5);
    expect(spines({})).toBeGreaterThan(1.01);
    expect(spines(blocked)).toBeLessThan(1);
  },
);

it("readiness to learn is low where mTORC1 is too low and too high", () => {
  const ready = (fold: number) =>
    steady(hippocampalPlasticity, { mtorc1_active: fold * rest }).plasticity_index;
  expect(ready(0.02)).toBeLessThan(0.1);
  expect(ready(1)).toBeCloseTo(1, 6);
  expect(ready(3.9)).toBeLessThan(0.1);
  expect(learnt(noTsc).memory).toBeLessThan(0.5 * control.memory);
});
