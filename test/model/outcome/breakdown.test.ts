import { describe, expect, it } from "vitest";
import { breakdown } from "../../../model/outcome/breakdown.ts";
import { synthesis } from "../../../model/outcome/synthesis.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";

describeModule(breakdown);

const resting = { akt_active: 0.0666, autophagy_flux: 1 };
const rest = steady(breakdown, resting).fbr_mixed;
const excess = breakdown.parameters?.excess_fasted;
const fold = (values: Record<string, number>) =>
  steady(breakdown, { ...resting, ...values }).fbr_mixed / rest;

describe("breakdown, published", () => {
  fact(
    "fasted, it exceeds synthesis: net balance is negative",
    cite("phillips1997", "abstract: fasted"),
    () => {
      expect(rest).toBeGreaterThan(0.049);
      expect(excess?.spread.kind).toBe("lognormal");
      for (const fsr_mixed_fasted of [0.02, 0.1]) {
        expect(steady(breakdown, { ...resting, fsr_mixed_fasted }).fbr_mixed).toBeGreaterThan(
          fsr_mixed_fasted,
        );
      }
    },
  );

  // AKT 3-fold and autophagy 0.45 of fasted at 30 mU/L; -50 % with a quarter of itself as error.
  fact(
    "insulin of 30 mU/L takes away 37 to 63 %",
    cite("greenhaff2008", "abstract: halved, with amino acids"),
    () => {
      const left = fold({ akt_active: 0.2, autophagy_flux: 0.45 });
      expect(left).toBeGreaterThan(0.37);
      expect(left).toBeLessThan(0.63);
    },
  );

  fact(
    "more insulin takes away little more",
    cite("greenhaff2008", "abstract: no further fall at 72 and 167 mU/L"),
    () => {
      const further = fold({ akt_active: 0.2 }) - fold({ akt_active: 0.28 });
      expect(further).toBeGreaterThanOrEqual(0);
      expect(further).toBeLessThan(0.1);
    },
  );

  fact(
    "without AKT, FoxO raises the proteasome, and breakdown stays finite",
    cite("zhao2007", "abstract: FoxO3 drives both routes, in muscle cells"),
    () => {
      expect(fold({ akt_active: 0 })).toBeGreaterThan(1.1);
      expect(fold({ akt_active: 0 })).toBeLessThan(2);
    },
  );

  // +31 % in the trial table (from memory), a factor of 1.5.
  fact("loading raises it by 20 to 47 %", cite("phillips1997", "trial table: +31 % at 3 h"), () => {
    const rise = 100 * (fold({ mechanical_drive: 0.45 }) - 1);
    expect(rise).toBeGreaterThan(20);
    expect(rise).toBeLessThan(47);
  });

  fact(
    "HMB lowers it",
    cite("wilkinson2013", "direction only; -57 % in the trial table is from memory"),
    () => {
      expect(fold({ hmb_muscle: 300 })).toBeLessThan(0.7);
      expect(fold({ hmb_muscle: 1e6 })).toBeGreaterThan(0);
    },
  );
});

describe("breakdown", () => {
  it("follows AKT with a lag of tens of minutes", () => {
    const { fbr_mixed } = runModule(breakdown, {
      minutes: 180,
      at: [0, 20, 180],
      values: { ...resting, akt_active: 0.3 },
    }).offers;
    const [start = 0, after20 = 0, after180 = 0] = fbr_mixed;
    expect(start).toBeCloseTo(rest, 6);
    expect(after20).toBeLessThan(0.95 * start);
    expect(after20).toBeGreaterThan(1.05 * after180);
  });

  it("is fasted what it was when it was a number of its own", () => {
    const { fsr_mixed_fasted } = steady(synthesis, {});
    expect(steady(breakdown, { ...resting, fsr_mixed_fasted }).fbr_mixed / 0.062).toBeCloseTo(1, 4);
    expect(((1 + (excess?.value ?? Number.NaN)) * fsr_mixed_fasted) / 0.062).toBeCloseTo(1, 9);
  });

  it("gives the free pools only the share that was trained", () => {
    const loaded = steady(breakdown, { ...resting, mechanical_drive: 0.5, trained_share: 0.2 });
    expect(loaded.protein_breakdown - 1).toBeCloseTo(0.2 * (loaded.fbr_mixed / rest - 1), 9);
  });
});
