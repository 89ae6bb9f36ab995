import { describe, expect, it } from "vitest";
import { senescentCells } from "../../model/special/senescent-cells.ts";
import { describeModule } from "../support/describe-module.ts";
import { cite, fact } from "../support/fact.ts";
import type { Values } from "../support/module-run.ts";
import { runModule, steady } from "../support/run-module.ts";
import { day } from "./special-runs.ts";

describeModule(senescentCells);

/** Burden over days, from so many times what is usual. */
function burden(days: readonly number[], values: Values, from: number): readonly number[] {
  return runModule(senescentCells, {
    minutes: Math.max(...days) * day,
    at: days.map((one) => one * day),
    values,
    from: Float64Array.of(from),
    relativeTolerance: 1e-6,
  }).offers.senescent_burden;
}

const usual = (age: number) => steady(senescentCells, { age }).senescent_burden;

/** Days until half of an excess of cells is gone. */
function halfLife(age: number): number {
  const rest = usual(age);
  const days = Array.from({ length: 200 }, (_, i) => (i + 1) / 2);
  const curve = burden(days, { age }, 2 * rest);
  return days[curve.findIndex((value) => value < 1.5 * rest)] ?? Number.NaN;
}

describe("senescent cells, published", () => {
  fact("live for days in the young and weeks in the old", cite("karin2019", "abstract, mice"), () => {
    expect(halfLife(30)).toBeGreaterThan(2);
    expect(halfLife(30)).toBeLessThan(10);
    expect(halfLife(80)).toBeGreaterThan(14);
    expect(halfLife(80)).toBeLessThan(60);
  });
  fact(
    "grow in number exponentially with age",
    cite("liuY2009", "abstract: p16 of T cells of people"),
    () => {
      const [young, middle, old] = [usual(30), usual(55), usual(80)];
      expect(young).toBeCloseTo(1, 3);
      expect(middle / young).toBeGreaterThan(1.5);
      expect(old / middle).toBeCloseTo(middle / young, 1);
    },
  );
  fact("secrete less under rapamycin", cite("laberge2015", "abstract, cells of people"), () => {
    const [rest, drugged] = [steady(senescentCells), steady(senescentCells, { mtorc1_active: 0.1 })];
    expect(drugged.sasp).toBeLessThan(0.75 * rest.sasp);
  });
  fact(
    "are there still when mTOR is inhibited",
    cite("herranz2015", "abstract: secretion, not arrest"),
    () => {
      const drugged = steady(senescentCells, { mtorc1_active: 0.1 });
      expect(drugged.senescent_burden).toBeGreaterThan(0.85);
    },
  );
  fact(
    "are fewer 11 days after three of a senolytic",
    cite("hicksonLJ2019", "abstract, pilot of 9, no control group"),
    () => {
      const days = [0, 3, 14];
      const { offers } = runModule(senescentCells, {
        minutes: 14 * day,
        at: days.map((one) => one * day),
        values: { age: 69, senolysis: 0.3 },
        changes: [{ at: 3 * day, values: { senolysis: 0 } }],
        from: Float64Array.of(usual(69)),
        relativeTolerance: 1e-6,
      });
      const [before = 0, after = 0, later = 0] = offers.senescent_burden;
      expect(after).toBeLessThan(0.6 * before);
      expect(later).toBeLessThan(0.95 * before);
      expect(later).toBeGreaterThan(after);
    },
  );

  it("the more there are, the more a senolytic takes", () => {
    const taken = (age: number) => {
      const [before = 0, after = 0] = burden([0, 2], { age, senolysis: 0.3 }, usual(age));
      return before - after;
    };
    expect(taken(75)).toBeGreaterThan(3 * taken(30));
  });
  it("come of damage, division and inflammation", () => {
    for (const values of [{ damage_liver: 1.5 }, { division_rate: 0.02 }, { inflammation: 1 }])
      expect(steady(senescentCells, values).senescent_burden).toBeGreaterThan(1.1);
  });
});
