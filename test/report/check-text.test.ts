import { describe, expect, it } from "vitest";
import type { ConflictFinding, Loss } from "../../src/analysis/index.ts";
import { conflictWords } from "../../src/report/index.ts";

const hour = 3_600_000;

function loss(side: Loss["side"], name: string, [value, low90, high90]: number[], decides = true): Loss {
  const none = { name, unit: "1", value: 1 };
  const band = low90 === undefined || high90 === undefined ? {} : { low90, high90 };
  const lost = { name, unit: "1", value: value ?? Number.NaN, ...band };
  return { side, readout: name, name, decides, alone: none, together: none, lost };
}

function findingOf(...losses: Loss[]): ConflictFinding {
  return {
    code: "gas-and-brake",
    severity: "conflict",
    where: {},
    also: [{}],
    refs: [],
    tissue: "muscle",
    growth: "meal “usual” at 12:30",
    maintenance: "Rapamycin at 08:00",
    overlap: { from: 0, to: hour },
    losses,
    others: [],
  };
}

function wordsOf(finding: ConflictFinding) {
  return conflictWords(finding, { start: "2026-03-02T06:00", length: 24 * hour });
}

describe("the losses of a conflict", () => {
  it("say of each side what it does with the other there, against without it", () => {
    const { what, losses } = wordsOf(
      findingOf(
        loss("growth", "mTORC1", [0.58, 0.04, 0.91]),
        loss("maintenance", "autophagy flux", [-1.2, -1.5, 0.3]),
      ),
    );
    expect(what).toBe(
      "Meal “usual” at 12:30 raises growth and Rapamycin at 08:00 raises maintenance in muscle at the same time, 06:00 to 07:00.",
    );
    expect(losses).toEqual([
      "meal “usual” at 12:30 raises mTORC1 by 58 % less with Rapamycin at 08:00 than without (90 % of members: 4 to 91 % less)",
      "Rapamycin at 08:00 raises autophagy flux by 120 % more with meal “usual” at 12:30 than without (90 % of members: −30 to 150 % more)",
    ]);
  });

  it("call a difference of next to nothing none, and keep a band that is wide", () => {
    const { losses } = wordsOf(
      findingOf(
        loss("growth", "mTORC1", [0.01], false),
        loss("maintenance", "AMPK", [-0.002, -0.01, 0.02]),
        loss("maintenance", "autophagy flux", [0.01, -0.3, 0.2]),
      ),
    );
    expect(losses).toEqual([
      "meal “usual” at 12:30 raises mTORC1 about as much with Rapamycin at 08:00 as without; not counted for the finding",
      "Rapamycin at 08:00 raises AMPK about as much with meal “usual” at 12:30 as without",
      "Rapamycin at 08:00 raises autophagy flux about as much with meal “usual” at 12:30 as without (90 % of members: −30 to 20 % less)",
    ]);
  });

  it("after a move do not name what was moved by the time that it had", () => {
    const moved = "meal “usual” at 12:30";
    const { moves } = wordsOf({
      ...findingOf(),
      offsets: { moved, isProposed: true, curve: [] },
      free: -hour,
      proposal: { moved, where: {}, by: -2 * hour, losses: [loss("maintenance", "AMPK", [0.2])] },
    });
    expect(moves).toEqual([
      "Every loss of this pair falls below 10 % with meal “usual” at 12:30 moved 1 h earlier.",
      "Moved so far, one of the two does less than now; moved 2 h earlier, neither does. Simulated so:",
      "Rapamycin at 08:00 raises AMPK by 20 % less with the moved meal “usual” than without",
    ]);
  });
});
