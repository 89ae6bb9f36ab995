import { describe, expect, it } from "vitest";
import { armCurves } from "../../../src/analysis/experiment/arm-curves.ts";

const hour = 3_600_000;

/** A day, every half hour: a line, a triangle with its top at 6 h, and a constant. */
const times = Float64Array.from({ length: 49 }, (_, i) => (i * hour) / 2);
const shapes: Readonly<Record<string, (hours: number) => number>> = {
  line: (hours) => 2 * hours,
  triangle: (hours) => (hours <= 6 ? hours / 6 : Math.max(0, 2 - hours / 6)),
  constant: () => 7,
};

const curves = armCurves(times, (readout) => {
  const shape = shapes[readout];
  if (shape === undefined) throw new RangeError(`no readout ${readout}`);
  return { rest: shape(0), value: (place) => shape((times[place] as number) / hour) };
});

describe("figures read off a curve", () => {
  it("at an hour, at the end and at rest, on a straight line between the times that are kept", () => {
    expect(curves.at("line", 3.25)).toBeCloseTo(6.5, 12);
    expect(curves.end("line")).toBe(48);
    expect(curves.rest("constant")).toBe(7);
  });

  it("mean is the area over the length, whole or in a window whose ends lie between times", () => {
    expect(curves.mean("line")).toBeCloseTo(24, 12);
    expect(curves.mean("triangle", 0, 12)).toBeCloseTo(0.5, 12);
    expect(curves.mean("line", 1.1, 1.3)).toBeCloseTo(2.4, 12);
    expect(curves.mean("line", 5, 5)).toBe(10);
  });

  it("most, least and when, ends of the window included", () => {
    expect(curves.most("triangle")).toBe(1);
    expect(curves.whenMost("triangle")).toBe(6);
    expect(curves.most("triangle", 7, 9)).toBeCloseTo(2 - 7 / 6, 12);
    expect(curves.whenMost("triangle", 7, 9)).toBe(7);
    expect(curves.least("line", 3.2, 9)).toBeCloseTo(6.4, 12);
  });

  it("hours above a level, with the crossing between two times", () => {
    expect(curves.hoursAbove("triangle", 0.5)).toBeCloseTo(6, 12);
    expect(curves.hoursAbove("triangle", 0.9)).toBeCloseTo(1.2, 1);
    expect(curves.hoursAbove("line", 20, 0, 24)).toBeCloseTo(14, 12);
    expect(curves.hoursAbove("constant", 7)).toBe(0);
    expect(curves.hoursAbove("constant", 6.9, 2, 5)).toBeCloseTo(3, 12);
  });

  it("a name or a window that is not there is an error", () => {
    expect(() => curves.mean("lines")).toThrow("no readout lines");
    expect(() => curves.at("line", 25)).toThrow("no window from 25 to 25 h in 24 h");
    expect(() => curves.mean("line", 3, 2)).toThrow("no window");
    expect(() => curves.mean("line", -1, 2)).toThrow("no window");
    expect(() => curves.mean("line", Number.NaN, 2)).toThrow("no window");
  });
});
