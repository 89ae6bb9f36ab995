import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const runs = 9;
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Median and least milliseconds of two things on the example day: `command`, from the start of the process
 * `equator run` to its first output, and `model`, from loaded modules and a read protocol to the first result.
 */
export async function coldStart() {
  const out = mkdtempSync(join(tmpdir(), "equator-cold-"));
  const command = [];
  const model = [];
  for (let i = 0; i < runs; i++) {
    command.push(await firstOutput(["run", at("../examples/day.yaml"), "--out", out]));
    const printed = execFileSync("node", [at("./first-number.mjs")], { encoding: "utf8" });
    model.push(JSON.parse(printed).model);
  }
  rmSync(out, { recursive: true });
  return { command: summary(command), model: summary(model) };
}

function firstOutput(args) {
  const start = performance.now();
  const child = spawn("node", [at("../dist/bin/equator.mjs"), ...args], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  return new Promise((resolve, reject) => {
    let first;
    child.stdout.on("data", () => {
      first ??= performance.now() - start;
    });
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(first) : reject(new Error(`equator run: ${code}`))));
  });
}

function summary(times) {
  const sorted = times.map(Math.round).sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], min: sorted[0] };
}
