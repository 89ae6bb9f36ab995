import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { coordinateOf } from "../../src/analysis/fit/coordinates.ts";
import { tolerancesOf } from "../../src/analysis/fit/fit-by-tangents.ts";
import {
  type Fit,
  type FitScores,
  humanFitPage,
  type Misfit,
  readFit,
  type Trial,
} from "../../src/analysis/index.ts";
import { openGroupedTrials } from "../../src/analysis/trials/grouped-trials.ts";
import { valuesAt } from "../../src/analysis/trials/linear-trials.ts";
import { scoreShown } from "../../src/analysis/trials/score.ts";
import { systems } from "../../src/index.ts";
import type { System } from "../../src/lang/index.ts";
import { projectRoot } from "../support/project-root.ts";
import { calibrationFolders } from "./calibration-folders.ts";
import { onEarlierEquations } from "./earlier-equations.ts";

const folder = join(projectRoot, "evidence", "fits");
const read = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => readFit(JSON.parse(readFileSync(join(folder, name), "utf8")), { file: name }))
  .filter(({ tangent }) => tangent !== undefined);
const scoresOf = ({ scores }: Fit) => scores as unknown as FitScores;
const bySystem: Readonly<Record<string, System>> = systems;
const each = read.map((fit) => [fit.id, fit] as const);
/** Trials of a few hours, so that running them again costs little. */
const short = ["bohe-2001", "cahill-2006", "greenhaff-2008", "tremblay-2005", "witard-2014"];

describe("the fits of the whole body", () => {
  it("have a page that is up to date (npm run docs writes it)", async () => {
    const page = join(projectRoot, "docs", "generated", "fit-human.md");
    await expect(humanFitPage(read)).toMatchFileSnapshot(page);
  });

  it.each(each)("%s fits at most 25 parameters, all of them set by hand or assumed", (_, fit) => {
    expect(fit.fitted.length).toBeLessThanOrEqual(25);
    for (const { grade } of fit.fitted) expect(["fitted", "assumed"]).toContain(grade);
  });

  it.each(each)("%s predicts left-out papers better than the comparator repeated", (_, fit) => {
    const { pooled, intervalScore } = scoresOf(fit);
    expect(pooled.leftOut).toBeLessThan(pooled.naive);
    expect(pooled.leftOutWhereNaive).toBeLessThan(pooled.naive);
    expect(intervalScore.model).toBeLessThan(intervalScore.naive);
  });

  it.each(each)(
    "%s has intervals that hold 80 to 97 of 100 left-out rows with a reported error",
    (_, fit) => {
      const { held, rows } = scoresOf(fit).coverage.printed;
      expect(rows).toBeGreaterThan(40);
      expect(held / rows).toBeGreaterThanOrEqual(0.8);
      expect(held / rows).toBeLessThanOrEqual(0.97);
    },
  );

  it.each(each)("%s has no numeric topic of three papers a fifth worse than the naive baseline", (_, fit) => {
    expect(scoresOf(fit).worse).toEqual([]);
  });

  it.each(each)("%s says why rows are off", (_, fit) => {
    const misfits = fit.misfits as unknown as readonly Misfit[];
    expect(misfits.filter(({ reason }) => reason === "not looked into").map(({ row }) => row)).toEqual([]);
  });

  it.each(each)("%s leaves papers out along its tangent as full refits do", (_, fit) => {
    const { checks = [], unconverged } = scoresOf(fit);
    expect(unconverged).toEqual([]);
    expect(checks.length).toBeGreaterThanOrEqual(3);
    for (const { apart } of checks) expect(apart).toBeLessThan(0.25);
  });

  it.each(each)("%s says which readouts its trials observe", (_, fit) => {
    const readouts = Object.keys(bySystem[fit.system]?.readouts ?? {});
    expect(readouts).toEqual(expect.arrayContaining([...(fit.observed ?? [])]));
    expect(fit.observed?.length).toBeGreaterThan(20);
    expect(fit.observed?.length).toBeLessThan(readouts.length);
  });
});

describe.each(each)("the in-sample scores of %s", async (_, fit) => {
  const trials = calibrationFolders().flatMap(({ id, reading }): readonly Trial[] =>
    short.includes(id) && reading.trial !== undefined ? [reading.trial] : [],
  );
  const model = await openGroupedTrials({
    trials,
    system: bySystem[fit.system] as System,
    variants: Object.fromEntries(fit.variants),
    parameters: fit.fitted,
    tolerances: tolerancesOf(fit.settings.tangents ?? { rounds: 1, halfStep: 1, tolerance: 1e-4 }),
  });
  afterAll(() => model.close());

  const isEarlier = onEarlierEquations.includes(fit.id);
  const known = isEarlier ? " (known: gave, on earlier equations)" : "";
  (isEarlier ? it.fails : it)(`are what its estimates give${known}`, async () => {
    const place = Float64Array.from(fit.fitted, (one) => coordinateOf(one, one.estimate));
    const [shown] = await model.predict([valuesAt(fit.fitted, fit.fitted, place)]);
    const stored = new Map(scoresOf(fit).rows?.map((row) => [row.row, row]));
    expect(model.rows.length).toBeGreaterThan(20);
    model.rows.forEach((row, i) => {
      const { id, z } = scoreShown(row, shown?.[i] ?? Number.NaN);
      expect(z, id).toBeCloseTo(stored.get(id)?.inSample ?? Number.NaN, 2);
    });
  });
});
