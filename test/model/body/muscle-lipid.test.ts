import { describe, expect, it } from "vitest";
import { muscleLipid } from "../../../model/body/fuels/muscle-lipid.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule } from "../../support/run-module.ts";

describeModule(muscleLipid);

/** Lipid after hours from the twelfth of a fast on, with fatty acids at so many times those of a night. */
function fasted(hours: number, nefa_fold: number): number {
  const { offers } = runModule(muscleLipid, { minutes: hours * 60, at: [hours * 60], values: { nefa_fold } });
  return offers.lipid_relative[0] ?? Number.NaN;
}

fact(
  "three days of fasting more than double it",
  cite("stannard2002", "abstract: 0.00623 to 0.0142 from 12 to 84 h"),
  () => {
    expect(fasted(72, 2.8)).toBeGreaterThan(2);
    expect(fasted(72, 2.8)).toBeLessThan(2.6);
  },
);

fact(
  "by 28 h of a fast it is 26 % up in soleus",
  cite("imclTurnover2018", "table 1: 8.5 to 10.7 over creatine, 8 to 28 h"),
  () => {
    expect(fasted(20, 1.7)).toBeGreaterThan(1.1);
    expect(fasted(20, 1.7)).toBeLessThan(1.4);
  },
);

fact(
  "and 31 % in tibialis anterior, with fatty acids that rise",
  cite("imclTurnover2018", "table 1: 4.2 to 5.5 over creatine; the rise goes with fatty acids of plasma"),
  () => expect(fasted(20, 2.5) / fasted(20, 1.5)).toBeGreaterThan(1.1),
);

describe("lipid in muscle cells", () => {
  it("stays where it is after a night, and falls by a fifth to a third in two hours of running", () => {
    const run = runModule(muscleLipid, {
      minutes: 120,
      at: [0, 120],
      values: { exercise_intensity: 0.67 },
    }).offers.lipid_relative;
    expect(run[0]).toBe(1);
    expect(run[1]).toBeGreaterThan(0.67);
    expect(run[1]).toBeLessThan(0.82);
    expect(fasted(72, 1)).toBeCloseTo(1, 6);
  });
});
