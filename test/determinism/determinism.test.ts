import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { bundle } from "../browser/bundle.ts";
import { openStrictly } from "../browser/strict-page.ts";
import { runProgram } from "../house/programs.ts";
import { installPackage } from "../support/installed-package.ts";
import { itUnless } from "../support/named-skip.ts";
import { otherNodes, otherNodesMissing } from "../support/nodes.ts";
import { projectRoot } from "../support/project-root.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { RunBytes } from "./run-bytes.mjs";

const Result = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  runs: z.number(),
  different: z.number(),
  failures: z.array(z.string()),
  seconds: z.number(),
});
type Result = z.infer<typeof Result>;

const folder = scratchFolder();
let here: Result;

beforeAll(() => {
  installPackage(folder);
  const source = join(projectRoot, "test", "determinism");
  const scripts = readdirSync(source).filter((file) => file.endsWith(".mjs"));
  for (const script of scripts) copyFileSync(join(source, script), join(folder, script));
  here = hashUnder(process.execPath);
  tell(`Node ${process.versions.node}`, here);
});

function hashUnder(node: string, ...args: string[]): Result {
  const { code, output, messages } = runProgram(node, ["hash-runs.mjs", ...args], folder);
  expect({ code, messages }).toEqual({ code: 0, messages: "" });
  return Result.parse(JSON.parse(output));
}

function tell(where: string, { hash, runs, seconds }: Result): void {
  process.stdout.write(`${where}: ${runs} runs in ${seconds} s, SHA-256 ${hash}\n`);
}

describe("two hundred runs of systems, drawn numbers and protocols", () => {
  it("all reach their end, and no two are the same", () => {
    expect(here).toMatchObject({ runs: 200, different: 200, failures: [] });
  });

  it("give the same bits in reverse order and with five times as many output points", () => {
    expect(hashUnder(process.execPath, "--otherwise").hash).toBe(here.hash);
  });

  itUnless(otherNodesMissing)(
    "give the same bits under Node 22, 24 and 26",
    () => {
      for (const { version, path } of otherNodes()) {
        const there = hashUnder(path);
        tell(`Node ${version}`, there);
        expect(there.hash, version).toBe(here.hash);
      }
    },
    300_000,
  );

  it("give the same bits bundled with Vite in Chromium, without one violation of a strict policy", async () => {
    const site = await bundle(folder, "hash-runs.mjs");
    const { printed, violations, errors } = await openStrictly(site, 1, 120_000);
    expect({ violations, errors }).toEqual({ violations: [], errors: [] });
    const there = Result.parse(JSON.parse(printed[0] ?? ""));
    tell("Chromium", there);
    expect(there.hash).toBe(here.hash);
  }, 180_000);
});

describe("the hash of a run", () => {
  const hashOf = (...numbers: number[]) => {
    const bytes = new RunBytes();
    bytes.addNumbers(numbers);
    return bytes.digest();
  };

  it("changes with the last bit of one number, and with its sign where it is 0", async () => {
    const [a, b, plus, minus] = await Promise.all([
      hashOf(1),
      hashOf(1 + Number.EPSILON),
      hashOf(0),
      hashOf(-0),
    ]);
    expect(new Set([a, b, plus, minus]).size).toBe(4);
  });

  it("takes every NaN as the same", async () => {
    const payload = new Float64Array(new BigUint64Array([0x7ff8_0000_0000_0001n]).buffer)[0] ?? 0;
    expect(await hashOf(payload)).toBe(await hashOf(Number.NaN));
  });
});
