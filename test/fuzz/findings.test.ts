import { describe, expect, it } from "vitest";
import { parseFormula, printFormula } from "../../src/lang/index.ts";

/** Smallest inputs of what `npm run fuzz` found, each with what it gets now. */
describe("inputs that once went wrong", () => {
  it("a number in a formula that is too large for a number is refused", () => {
    const read = parseFormula("3 > 1e400");
    expect(read.ok ? printFormula(read.value) : read.diagnostics[0]).toMatchObject({
      code: "formula-syntax",
      where: { column: 5 },
      found: "1e400",
    });
  });
});
