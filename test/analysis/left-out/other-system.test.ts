import { describe, expect, it } from "vitest";
import { compareSystems } from "../../../src/analysis/left-out/other-system.ts";
import type { LeftOutRow } from "../../../src/analysis/left-out/score-left-out.ts";
import { judgedRows } from "../../../src/analysis/trials/judged-rows.ts";
import { scoreShown } from "../../../src/analysis/trials/score.ts";
import type { Trial } from "../../../src/analysis/trials/trial.ts";
import { row, runOf, trial } from "../../evidence/hand-made.ts";

const known = trial([row({ id: "known" })], { id: "known" });
const fresh = trial([row({ id: "fresh" }), row({ id: "own", readout: "p_akt_s473" })], { id: "fresh" });
const rows = (trials: readonly Trial[]) =>
  judgedRows(trials).map((judged): LeftOutRow => {
    const scored = scoreShown(judged, 60);
    return { row: judged, inSample: scored, leftOut: scored };
  });
const flux = new Map([["arm", runOf({ flux: { before: 2, hourly: [3, 3] } })]]);
const compare = (excluded: readonly string[]) =>
  compareSystems(
    { system: "other", excluded, standIns: { fsr_mixed: "flux" } },
    [known, fresh],
    new Map([
      ["known", flux],
      ["fresh", flux],
    ]),
    rows([known, fresh]),
  );

describe("another system", () => {
  it("is compared on the rows that both predict, by what stands in for a readout", () => {
    const { rows: compared, papers, other, leftOut } = compare([]);
    expect(compared).toEqual(["known", "fresh"]);
    expect(papers).toEqual(["known", "fresh"]);
    // 50 % are observed and shown by the flux, 60 % by this system.
    expect(other).toBeCloseTo(0, 9);
    expect(leftOut).toBeCloseTo(10 / Math.hypot(12.5, 7.5), 9);
  });

  it("is not judged on papers that it was fitted to", () => {
    expect(compare(["known"]).rows).toEqual(["fresh"]);
  });
});
