import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { integrate, kernelFromFunctions } from "../../src/engine/index.ts";
import { entry } from "./support/fit.ts";

/** A reaction of the mass-action law; `to` may have none, one or two species. */
interface Reaction {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly constant: number;
}

const species = 6;
const index = fc.integer({ min: 0, max: species - 1 });
const reaction: fc.Arbitrary<Reaction> = fc.record({
  from: fc.array(index, { minLength: 1, maxLength: 2 }),
  to: fc.array(index, { minLength: 1, maxLength: 1 }),
  constant: fc.double({ min: -3, max: 3, noNaN: true }).map((exponent) => 10 ** exponent),
});
const network = fc.record({
  reactions: fc.array(reaction, { minLength: 3, maxLength: 14 }),
  initial: fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: species, maxLength: species }),
});

function solve(reactions: readonly Reaction[], initial: readonly number[], relativeTolerance: number) {
  const kernel = kernelFromFunctions({
    size: species,
    dependsOnTime: false,
    rates(_t, y, out) {
      out.fill(0);
      for (const { from, to, constant } of reactions) {
        const rate = from.reduce((product, i) => product * entry(y, i), constant);
        for (const i of from) out[i] = entry(out, i) - rate;
        for (const i of to) out[i] = entry(out, i) + rate;
      }
    },
  });
  return integrate({
    kernel,
    initial,
    start: 0,
    end: 10,
    tick: 1,
    scale: new Float64Array(species).fill(1),
    grid: [0.01, 0.1, 1, 3, 10],
    relativeTolerance,
    scaledTolerance: relativeTolerance * 1e-3,
  });
}

describe("random mass-action systems", () => {
  it.each([1e-4, 1e-6])(
    "agree at rtol %d within ten tolerances with a run a hundred times tighter",
    (tolerance) => {
      fc.assert(
        fc.property(network, ({ reactions, initial }) => {
          const [loose, tight] = [
            solve(reactions, initial, tolerance),
            solve(reactions, initial, tolerance / 100),
          ];
          expect([loose.success, tight.success]).toEqual([true, true]);
          tight.states.forEach((value, i) => {
            const allowed = 10 * tolerance * (1e-3 + Math.abs(value));
            expect(Math.abs(entry(loose.states, i) - value)).toBeLessThan(allowed);
          });
        }),
        { seed: 20, numRuns: 300 },
      );
    },
  );
});
