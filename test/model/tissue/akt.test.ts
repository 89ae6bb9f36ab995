import { describe, expect } from "vitest";
import { akt } from "../../../model/tissue/akt.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";

describeModule(akt);

/** PI3K and mTORC2 of the coupled cell at clamps of 5, 30, 72 and 167 mU/L with amino acids. */
const clamps = [
  { pi3k_active: 0.041, mtorc2_active: 0.081 },
  { pi3k_active: 0.12, mtorc2_active: 0.19 },
  { pi3k_active: 0.2, mtorc2_active: 0.275 },
  { pi3k_active: 0.29, mtorc2_active: 0.351 },
];

describe("Akt, published", () => {
  fact(
    "S473 rises at each step from 5 to 167 mU/L",
    cite("greenhaff2008", "abstract: p-Akt over four insulin levels"),
    () => {
      const sites = clamps.map((clamp) => steady(akt, clamp).akt_s473);
      for (const [i, value] of sites.slice(1).entries()) expect(value).toBeGreaterThan(1.1 * (sites[i] ?? 1));
    },
  );

  fact(
    "S473 needs mTORC2 and T308 does not",
    cite("liu2015", "abstract: PIP3-dependent mTORC2 phosphorylates Akt"),
    () => {
      const without = steady(akt, { mtorc2_active: 0 });
      expect(without.akt_s473).toBeLessThan(1e-6);
      expect(without.akt_t308).toBeCloseTo(steady(akt).akt_t308, 6);
      expect(without.akt_active).toBeLessThan(steady(akt).akt_active);
    },
  );

  fact(
    "p-Akt has answered by the first biopsy at 30 min",
    cite("mccoll2024", "pooled p-Akt S473: 1.25-fold at 30 min"),
    () => {
      const { akt_s473 } = runModule(akt, {
        minutes: 1200,
        at: [600, 630, 1200],
        changes: [{ at: 601, values: { pi3k_active: 0.12, mtorc2_active: 0.19 } }],
      }).offers;
      const [before = 0, soon = 0, end = 1] = akt_s473;
      expect((soon - before) / (end - before)).toBeGreaterThan(0.9);
    },
  );
});
