import { describe, expect, it } from "vitest";
import {
  bandTitle,
  bandWords,
  earlierWords,
  figureWords,
  filled,
  hangsWords,
  verdictWords,
} from "../../src/report/claims/claim-words.ts";

const never = { at: 30, says: "not within 10 mg a day" };

describe("words of claims", () => {
  it("say what a stand-in stands for, in a value and in the ends of its band", () => {
    const figure = { name: "dose", means: "dose", unit: "mg/d", value: 30, low: 5, high: 30, standIn: never };
    expect(figureWords(figure)).toBe("not within 10 mg a day (5 to not within 10 mg a day mg/d)");
    expect(figureWords({ ...figure, value: 4 })).toBe("4 (5 to not within 10 mg a day) mg/d");
    expect(figureWords({ ...figure, value: 4, high: 9 })).not.toContain("not within");
    expect(bandWords({ low: 30, high: 30, standIn: never })).toBe("not within 10 mg a day");
    expect(filled("at {dose|1}.", [figure])).toBe(
      "at not within 10 mg a day (5.0 to not within 10 mg a day).",
    );
    expect(
      filled("at {index|2}.", [{ ...figure, name: "index", standIn: { at: 0, says: "undefined" } }]),
    ).toBe("at 30.00 (5.00 to 30.00).");
  });

  it("call the ends of few members a range, and of eight a band", () => {
    const figure = { name: "left", means: "left", unit: "1", value: 2, low: 1, high: 3 };
    expect(figureWords({ ...figure, rangeOf: 5 })).toBe("2 (1.0–3.0, range of 5 members)");
    expect(filled("{left|0}", [{ ...figure, rangeOf: 5 }])).toBe("2 (1 to 3, range of 5 members)");
    expect(figureWords(figure)).toBe("2 (1.0–3.0)");
    expect(bandTitle(7)).toBe("range of 7 members");
    expect(bandTitle(8)).toBe("90 % band");
  });

  it("answer questions beside the verdict, and claims not", () => {
    expect(verdictWords({ kind: "question", verdict: "fails" })).toBe("fails (answer: no, not as expected)");
    expect(verdictWords({ kind: "question", verdict: "agrees" })).toBe("agrees (answer: as expected)");
    expect(verdictWords({ kind: "question", verdict: "not-built" })).toBe("not-built");
    expect(verdictWords({ kind: "rule", verdict: "fails" })).toBe("fails");
  });

  it("name the numbers that a verdict hangs on with grade and share, or say why they are not known", () => {
    const first = [
      { address: "a.k", grade: "assumed", change: 1, share: 0.62, command: "equator explain a.k" },
      { address: "b.k", grade: "measured", change: 1, share: 0.004, command: "equator explain b.k" },
    ];
    const told = hangsWords({ means: "left", unit: "1", numbers: 144, unsourced: 0.93, first });
    expect(told).toContain("hangs most on: a.k (assumed, 62 %), b.k (measured, below 1 %) of the variance");
    expect(told).toContain("assumed or transferred make 93 % of that variance, of 144 numbers");
    expect(hangsWords({ means: "left", unit: "1", why: "runs of months" })).toBe(
      "The numbers that the verdict hangs on were not computed: runs of months.",
    );
    expect(hangsWords({ means: "left", unit: "1", first: [] })).toContain("No number of the model moves");
  });

  it("say that what was held against is of an earlier model, and nothing where it is not", () => {
    expect(earlierWords({ isEarlier: true })).toHaveLength(1);
    expect(earlierWords({})).toEqual([]);
  });
});
