import { describe, expect, it } from "vitest";
import { sharesLine, shareText } from "../../src/report/share-words.ts";

const row = (readout: string) => ({ readout });

describe("where the spread of readouts comes from", () => {
  it("is a share for each row, in their order", () => {
    const line = sharesLine([row("b"), row("a"), row("c")], { a: 0.07, b: 0.655 }, 100);
    expect(line).toBe("% of spread from assumed or transferred numbers, row by row: 66 7 –");
  });

  it("is left out where nothing is known, of names that objects have too", () => {
    expect(sharesLine([row("a"), row("toString")], {}, 100)).toBeUndefined();
  });

  it("is told in words", () => {
    expect(shareText(0.5)).toBe("50 % of its spread comes from assumed or transferred numbers");
  });
});
