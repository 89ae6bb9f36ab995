import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readExamples } from "../house/readme-examples.ts";
import { textOf } from "../house/repository.ts";
import { installPackage } from "../support/installed-package.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { bundle } from "./bundle.ts";
import { openStrictly } from "./strict-page.ts";

/** An example that reads files is for Node alone. */
const examples = readExamples(textOf("README.md")).filter(({ code }) => !code.includes('"node:'));

const dayInBrowser = `
import { newProtocol, readProtocol, simulate, systems } from "equator";
const { protocol } = readProtocol(newProtocol("three-meals"));
const run = await simulate(protocol, { system: systems.muscle });
console.log(run.times.length, run.series[0].curves.leucine_plasma.values.every(Number.isFinite));
`;

const folder = scratchFolder();
beforeAll(() => installPackage(folder));

async function outcomeOf(script: string, code: string, lines: number) {
  writeFileSync(join(folder, script), code);
  return openStrictly(await bundle(folder, script), lines, 30_000);
}

describe("in a browser that turns no text into code", () => {
  it("the README's examples, bundled with Vite, print what the README says", async () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const { code, prints = "", line } of examples) {
      const expected = prints.trim().split("\n");
      const { printed, ...faults } = await outcomeOf(`readme-${line}.ts`, code, expected.length);
      expect(faults).toEqual({ violations: [], errors: [] });
      expect(printed.join("\n").split("\n")).toEqual(expected);
    }
  });

  it("a protocol is read and simulated without one violation of the policy", async () => {
    const outcome = await outcomeOf("day.js", dayInBrowser, 1);
    expect(outcome).toEqual({ printed: ["721 true"], violations: [], errors: [] });
  });

  it("code made from text is refused, and told: the watch works", async () => {
    const outcome = await outcomeOf(
      "forbidden.js",
      'try { new Function("1"); } catch { console.log("refused"); }',
      1,
    );
    expect(outcome.printed).toEqual(["refused"]);
    expect(outcome.violations).toEqual([expect.stringContaining("script-src: eval")]);
  });
});
