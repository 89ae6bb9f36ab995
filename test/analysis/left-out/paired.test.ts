import { describe, expect, it } from "vitest";
import type { NestedModel } from "../../../src/analysis/left-out/fit-scores.ts";
import { widen } from "../../../src/analysis/left-out/nested.ts";
import { verdict } from "../../../src/analysis/left-out/nested-lines.ts";
import { type PairedDifference, pairedDifference } from "../../../src/analysis/left-out/paired.ts";
import type { LeftOutRow } from "../../../src/analysis/left-out/score-left-out.ts";
import { judgedRows } from "../../../src/analysis/trials/judged-rows.ts";
import { scoreShown } from "../../../src/analysis/trials/score.ts";
import { row, trial } from "../../evidence/hand-made.ts";
import { parameter } from "../fit/synthetic.ts";

/** Papers of one topic with two rows each, observed at 100 % with a spread of 25 %. */
const rowsOf = (shown: Readonly<Record<string, number>>, weight = 1): LeftOutRow[] =>
  Object.entries(shown).flatMap(([id, value]) => {
    const rows = [0, 1].map((i) => {
      return row({
        id: `${id}-${i}`,
        value: 100,
        error: 20,
        errorKind: "SEM",
        weight: id === "a" ? weight : 1,
      });
    });
    return judgedRows([trial(rows, { id, topic: "large" })]).map((judged): LeftOutRow => {
      const scored = scoreShown(judged, value);
      return { row: judged, inSample: scored, leftOut: scored };
    });
  });

describe("the difference of two left-out errors", () => {
  const before = { a: 100, b: 100, c: 100 };

  it("is the mean over papers, with the standard error of such a mean", () => {
    // Papers move by 1, 2 and 3: mean 2, standard deviation 1.
    const { mean, standardError } = pairedDifference(rowsOf({ a: 125, b: 150, c: 175 }), rowsOf(before));
    expect(mean).toBeCloseTo(2, 12);
    expect(standardError).toBeCloseTo(1 / Math.sqrt(3), 12);
  });

  it("counts papers by their weight, as the pooled error does", () => {
    const after = rowsOf({ a: 125, b: 150, c: 175 }, 0.5);
    expect(pairedDifference(after, rowsOf(before, 0.5)).mean).toBeCloseTo((0.5 + 2 + 3) / 2.5, 12);
  });

  it("is nothing where nothing moves", () => {
    expect(pairedDifference(rowsOf(before), rowsOf(before))).toEqual({ mean: 0, standardError: 0 });
  });
});

describe("the verdict on nested models", () => {
  const model = (fitted: number, overFirst: PairedDifference): NestedModel => {
    const none = { held: 0, rows: 0 };
    const errors = { inSample: 0, leftOut: 0, intervalScore: 0 };
    return { fitted, added: [], ...errors, overFirst, printed: none, imputed: none, unconverged: 0 };
  };
  const first = model(0, { mean: 0, standardError: 0 });

  it("says that none improves where no difference is twice its standard error", () => {
    const text = verdict([first, model(1, { mean: -0.03, standardError: 0.02 })]);
    expect(text).toMatch(/^No number of fitted parameters improves/);
  });

  it("names those that improve", () => {
    const better = model(3, { mean: -0.05, standardError: 0.02 });
    expect(verdict([first, model(1, { mean: 0.05, standardError: 0.02 }), better])).toMatch(/^With 3 fitted/);
  });

  it("tells of refits that did not converge", () => {
    expect(verdict([first, { ...first, unconverged: 2 }])).toContain("2 refits did not converge");
  });
});

describe("a wider prior", () => {
  it("has so many times the spread on the scale of its coordinate", () => {
    const own = parameter("a");
    expect(widen({ ...own, spread: { kind: "lognormal", factor: 1.5 } }, 2).spread).toMatchObject({
      factor: expect.closeTo(2.25, 12),
    });
    expect(widen({ ...own, spread: { kind: "normal", sd: 0.3 } }, 2).spread).toEqual({
      kind: "normal",
      sd: 0.6,
    });
  });
});
