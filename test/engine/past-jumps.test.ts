import { expect, it } from "vitest";
import { PastJumps } from "../../src/engine/past-jumps.ts";

it("jumps are reached up to the third derivative, and those of higher ones are no matter", () => {
  for (const order of [0, 1, 2, 3]) {
    const jumps = new PastJumps();
    jumps.add(10, order);
    expect(jumps.cut(20)).toBe(10);
    expect(jumps.reach(10)).toEqual({ at: 10, order });
    expect(jumps.reach(10)).toBeUndefined();
  }
  const jumps = new PastJumps();
  jumps.add(10, 4);
  expect(jumps.cut(20)).toBe(20);
  expect(jumps.reach(10)).toBeUndefined();
});

it("of two at one instant the lower derivative counts, whichever was noted first", () => {
  for (const orders of [
    [1, 3],
    [3, 1],
  ]) {
    const jumps = new PastJumps();
    for (const order of orders) jumps.add(10, order);
    jumps.add(10 + 2 ** -49, 2);
    expect(jumps.reach(10)?.order).toBe(1);
    expect(jumps.cut(20)).toBe(20);
  }
});
