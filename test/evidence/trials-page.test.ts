import { describe, expect, it } from "vitest";
import { trialsPage } from "../../scripts/verify/trials-page.mjs";

const row = (id: string, trial: string, z: number | null, more: object = {}) => {
  const all = { id, trial, topic: "numbers", predicted: 3, observed: 2, unit: "%", kind: "percent_change" };
  return { ...all, z, naiveZ: -4, judged: "value", weight: 1, ...more };
};
const topic = (name: string, papers: number) => {
  const errors = { error: 1, errorWhereNaive: 1.5, naive: 4 };
  return { topic: name, n: 3, papers, ...errors, directionsRight: 2, directions: 3, unscored: 0 };
};
const signs = { topic: "signs", judged: "direction" };

describe("the page of trials on a system", () => {
  const rows = [
    row("a", "one", 1),
    row("b", "one", -7),
    row("c", "two", 0),
    row("d", "three", 2),
    row("e", "three", null),
    row("f", "four", 2.5, signs),
    row("g", "four", 9, { ...signs, weight: 0 }),
  ];
  const topics = [topic("numbers", 3), topic("signs", 3)];
  const page = trialsPage({ rows, topics }, "human-adult", { b: "structure: made up" });

  it("has every topic beside its naive error, and says which hold signs only", () => {
    expect(page).toContain("| numbers | 3 | 3 | 1 | 1.5 | 4 | 2/3 |");
    expect(page).toContain("| signs (signs only) | 3 | 3 |");
  });

  it("pools numeric topics of three papers with papers alike, and no error above five", () => {
    expect(page).toContain("| **numeric topics of at least 3 papers** | 4 | 3 | | 1.67 | 4 | |");
  });

  it("lists rows that weigh something and are more than two spreads off, with reasons", () => {
    expect(page).toContain("| b | 3 | 2 % | -7.0 | structure: made up |");
    expect(page).toContain("| f | 3 | 2 % | 2.5 | not looked into |");
    expect(page).not.toMatch(/\| [adg] \|/);
  });
});
