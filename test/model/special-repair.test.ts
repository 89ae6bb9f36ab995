import { describe, expect, it } from "vitest";
import { tissueRepair } from "../../model/special/tissue-repair.ts";
import { repairAdjustments } from "../../model/tissues/repair-assembly.ts";
import { describeModule } from "../support/describe-module.ts";
import { cite, fact } from "../support/fact.ts";
import type { Values } from "../support/module-run.ts";
import { runModule } from "../support/run-module.ts";
import { day } from "./special-runs.ts";

describeModule(tissueRepair);

/** Strength of a tissue so many days after all of it was lost. */
function repaired(days: number, values: Values = {}): number {
  const run = runModule(tissueRepair, {
    minutes: days * day,
    at: [days * day],
    values,
    from: Float64Array.of(1, 0),
    relativeTolerance: 1e-6,
  });
  return run.offers.repaired.at(-1) ?? Number.NaN;
}

/** Numbers of the tendon by their names in the module. */
const tendon: Values = Object.fromEntries(
  Object.entries(repairAdjustments).map(([address, { value }]) => [address.replace(/^.*\./, ""), value]),
);
const tendonUsual = { ...tendon, mtorc1_active: 0.44 };

describe("repair of muscle, published", () => {
  fact("rapamycin impairs regeneration", cite("ge2009", "abstract, mice"), () => {
    expect(repaired(14, { mtorc1_active: 0.06 })).toBeLessThan(0.8 * repaired(14));
  });
  fact("without mTOR it is severely compromised", cite("zhangPP2015", "abstract, mice"), () => {
    expect(repaired(7, { mtorc1_active: 0 })).toBeLessThan(0.5 * repaired(7));
    expect(repaired(14, { mtorc1_active: 0 })).toBeLessThan(0.5 * repaired(14));
  });
  it("is nearly whole after two months, and ever more mTORC1 helps ever less", () => {
    expect(repaired(60)).toBeGreaterThan(0.9);
    const by = (fold: number) => repaired(14, { mtorc1_active: fold * 0.199 });
    expect(by(1) - by(0.5)).toBeGreaterThan(2 * (by(2) - by(1.5)));
    expect(by(2)).toBeGreaterThan(by(1));
  });
  it("is slower in the old, in hunger, without protein, under inflammation and without satellite cells", () => {
    const worse: Values[] = [
      { age: 75 },
      { energy_ratio: 0.5 },
      { protein_ratio: 0.1 },
      { inflammation: 1 },
      { repair_cells: 0.3 },
    ];
    for (const values of worse)
      expect(repaired(14, values), JSON.stringify(values)).toBeLessThan(0.8 * repaired(14));
  });
});

describe("repair of tendon, published", () => {
  fact(
    "elastic properties reach 80 % of baseline within six weeks",
    cite("frankewycz2020", "abstract, people; they set its times"),
    () => {
      expect(repaired(42, tendonUsual)).toBeGreaterThan(0.72);
      expect(repaired(42, tendonUsual)).toBeLessThan(0.88);
    },
  );
  fact("and rise again between three and six months", cite("frankewycz2020", "abstract, people"), () => {
    expect(repaired(180, tendonUsual) - repaired(90, tendonUsual)).toBeGreaterThan(0.03);
  });
  it("hardly needs mTORC1", () => {
    expect(repaired(21, { ...tendonUsual, mtorc1_active: 0.1 })).toBeGreaterThan(
      0.9 * repaired(21, tendonUsual),
    );
  });
});
