import { describe, expect } from "vitest";
import { energyAmpk } from "../../../model/tissue/energy-ampk.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";

describeModule(energyAmpk);

/** p-AMPK over its resting value at `at`, after `length` minutes at `power`. */
function folds(power: number, length: number, at: readonly number[]): number[] {
  const { p_ampk } = runModule(energyAmpk, {
    minutes: Math.max(...at) + 1440,
    at: [1439, ...at.map((minute) => 1440 + minute)],
    changes: [
      { at: 1440, values: { contraction_power: power } },
      { at: 1440 + length, values: { contraction_power: 0 } },
    ],
  }).offers;
  const [rest = 1, ...later] = p_ampk;
  return later.map((value) => value / rest);
}

describe("AMPK, published", () => {
  fact(
    "lifting takes AMPK from 1.7 to 3.0 pmol/min/mg, still up an hour later",
    cite("dreyer2006", "abstract: 1.7 (0.3) to 3.0 (0.6)"),
    () => {
      const [end = 0, hour = 0] = folds(0.553, 45, [45, 105]);
      expect(end).toBeGreaterThan(1.4);
      expect(end).toBeLessThan(2.1);
      expect(hour).toBeGreaterThan(1.1);
    },
  );

  fact(
    "an hour at 75 % of maximal oxygen uptake gives 3- to 4-fold, gone 3 h later",
    cite("wojtaszewski2000", "abstract"),
    () => {
      const [end = 0, later = 0] = folds(0.75, 60, [60, 240]);
      expect(end).toBeGreaterThan(3);
      expect(end).toBeLessThan(4);
      expect(later).toBeLessThan(1.2);
    },
  );

  fact(
    "an hour and a half at 50 % gives no rise",
    cite("wojtaszewski2000", "abstract"),
    () => {
      const [end = 0] = folds(0.5, 90, [90]);
      expect(end).toBeLessThan(1.2);
    },
    { fails: "p_ampk rises 1.6-fold: free ADP is one power law of power" },
  );

  fact(
    "AMP turns phosphorylated AMPK up by less than 10-fold",
    cite("richter2009", "text: allosteric activation below 10-fold"),
    () => {
      const { ampk_active, p_ampk } = steady(energyAmpk, { contraction_power: 1 });
      expect(ampk_active).toBeGreaterThan(p_ampk);
      expect(ampk_active / (1 - ampk_active) / (p_ampk / (1 - p_ampk))).toBeLessThanOrEqual(10);
    },
  );
});
