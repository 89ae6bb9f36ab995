import { describe, expect, it } from "vitest";
import { chanceOf } from "../../../src/analysis/fit/chance.ts";
import { rankMeasurements } from "../../../src/analysis/fit/next-measurement.ts";

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
});
