import { describe, expect, it } from "vitest";
import { basalFloor, basalIndependent } from "../../../model/outcome/basal-synthesis.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { steady } from "../../support/run-module.ts";

describeModule(basalIndependent);
describeModule(basalFloor);

const fasted = 0.0889;
/** Active mTORC1 that one oral dose leaves in this system, over fasted: 0.14 to 0.23. */
const underDrug = 0.2 * fasted;
const independent = () => steady(basalIndependent).basal_factor;
const floor = (mtorc1_active: number) => steady(basalFloor, { mtorc1_active }).basal_factor;

// basal_independent has no input: a fact on it alone could not fail, so it is tested in the whole muscle.
describe("basal synthesis, published", () => {
  fact(
    "floor: with rapamycin synthesis after lifting stands at its basal level, not below",
    cite("drummond2009", "abstract: the rise is blocked"),
    () => expect(floor(underDrug)).toBeGreaterThan(0.9),
  );

  fact(
    "floor: basal synthesis is the same from 12 to 18 h of fasting",
    cite("volpi2008", "abstract: no change over five hourly biopsies"),
    () => expect(floor(fasted)).toBe(1),
  );

  fact(
    "floor: a kinase inhibitor of mTOR lowers synthesis that rapamycin spares",
    cite("thoreen2009", "abstract: rapamycin-resistant functions of mTORC1 needed for growth, in cells"),
    () => {
      expect(floor(0.02 * fasted)).toBeLessThan(0.5);
      expect(floor(0)).toBe(0);
    },
  );

  fact(
    "floor: what amino acids add is not counted as basal",
    cite("greenhaff2008", "abstract: synthesis doubles from the same basal level"),
    () => expect(floor(6 * fasted)).toBe(1),
  );
});

describe("the two readings of basal synthesis", () => {
  it("agree as long as mTORC1 does not fall", () => {
    for (const mtorc1 of [fasted, 0.2, 0.5, 1]) expect(floor(mtorc1)).toBe(independent());
  });
});
