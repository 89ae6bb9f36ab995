import { describe, expect, it } from "vitest";
import { breakpointOf, doseOf } from "../../src/analysis/trials/breakpoint.ts";
import { readCsv } from "../../src/analysis/trials/csv.ts";
import { observe, valueAt } from "../../src/analysis/trials/observe.ts";
import { timeOf } from "../../src/analysis/trials/time-of.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import type { Run } from "../../src/simulate/index.ts";
import { runOf } from "./hand-made.ts";

const seen = (run: Run, from: number, to: number, readout = "x") => {
  const [series] = run.series;
  if (series === undefined) throw new Error("no series");
  return observe(run, series, readout, from, to);
};

describe("what a readout shows over a window", () => {
  const ramp = runOf({ x: { before: 7, hourly: [0, 2, 4, 6, 8] } });

  it("is the mean of a ramp in its middle, between reported times too", () => {
    expect(seen(ramp, 0, 4)).toBeCloseTo(4, 12);
    expect(seen(ramp, 1, 3)).toBeCloseTo(4, 12);
    expect(seen(ramp, 0.5, 2.25)).toBeCloseTo(2.75, 12);
  });

  it("is the area of a peak over its width", () => {
    expect(seen(runOf({ x: { before: 0, hourly: [0, 6, 0] } }), 0, 2)).toBeCloseTo(3, 12);
  });

  it("is a value at a point, and the last one beyond the end", () => {
    expect(seen(ramp, 1.5, 1.5)).toBeCloseTo(3, 12);
    expect(seen(ramp, 9, 9)).toBe(8);
    expect(valueAt(Float64Array.of(0, 10), Float64Array.of(1, 2), -5)).toBe(1);
  });

  it("is the settled state before start, and what lies in the run where a window spans it", () => {
    expect(seen(ramp, -2, 0)).toBe(7);
    expect(seen(ramp, -1, 2)).toBeCloseTo(2, 12);
  });

  it("is not a number for a readout that is not there", () => expect(seen(ramp, 0, 1, "y")).toBeNaN());
});

describe("the time of a rise", () => {
  const hump = runOf({ x: { before: 1, hourly: [1, 1.05, 1.2, 3, 2, 3] } });
  const flat = runOf({ x: { before: 1, hourly: [1, 1.05, 1] } });
  const time = (run: Run, sought: "onset" | "peak") => {
    const [series] = run.series;
    return series ? timeOf(run, series, "x", sought, 0.1) : undefined;
  };

  it("is where it becomes noticeable, on a straight line, or the first of the highest", () => {
    expect(time(hump, "onset")).toBeCloseTo(4 / 3, 12);
    expect(time(hump, "peak")).toBe(3);
  });

  it("is not a number where nothing rises noticeably", () => expect(time(flat, "onset")).toBeNaN());

  // Contract of timeOf: NaN where it never rises. A peak is given all the same.
  it("has no peak where nothing rises noticeably", () => {
    expect(time(flat, "peak")).toBeNaN();
  });
});

describe("the dose at which a rise turns into a plateau", () => {
  const points = (levels: readonly number[], doses: readonly number[]) =>
    levels.map((level, i) => ({ level, dose: doses[i] ?? Number.NaN }));

  it("is found exactly where there is one, in whatever order the doses come", () => {
    const broken = points([0, 1, 2, 2, 2], [0, 1, 2, 3, 5]);
    expect(breakpointOf(broken)).toBeCloseTo(2, 9);
    expect(breakpointOf([...broken].reverse())).toBeCloseTo(2, 9);
  });

  it("is the highest dose where the rise goes on", () => {
    expect(breakpointOf(points([0, 1, 2, 3], [0, 1, 2, 3]))).toBeCloseTo(3, 9);
  });

  it("is not a number for two doses, or where a level is missing", () => {
    expect(breakpointOf(points([0, 1], [0, 1]))).toBeNaN();
    expect(breakpointOf(points([0, Number.NaN, 1], [0, 1, 2]))).toBeNaN();
  });

  it("reads the dose of an arm off its protocol: all protein over body mass", () => {
    const text = [
      "equator: 1",
      "name: two shakes",
      "subject: {species: human, sex: male, age: 25 y, height: 180 cm, mass: 80 kg}",
      "start: 2026-03-02T08:00",
      "lasts: 6 h",
      "events:",
      "  - {at: 0 h, meal: {protein: 15 g, source: whey}}",
      "  - {at: 3 h, meal: {protein: 25 g, source: whey}}",
      "",
    ].join("\n");
    expect(doseOf(readProtocol(text).protocol)).toBeCloseTo(0.5, 12);
    expect(doseOf(undefined)).toBeNaN();
  });
});

describe("a table in CSV", () => {
  it("reads cells with commas, quotes and line ends in them", () => {
    const { header, records } = readCsv('id,note\na,"one, two"\nb,"say ""three"""\nc,"four\nfive"\nd,six\n');
    expect(header).toEqual(["id", "note"]);
    expect(records.map(({ cells }) => cells["note"])).toEqual([
      "one, two",
      'say "three"',
      "four\nfive",
      "six",
    ]);
    expect(records.map(({ line }) => line)).toEqual([2, 3, 4, 6]);
  });

  it("takes a byte-order mark, Windows line ends and empty lines, and fills missing cells", () => {
    const { header, records } = readCsv("\uFEFFid,value\r\na,1\r\n\r\nb\r\n");
    expect(header).toEqual(["id", "value"]);
    expect(records.map(({ cells }) => cells)).toEqual([
      { id: "a", value: "1" },
      { id: "b", value: "" },
    ]);
  });

  it("tells where a cell begins, and which quote is not closed", () => {
    const { records } = readCsv('id,note\nabc,"open\n');
    expect(records[0]?.columns).toEqual({ id: 1, note: 5 });
    expect(records[0]?.brokenQuote).toContain('"open');
  });
});
