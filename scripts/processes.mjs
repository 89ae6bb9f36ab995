import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const windows = process.platform === "win32";

/**
 * Runs a program in the project's root, showing its output, and gives its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{quiet?: boolean}} [how] `quiet` sends the program's standard output to standard error
 * @returns {number}
 */
export function run(program, args, how = {}) {
  const result = spawnSync(program, args, {
    cwd: root,
    stdio: ["inherit", how.quiet ? 2 : "inherit", "inherit"],
    shell: windows && program === "npm",
  });
  if (result.error) console.error(`${program}: ${result.error.message}`);
  return result.status ?? 1;
}

/**
 * Runs a program of an installed package, under this Node.
 * @param {string} path of its script below node_modules
 * @param {readonly string[]} args
 * @param {{quiet?: boolean}} [how]
 * @returns {number}
 */
export function runInstalled(path, args, how) {
  return run(process.execPath, [join(root, "node_modules", path), ...args], how);
}
