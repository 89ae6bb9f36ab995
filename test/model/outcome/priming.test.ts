import { describe, expect, it } from "vitest";
import { priming } from "../../../model/outcome/priming.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule } from "../../support/run-module.ts";

describeModule(priming);

const meal = { stimulated_initiation: 0.8, amino_acid_drive: 1, mechanical_drive: 0.5 };
const fasted = { stimulated_initiation: 0.1, amino_acid_drive: 0, mechanical_drive: 0.5 };

/** Primed share at the asked hours; amino acids fall after some hours. */
function primed(hours: readonly number[], values: Record<string, number> = meal, fed = 2): readonly number[] {
  return runModule(priming, {
    minutes: 48 * 60,
    at: hours.map((hour) => hour * 60),
    values,
    changes: [{ at: fed * 60, values: { amino_acid_drive: 0, stimulated_initiation: 0.1 } }],
  }).offers.primed;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("priming, published", () => {
  // +216 and +229 %, each with a quarter of itself as error: a ratio between 0.75 and 1.4.
  fact(
    "the fed, loaded leg stands as high at 3 to 5 h as at 1 to 3 h",
    cite("moore2009jp", "abstract: about 216 and 229 %"),
    () => {
      const [early, late] = [primed([1, 1.5, 2, 2.5, 3]), primed([3, 3.5, 4, 4.5, 5])].map(mean);
      const ratio = (late ?? 0) / (early ?? 1);
      expect(ratio).toBeGreaterThan(0.75);
      expect(ratio).toBeLessThan(1.4);
    },
  );

  fact(
    "little of it is lost from 1 to 3 h to 3 to 6 h",
    cite("mitchell2014", "abstract: 235 and 184 %"),
    () => {
      const [early, late] = [primed([1, 2, 3]), primed([3, 4, 5, 6])].map(mean);
      expect((late ?? 0) / (early ?? 1)).toBeGreaterThan(0.6);
      expect((late ?? 0) / (early ?? 1)).toBeLessThan(1.1);
    },
  );

  fact(
    "the rested leg of the same men is not primed",
    cite("moore2009jp", "abstract: not different from fasted at 5 h"),
    () => expect(primed([1, 3, 5], { ...meal, mechanical_drive: 0 })).toEqual([0, 0, 0]),
  );

  fact(
    "a smaller dose primes nearly as much as a large one",
    cite("moore2009ajcn", "secondary page: 97 % after 20 and after 40 g"),
    () => {
      const [small = 0] = primed([4], { ...meal, amino_acid_drive: 0.6 }, 1.2);
      const [large = 1] = primed([4], meal, 2.4);
      expect(small / large).toBeGreaterThan(0.8);
    },
  );

  fact(
    "a dose too small for the most is far from priming in full",
    cite("moore2009ajcn", "secondary page: 37 % after 5 g, 97 % after 20 g"),
    () => {
      const [small = 1] = primed([4], { ...meal, amino_acid_drive: 0.15 }, 1);
      expect(small / (primed([4])[0] ?? 1)).toBeLessThan(0.6);
    },
  );

  fact("lifting without food primes nothing", cite("phillips1997", "design: fasted throughout"), () =>
    expect(primed([1, 3, 24], fasted)).toEqual([0, 0, 0]),
  );
});

describe("priming", () => {
  it("is gone after two days", () => {
    expect(primed([48])[0]).toBeLessThan(0.02);
  });
});
