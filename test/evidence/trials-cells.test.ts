import { describe, expect, it } from "vitest";
import misfits from "../../evidence/misfits-cells.json" with { type: "json" };
import { systems } from "../../model/systems/index.ts";
import { type ScoredRow, scoreTrial } from "../../src/analysis/index.ts";
import type { System } from "../../src/lang/index.ts";
import { type Run, simulate } from "../../src/simulate/index.ts";
import { calibrationFolders } from "./calibration-folders.ts";

const bySystem: Readonly<Record<string, System>> = systems;
const cells: readonly string[] = ["muscle-cell", "hek293", "hepatocyte", "t-cell"];
const folders = calibrationFolders().filter(({ about }) => cells.includes(about.system ?? ""));

async function runAll() {
  const warnings: string[] = [];
  const scored: ScoredRow[] = [];
  for (const { id, about, arms, reading } of folders) {
    const system = bySystem[about.system ?? ""];
    if (system === undefined || reading.trial === undefined) throw new Error(`${id} cannot be run`);
    const runs = new Map<string, Run>();
    for (const [arm, protocol] of Object.entries(arms)) {
      if (protocol === undefined) throw new Error(`${id}/${arm} was not read`);
      const run = await simulate(protocol, { system, every: 60_000 });
      runs.set(arm, run);
      warnings.push(...run.diagnostics.map(({ code, found }) => `${id}/${arm} ${code} ${found}`));
    }
    scored.push(...scoreTrial(reading.trial, runs).rows);
  }
  return { warnings, scored };
}

describe("trials of cells, run in their medium", async () => {
  const { warnings, scored } = await runAll();

  it("are exposed in full: no event and no quantity goes unheard", () => {
    expect(scored.length).toBeGreaterThanOrEqual(27);
    expect(new Set(folders.map(({ about }) => about.system)).size).toBe(cells.length);
    expect(warnings).toEqual([]);
  });

  it("get a prediction and a score for every row", () => {
    expect(scored.filter(({ z }) => !Number.isFinite(z)).map(({ id }) => id)).toEqual([]);
  });

  it("are met, but for those whose reason is written down", () => {
    const missed = scored.filter(({ z }) => Math.abs(z) > 2).map(({ id }) => id);
    expect(missed.sort()).toEqual(Object.keys(misfits).sort());
  });
});
