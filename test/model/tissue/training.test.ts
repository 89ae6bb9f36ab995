import { describe, expect, it } from "vitest";
import { defineSystem } from "../../../model/language.ts";
import { loading } from "../../../model/tissue/loading.ts";
import { training } from "../../../model/tissue/training.ts";
import { buildSystem, exposureEffects } from "../../../src/lang/index.ts";
import { cite, fact } from "../../support/fact.ts";

const system = defineSystem({
  id: "training_test",
  about: "Loading alone, for what training events do to it.",
  modules: { "muscle.loading": loading },
  exposures: training,
  readouts: {
    exercising: { unit: "1", is: "muscle.loading.exercising", means: "exercise now", assay: "none" },
  },
  settle: "1 h",
});

/** What a train event of `minutes` adds to its input. */
function effect(kind: string, minutes: number, numbers: Record<string, number>): number {
  const quantities = Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, { value, unit: "1" }]),
  );
  const event = { kind, duration: minutes * 60_000, quantities, words: {} };
  const { effects, diagnostics } = exposureEffects(buildSystem(system), event, { pow: Math.pow });
  expect(diagnostics).toEqual([]);
  expect(effects).toHaveLength(1);
  return effects[0]?.value ?? Number.NaN;
}

const lift = (minutes: number, numbers: Record<string, number>) =>
  effect("train.resistance", minutes, numbers);

describe("training events", () => {
  fact(
    "give more effort the heavier the load",
    cite("kumar2009", "abstract: 20 to 90 % of the maximum"),
    () => {
      const efforts = [0.2, 0.4, 0.6, 0.75, 0.9].map((load) => lift(15, { load }));
      for (const [i, value] of efforts.slice(1).entries()) expect(value).toBeGreaterThan(efforts[i] ?? 1);
      expect(efforts[0]).toBeLessThan(0.1);
    },
  );

  fact(
    "count a light load to failure as a heavy one, and the same work short of failure as less",
    cite("burd2010load", "abstract: 30 % and 90 %"),
    () => {
      const heavy = lift(15, { load: 0.9, reps: 5 });
      const lightToFailure = lift(15, { load: 0.3, reps: 70 });
      const lightMatched = lift(15, { load: 0.3, reps: 14 });
      expect(lightToFailure).toBeGreaterThan(0.95 * heavy);
      expect(lightMatched).toBeLessThan(0.5 * heavy);
    },
  );

  it("thin out over a session with few sets", () => {
    expect(lift(60, { load: 0.75, sets: 3 })).toBeLessThan(0.3 * lift(12, { load: 0.75, sets: 3 }));
  });

  it("stay within 0 and 1 for odd numbers", () => {
    for (const load of [0, 1, 1.2]) {
      const value = lift(30, { load, sets: 100, reps: 1000 });
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1.05);
    }
  });

  it("take a usual load and a moderate pace where none is given", () => {
    expect(lift(45, {})).toBeCloseTo(0.92, 2);
    expect(effect("train.endurance", 45, {})).toBeCloseTo(0.6, 9);
    expect(effect("train.endurance", 45, { intensity: 0.75 })).toBeCloseTo(0.75, 9);
  });
});
