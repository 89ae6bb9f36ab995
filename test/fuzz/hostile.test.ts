import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parseFormula } from "../../src/lang/index.ts";
import { projectRoot } from "../support/project-root.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { itWithShared, sharedPath } from "../support/shared.ts";
import { type GuardedRun, guardedRun } from "./guarded-run.ts";
import { unpackHostile } from "./hostile-files.ts";
import { deferred, expected, type Outcome } from "./hostile-outcomes.ts";

const archive = "suites/hostile-dev.tar.gz";
const itWithHostile = itWithShared(archive);
const folder = scratchFolder();
const command = join(projectRoot, "dist", "bin", "equator.mjs");
const secret = "CANARY-7f3a";
/** Time is the smaller of wall clock and processor, so that other programs do not count. */
const limits = { seconds: 2, megabytes: 256 };

/** Names of the collection and what an idle command takes, filled in before the tests. */
let files = "";
let manifest: readonly string[] = [];
let idle: GuardedRun;

beforeAll(async () => {
  const path = sharedPath(archive);
  if (path === undefined) return;
  const unpacked = unpackHostile(path, folder);
  files = unpacked.files;
  manifest = unpacked.manifest.map(({ file }) => file);
  writeFileSync(join(folder, "idle.xml"), readFileSync(join(files, "id-eval.xml")));
  idle = await simulate("../idle.xml", ["--end", "1", "--steps", "1"]);
});

const simulate = (file: string, options: readonly string[]) =>
  guardedRun([command, "simulate", file, ...options], files);

function keptTo(run: GuardedRun): void {
  expect(run.sockets).toEqual([]);
  // Zod, which checks protocols, keeps two registries there.
  expect(run.newNames.filter((name) => !name.startsWith("__zod_global"))).toEqual([]);
  expect(run.output + run.messages).not.toContain(secret);
  expect(run.messages).not.toMatch(/\n\s+at .*:\d+:\d+/);
  expect(run.seconds).toBeLessThan(limits.seconds);
  // What a run of an idle model takes is Node itself.
  expect(run.megabytes - idle.megabytes).toBeLessThan(limits.megabytes);
}

function endsAs(run: GuardedRun, outcome: Outcome): void {
  if (outcome.eitherWay) return;
  if (outcome.refused === undefined) {
    expect(run.messages).toBe("");
    expect(run.code).toBe(0);
    return;
  }
  expect(run.messages).toMatch(outcome.refused);
  expect(run.code).not.toBe(0);
  expect(run.output).toBe("");
}

describe("hostile files", () => {
  itWithHostile("an idle run opens no socket and changes nothing global", () => {
    expect(idle).toMatchObject({ code: 0, sockets: [], messages: "" });
    expect(idle.megabytes).toBeLessThan(256);
  });

  it("the guard sees sockets, name look-ups and new globals", async () => {
    const attempts = [
      `require("node:net").connect(9, "127.0.0.1").on("error", () => {})`,
      `require("node:dns").lookup("localhost", () => {})`,
      `globalThis.__pwn = 1; Object.prototype.polluted = 1`,
    ];
    const run = await guardedRun(["-e", attempts.join(";")], folder);
    expect(run.sockets).toEqual(expect.arrayContaining(["TCPWRAP", "GETADDRINFOREQWRAP"]));
    expect(run.newNames).toEqual(expect.arrayContaining(["__pwn", "Object.prototype.polluted"]));
  });

  itWithHostile(
    `every file is tried or named (${deferred.length} wait for their readers: ${deferred.join(", ")})`,
    () => {
      expect([...expected.keys(), ...deferred].sort()).toEqual([...manifest].sort());
    },
  );

  for (const [file, outcome] of expected) {
    itWithHostile(`${file}: ${outcome.claim}`, async () => {
      const run =
        file.endsWith(".xml") || file.endsWith(".xml.z")
          ? await simulate(file.replace(/\.z$/, ""), outcome.options ?? ["--end", "1", "--steps", "10"])
          : await guardedRun([command, "check", file], files);
      keptTo(run);
      endsAs(run, outcome);
      outcome.also?.(run);
    });
  }

  itWithHostile("code in formulas of a table is refused when it is read as our formulas", () => {
    const rows = readFileSync(join(files, "petab-formula-code.tsv"), "utf8").trim().split("\n").slice(1);
    const formulas = rows.map((row) => row.split("\t")[1] ?? "");
    expect(formulas.map((formula) => parseFormula(formula).ok)).toEqual([false, false, false, false]);
    expect(Object.keys(globalThis)).not.toContain("__pwn");
  });
});
