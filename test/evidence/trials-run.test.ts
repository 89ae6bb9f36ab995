import { describe, expect, it } from "vitest";
import { muscle } from "../../model/systems/muscle.ts";
import { type ScoredRow, scoreTrial } from "../../src/analysis/index.ts";
import { type Run, simulate } from "../../src/simulate/index.ts";
import { foldersOf } from "./calibration-folders.ts";

/** Runs every arm once; what the system says about it comes along. */
async function runAll() {
  const warnings: string[] = [];
  const scored: ScoredRow[] = [];
  for (const { id, arms, reading } of foldersOf("muscle")) {
    const runs = new Map<string, Run>();
    for (const [arm, protocol] of Object.entries(arms)) {
      if (protocol === undefined) continue;
      const run = await simulate(protocol, { system: muscle });
      runs.set(arm, run);
      warnings.push(...run.diagnostics.map(({ code, found }) => `${id}/${arm} ${code} ${found}`));
    }
    if (reading.trial) scored.push(...scoreTrial(reading.trial, runs).rows);
  }
  return { warnings, scored };
}

describe("the trials of the muscle system", async () => {
  const { warnings, scored } = await runAll();

  it("are exposed in full: no event and no quantity goes unheard", () => {
    expect(warnings).toEqual([]);
  });

  it("get a prediction and a score for every row but one anchor of weight 0, in the unit of an assay", () => {
    expect(scored.length).toBeGreaterThanOrEqual(80);
    const without = scored.filter(({ z }) => !Number.isFinite(z)).map(({ id }) => id);
    expect(without).toEqual(["dreyer2006_AMPK_rest"]);
  });

  it("get a naive score for every row but times, breakpoints and rates without a stated comparator", () => {
    const without = scored.filter(({ naiveZ }) => !Number.isFinite(naiveZ));
    const observed = foldersOf("muscle").flatMap(({ reading }) => reading.trial?.rows ?? []);
    const alone = observed.filter(({ kind, versus }) => kind === "absolute" && versus === "");
    const withoutRest = new Set(alone.map(({ id }) => id));
    const excused = (row: ScoredRow) =>
      /time_of|threshold/.test(row.kind) || row.trial === "reidy-2013" || withoutRest.has(row.id);
    expect(without.filter((row) => !excused(row)).map(({ id }) => id)).toEqual([]);
  });
});
