import { describe, expect } from "vitest";
import { mtorComplexes } from "../../../model/tissue/mtor-complexes.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady, steadyStates } from "../../support/run-module.ts";

describeModule(mtorComplexes);

const fasted = steady(mtorComplexes);

describe("mTOR complexes, published", () => {
  fact(
    "under saturating rapamycin mTORC2 works on at 1 h and is lost by 48 h",
    cite("ye2012", "abstract: C2C12 myotubes, 1 h and 24 to 48 h"),
    () => {
      const { mtorc2_active } = runModule(mtorComplexes, {
        minutes: 48 * 60,
        at: [60, 24 * 60, 48 * 60],
        values: { rapamycin_free: 10 },
      }).offers;
      const [hour = 0, day = 0, twoDays = 0] = mtorc2_active;
      expect(hour).toBeGreaterThan(0.85 * fasted.mtorc2_active);
      expect(day).toBeLessThan(0.5 * fasted.mtorc2_active);
      expect(twoDays).toBeLessThan(0.1 * fasted.mtorc2_active);
    },
  );

  fact(
    "rapamycin lowers the raptor on mTOR",
    cite("drummond2009", "abstract: raptor on mTOR after exercise"),
    () => {
      const drug = steadyStates(mtorComplexes, { rapamycin_free: 0.2 }).mtorc1;
      expect(drug).toBeLessThan(steadyStates(mtorComplexes).mtorc1);
    },
  );

  fact(
    "AMPK lowers mTORC1 with TSC and Rheb held, through raptor",
    cite("gwinn2008", "abstract: cells without TSC2"),
    () => {
      expect(steady(mtorComplexes, { ampk_active: 0.4 }).mtorc1_active).toBeLessThan(
        0.7 * fasted.mtorc1_active,
      );
    },
  );

  fact("PIP3 activates mTORC2", cite("liu2015", "abstract: PIP3 frees the kinase from SIN1"), () => {
    expect(steady(mtorComplexes, { pi3k_active: 0.3 }).mtorc2_active).toBeGreaterThan(
      2 * fasted.mtorc2_active,
    );
    expect(steady(mtorComplexes, { pi3k_active: 0 }).mtorc2_active).toBeLessThan(0.3 * fasted.mtorc2_active);
  });

  fact(
    "without rictor there is mTORC1 and no mTORC2",
    cite("lamming2012", "abstract: mTORC2 loss apart from mTORC1"),
    () => {
      const without = steady(mtorComplexes, { rictor_level: 0 });
      expect(without.mtorc2_active).toBeLessThan(1e-6);
      expect(without.mtorc1_active).toBeGreaterThan(0.95 * fasted.mtorc1_active);
    },
  );

  fact(
    "half of mTOR is occupied below 0.2 nmol/L free, the Kd of FKBP12 alone",
    cite("banaszynski2005", "abstract and introduction: 0.2 and 12 nmol/L"),
    () => {
      expect(steady(mtorComplexes, { rapamycin_free: 0.2 }).rapamycin_occupancy).toBeGreaterThan(0.5);
      expect(steady(mtorComplexes, { rapamycin_free: 0.005 }).rapamycin_occupancy).toBeLessThan(0.2);
    },
  );
});
