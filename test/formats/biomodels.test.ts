import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { allowed, exempted } from "../../scripts/verify/biomodels-page.mjs";
import { suiteFolder } from "../../scripts/verify/suites.mjs";
import { worstDifference } from "../../scripts/verify/worst-difference.mjs";
import { EquatorError, readSbml, timeCourse } from "../../src/index.ts";
import { itWithShared, sharedPath } from "../support/shared.ts";

/** Every fifteenth file, and those at which the engine once went wrong; `npm run verify` runs them all. */
const step = 15;
const once = [
  // Slopes that are infinite or not numbers at the start; stages below zero.
  ...["053", "246", "250", "276", "444", "465", "554", "618", "636", "989", "1072"],
  // Amounts far below 1 beside parameters that events set.
  ...["001", "046", "105", "334"],
  // A derivative written as a function of NaN; laws that are bounds of fluxes.
  ...["696", "952", "1098"],
];
const idOf = (number: string) => `BIOMD${number.padStart(10, "0")}`;

/** Refusals of what is no model of rates. */
const notRates = new Set(["sbml-flux-bounds", "sbml-package-fbc", "sbml-package-qual"]);

const span = { end: 10, steps: 50 };

/** "run", "differs by ..." from a run at a hundredth of the tolerances, or the code of the refusal. */
async function outcomeOf(path: string): Promise<string> {
  try {
    const { system, diagnostics } = readSbml(readFileSync(path));
    if (system === undefined) throw new EquatorError(diagnostics, path);
    const flat = system.flat();
    const course = await timeCourse(flat, span);
    const tight = { relativeTolerance: 1e-8, scaledTolerance: 1e-11 };
    const { worst, column } = worstDifference(course, await timeCourse(flat, { ...span, ...tight }));
    return worst <= allowed ? "run" : `differs by ${worst} in ${column}`;
  } catch (error) {
    if (!(error instanceof EquatorError)) throw error;
    return error.diagnostics.find(({ severity }) => severity === "error")?.code ?? "none";
  }
}

async function othersThanRun(paths: readonly string[]): Promise<[file: string, outcome: string][]> {
  const others: [string, string][] = [];
  for (const path of paths) {
    const outcome = await outcomeOf(path);
    if (outcome !== "run") others.push([path.replace(/^.*\/|\.xml$/g, ""), outcome]);
  }
  return others;
}

const archive = "biomodels-dev.tar.xz";

describe("published models, simulated at default settings", () => {
  itWithShared(`suites/${archive}`)(
    "a sample of BioModels runs, confirmed at a hundredth of the tolerances, but for models that are no rates",
    async () => {
      const folder = suiteFolder(archive) ?? "";
      const files = readdirSync(folder)
        .filter((name) => name.endsWith(".xml"))
        .sort();
      const odd = new Set(once.map((number) => `${idOf(number)}.xml`));
      const sample = files.filter((file, k) => (k % step === 0 && !exempted.has(file)) || odd.has(file));
      expect(sample.length).toBeGreaterThan(60);
      const others = await othersThanRun(sample.map((file) => join(folder, file)));
      expect(others).toContainEqual([idOf("1098"), "sbml-flux-bounds"]);
      expect(others.filter(([, outcome]) => !notRates.has(outcome))).toEqual([]);
    },
    120_000,
  );

  itWithShared("models")("all models that Equator is built beside run", async () => {
    const folder = sharedPath("models") ?? "";
    const files = readdirSync(folder).filter((name) => name.endsWith(".xml"));
    expect(files.length).toBeGreaterThan(20);
    expect(await othersThanRun(files.map((file) => join(folder, file)))).toEqual([]);
  });
});
