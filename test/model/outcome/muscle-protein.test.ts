import { describe, expect, it } from "vitest";
import { muscleProtein } from "../../../model/outcome/muscle-protein.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule } from "../../support/run-module.ts";

describeModule(muscleProtein);

const day = 24 * 60;
const fasted = { fsr_myofibrillar: 0.035, fsr_mixed: 0.0444, fbr_mixed: 0.062 };
/** Rates that keep mass: days of three meals without training. */
const still = { fsr_myofibrillar: 0.75 * 0.05, fsr_mixed: 0.05, fbr_mixed: 0.05 };
/** Three sessions a week, each raising synthesis by 200 % of fasted for 16 h, spread over the week. */
const added = (0.07 * 16 * 3) / (7 * 24);
const training = { ...still, fsr_myofibrillar: still.fsr_myofibrillar + added };

/** Mass relative to the start, and acute net balance, after some days. */
function massAfter(days: number, values: Record<string, number>) {
  const { myofibrillar_mass, net_balance } = runModule(muscleProtein, {
    minutes: days * day,
    at: [0, days * day],
    values,
  }).offers;
  return { mass: myofibrillar_mass[1] ?? Number.NaN, balance: net_balance[1] ?? Number.NaN };
}

describe("muscle protein, published", () => {
  fact("fasted, it is lost", cite("phillips1997", "abstract: fasted net balance is negative"), () => {
    const { balance, mass } = massAfter(1, fasted);
    expect(balance).toBeLessThan(0);
    expect(mass).toBeLessThan(1);
  });

  fact(
    "acute responses through 16 weeks of training leave growth in the range of -2 to 25 %",
    cite("mitchell2014", "abstract: quadriceps volume +7.9 %, -1.9 to 24.7 %"),
    () => {
      const grown = 100 * (massAfter(112, training).mass - 1);
      expect(grown).toBeGreaterThan(2);
      expect(grown).toBeLessThan(25);
    },
  );

  fact(
    "if all of the acute response lasted, growth would be beyond any that is seen",
    cite("mitchell2014", "abstract: no correlation of acute synthesis with growth"),
    () => expect(100 * (massAfter(112, { ...training, frac_lasting: 1 }).mass - 1)).toBeGreaterThan(25),
  );
});

describe("muscle protein", () => {
  it("grows towards the mass at which breakdown meets synthesis, by the closed form", () => {
    const breakdown = (0.1 * 0.75 * 0.05) / 100;
    const goal = training.fsr_myofibrillar / (0.75 * 0.05);
    const expected = goal + (1 - goal) * Math.exp(-breakdown * 24 * 200);
    expect(massAfter(200, training).mass).toBeCloseTo(expected, 8);
  });

  it("keeps its mass where synthesis equals breakdown", () => {
    expect(massAfter(30, still).mass).toBeCloseTo(1, 9);
  });
});
