import { describe, expect, it } from "vitest";
import { ulk1Autophagy } from "../../../model/tissue/ulk1-autophagy.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { steady } from "../../support/run-module.ts";

describeModule(ulk1Autophagy);

const fasted = steady(ulk1Autophagy);

describe("ULK1 and autophagy, published", () => {
  fact(
    "AMPK activates ULK1 and mTORC1 blocks it",
    cite("kim2011", "abstract: S317 and S777 against S757"),
    () => {
      expect(steady(ulk1Autophagy, { ampk_active: 0.5 }).ulk1_active).toBeGreaterThan(
        1.1 * fasted.ulk1_active,
      );
      expect(steady(ulk1Autophagy, { mtorc1_active: 0.5, ampk_active: 0.5 }).ulk1_active).toBeLessThan(
        0.5 * fasted.ulk1_active,
      );
    },
  );

  fact(
    "insulin lowers autophagy, through mTORC1",
    cite("fritzen2016", "abstract: clamp, autophagosome content"),
    () => {
      expect(steady(ulk1Autophagy, { mtorc1_active: 0.3 }).autophagy_flux).toBeLessThan(0.7);
    },
  );

  fact(
    "rapamycin frees autophagy less than loss of mTORC1 activity does",
    cite("thoreen2009", "abstract: rapamycin against Torin1"),
    () => {
      const rapamycin = steady(ulk1Autophagy, { mtorc1_active: 0.02, mtorc1_drugbound: 0.5 }).autophagy_flux;
      const torin = steady(ulk1Autophagy, { mtorc1_active: 0.02, mtorc1_drugbound: 0 }).autophagy_flux;
      const fed = steady(ulk1Autophagy, { mtorc1_active: 0.52 }).autophagy_flux;
      expect(rapamycin).toBeGreaterThan(fed);
      expect(rapamycin).toBeLessThan(0.8 * torin);
    },
  );

  fact(
    "the AMPK of an hour of cycling activates ULK1",
    cite("moller2015", "abstract: ULK1 S555 with AMPK T172"),
    () => {
      expect(steady(ulk1Autophagy, { ampk_active: 0.37 }).ulk1_active).toBeGreaterThan(
        1.1 * fasted.ulk1_active,
      );
    },
  );

  it("has overnight-fasted muscle as the unit of flux", () => {
    expect(fasted.autophagy_flux).toBeCloseTo(1, 1);
  });
});
