import { expect, test } from "vitest";
import { type Mixed, mix, remember } from "../../src/simulate/mixing.ts";

/** A linear map whose parts are slow in their own ways, towards 1, 2, 3, ... */
function found(given: Float64Array): Float64Array {
  return given.map((value, i) => i + 1 + 0.8 * (value - i - 1) * (i % 2 === 0 ? 1 : -1));
}

test("many values that follow themselves come to rest in few rounds", () => {
  let rounds: readonly Mixed[] = [];
  let given: Float64Array = new Float64Array(40).fill(5);
  for (let k = 0; k < 8; k++) {
    rounds = remember(rounds, { given, found: found(given) });
    given = mix(rounds);
  }
  given.forEach((value, i) => {
    expect(value).toBeCloseTo(i + 1, 6);
  });
});

test("the first round is taken as it is, and only the last few are remembered", () => {
  const given = Float64Array.of(1, 2);
  expect([...mix([{ given, found: Float64Array.of(3, 5) }])]).toEqual([3, 5]);
  let rounds: readonly Mixed[] = [];
  for (let k = 0; k < 9; k++) rounds = remember(rounds, { given, found: given });
  expect(rounds).toHaveLength(6);
  expect([...mix(rounds)]).toEqual([1, 2]);
});
