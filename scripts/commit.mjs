import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The commit that a checkout stands at, with `+changes` where one of the paths differs from it; `unknown` where the
 * folder is no checkout or git is absent.
 * @param {string} folder
 * @param {readonly string[]} paths
 * @returns {string}
 */
export function commitOf(folder, paths) {
  if (!existsSync(join(folder, ".git"))) return "unknown";
  const commit = git(folder, ["rev-parse", "--verify", "HEAD"]);
  const changes = git(folder, ["status", "--porcelain", "--", ...paths]);
  if (commit === undefined || changes === undefined) return "unknown";
  return changes === "" ? commit : `${commit}+changes`;
}

/**
 * Writes the commit into a built package. The file is replaced whole, so that nobody reads half of it.
 * @param {string} dist
 * @param {string} commit
 */
export function writeCommit(dist, commit) {
  const path = join(dist, "src", "simulate", "version.js");
  if (!existsSync(path)) return;
  const before = readFileSync(path, "utf8");
  const after = before.replace(/(export const commit = )"[^"]*"/, `$1${JSON.stringify(commit)}`);
  if (after === before) return;
  writeFileSync(`${path}.${process.pid}`, after);
  renameSync(`${path}.${process.pid}`, path);
}

/**
 * What git prints; undefined where it fails. What a git hook has set in the environment is left out.
 * @param {string} folder
 * @param {readonly string[]} args
 */
function git(folder, args) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  const ended = spawnSync("git", ["--no-optional-locks", "-C", folder, ...args], { encoding: "utf8", env });
  return ended.status === 0 ? ended.stdout.trim() : undefined;
}
