import { describe, expect, it } from "vitest";
import { muscleProtein } from "../../../model/outcome/muscle-protein.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule } from "../../support/run-module.ts";

describeModule(muscleProtein);

const day = 24 * 60;
const fasted = { fsr_myofibrillar: 0.035, fsr_mixed: 0.0444, fbr_mixed: 0.065 };
/** Mass relative to the start, and kilograms of protein, after some days. */
function massAfter(days: number, values: Record<string, number>) {
  const { myofibrillar_mass, muscle_protein, net_balance } = runModule(muscleProtein, {
    minutes: days * day,
    at: [0, days * day],
    values,
  }).offers;
  return {
    mass: myofibrillar_mass[1] ?? Number.NaN,
    before: muscle_protein[0] ?? Number.NaN,
    protein: muscle_protein[1] ?? Number.NaN,
    balance: net_balance[1] ?? Number.NaN,
  };
}

describe("muscle protein, published", () => {
  fact(
    "a man of 60 kg lean mass has 24 to 36 kg of muscle",
    cite("janssen2000", "men: 33 kg, 38.4 % of body mass"),
    () => {
      const muscle = massAfter(1, { lean_mass: 60 }).before / 0.2;
      expect(muscle).toBeGreaterThan(24);
      expect(muscle).toBeLessThan(36);
    },
  );

  fact("fasted, it is lost", cite("phillips1997", "abstract: fasted net balance is negative"), () => {
    const { balance, mass, protein, before } = massAfter(1, fasted);
    expect(balance).toBeLessThan(0);
    expect(mass).toBeLessThan(1);
    expect(protein).toBeLessThan(before);
  });

  // A rise by 200 % of fasted synthesis through 16 h, three times a week for 16 weeks; 7.9 % +- 1.6, range -1.9 to 24.7.
  fact(
    "acute responses through 16 weeks of training leave growth in the range of -2 to 25 %",
    cite("mitchell2014", "abstract: quadriceps volume +7.9 %, -1.9 to 24.7 %"),
    () => {
      const added = (0.07 * 16 * 3) / (7 * 24);
      const still = { fsr_myofibrillar: 0.0382656, fbr_mixed: 0.05035, fsr_mixed: 0.05 };
      const trained = { ...still, fsr_myofibrillar: 0.0382656 + added, fsr_myofibrillar_exercise: added };
      const grown = 100 * (massAfter(112, trained).mass / massAfter(112, still).mass - 1);
      expect(grown).toBeGreaterThan(2);
      expect(grown).toBeLessThan(25);
    },
  );

  fact(
    "if all that exercise adds lasted, growth would be beyond any that is seen",
    cite("mitchell2014", "abstract: no correlation of acute synthesis with growth"),
    () => {
      const added = (0.07 * 16 * 3) / (7 * 24);
      const all = massAfter(112, { fsr_myofibrillar: 0.0382656 + added, fbr_mixed: 0.05035 });
      expect(100 * (all.mass - 1)).toBeGreaterThan(25);
    },
  );
});

describe("muscle protein", () => {
  it("grows by what synthesis exceeds breakdown, exponentially", () => {
    const { protein, before } = massAfter(10, { fsr_mixed: 0.06, fbr_mixed: 0.05 });
    expect(protein / before).toBeCloseTo(Math.exp((0.01 / 100) * 240), 8);
  });

  it("keeps its mass where synthesis equals breakdown", () => {
    expect(massAfter(30, { fsr_myofibrillar: 0.79 * 0.06, fsr_mixed: 0.06, fbr_mixed: 0.06 })).toMatchObject({
      mass: expect.closeTo(1, 9),
    });
  });
});
