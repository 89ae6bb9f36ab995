import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Runs `equator` in a process of its own: milliseconds to its first output (`first`) and to its end (`command`), and of
 * the processor with all its threads (`processor`).
 */
export function commandOf(options) {
  const start = performance.now();
  const program = fileURLToPath(new URL("../dist/bin/equator.mjs", import.meta.url));
  const shell = ["-c", '"$@"; times', "sh", process.execPath, program, ...options];
  const child = spawn("sh", shell, { stdio: ["ignore", "pipe", "ignore"] });
  return new Promise((resolve, reject) => {
    let first;
    let printed = "";
    child.stdout.on("data", (text) => {
      first ??= performance.now() - start;
      printed += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      const command = performance.now() - start;
      if (code !== 0) return reject(new Error(`equator ${options[0]} ended with ${code}`));
      resolve({ first, command, processor: secondsOfChildren(printed) * 1000 });
    });
  });
}

/** The last line of `times`: user and system time of what a shell has run, as 0m1.23s. */
function secondsOfChildren(printed) {
  const last = printed.trimEnd().split("\n").at(-1) ?? "";
  const each = [...last.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => 60 * minutes + Number(seconds),
  );
  if (each.length !== 2) throw new Error(`not what times prints: ${last}`);
  return each[0] + each[1];
}
