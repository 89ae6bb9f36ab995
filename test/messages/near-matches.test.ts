import { describe, expect, it } from "vitest";
import {
  diagnosticCodes,
  didYouMean,
  editDistance,
  nearMatches,
  wordDiagnostic,
} from "../../src/messages/index.ts";

describe("near matches", () => {
  it.each([
    ["leucine", "leucine", 0],
    ["Leucine", "leucine", 0],
    ["leucin", "leucine", 1],
    ["luecine", "leucine", 1],
    ["kitten", "sitting", 3],
    ["", "abc", 3],
  ])("%s and %s are %d edits apart", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it("names the nearest first and nothing that is far", () => {
    expect(nearMatches("mtorc1_actve", ["mtorc2_active", "mtorc1_active", "insulin"])).toEqual([
      "mtorc1_active",
      "mtorc2_active",
    ]);
    expect(nearMatches("whey", ["casein", "soy"])).toEqual([]);
    expect(didYouMean("whey", ["casein"])).toBeUndefined();
  });

  it("finds a name that contains the word", () => {
    expect(nearMatches("leucine", ["leucine_plasma", "glucose"])).toEqual(["leucine_plasma"]);
  });
});

describe("diagnostics as text", () => {
  it("puts the place first, then the sentence, then the next step", () => {
    const where = { file: "plan.yaml", line: 3, column: 7, path: "days.rest" };
    const text = wordDiagnostic({
      code: "unit-unknown",
      severity: "error",
      where,
      found: "gg",
      hint: "did you mean g?",
    });
    expect(text).toBe(
      "plan.yaml:3:7: unit-unknown in days.rest\n  gg is not a unit that is known here\n  did you mean g?",
    );
  });

  it("marks warnings", () => {
    expect(
      wordDiagnostic({ code: "unused", severity: "warning", where: { path: "m.x" }, found: "x" }),
    ).toMatch(/^warning: /);
  });

  it("words a code that nobody has worded by its record", () => {
    const text = wordDiagnostic({ code: "strange", severity: "error", where: {}, found: "a", expected: "b" });
    expect(text).toBe("strange\n  found a, expected b");
  });

  it("words every code without leaving a hole", () => {
    for (const code of diagnosticCodes) {
      const text = wordDiagnostic({
        code,
        severity: "error",
        where: { column: 1 },
        found: "FOUND",
        expected: "EXPECTED",
      });
      expect(text, code).not.toMatch(/undefined|null|NaN|\[object/);
      expect(text.split("\n").length, code).toBeGreaterThan(1);
    }
  });
});
