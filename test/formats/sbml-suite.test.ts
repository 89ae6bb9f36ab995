import { readFileSync } from "node:fs";
import { describe, expect } from "vitest";
import { suiteFolder } from "../../scripts/verify/suites.mjs";
import { levelsOf, runCase } from "../../src/cli/suite/run-case.ts";
import { itWithShared, sharedPath } from "../support/shared.ts";

const archive = "suites/sbml_semantic_dev.tar.gz";

/** Every seventh case, and all of the rarer tags; `npm run verify` runs them all, in every level. */
const rareTags = [
  ...["FastReaction", "AlgebraicRule", "CSymbolDelay", "RandomEventExecution"],
  "comp:ExternalModelDefinition",
];

interface Indexed {
  readonly suite: string;
  readonly case: string;
  readonly componentTags: readonly string[];
  readonly testTags: readonly string[];
}

describe("a sample of the SBML Test Suite, at default settings", () => {
  itWithShared(archive)(
    "passes or is refused for flux balance: nothing is wrong",
    async () => {
      const folder = suiteFolder("sbml_semantic_dev.tar.gz") ?? "";
      const outcomes = [];
      for (const id of sampleOf(folder))
        outcomes.push(await runCase(folder, id, levelsOf(folder, id)[0] ?? "none"));
      const others = outcomes.filter(
        ({ verdict, code }) => verdict !== "pass" && code !== "sbml-package-fbc",
      );
      expect(others.map(({ id, verdict, code, miss }) => [id, verdict, code ?? miss])).toEqual([]);
      expect(outcomes.filter(({ verdict }) => verdict === "pass").length).toBeGreaterThan(250);
    },
    120_000,
  );
});

function sampleOf(folder: string): string[] {
  const index: Indexed[] = JSON.parse(readFileSync(sharedPath("suites/sbml-index.json") ?? "", "utf8"));
  const cases = index.filter(
    ({ suite, case: id }) => suite === "semantic" && levelsOf(folder, id).length > 0,
  );
  const isRare = ({ componentTags, testTags }: Indexed) =>
    [...componentTags, ...testTags].some((tag) => rareTags.includes(tag));
  return cases.filter((one, k) => k % 7 === 0 || isRare(one)).map((one) => one.case);
}
