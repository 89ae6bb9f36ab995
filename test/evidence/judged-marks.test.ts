import { expect, it } from "vitest";
import { judgedAgainst } from "../../evidence/judged/index.ts";
import { markPriorOnly } from "../../evidence/judged/marks.ts";
import type { Run } from "../../src/simulate/index.ts";

/** A run of which only the names of readouts are looked at. */
function runOf(id: string, ...readouts: string[]): Run {
  const curves = Object.fromEntries(readouts.map((readout) => [readout, { readout }]));
  return { system: { id }, series: [{ curves }] } as unknown as Run;
}

const marks = (run: Run) =>
  Object.values(run.series[0]?.curves ?? {}).map(({ priorOnly }) => priorOnly === true);

it("readouts that no trial observes are marked, whether a fit is in use or not", () => {
  expect(judgedAgainst("human-adult", "leucine_plasma")).toBeDefined();
  expect(marks(markPriorOnly(runOf("human-adult", "leucine_plasma", "mtorc1_active_liver")))).toEqual([
    false,
    true,
  ]);
});

it("a system without trials says nothing of its readouts", () => {
  expect(marks(markPriorOnly(runOf("no such system", "leucine_plasma")))).toEqual([false]);
});
