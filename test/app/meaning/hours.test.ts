import { describe, expect, it } from "vitest";
import { hoursOf } from "../../../app/src/balance/hours.ts";
import { balanceOf, timesAs } from "../../../app/src/balance/tissue-balance.ts";
import { band90 } from "../../../app/src/worker/quantiles.ts";

const hour = 3_600_000;
const times = Float64Array.from([0, 1, 2, 3, 4], (one) => one * hour);
const curve = (...values: number[]) => ({ values: Float64Array.from(values), level: 1 });

describe("hours of growth and maintenance", () => {
  it("are told apart where the two are raised by turns", () => {
    const found = hoursOf(times, curve(2, 2, 0, 0, 0), curve(0, 0, 0, 2, 2), { from: 0, to: 4 * hour });
    // Both cross their levels in the middle of an hour.
    expect(found).toEqual({ growth: 1.5, maintenance: 1.5, both: 0, neither: 1 });
  });

  it("count what both are raised in once", () => {
    const found = hoursOf(times, curve(2, 2, 2, 2, 0), curve(0, 2, 2, 2, 2), { from: 0, to: 4 * hour });
    expect(found).toEqual({ growth: 0.5, maintenance: 0.5, both: 3, neither: 0 });
  });

  it("are of the stretch alone, also where it begins between times", () => {
    const found = hoursOf(times, curve(2, 2, 0, 0, 0), curve(0, 0, 0, 0, 0), {
      from: 0.75 * hour,
      to: 2.25 * hour,
    });
    expect(found).toEqual({ growth: 0.75, maintenance: 0, both: 0, neither: 0.75 });
  });

  it("add up to the stretch", () => {
    const values = (seed: number) => Array.from({ length: 5 }, (_, i) => 1 + Math.sin(seed + 2 * i));
    const { growth, maintenance, both, neither } = hoursOf(times, curve(...values(1)), curve(...values(2)), {
      from: 0.3 * hour,
      to: 3.9 * hour,
    });
    expect(growth + maintenance + both + neither).toBeCloseTo(3.6, 12);
  });

  it("leave out what lies exactly on its level", () => {
    const found = hoursOf(times, curve(1, 1, 1, 1, 1), curve(0, 0, 0, 0, 0), { from: 0, to: 4 * hour });
    expect(found.neither).toBe(4);
  });
});

describe("the balance of tissues", () => {
  const shown = (values: number[], rest: number) => ({
    readout: "",
    unit: "1",
    means: "",
    assay: "",
    group: "",
    lead: false,
    body: false,
    rest,
    values: Float64Array.from(values),
  });
  const run = {
    times,
    curves: { mtorc1_active: shown([2, 2, 2, 2, 2], 1), autophagy_flux: shown([3, 3, 3, 3, 3], 4) },
  };
  const all = { from: 0, to: 4 * hour };

  it("takes levels over rest, and tissues that the run has", () => {
    const rows = balanceOf(run, { growth: 1.5, maintenance: 0.5 }, all);
    expect(rows.map(({ tissue }) => tissue)).toEqual(["muscle"]);
    expect(rows[0]?.hours).toEqual({ growth: 0, maintenance: 0, both: 4, neither: 0 });
    expect(balanceOf(run, { growth: 2.5, maintenance: 1 }, all)[0]?.hours.neither).toBe(4);
  });

  it("can be told per day", () => {
    const [row] = balanceOf(run, { growth: 1.5, maintenance: 1 }, all);
    const perDay = row && timesAs({ ...row, growth: { hours: 4, band: [2, 4] } }, 6);
    expect(perDay?.growth).toEqual({ hours: 24, band: [12, 24] });
    expect(perDay?.hours).toEqual({ growth: 24, maintenance: 0, both: 0, neither: 0 });
  });

  it("reads the band off members, each over its own rest", () => {
    const members = {
      times,
      members: 2,
      curves: {
        // The second member stands at three times the level of the first, and so does its rest.
        mtorc1_active: {
          rest: Float32Array.from([1, 3]),
          values: Float32Array.from([2, 2, 2, 2, 2, 2, 2, 2, 2, 2]),
        },
        autophagy_flux: { rest: Float32Array.from([4, 4]), values: new Float32Array(10) },
      },
    };
    const [row] = balanceOf(run, { growth: 1.5, maintenance: 1 }, all, members);
    expect(row?.growth.hours).toBe(4);
    expect(row?.growth.band?.[0]).toBeCloseTo(0.2, 12);
    expect(row?.growth.band?.[1]).toBeCloseTo(3.8, 12);
  });
});

describe("band90", () => {
  it("leaves out 5 % on either side", () => {
    expect(band90(Array.from({ length: 101 }, (_, i) => 100 - i))).toEqual([5, 50, 95]);
  });
});
