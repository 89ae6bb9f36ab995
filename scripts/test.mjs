import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./ensure-chromium.mjs";
import { runInstalled } from "./processes.mjs";
import { buildApp, setUp } from "./set-up.mjs";

setUp();
buildApp();
const filters = process.argv.slice(2);
const lintFailed = runInstalled("@biomejs/biome/bin/biome", ["ci"]) !== 0;
const typesFailed = ["tsconfig.test.json", "app/tsconfig.json"]
  .map((project) => runInstalled("typescript/bin/tsc", ["-p", project]))
  .some((code) => code !== 0);
const noBrowser = !ensureChromium();
const { code, tally } = runTests();
for (const [failed, what] of [
  [lintFailed, "biome ci"],
  [typesFailed, "type-check"],
  [noBrowser, "no Chromium"],
]) {
  if (failed) console.log(`failed: ${what}`);
}
for (const { name, reason } of tally.skipped) console.log(`skipped: ${name} (${reason})`);
const failed = tally.failed + Number(lintFailed) + Number(typesFailed) + Number(noBrowser);
const skipped = tally.skipped.length > 0 ? `, ${tally.skipped.length} skipped` : "";
console.log(`${tally.passed} passed, ${failed} failed${skipped}`);
process.exitCode = failed > 0 || code !== 0 ? 1 : 0;

/** Runs every test and reads what the tally reporter counted. A run that wrote no tally counts as one failure. */
function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "equator-tally-"));
  const path = join(folder, "tally.json");
  process.env["EQUATOR_TALLY"] = path;
  const reporters = ["--reporter=default", "--reporter=./scripts/tally-reporter.mjs"];
  try {
    const code = runInstalled("vitest/vitest.mjs", ["run", ...reporters, ...filters]);
    return { code, tally: readTally(path) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} path
 * @returns {{passed: number, failed: number, skipped: {name: string, reason: string}[]}}
 */
function readTally(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
}
