import { describe, expect, it } from "vitest";
import { chanceOf } from "../../../src/analysis/fit/chance.ts";
import {
  comparable,
  isMeasured,
  logarithms,
  rankMeasurements,
} from "../../../src/analysis/fit/next-measurement.ts";
import { systems } from "../../../src/index.ts";

const members = 400;
const drawn = (member: number) => {
  const chance = chanceOf(5, 0, member);
  return { a: chance.normal(), b: chance.normal(), c: chance.normal() };
};
const each = (value: (draw: ReturnType<typeof drawn>) => number) =>
  Float64Array.from({ length: members }, (_, member) => value(drawn(member)));
const target = each(({ a, b }) => 2 * a + b);

describe("what to measure next", () => {
  const ranked = rankMeasurements(target, [
    { id: "none", about: "c", error: 0.1, values: each(({ c }) => c) },
    { id: "part", about: "b", error: 0.1, values: each(({ b }) => b) },
    { id: "noisy", about: "a, with as much error again", error: 1, values: each(({ a }) => a) },
    { id: "most", about: "a", error: 0.1, values: each(({ a }) => a) },
    { id: "still", about: "what no member moves", error: 1, values: new Float64Array(members).fill(3) },
  ]);

  it("ranks by the share of the target's variance that goes", () => {
    expect(ranked.slice(0, 3).map(({ id }) => id)).toEqual(["most", "noisy", "part"]);
  });

  it("gives the shares of a linear model: 4 of 5, half of that with an error as large as the signal, 1 of 5", () => {
    const share = (id: string) => ranked.find((one) => one.id === id)?.reduction;
    expect(share("most")).toBeCloseTo(0.8, 1);
    expect(share("noisy")).toBeCloseTo(0.4, 1);
    expect(share("part")).toBeCloseTo(0.2, 1);
  });

  it("finds next to nothing in what has nothing to do with the target", () => {
    for (const id of ["none", "still"])
      expect(ranked.find((one) => one.id === id)?.reduction).toBeLessThan(0.01);
  });

  it("ranks for a balance too, which falls below zero", () => {
    const balance = Array.from(target, (value) => value);
    expect(Math.min(...balance)).toBeLessThan(0);
    const [first] = rankMeasurements(comparable(balance), [
      { id: "most", about: "a", error: 0.1, values: each(({ a }) => a) },
    ]);
    expect(first?.reduction).toBeCloseTo(0.8, 1);
    expect(logarithms([1, -1])).toBeUndefined();
    expect(comparable([1, Math.E])).toEqual([0, 1]);
  });
});

describe("what could be measured", () => {
  const { readouts } = systems.muscle;
  const measured = (name: keyof typeof readouts) => isMeasured(readouts[name].assay);

  it("is what has an assay: a blot or a tracer, not the activity of a complex or a flux", () => {
    for (const name of ["leucine_plasma", "p_s6k1_t389", "fsr_myofibrillar"] as const)
      expect(measured(name)).toBe(true);
    for (const name of ["mtorc1_active", "mtorc2_active", "autophagy_flux"] as const)
      expect(measured(name)).toBe(false);
  });
});
