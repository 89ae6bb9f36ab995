import { expect, it } from "vitest";
import { diagnosticCodes, wordDiagnostic } from "../../src/messages/index.ts";
import { codeBelow, textOf } from "../house/repository.ts";

/** Codes that stand in the source as they are; `custom` is a word of the library that reads fields. */
const raised = new Set(
  codeBelow("src").flatMap((path) =>
    [...textOf(path).matchAll(/(?:\bcode: |\b(?:fault|refused|XmlFault)\()"([a-z0-9-]+)"/g)].map(
      ([, code = ""]) => code,
    ),
  ),
);
raised.delete("custom");

it("every code that is raised by its name has a wording", () => {
  expect(raised.size).toBeGreaterThan(80);
  expect([...raised].filter((code) => !diagnosticCodes.includes(code))).toEqual([]);
});

it("a state without an initial value is named in a sentence", () => {
  const where = { path: "S.amount" };
  expect(wordDiagnostic({ code: "no-initial-value", severity: "error", where, found: "S.amount" })).toBe(
    "no-initial-value in S.amount\n" +
      "  nothing says at what value S.amount starts, so nothing can be computed from it",
  );
});
