import { describe, expect, it } from "vitest";
import { initiation } from "../../../model/outcome/initiation.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";

describeModule(initiation);

const fasted = 0.462;
const fed = steady(initiation, { eif4f: 0.7 });

describe("initiation, published", () => {
  // Latency 0.5 h, between 20 and 45 min with the spread of that estimate; drug of the whole chain comes on top.
  fact(
    "stimulation needs 10 to 45 min from assembled eIF4F to its half",
    cite("bohe2001", "abstract: no rise in the first half hour, peak at 2 h"),
    () => {
      const minutes = Array.from({ length: 121 }, (_, minute) => minute);
      const { stimulated_initiation } = runModule(initiation, {
        minutes: 120,
        at: minutes,
        values: { eif4f: 0.7 },
      }).offers;
      const half = stimulated_initiation.findIndex((value) => value >= 0.5 * fed.stimulated_initiation);
      expect(half).toBeGreaterThanOrEqual(10);
      expect(half).toBeLessThanOrEqual(45);
      expect(stimulated_initiation[120]).toBeGreaterThan(0.95 * fed.stimulated_initiation);
    },
  );

  fact(
    "a further rise of eIF4F with insulin hardly adds: synthesis is the same at 30 and at 167 mU/L",
    cite("greenhaff2008", "abstract: same synthesis at every insulin level"),
    () => {
      const [low, high] = [0.7, 0.8].map((eif4f) => steady(initiation, { eif4f }).stimulated_initiation);
      expect((high ?? 0) / (low ?? 1)).toBeLessThan(1.2);
    },
  );

  fact(
    "exercise cannot act where the drug keeps eIF4F down, and acts in full where it rises",
    cite("drummond2009", "abstract: rapamycin blocks the rise of about 40 %"),
    () => {
      expect(steady(initiation, { eif4f: fasted }).exercise_permission).toBe(0);
      expect(steady(initiation, { eif4f: 0.8 * fasted }).exercise_permission).toBe(0);
      expect(steady(initiation, { eif4f: 0.55 }).exercise_permission).toBeGreaterThan(0.8);
    },
  );

  fact(
    "fasted initiation stimulates nothing, so that basal synthesis stays flat",
    cite("volpi2008", "abstract: no change over five hourly biopsies"),
    () => {
      const { stimulated_initiation } = runModule(initiation, {
        minutes: 18 * 60,
        at: [60, 360, 1080],
        values: { eif4f: fasted },
      }).offers;
      expect(stimulated_initiation).toEqual([0, 0, 0]);
    },
  );
});

describe("initiation", () => {
  it("falls below its fasted level without a negative stimulation", () => {
    const down = steady(initiation, { eif4f: 0 });
    expect(down.stimulated_initiation).toBe(0);
    expect(down.exercise_permission).toBe(0);
  });
});
