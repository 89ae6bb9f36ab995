import { expect, it } from "vitest";
import { firstAfter } from "../../src/engine/delayed-method.ts";
import { seededRandom } from "./support/random.ts";

it("the first jump after a time is the one that a look at them all finds", () => {
  const random = seededRandom(7);
  const times = Array.from({ length: 40 }, () => random() * 10).sort((a, b) => a - b);
  for (const time of [-1, ...times, ...Array.from({ length: 200 }, () => random() * 12), Number.NaN]) {
    expect(firstAfter(times, time)).toBe(times.find((at) => at > time));
  }
  expect(firstAfter([], 0)).toBeUndefined();
});
