import { describe, expect, it } from "vitest";
import { allSubsets, epistasisOf, interactionsOfSets, pairsAndAll } from "../../../src/analysis/index.ts";

const one = (value: number) => Float64Array.of(value);

describe("subsets", () => {
  it("are none, each, all pairs and all", () => {
    expect(pairsAndAll(3)).toEqual([[], [0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]);
    expect(pairsAndAll(2)).toEqual([[], [0], [1], [0, 1]]);
    expect(pairsAndAll(5)).toHaveLength(1 + 5 + 10 + 1);
  });

  it("are 2^k in all", () => {
    expect(allSubsets(3)).toHaveLength(8);
    expect(allSubsets(2)).toEqual([[], [0], [1], [0, 1]]);
  });
});

describe("sets of agents", () => {
  const shares = [0.8, 0.5, 0.25];
  const product = (set: readonly number[]) => one(set.reduce((left, i) => left * (shares[i] ?? 1), 10));

  it("of any size are neutral by Bliss where shares multiply", () => {
    const found = interactionsOfSets(["a", "b", "c"], pairsAndAll(3), product);
    expect(found).toHaveLength(4);
    for (const { bliss, loewe } of found) {
      expect(bliss).toMatchObject({ statement: "adds-up" });
      expect(loewe).toMatchObject({ defined: false });
    }
  });

  it("of one agent thrice add up by Loewe", () => {
    const response = (dose: number) => 10 / (1 + dose);
    const doses = [0, 0.25, 0.5, 1, 2, 4];
    const singles = shares.map(() => ({
      dose: 1,
      doses,
      responses: doses.map((dose) => one(response(dose))),
    }));
    const names = ["a", "b", "c"];
    const found = interactionsOfSets(names, pairsAndAll(3), (set) => one(response(set.length)), singles);
    for (const { loewe } of found) {
      expect(loewe.defined && Math.abs(loewe.index.middle - 1)).toBeLessThan(0.03);
      expect(loewe).toMatchObject({ statement: "adds-up" });
    }
  });
});

describe("epistasis", () => {
  /** Raptor off leaves a tenth whatever else; restriction leaves 60 %; a drug leaves half. */
  const response = (set: readonly number[]) =>
    one(100 * (set.includes(0) ? 0.1 : (set.includes(1) ? 0.6 : 1) * (set.includes(2) ? 0.5 : 1)));
  const table = epistasisOf(["off", "less", "drug"], 1, pairsAndAll(3), response);

  it("has sign and size of each lever", () => {
    expect(table.effects.map(({ sign }) => sign)).toEqual(["-", "-", "-"]);
    expect(table.effects.map(({ change }) => Number(change.middle.toFixed(6)))).toEqual([-0.9, -0.4, -0.5]);
  });

  it("says which lever hides the other", () => {
    const pair = table.pairs.find(({ pair: [a, b] }) => a === 0 && b === 1);
    expect(pair).toMatchObject({ hides: 0, interaction: { statement: "less" } });
  });

  it("hides nothing where shares multiply", () => {
    const pair = table.pairs.find(({ pair: [a, b] }) => a === 1 && b === 2);
    expect(pair?.interaction).toMatchObject({ statement: "adds-up" });
    expect(pair?.hides).toBeUndefined();
  });

  it("has differences where there is no response without levers", () => {
    const [effect] = epistasisOf(["a"], 1, [[], [0]], (set) => one(set.length * 3)).effects;
    expect(effect).toMatchObject({ isShare: false, change: { middle: 3 } });
  });

  it("does not tell a sign where the band reaches to both sides", () => {
    const members = (set: readonly number[]) =>
      Float64Array.from(set.length === 0 ? [1, 1, 1] : [1.2, 0.8, 1.4]);
    expect(epistasisOf(["a"], 1, [[], [0]], members).effects[0]?.sign).toBe("?");
  });
});
