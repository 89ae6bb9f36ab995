import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../support/project-root.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const folder = scratchFolder();

describe("fuzzing", () => {
  it("600 made-up inputs of seed 1 all end with a result or a named refusal", () => {
    const out = join(folder, "findings");
    const script = join(projectRoot, "scripts", "fuzz.mjs");
    const args = [script, "--inputs", "600", "--seed", "1", "--out", out];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(existsSync(out) ? readdirSync(out) : [], `${stdout}${stderr}`).toEqual([]);
    expect(stdout).toContain("600 inputs, 0 failed");
    expect(status).toBe(0);
    for (const kind of ["sbml", "math", "formula", "protocol"]) {
      expect(stdout).toMatch(new RegExp(`\\d+\t${kind} grammar\t(ran|read)\n`));
    }
  });
});
