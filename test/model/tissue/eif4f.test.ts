import { describe, expect } from "vitest";
import { eif4f } from "../../../model/tissue/eif4f.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";

describeModule(eif4f);

const fasted = steady(eif4f);

describe("4E-BP1 and eIF4F, published", () => {
  fact(
    "4E-BP1 saturates at 30 mU/L insulin with amino acids",
    cite("greenhaff2008", "abstract: no further rise at 72 and 167 mU/L"),
    () => {
      const [basal = 0, low = 0, high = 0] = [0.224, 0.49, 0.6].map(
        (mtorc1_active) => steady(eif4f, { mtorc1_active }).p_4ebp1,
      );
      expect(low / basal).toBeGreaterThan(1.2);
      expect(high / low).toBeLessThan(1.06);
    },
  );

  fact(
    "under rapamycin 4E-BP1 falls at 1 h and has come back in part by 6 h",
    cite("choo2008", "abstract: 1 to 3 h and 6 h, cell lines"),
    () => {
      const { p_4ebp1 } = runModule(eif4f, {
        minutes: 360,
        at: [60, 360],
        values: { mtorc1_active: 0.017, mtorc1_drugbound: 0.067, rapamycin_occupancy: 0.8 },
      }).offers;
      const [hour = 0, sixHours = 0] = p_4ebp1;
      expect(hour).toBeLessThan(0.6 * fasted.p_4ebp1);
      expect(sixHours).toBeGreaterThan(1.25 * hour);
    },
  );

  fact(
    "rapamycin leaves more cap-dependent translation than full inhibition of mTOR",
    cite("thoreen2009", "abstract: rapamycin against Torin1"),
    () => {
      const rapamycin = steady(eif4f, {
        mtorc1_active: 0.01,
        mtorc1_drugbound: 0.3,
        rapamycin_occupancy: 0.95,
      });
      const torin = steady(eif4f, { mtorc1_active: 0.01, mtorc1_drugbound: 0 });
      expect(rapamycin.eif4f).toBeGreaterThan(1.5 * torin.eif4f);
    },
  );

  fact(
    "4E-BP1 falls with the mTORC1 of lifting muscle",
    cite("dreyer2006", "abstract: T37/46 reduced at the end of exercise"),
    () => {
      const end = runModule(eif4f, { minutes: 45, values: { mtorc1_active: 0.07 } }).offers.p_4ebp1[0] ?? 1;
      expect(end).toBeLessThan(0.95 * fasted.p_4ebp1);
    },
  );
});
