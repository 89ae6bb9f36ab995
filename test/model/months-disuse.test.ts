import { beforeAll, describe, expect, it } from "vitest";
import { disuse } from "../../model/outcome/months/disuse.ts";
import { musclePools } from "../../model/outcome/months/muscle-pools.ts";
import { cite, fact } from "../support/fact.ts";
import { runModule } from "../support/run-module.ts";
import { lifting, type MonthsRun, runMonths } from "./months-runs.ts";

const day = 24 * 60;

/** Size of a muscle alone under a standing factor on its synthesis that comes as a cast does. */
function castAlone(days: readonly number[], values: Record<string, number> = {}): number[] {
  const onset = runModule(disuse, { minutes: 90 * day, values: { unloading: 1 }, at: steps(90) }).offers;
  const changes = steps(90).map((at, i) => ({ at, values: { disuse_factor: onset.disuse_factor[i] ?? 1 } }));
  const { muscle_size } = runModule(musclePools, {
    minutes: 90 * day,
    values,
    changes,
    at: days.map((d) => d * day),
  }).offers;
  return muscle_size.map((size) => 100 * (size - 1));
}

const steps = (days: number) => Array.from({ length: 4 * days }, (_, i) => (i * day) / 4);

let rest: MonthsRun;
let cast: MonthsRun;
let bed: MonthsRun;
beforeAll(async () => {
  rest = await runMonths(23);
  cast = await runMonths(28, ["{at: 0 h, immobilise: {limb: left_leg}, duration: 14 d}"], {
    observe: "left_leg",
  });
  bed = await runMonths(90, ["{at: 0 h, immobilise: bed_rest, duration: 90 d}"]);
});

describe("a cast, published", () => {
  fact(
    "synthesis by the day falls by 44 % over days 2 to 7",
    cite("kilroe2020", "abstract: 0.70 +- 0.06 against 1.26 +- 0.04 %/d"),
    () => {
      const left = cast.mean("fsr_daily", 2, 7) / rest.mean("fsr_daily", 2, 7);
      expect(left).toBeGreaterThan(0.45);
      expect(left).toBeLessThan(0.75);
    },
  );

  fact(
    "and by 16 % over days 0 to 2",
    cite("kilroe2020", "abstract: 1.11 +- 0.09 against 1.26 +- 0.04 %/d"),
    () => {
      const left = cast.mean("fsr_daily", 0, 2) / rest.mean("fsr_daily", 0, 2);
      expect(left).toBeGreaterThan(0.75);
      expect(left).toBeLessThan(0.95);
    },
  );

  fact(
    "quadriceps lose 1.7 % in 2 and 6.7 % in 7 days",
    cite("kilroe2020", "abstract: volume, magnetic resonance imaging"),
    () => {
      expect(cast.rise("size", 2)).toBeLessThan(-1.1);
      expect(cast.rise("size", 7)).toBeLessThan(-4.5);
    },
    { fails: "-0.3 and -2.2 %: the early loss is water, or breakdown; synthesis alone is too slow" },
  );

  fact(
    "knee extensors lose 5.2 % in 14 days of suspension",
    cite("deboer2007time", "abstract: -5.2 +- 0.7 %"),
    () => {
      expect(cast.rise("size", 14)).toBeLessThan(-3.5);
      expect(cast.rise("size", 14)).toBeGreaterThan(-8.4);
    },
  );

  fact("and 10 % in 23 days", cite("deboer2007time", "abstract: -10.0 +- 2.0 %"), () => {
    expect(bed.rise("size", 23)).toBeLessThan(-7);
    expect(bed.rise("size", 23)).toBeGreaterThan(-14);
    const [alone = 0] = castAlone([23]);
    expect(alone).toBeLessThan(-7);
    expect(alone).toBeGreaterThan(-14);
  });

  fact(
    "torque falls by 14.8 % in 14 days",
    cite("deboer2007time", "abstract: -14.8 +- 5.5 %, drive unchanged"),
    () => {
      expect(cast.rise("maximum", 14)).toBeLessThan(-9);
      expect(cast.rise("maximum", 14)).toBeGreaterThan(-21);
    },
  );

  // Mitchell 2018: -2.1 % after 14 days of walking, +2.2 % after six sessions more; no identifier was seen.
  it("comes back in part in two weeks of walking, and faster with lifting", async () => {
    expect(cast.rise("size", 28)).toBeGreaterThan(0.8 * cast.rise("size", 14));
    const lifted = await runMonths(
      28,
      ["{at: 0 h, immobilise: {limb: left_leg}, duration: 14 d}", lifting(3, 2, { from: 15 * 24 })],
      { observe: "left_leg" },
    );
    expect(lifted.rise("size", 28)).toBeGreaterThan(cast.rise("size", 28) + 1);
  });
});

describe("bed rest, published", () => {
  fact("a muscle loses up to 30 % in 90 to 120 days", cite("deboer2007time", "introduction"), () => {
    expect(bed.rise("size", 90)).toBeLessThan(-20);
    expect(bed.rise("size", 90)).toBeGreaterThan(-35);
  });

  fact("quadriceps lose 3.2 % in 7 days", cite("dirks2016", "trial table: -3.2 +- 0.9 %"), () => {
    expect(bed.rise("size", 7)).toBeLessThan(-1.5);
    expect(bed.rise("size", 7)).toBeGreaterThan(-5);
  });

  fact("lean mass falls by 1.4 kg in 7 days", cite("dirks2016", "trial table: -1.4 +- 0.2 kg"), () => {
    expect(bed.at("lean_change", 7)).toBeLessThan(-0.95);
    expect(bed.at("lean_change", 7)).toBeGreaterThan(-1.8);
  });

  fact("peak oxygen uptake falls by 6.4 %", cite("dirks2016", "trial table: -6.4 +- 2.3 %"), () => {
    expect(bed.rise("uptake", 7)).toBeLessThan(-2);
    expect(bed.rise("uptake", 7)).toBeGreaterThan(-11);
  });

  fact("strength falls by 6.9 %", cite("dirks2016", "trial table: -6.9 +- 1.4 %"), () => {
    expect(bed.rise("maximum", 7)).toBeLessThan(-4);
    expect(bed.rise("maximum", 7)).toBeGreaterThan(-10);
  });

  fact("the action of insulin falls by 29 %", cite("dirks2016", "trial table: clamp, -29 +- 5 %"), () => {
    const change = 100 * (bed.mean("sensitivity", 6, 7) / rest.mean("sensitivity", 6, 7) - 1);
    expect(change).toBeLessThan(-19);
    expect(change).toBeGreaterThan(-39);
  });
});

describe("disuse", () => {
  it("loses muscle faster where breakdown rises too, the other reading", () => {
    const [asIs = 0] = castAlone([7]);
    const [both = 0] = castAlone([7], { breakdown_disuse: 1.5 });
    expect(asIs).toBeLessThan(-2);
    expect(both).toBeLessThan(asIs - 3);
  });
});
