import { describe, expect, it } from "vitest";
import type { LeftOutRow } from "../../../src/analysis/left-out/score-left-out.ts";
import { summarise } from "../../../src/analysis/left-out/summary.ts";
import { judgedRows } from "../../../src/analysis/trials/judged-rows.ts";
import { scoreShown } from "../../../src/analysis/trials/score.ts";
import type { Trial } from "../../../src/analysis/trials/trial.ts";
import { row, trial } from "../../evidence/hand-made.ts";

/** A paper whose rows were observed at 100 %, with an error of 20 % if one is given: their spread is then 25 %. */
const paper = (id: string, topic: string, rows = 1, error?: number): Trial =>
  trial(
    Array.from({ length: rows }, (_, i) =>
      row({ id: `${id}-${i}`, value: 100, ...(error === undefined ? {} : { error, errorKind: "SEM" }) }),
    ),
    { id, topic },
  );
/** What left-out and in-sample fits show for all rows of a trial, with a half-width about the first. */
const shown = (one: Trial, leftOut: number, inSample: number, half: number, naiveHalf?: number) =>
  judgedRows([one]).map((judged): LeftOutRow => {
    return {
      row: judged,
      leftOut: scoreShown(judged, leftOut),
      inSample: scoreShown(judged, inSample),
      interval: { low: leftOut - half, high: leftOut + half },
      ...(naiveHalf === undefined ? {} : { naiveInterval: { low: -naiveHalf, high: naiveHalf } }),
    };
  });

describe("what left-out rows come to", () => {
  const rows = [
    ...shown(paper("a", "large", 1, 20), 125, 100, 30, 120),
    ...shown(paper("b", "large", 4, 20), 150, 125, 30, 120),
    ...shown(paper("c", "large", 1, 20), 175, 150, 30, 50),
    ...shown(paper("d", "small", 1), 400, 100, 30, 50),
    ...shown(paper("e", "small", 1), 100, 100, 30, 50),
  ];
  const { topics, pooled, intervalScore, coverage } = summarise(rows);

  it("is pooled over the topics with at least three papers, papers equal whatever their number of rows", () => {
    expect(pooled).toMatchObject({ rows: 6, papers: 3 });
    expect(pooled.leftOut).toBeCloseTo((1 + 2 + 3) / 3, 12);
    expect(pooled.inSample).toBeCloseTo((0 + 1 + 2) / 3, 12);
    expect(pooled.naive).toBeCloseTo(4, 12);
    expect(topics.map(({ topic, papers }) => [topic, papers])).toEqual([
      ["large", 3],
      ["small", 2],
    ]);
  });

  it("has a model error for the rows that the naive predicts", () => {
    const bare = paper("f", "large").rows.map((own) => ({ ...own, kind: "absolute" as const, versus: "" }));
    const without = shown(trial(bare, { id: "f", topic: "large" }), 100, 100, 30);
    const { pooled: all } = summarise([...rows, ...without]);
    expect(all.leftOut).toBeCloseTo((1 + 2 + 3 + 0) / 4, 12);
    expect(all.leftOutWhereNaive).toBeCloseTo((1 + 2 + 3) / 3, 12);
  });

  it("has interval scores in units of the spread, of model and naive over the same rows and weights", () => {
    // Widths 60 and misses of 0, 20 and 45 beyond the ends; widths 240, 240 and 100 with a miss of 50.
    expect(intervalScore.rows).toBe(6);
    expect(intervalScore.model).toBeCloseTo((60 + (60 + 20 * 20) + (60 + 20 * 45)) / 25 / 3, 9);
    expect(intervalScore.naive).toBeCloseTo((240 + 240 + (100 + 20 * 50)) / 25 / 3, 9);
    const onlyModel = shown(paper("g", "large", 1, 20), 1000, 100, 1);
    expect(summarise([...rows, ...onlyModel]).intervalScore).toEqual(intervalScore);
  });

  it("counts apart the rows that the scale of their paper was set from", () => {
    const rates = [0.04, 0.06].map((value, i) =>
      row({
        id: `rate-${i}`,
        kind: "absolute",
        unit: "%/h",
        value,
        error: 0.01,
        errorKind: "SEM",
        versus: "",
      }),
    );
    const scaled = trial(rates, { id: "h", topic: "large", scale: "per-paper" });
    const { coverage: all } = summarise([...rows, ...shown(scaled, 0.055, 0.05, 0.01)]);
    expect(all.printedSelfScaled).toEqual({ held: 1, rows: 2 });
    expect(all.printed).toEqual({ held: 2, rows: 8 });
  });

  it("counts reported and imputed errors apart", () => {
    expect(coverage.printed).toEqual({ held: 1, rows: 6 });
    expect(coverage.imputed).toEqual({ held: 1, rows: 2 });
    expect(coverage.printedSelfScaled).toEqual({ held: 0, rows: 0 });
    expect(coverage.naivePrinted).toEqual({ held: 5, rows: 6 });
    expect(coverage.naiveImputed).toEqual({ held: 0, rows: 2 });
  });
});
