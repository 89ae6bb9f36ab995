import { describe, expect, it } from "vitest";
import { exertion } from "../../model/body/hormones/exertion.ts";
import { inflammation } from "../../model/body/hormones/inflammation.ts";
import { oxygen } from "../../model/body/hormones/oxygen.ts";
import { describeModule } from "../support/describe-module.ts";
import { cite, fact } from "../support/fact.ts";
import { runModule, steady } from "../support/run-module.ts";
import { first, second, within } from "./within.ts";

describeModule(inflammation);
describeModule(exertion);
describeModule(oxygen);

const day = 24 * 60;

describe("inflammation", () => {
  const work = runModule(inflammation, {
    minutes: 2 * day,
    at: [300, 300 + 16 * 60],
    values: { exercise_load: 0.2 },
    changes: [{ at: 300, values: { exercise_load: 0 } }],
  });

  fact("IL-6 rises 19-fold in 5 h of work with one leg", cite("steensberg2000", "abstract"), () => {
    within(first(work.offers.il6_relative), 13, 27);
  });

  fact("C-reactive protein is up 16 h after IL-6 was", cite("steensberg2003", "abstract"), () => {
    within(second(work.offers.inflammation_relative), 1.2, 6);
    expect(second(work.offers.il6_relative)).toBeLessThan(1.1);
  });

  fact("C-reactive protein is cleared with 19 h", cite("vigushin1993", "abstract"), () => {
    const { offers } = runModule(inflammation, {
      minutes: 6 * day,
      at: [5 * day, 6 * day],
      values: { il6_source: 50 },
      changes: [{ at: 4 * day, values: { il6_source: 0 } }],
    });
    const [end, later] = [first(offers.crp_concentration) - 0.8, second(offers.crp_concentration) - 0.8];
    within((24 * Math.log(2)) / Math.log(end / later), 16, 22);
  });
});

describe("oxygen", () => {
  it("saturates blood by 97 % at sea level, and by three quarters at 10.7 % oxygen", () => {
    within(steady(oxygen).oxygen_saturation, 0.96, 0.985);
    within(steady(oxygen, { inspired_oxygen: 0.107 }).oxygen_saturation, 0.7, 0.82);
  });

  it("of tissue is 1 at sea level and falls with that of the air", () => {
    expect(steady(oxygen).tissue_oxygen).toBeCloseTo(1, 12);
    within(steady(oxygen, { inspired_oxygen: 0.12 }).tissue_oxygen, 0.5, 0.9);
    within(steady(oxygen, { inspired_oxygen: 0.01 }).tissue_oxygen, 0, 0.3);
  });
});
