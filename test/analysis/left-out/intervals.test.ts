import { describe, expect, it } from "vitest";
import { chanceOf } from "../../../src/analysis/fit/chance.ts";
import { halfWidth, intervalScore } from "../../../src/analysis/left-out/interval.ts";
import { type LeftOutPrediction, predictiveIntervals } from "../../../src/analysis/left-out/predictive.ts";
import { predictedScale } from "../../../src/analysis/left-out/standardised.ts";
import { judgedRows } from "../../../src/analysis/trials/judged-rows.ts";
import { row, trial } from "../../evidence/hand-made.ts";

describe("the interval score", () => {
  it("is the width where the value is held, and 20 times the miss more where it is not", () => {
    expect(intervalScore({ low: 1, high: 3 }, 2)).toBe(2);
    expect(intervalScore({ low: 1, high: 3 }, 3.5)).toBeCloseTo(2 + 20 * 0.5, 12);
    expect(intervalScore({ low: 1, high: 3 }, 0)).toBeCloseTo(2 + 20, 12);
  });
});

describe("the half-width of an interval", () => {
  it("is that of the normal distribution, of Student's t, and of both in quadrature", () => {
    expect(halfWidth(4, 0, 0)).toBeCloseTo(2 * 1.6449, 3);
    expect(halfWidth(0, 3, 0)).toBeCloseTo(3 * 1.6449, 3);
    expect(halfWidth(0, 0, 2)).toBeCloseTo(2 * 2.015, 3);
    expect(halfWidth(4, 3, 2)).toBeCloseTo(Math.hypot(2 * 1.6449, 3 * 1.6449, 2 * 2.015), 2);
  });
});

describe("intervals of left-out rows", () => {
  /** Twenty papers of two rows, predicted 100 %; papers and rows miss by known amounts in units of the rows' spread. */
  const chance = chanceOf(3, 1, 0);
  const papers = Array.from({ length: 20 }, (_, paper) => {
    const together = 1.5 * chance.normal();
    const unit = Math.hypot(10, 15);
    const rows = [0, 1].map((i) =>
      row({
        id: `${paper}-${i}`,
        value: 100 + unit * (together + 0.8 * chance.normal()),
        error: 10,
        errorKind: "SEM",
      }),
    );
    return trial(rows, { id: `paper-${paper}` });
  });
  const predictions = judgedRows(papers).map((judged): LeftOutPrediction => {
    return { row: judged, predicted: 100, scatter: new Float64Array(0) };
  });

  const intervals = predictiveIntervals(predictions);

  it("hold nine of ten observed values, although they know nothing of the paper", () => {
    const held = predictions.filter(({ row: { row: own } }) => {
      const { low = 0, high = 0 } = intervals.get(own.id) ?? {};
      return low <= own.value && own.value <= high;
    });
    expect(held.length / predictions.length).toBeGreaterThan(0.8);
    expect(held.length / predictions.length).toBeLessThan(0.98);
  });

  it("do not follow what the row itself shows", () => {
    const [first, ...others] = papers;
    if (first === undefined) throw new Error("no paper");
    const moved = trial(
      first.rows.map((own) => ({ ...own, value: own.value + 1000 })),
      { id: first.id },
    );
    const told = judgedRows([moved, ...others]).map((judged): LeftOutPrediction => {
      return { row: judged, predicted: 100, scatter: new Float64Array(0) };
    });
    expect(predictiveIntervals(told).get("0-0")).toEqual(intervals.get("0-0"));
  });

  it("are wider by what is not known of the parameters", () => {
    const known = intervals.get("0-0");
    const unsure = predictions.map((each) => {
      const own = each.row.row.id === "0-0" ? 200 : 0;
      return { ...each, scatter: Float64Array.of(own) };
    });
    const wide = predictiveIntervals(unsure).get("0-0");
    if (known === undefined || wide === undefined) throw new Error("no interval");
    const parameters = 1.6449 * 200;
    expect((wide.high - wide.low) / 2).toBeCloseTo(Math.hypot((known.high - known.low) / 2, parameters), -1);
  });
});

describe("the spread of a prediction", () => {
  it("is imputed from what is predicted, not from what is observed", () => {
    const [low] = judgedRows([trial([row({ value: 20 })])]);
    const [high] = judgedRows([trial([row({ value: 300 })])]);
    if (low === undefined || high === undefined) throw new Error("no row");
    expect(predictedScale(low, 100)).toBe(predictedScale(high, 100));
    expect(predictedScale(low, 100)).toBeCloseTo(Math.hypot(25, 15), 12);
  });
});
