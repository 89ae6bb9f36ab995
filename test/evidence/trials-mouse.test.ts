import { describe, expect, it } from "vitest";
import misfits from "../../evidence/misfits-mouse.json" with { type: "json" };
import { systems } from "../../model/systems/index.ts";
import { type ScoredRow, scoreTrial } from "../../src/analysis/index.ts";
import { type Run, simulate } from "../../src/simulate/index.ts";
import { calibrationFolders } from "./calibration-folders.ts";

const folders = calibrationFolders().filter(({ about }) => about.system === "mouse");

async function runAll() {
  const warnings: string[] = [];
  const scored: ScoredRow[] = [];
  for (const { id, arms, reading } of folders) {
    if (reading.trial === undefined) throw new Error(`${id} cannot be run`);
    const runs = new Map<string, Run>();
    for (const [arm, protocol] of Object.entries(arms)) {
      if (protocol === undefined) throw new Error(`${id}/${arm} was not read`);
      const run = await simulate(protocol, { system: systems.mouse, every: 600_000 });
      runs.set(arm, run);
      warnings.push(...run.diagnostics.map(({ code, found }) => `${id}/${arm} ${code} ${found}`));
    }
    scored.push(...scoreTrial(reading.trial, runs).rows);
  }
  return { warnings, scored };
}

describe("trials of mice and rats", async () => {
  const { warnings, scored } = await runAll();

  it("are exposed in full: no event and no quantity goes unheard", () => {
    expect(folders).toHaveLength(11);
    expect(scored).toHaveLength(20);
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
