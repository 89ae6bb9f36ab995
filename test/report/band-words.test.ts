import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  format90,
  formatHours,
  formatMoments,
  formatRange,
  medianApart,
} from "../../src/report/band-words.ts";
import { errorWords } from "../../src/report/bands-line.ts";
import { clockOf } from "../../src/report/clock.ts";
import { chance } from "../../src/report/compared-rows.ts";
import { formatNumber } from "../../src/report/numbers.ts";

const band = (low: number, high: number) => {
  const median = (low + high) / 2;
  return { low90: low, low50: (low + median) / 2, median, high50: (high + median) / 2, high90: high };
};
const hour = 3_600_000;

describe("a range in words", () => {
  it.each([
    [228.4, 352.1, "230–350"],
    [0.0412, 0.0988, "0.041–0.099"],
    [1622, 2431, "1600–2400"],
    [5.18, 5.68, "5.2–5.7"],
    [0.9981, 1.0034, "0.998–1.003"],
    [0.00634, 0.62, "0.0063–0.62"],
    [-0.0421, 0.0749, "−0.042 to 0.075"],
    [0, 0, "0"],
    [0.048, 0.048, "0.048"],
    [0, 0.27, "0–0.27"],
    [Number.NaN, 1, "–"],
  ])("%d and %d are written %s", (low, high, text) => {
    expect(formatRange(low, high)).toBe(text);
  });

  it("ends within a tenth of its width of where the numbers end", () => {
    const size = fc.double({ min: 0.001, max: 1000, noNaN: true });
    fc.assert(
      fc.property(size, size, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high - low > 0.05 * high);
        const [from = "", to = from] = formatRange(low, high).split("–");
        // Ends that lie far apart have two digits each.
        const room = Math.max(0.1 * (high - low), 0.05 * high) + 1e-12;
        expect(Math.abs(Number(from) - low)).toBeLessThanOrEqual(room);
        expect(Math.abs(Number(to) - high)).toBeLessThanOrEqual(room);
      }),
      { seed: 1 },
    );
  });

  it("has a median that is told where it lies more than a tenth from the run", () => {
    const middle = (median: number) => ({ ...band(100, 504), median });
    expect(format90(band(100, 504))).toBe("100–500");
    expect(medianApart(200, middle(221))).toBe(221);
    expect(medianApart(200, middle(179))).toBe(179);
    expect(medianApart(200, middle(219))).toBeUndefined();
    expect(medianApart(0, middle(0))).toBeUndefined();
    expect(medianApart(200, undefined)).toBeUndefined();
  });
});

describe("a band of times", () => {
  const clock = clockOf("2026-03-02T06:00");

  it("is given by the clock", () => {
    expect(formatMoments(band(7 * hour, 8.5 * hour), clock, 24 * hour)).toBe("13:00–14:30");
    expect(formatMoments(band(7 * hour, 7 * hour), clock, 24 * hour)).toBe("13:00");
  });

  it("names a day once, and two where it spans two", () => {
    expect(formatMoments(band(7 * hour, 8 * hour), clock, 48 * hour)).toBe("2 Mar 13:00–14:00");
    expect(formatMoments(band(7 * hour, 20 * hour), clock, 48 * hour)).toBe("2 Mar 13:00 – 3 Mar 02:00");
  });

  it("is in hours where there is no clock", () => {
    expect(formatMoments(band(7 * hour, 8.5 * hour), clockOf("0 h"), 24 * hour)).toBe("7–8.5 h");
  });

  it("of hours says how many at most where there may be none", () => {
    expect(formatHours(band(0, 3.04))).toBe("up to 3.0");
    expect(formatHours(band(2, 3.5))).toBe("2.0–3.5");
    expect(formatHours(band(0, 0))).toBe("0.0");
  });
});

describe("chances and errors", () => {
  it("are never said to be none or certain: they were counted", () => {
    expect([0, 0.004, 0.5, 0.973, 1, Number.NaN].map((share) => chance(share, 256))).toEqual([
      "< 1 %",
      "< 1 %",
      "50 %",
      "97 %",
      "> 99 %",
      "–",
    ]);
  });

  it("are no finer than one member", () => {
    expect([0, 0.04, 0.99].map((share) => chance(share, 32))).toEqual(["< 4 %", "4 %", "> 96 %"]);
  });

  it("are rounded up to one digit", () => {
    expect([0.00098, 0.001, 0.0061].map(errorWords)).toEqual(["0.1 %", "0.1 %", "0.7 %"]);
    expect(formatNumber(0.1, 1)).toBe("0.1");
  });

  it("keeps the sign and one digit of an end that rounds to 0", () => {
    expect(formatRange(-0.15, -0.0004)).toBe("−0.15 to −0.0004");
    expect(formatRange(-0.0004, 0.14)).toBe("−0.0004 to 0.14");
    expect(formatRange(0, 0.14)).toBe("0–0.14");
  });
});
