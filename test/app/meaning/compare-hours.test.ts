import { describe, expect, it } from "vitest";
import { comparedHours, type ReadoutsOf, tissueHours } from "../../../app/src/worker/compare-hours.ts";

const hour = 3_600_000;
/** Of the liver: mTORC1 from hour to hour, and autophagy that stays at rest. */
const run =
  (...values: readonly number[]): ReadoutsOf =>
  (readout) => {
    if (readout === "mtorc1_active_liver") return { rest: 1, values: Float64Array.from(values) };
    if (readout === "autophagy_flux_liver") return { rest: 2, values: Float64Array.from(values, () => 2) };
    return undefined;
  };
const hours = (...values: readonly number[]) => tissueHours(run(...values), hour, 4 * hour);

describe("hours of growth and of maintenance in two protocols", () => {
  it("are those of tissues that both have, with the band of the differences and how often B has more", () => {
    const own = [hours(1, 2, 2, 1, 1), hours(1, 2, 2, 2, 2)] as const;
    const members = Array.from({ length: 20 }, (_, i) =>
      i < 5 ? ([own[1], own[0]] as const) : ([own[0], own[1]] as const),
    );
    const [growth, maintenance, ...others] = comparedHours(own, members, true);
    expect(others).toEqual([]);
    expect(growth).toMatchObject({ tissue: "liver", side: "growth", exceeds: 0.75 });
    expect(growth?.a).toBeCloseTo(2.6);
    expect(growth?.b).toBeCloseTo(3.8);
    expect(growth?.low).toBeCloseTo(-1.2);
    expect(growth?.high).toBeCloseTo(1.2);
    expect(maintenance).toMatchObject({ side: "maintenance", a: 0, b: 0, low: 0, high: 0, exceeds: 0.5 });
  });

  it("have no probability where members have nothing in common, or where there are none", () => {
    const own = [hours(1, 2, 2, 1, 1), hours(1, 1, 1, 1, 1)] as const;
    expect(comparedHours(own, [own], false)[0]?.exceeds).toBeNaN();
    expect(comparedHours(own, [], true)[0]?.exceeds).toBeNaN();
    expect(comparedHours([own[0], {}], [], true)).toEqual([]);
  });
});
