import { expect, it } from "vitest";
import { diagnosticCodes, wordDiagnostic } from "../../src/messages/index.ts";
import { findingCodes } from "../../src/report/check-words.ts";
import { codeBelow, textOf } from "../house/repository.ts";

/** Where findings of the checker are made: they are worded in the report, and are no diagnostics. */
const findings = "src/analysis/check/";

/** Codes that stand in some files as they are; `custom` is a word of the library that reads fields. */
function raisedIn(paths: readonly string[]): string[] {
  const raised = paths.flatMap((path) =>
    [...textOf(path).matchAll(/(?:\bcode: |\b(?:fault|refused|XmlFault)\()"([a-z0-9-]+)"/g)].map(
      ([, code = ""]) => code,
    ),
  );
  return [...new Set(raised)].filter((code) => code !== "custom");
}

const [inCheck, elsewhere] = [true, false].map((isCheck) =>
  raisedIn(codeBelow("src").filter((path) => path.startsWith(findings) === isCheck)),
);

it("every code that is raised by its name has a wording", () => {
  expect(elsewhere?.length).toBeGreaterThan(80);
  expect(elsewhere?.filter((code) => !diagnosticCodes.includes(code))).toEqual([]);
});

it("every code of a finding is worded in the report, and is not that of a diagnostic", () => {
  expect(inCheck?.length).toBeGreaterThan(10);
  expect(inCheck?.filter((code) => !findingCodes.includes(code))).toEqual([]);
  expect(findingCodes.filter((code) => diagnosticCodes.includes(code))).toEqual([]);
});

it("a state without an initial value is named in a sentence", () => {
  const where = { path: "S.amount" };
  expect(wordDiagnostic({ code: "no-initial-value", severity: "error", where, found: "S.amount" })).toBe(
    "no-initial-value in S.amount\n" +
      "  nothing says at what value S.amount starts, so nothing can be computed from it",
  );
});
