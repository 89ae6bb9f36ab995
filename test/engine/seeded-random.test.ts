import { expect, it } from "vitest";
import { seededRandom } from "../../src/engine/seeded-random.ts";

function firstOf(seed: number): number[] {
  return Array.from({ length: 4 }, seededRandom(seed));
}

it("seeds of more than 32 bits give numbers of their own, by their low half and by their high half", () => {
  const seeds = [0, 1, 2 ** 32, 2 ** 32 + 1, 2 ** 33, 2 ** 52 + 1, -1];
  const streams = seeds.map(firstOf);
  expect(new Set(streams.map(String)).size).toBe(seeds.length);
  expect(seeds.map(firstOf)).toEqual(streams);
  expect(streams.flat().every((value) => value >= 0 && value < 1)).toBe(true);
});
