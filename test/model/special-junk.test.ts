import { describe, expect, it } from "vitest";
import { autophagyMarkers } from "../../model/special/autophagy-markers.ts";
import { junkPool } from "../../model/special/junk-pool.ts";
import { describeModule } from "../support/describe-module.ts";
import { cite, fact } from "../support/fact.ts";
import type { Values } from "../support/module-run.ts";
import { steady } from "../support/run-module.ts";
import { atEnd, day, hour } from "./special-runs.ts";

describeModule(autophagyMarkers);
describeModule(junkPool);

describe("autophagy, published", () => {
  fact("insulin lowers autophagosomes of human muscle", cite("fritzen2016", "abstract: clamp"), () => {
    expect(atEnd(autophagyMarkers, 2 * hour, { autophagy_flux: 0.55, tfeb_active: 0.7 }).lc3_ii).toBeLessThan(
      0.8,
    );
  });

  const cycling = { autophagy_flux: 1.15, ampk_active: 0.37, contraction_power: 0.6 };

  fact("an hour of cycling lowers LC3-II of human muscle", cite("moller2015", "abstract"), () => {
    const { lc3_ii, flux_completed } = atEnd(autophagyMarkers, hour, cycling);
    expect(lc3_ii).toBeLessThan(0.85);
    expect(flux_completed).toBeGreaterThan(1);
  });

  fact(
    "running raises autophagosomes of mouse muscle",
    cite("he2012", "abstract: from 30 min on"),
    () => {
      expect(atEnd(autophagyMarkers, hour, cycling).lc3_ii).toBeGreaterThan(1);
    },
    { fails: "0.67 here: the module follows people, whose LC3-II falls" },
  );

  const fast = { autophagy_flux: 1.5, tfeb_active: 1.3, lysosome: 1.1 };

  fact("a fast raises autophagosomes in most tissues", cite("mizushima2004", "mice with GFP-LC3"), () => {
    const { lc3_ii, p62_level } = atEnd(autophagyMarkers, 36 * hour, fast);
    expect(lc3_ii).toBeGreaterThan(1.05);
    expect(p62_level).toBeLessThan(0.95);
  });

  fact(
    "without ATG7 autophagosomes go and p62 builds up",
    cite("komatsu2005", "abstract, mouse liver"),
    () => {
      const { lc3_ii, p62_level } = atEnd(autophagyMarkers, 30 * day, { autophagy_flux: 0 });
      expect(lc3_ii).toBeLessThan(0.01);
      expect(p62_level).toBeGreaterThan(2);
    },
  );

  // Flux is read as what builds up while lysosomes are blocked.
  fact(
    "a block of lysosomes shows flux, which content does not",
    cite("bensalem2021", "assay in whole blood"),
    () => {
      const builtUp = (autophagy_flux: number) => {
        const start = steady(autophagyMarkers, { autophagy_flux });
        const end = atEnd(autophagyMarkers, 2 * day + hour, { autophagy_flux }, [
          { at: 2 * day, values: { lysosome_block: 1 } },
        ]);
        return end.lc3_ii - start.lc3_ii;
      };
      expect(builtUp(0.6) / builtUp(1)).toBeCloseTo(0.6, 2);
    },
  );

  const stress = { ampk_active: 0.8, autophagy_flux: 1.3 };

  fact("energy stress drives flux through ULK1", cite("kim2011", "abstract, cells"), () => {
    expect(steady(autophagyMarkers, stress).flux_completed).toBeGreaterThan(1.2);
  });

  fact(
    "read the other way, AMPK keeps lysosomes from acidifying",
    cite("nwadike2018", "abstract, cells"),
    () => {
      const { flux_completed, lc3_ii } = atEnd(autophagyMarkers, 5, {
        frac_ampk_restraint: 1,
        ampk_active: 0.8,
      });
      expect(flux_completed).toBeLessThan(0.8);
      expect(lc3_ii).toBeGreaterThan(1.1);
    },
  );

  fact("old lysosomes clear less", cite("donati2008", "abstract: autophagy declines with age, rats"), () => {
    const block = (age: number) => steady(autophagyMarkers, { age });
    expect(block(75).lc3_ii).toBeGreaterThan(1.15 * block(30).lc3_ii);
  });

  fact(
    "flux itself declines with age",
    cite("donati2008", "abstract: autophagy declines with age, rats"),
    () => {
      expect(steady(autophagyMarkers, { age: 75 }).flux_completed).toBeLessThan(0.95);
    },
    { fails: "1.00 here: initiation does not age, and what is formed is cleared in the end" },
  );
});

describe("junk, published", () => {
  const usualFlux = 0.75;
  const usualTranslation = 0.557;
  const tissues: Readonly<Record<string, Values>> = {
    liver: { tau_protein: 1, tau_mitochondria: 4, frac_autophagy: 0.5 },
    heart: {},
    muscle: { tau_protein: 5, tau_mitochondria: 15 },
    brain: { tau_protein: 4, tau_mitochondria: 15, frac_autophagy: 0.5 },
  };

  const withoutAutophagy = (values: Values) => atEnd(junkPool, 30 * day, { ...values, flux_completed: 0 });

  fact(
    "without ATG7 damaged protein builds up",
    cite("komatsu2005", "abstract: aggregates, mouse liver"),
    () => {
      for (const [tissue, values] of Object.entries(tissues)) {
        expect(withoutAutophagy(values).damaged_protein_level, tissue).toBeGreaterThan(1.3);
      }
    },
  );

  fact(
    "and so do damaged mitochondria",
    cite("komatsu2005", "abstract: deformed mitochondria, mouse liver"),
    () => {
      for (const [tissue, values] of Object.entries(tissues)) {
        expect(withoutAutophagy(values).junk, tissue).toBeGreaterThan(1.3);
        expect(withoutAutophagy(values).damaged_mitochondria_level, tissue).toBeGreaterThan(1.3);
      }
    },
  );

  fact(
    "autophagy carries part of protein turnover, not all",
    cite("zhangT2016", "abstract, quiet fibroblasts"),
    () => {
      const { damaged_protein_level } = steady(junkPool, { flux_completed: 0 });
      expect(damaged_protein_level).toBeGreaterThan(1.3);
      expect(damaged_protein_level).toBeLessThan(3);
    },
  );

  it("is cleared more slowly in brain than in liver", () => {
    const cleared = (values: Values = {}) =>
      1 - atEnd(junkPool, 2 * day, { ...values, flux_completed: 2 * usualFlux }).damaged_protein_level;
    expect(cleared(tissues["brain"])).toBeLessThan(0.6 * cleared(tissues["liver"]));
  });

  it("falls with more flux and rises with constant high mTORC1", () => {
    for (const values of Object.values(tissues)) {
      expect(atEnd(junkPool, 30 * day, { ...values, flux_completed: 1.5 * usualFlux }).junk).toBeLessThan(
        0.9,
      );
      const driven = { ...values, flux_completed: 0.45 * usualFlux, eif4f: 1.3 * usualTranslation };
      expect(atEnd(junkPool, 30 * day, driven).junk).toBeGreaterThan(1.3);
    }
  });

  it("rises less where flux is high half of the time than where it is low always", () => {
    const cycled = Array.from({ length: 60 }, (_, d) => [
      { at: d * day, values: { flux_completed: 0.45 * usualFlux } },
      { at: d * day + 12 * hour, values: { flux_completed: 1.4 * usualFlux } },
    ]).flat();
    const meal = atEnd(junkPool, 60 * day, {}, cycled).junk;
    expect(meal).toBeLessThan(atEnd(junkPool, 60 * day, { flux_completed: 0.6 * usualFlux }).junk);
  });
});
