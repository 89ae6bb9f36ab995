import { describe, expect, it } from "vitest";
import { insulin } from "../../../model/body/insulin.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";
import { at, meal, peak, runBody } from "./support/body-alone.ts";

describeModule(insulin);

const held = (level: number) => ({ insulin_clamped: 1, insulin_clamp_level: level });

// 67 over 155 and 180 over 379 mU/L: 0.43 and 0.47.
fact("muscle interstitium comes to 0.43 to 0.47 of plasma", cite("sjostrand1999", "abstract"), () => {
  for (const level of [900, 2300]) {
    const { insulin_concentration, insulin_interstitial } = steady(insulin, held(level));
    expect(insulin_interstitial / insulin_concentration).toBeGreaterThan(0.42);
    expect(insulin_interstitial / insulin_concentration).toBeLessThan(0.48);
  }
});

// A fast half-time of 2.4 min (and a slow one) there; one pool here: up to twice as long.
fact("an infusion that stops is cleared by half in minutes", cite("turnheim1988", "abstract"), () => {
  const { offers } = runModule(insulin, {
    minutes: 130,
    at: [120, 125],
    values: { insulin_infusion: 500 },
    changes: [{ at: 120, values: { insulin_infusion: 0 } }],
  });
  const [before = Number.NaN, after = Number.NaN] = offers.insulin_concentration.map((level) => level - 32);
  const halfTime = (5 * Math.log(2)) / Math.log(before / after);
  expect(halfTime).toBeGreaterThan(2);
  expect(halfTime).toBeLessThan(5);
});

// 234 +- 26 pmol/L, highest sample at 40 min; two standard errors.
fact("45 g of whey brings insulin to about 230 pmol/L at 40 min", cite("power2009", "abstract"), async () => {
  const highest = peak((await runBody([meal("whey", { protein: 45 })], 240)).insulin);
  expect(highest.value).toBeGreaterThan(182);
  expect(highest.value).toBeLessThan(286);
  expect(highest.minute).toBeGreaterThan(25);
  expect(highest.minute).toBeLessThan(60);
});

// Digitised: 31, 91 and 31 pmol/L at 0, 60 and 120 min; 25 g of powder hold 20 g of protein.
fact(
  "after 25 g of whey insulin is back at the fasting level when leucine is still high",
  cite("moore2009jp", "curve as digitised for mccoll2024"),
  async () => {
    const curves = await runBody([meal("whey", { protein: 20 })], 180);
    expect(at(curves.insulin, 60)).toBeGreaterThan(70);
    expect(at(curves.insulin, 60)).toBeLessThan(115);
    expect(Math.abs(at(curves.insulin, 120) - 32)).toBeLessThan(8);
    expect(at(curves.leucine, 120)).toBeGreaterThan(1.4 * at(curves.leucine, 0));
  },
);

fact("the brake on breakdown is nearly complete at 30 mU/L", cite("greenhaff2008", "abstract"), () => {
  const brake = (units: number) => steady(insulin, held(6 * units)).proteolysis_brake;
  expect(brake(30)).toBeGreaterThan(0.75);
  expect(brake(167) - brake(30)).toBeLessThan(0.25);
});

describe("a clamp of insulin", () => {
  it("is at its level within ten minutes, as a level or as a fold", () => {
    for (const values of [held(180), { insulin_clamped: 1, insulin_clamp_fold: 5.625 }]) {
      const { offers } = runModule(insulin, { minutes: 120, at: [10, 120], values });
      expect(offers.insulin_concentration[0]).toBeCloseTo(180, 0);
      expect(offers.insulin_concentration[1]).toBeCloseTo(180, 5);
    }
  });
});
