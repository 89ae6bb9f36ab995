import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { oneAtATime } from "../../scripts/one-at-a-time.mjs";
import { projectRoot } from "../support/project-root.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const lock = join(scratchFolder(), "lock");
const log = `${lock}.log`;
const program = `
  import { appendFileSync } from "node:fs";
  import { oneAtATime } from "${pathToFileURL(join(projectRoot, "scripts", "one-at-a-time.mjs"))}";
  oneAtATime(${JSON.stringify(lock)}, () => {
    appendFileSync(${JSON.stringify(log)}, "in ");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    appendFileSync(${JSON.stringify(log)}, "out ");
  });`;

function runToEnd(): Promise<number | null> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: "inherit" });
  return new Promise((resolve) => child.on("exit", resolve));
}

describe("work that is done one at a time", () => {
  it("never overlaps, and leaves no lock", async () => {
    expect(await Promise.all([runToEnd(), runToEnd(), runToEnd()])).toEqual([0, 0, 0]);
    expect(readFileSync(log, "utf8")).toBe("in out in out in out ");
    expect(existsSync(lock)).toBe(false);
  });

  it("goes on where the process that held the lock is gone", async () => {
    const gone = spawn(process.execPath, ["-e", ""]);
    await new Promise((resolve) => gone.on("exit", resolve));
    writeFileSync(lock, String(gone.pid));
    const done: string[] = [];
    oneAtATime(lock, () => {
      done.push("work");
    });
    expect(done).toEqual(["work"]);
  });

  it("frees the lock where the work fails", () => {
    const fail = () => {
      throw new Error("no");
    };
    expect(() => oneAtATime(lock, fail)).toThrow("no");
    expect(existsSync(lock)).toBe(false);
  });
});
