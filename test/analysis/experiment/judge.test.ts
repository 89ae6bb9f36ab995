import { describe, expect, it } from "vitest";
import { type Case, judge, meets } from "../../../src/analysis/index.ts";

const low: Case = { about: "low", holds: [{ figure: "x", below: 1 }] };
const high: Case = { about: "high", holds: [{ figure: "x", above: 2 }] };
const both: Case = {
  about: "both",
  holds: [
    { figure: "x", below: 1 },
    { figure: "y", above: 0, below: 1 },
  ],
};

/** So many members with x = 0.5, and so many with x = 3. */
function membersOf(small: number, large: number) {
  return [
    ...Array.from({ length: small }, () => ({ x: 0.5, y: 0.5 })),
    ...Array.from({ length: large }, () => ({ x: 3, y: 0.5 })),
  ];
}

describe("a figure at its bound", () => {
  it("does not meet it", () => {
    expect(meets({ figure: "x", below: 1 }, { x: 1 })).toBe(false);
    expect(meets({ figure: "x", above: 1 }, { x: 1 })).toBe(false);
    expect(meets({ figure: "x", above: 0, below: 2 }, { x: 1 })).toBe(true);
    expect(meets({ figure: "x", below: 1 }, { x: Number.NaN })).toBe(false);
    expect(() => meets({ figure: "z", below: 1 }, { x: 1 })).toThrow("no figure z");
  });
});

describe("the verdict", () => {
  const figures = { x: 0.5, y: 0.5 };

  it("agrees from nine tenths of the members on", () => {
    expect(judge({ low }, { figures, members: membersOf(9, 1) })).toMatchObject({
      verdict: "agrees",
      share: 0.9,
    });
    expect(judge({ low }, { figures, members: membersOf(17, 3) })).toMatchObject({ verdict: "conditional" });
  });

  it("fails where it does not hold and holds in a tenth of the members at most", () => {
    expect(judge({ high }, { figures, members: membersOf(9, 1) })).toMatchObject({ verdict: "fails" });
    expect(judge({ high }, { figures, members: membersOf(8, 2) })).toMatchObject({ verdict: "conditional" });
  });

  it("is conditional where members and the numbers as they stand disagree", () => {
    expect(judge({ high }, { figures, members: membersOf(0, 10) }).verdict).toBe("conditional");
    expect(judge({ low }, { figures, members: membersOf(0, 10) }).verdict).toBe("conditional");
  });

  it("is conditional where one case agrees and another fails, and the share is of members in which all hold", () => {
    const found = judge({ low, high }, { figures, members: membersOf(10, 0) });
    expect(found).toMatchObject({ verdict: "conditional", share: 0 });
    expect(found.cases.map(({ verdict }) => verdict)).toEqual(["agrees", "fails"]);
    expect(found.cases[1]?.missed).toEqual(["x"]);
  });

  it("takes all that a case expects", () => {
    const { cases } = judge({ both }, { figures: { x: 0.5, y: 2 }, members: [] });
    expect(cases).toMatchObject([{ holds: false, missed: ["y"], verdict: "fails" }]);
  });

  it("hangs on the numbers as they stand alone where there are no members", () => {
    const found = judge({ low }, { figures, members: [] });
    expect(found).toMatchObject({ verdict: "agrees" });
    expect(found.share).toBeUndefined();
  });

  it("is conditional where more than a tenth of the members did not come to the end", () => {
    const of = (count: number) =>
      judge({ low }, { figures, members: membersOf(18, 0), failed: { count } }).verdict;
    expect([of(0), of(2), of(3)]).toEqual(["agrees", "agrees", "conditional"]);
  });
});
