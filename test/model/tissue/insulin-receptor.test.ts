import { describe, expect } from "vitest";
import { insulinReceptor } from "../../../model/tissue/insulin-receptor.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";

describeModule(insulinReceptor);

/** Interstitial insulin (pmol/L) at a clamp level of plasma insulin (mU/L). */
const atClamp = (level: number): number => level * 6 * 0.45;

describe("insulin receptor, published", () => {
  fact(
    "about half of the receptors are occupied where glucose use is maximal",
    cite("rizza1981", "abstract: 49 % at 200 to 700 mU/L"),
    () => {
      const occupied = (level: number) =>
        steady(insulinReceptor, { insulin_interstitial: atClamp(level), k_refractory: 0 }).ir_active;
      expect(occupied(200)).toBeLessThan(0.49);
      expect(occupied(700)).toBeGreaterThan(0.49);
    },
  );

  fact(
    "each clamp step from 5 to 167 mU/L adds activity",
    cite("greenhaff2008", "abstract: p-Akt rises with each dose"),
    () => {
      const active = [5, 30, 72, 167].map(
        (level) => steady(insulinReceptor, { insulin_interstitial: atClamp(level) }).ir_active,
      );
      for (const [i, value] of active.slice(1).entries())
        expect(value).toBeGreaterThan(1.2 * (active[i] ?? 1));
    },
  );

  fact(
    "constant insulin gives a peak and then less, as receptor becomes refractory",
    cite("mccoll2024", "receptor with a refractory form"),
    () => {
      const { ir_active } = runModule(insulinReceptor, {
        minutes: 600,
        at: [2, 600],
        changes: [{ at: 0, values: { insulin_interstitial: 1000 } }],
      }).offers;
      const [early = 0, late = 0] = ir_active;
      expect(late).toBeLessThan(0.95 * early);
      expect(late).toBeGreaterThan(0.5 * early);
    },
  );
});
