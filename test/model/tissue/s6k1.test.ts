import { describe, expect } from "vitest";
import { s6k1 } from "../../../model/tissue/s6k1.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";

describeModule(s6k1);

const fasted = steady(s6k1);

describe("S6K1, published", () => {
  fact(
    "T389 rises on from 30 to 167 mU/L while S2448 of mTOR has saturated",
    cite("greenhaff2008", "abstract, with amino acids"),
    () => {
      const [low, high] = [0.49, 0.6].map((mtorc1_active) => steady(s6k1, { mtorc1_active }));
      expect((high?.p_s6k1_t389 ?? 0) / (low?.p_s6k1_t389 ?? 1)).toBeGreaterThan(1.1);
      expect((high?.p_mtor_s2448 ?? 0) / (low?.p_mtor_s2448 ?? 1)).toBeLessThan(1.05);
    },
  );

  fact(
    "S6K1 marks mTOR at S2448 even where rapamycin holds mTORC1",
    cite("holz2005", "abstract: rapamycin-resistant S6K1 phosphorylates mTOR"),
    () => {
      const blocked = steady(s6k1, { mtorc1_active: 0 }).p_mtor_s2448;
      const resistant = steady(s6k1, { mtorc1_active: 0, k_t389_basal: 0.0225 }).p_mtor_s2448;
      expect(blocked).toBeLessThan(fasted.p_mtor_s2448);
      expect(resistant).toBeGreaterThan(1.3 * fasted.p_mtor_s2448);
      expect(steady(s6k1, { s6k1_level: 0 }).p_mtor_s2448).toBe(0);
    },
  );

  fact(
    "S6K1 stays inhibited for a day of rapamycin",
    cite("choo2008", "abstract: S6K stays inhibited while 4E-BP1 returns"),
    () => {
      const { p_s6k1_t389 } = runModule(s6k1, {
        minutes: 24 * 60,
        at: [2 * 60, 6 * 60, 24 * 60],
        values: { mtorc1_active: 0.01, rapamycin_occupancy: 0.9 },
      }).offers;
      for (const value of p_s6k1_t389) expect(value).toBeLessThan(0.65 * fasted.p_s6k1_t389);
    },
  );

  fact(
    "rapamycin takes away most of the rise of T421/S424 after lifting",
    cite("drummond2009", "abstract: 6-fold in controls, unchanged with drug"),
    () => {
      const control = steady(s6k1, { mtorc1_active: 0.2, erk_active: 0.12 }).p_s6k1_t421;
      const drug = steady(s6k1, {
        mtorc1_active: 0.04,
        erk_active: 0.12,
        rapamycin_occupancy: 0.8,
      }).p_s6k1_t421;
      expect(control).toBeGreaterThan(3 * fasted.p_s6k1_t421);
      expect(drug).toBeLessThan(1.3 * fasted.p_s6k1_t421);
    },
  );

  fact(
    "T421/S424 rises more than 20-fold at the end of lifting",
    cite("deldicque2008", "abstract"),
    () => {
      const { p_s6k1_t421 } = runModule(s6k1, { minutes: 45, values: { erk_active: 0.87 } }).offers;
      expect((p_s6k1_t421[0] ?? 0) / fasted.p_s6k1_t421).toBeGreaterThan(20);
    },
    { fails: "the fasted share is 0.18, so that 5.6-fold is the most" },
  );
});
