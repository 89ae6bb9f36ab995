import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { roundTrip } from "../../support/sbml-round-trip.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";
import { itWithShared, sharedPath } from "../../support/shared.ts";

const folder = scratchFolder();

/** Outcome -> how many files. */
function tally(paths: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const outcome = roundTrip(readFileSync(path));
    const key = outcome.startsWith("differs") ? `${path} ${outcome}` : outcome;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/** The SBML files of a suite whose paths fit a pattern of tar. */
function unpacked(archive: string, pattern: string): string[] {
  const path = sharedPath(archive) ?? "";
  execFileSync("tar", ["xf", path, "-C", folder, "--wildcards", pattern]);
  const files = readdirSync(folder, { recursive: true }).map(String).sort();
  return files.filter((file) => file.endsWith(".xml")).map((file) => join(folder, file));
}

itWithShared("models")("published models of mTOR come back as they were written", () => {
  const models = sharedPath("models") ?? "";
  const files = readdirSync(models).filter((file) => file.endsWith(".xml"));
  const { equal, ...others } = tally(files.map((file) => join(models, file)));
  expect(equal).toBeGreaterThan(20);
  expect(others).toEqual({});
});

const semantic = "suites/sbml_semantic_dev.tar.gz";
itWithShared(semantic)("cases of the SBML Test Suite, of every level, come back as they were written", () => {
  const outcomes = tally(unpacked(semantic, "00*7/*-sbml-l*.xml"));
  const known = ["equal", "not read", "refused: sbml-fast-not-expressible"];
  expect(Object.keys(outcomes).filter((outcome) => !known.includes(outcome))).toEqual([]);
  expect(outcomes["equal"]).toBeGreaterThan(400);
});
