import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fits } from "../../evidence/fits/index.ts";
import {
  type Fit,
  type FitScores,
  fitPage,
  type Misfit,
  type NestedTable,
  readFit,
} from "../../src/analysis/index.ts";
import { projectRoot } from "../support/project-root.ts";

const folder = join(projectRoot, "evidence", "fits");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort();
const read = names.map((name) =>
  readFit(JSON.parse(readFileSync(join(folder, name), "utf8")), { file: name }),
);
/** Fits that run the model itself at every step; those along tangents have tests of their own. */
const inFull = read.filter(({ tangent }) => tangent === undefined);
const scoresOf = ({ scores }: Fit) => scores as unknown as FitScores;

describe("the fits of the evidence", () => {
  it("are those that systems may use", () => {
    expect(Object.keys(fits).sort()).toEqual(read.map(({ id }) => id).sort());
  });

  it("have a page that is up to date (npm run docs writes it)", async () => {
    await expect(fitPage(inFull)).toMatchFileSnapshot(join(projectRoot, "docs", "generated", "fit.md"));
  });

  it.each(inFull.map((fit) => [fit.id, fit] as const))("%s fits few parameters of muscle", (_, fit) => {
    expect(fit.fitted.length).toBeLessThanOrEqual(25);
    for (const { grade } of fit.fitted) expect(["fitted", "assumed"]).toContain(grade);
  });

  it.each(inFull.map((fit) => [fit.id, fit] as const))(
    "%s predicts left-out papers better than the comparator repeated, and than the other system",
    (_, fit) => {
      const { pooled, intervalScore, other, unconverged } = scoresOf(fit);
      expect(unconverged).toEqual([]);
      expect(other?.leftOut).toBeLessThan(other?.other ?? 0);
      expect(pooled.leftOut).toBeLessThan(pooled.naive);
      expect(pooled.leftOutWhereNaive).toBeLessThan(pooled.naive);
      expect(intervalScore.model).toBeLessThan(intervalScore.naive);
    },
  );

  it.each(inFull.map((fit) => [fit.id, fit] as const))(
    "%s has 90 %% intervals that hold 80 to 97 %% of left-out rows, also of those whose scale is not their own",
    (_, fit) => {
      const { printed, printedSelfScaled } = scoresOf(fit).coverage;
      expect(printed.held / printed.rows).toBeGreaterThanOrEqual(0.8);
      expect(printed.held / printed.rows).toBeLessThanOrEqual(0.97);
      const rows = printed.rows - printedSelfScaled.rows;
      // Few rows: one more outside than is expected of them may happen.
      expect(printed.held - printedSelfScaled.held).toBeGreaterThanOrEqual(Math.floor(0.9 * rows) - 1);
    },
  );

  it.each(inFull.map((fit) => [fit.id, fit] as const))(
    "%s says why rows are off, each for itself",
    (_, fit) => {
      const misfits = fit.misfits as unknown as readonly Misfit[];
      expect(misfits.filter(({ reason }) => reason === "not looked into").map(({ row }) => row)).toEqual([]);
    },
  );

  it.each(inFull.map((fit) => [fit.id, fit] as const))("%s stands beside nested models", (_, fit) => {
    const { models } = fit.nested as unknown as NestedTable;
    expect(models.map(({ fitted }) => fitted)).toEqual([0, 1, 3, 6, 10, 15, 20, 25]);
    const added = models.flatMap((model) => model.added);
    expect(new Set(added).size).toBe(25);
  });
});
