import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commitOf, writeCommit } from "./commit.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { root, run, runInstalled } from "./processes.mjs";

const lockFile = join(root, "package-lock.json");
const lockStamp = join(root, "node_modules", ".equator-lock");
const buildLock = join(root, "node_modules", ".equator-build");
const dist = join(root, "dist");
const buildStamp = join(dist, ".stamp");
const sources = [
  "src",
  "model",
  "evidence",
  "scripts/bundle.mjs",
  "scripts/programs.mjs",
  "tsconfig.json",
  "package-lock.json",
];

/** Installs what the lock file names and builds, each only when something has changed. Ends the process on failure. */
export function setUp() {
  install();
  build();
}

/** Runs `npm ci` when node_modules is missing or was installed from another lock file. */
export function install() {
  const wanted = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  if (readIfThere(lockStamp) === wanted) return;
  console.error("Installing packages ...");
  endOn(run("npm", ["ci", "--include=dev"], { quiet: true }), "npm ci failed");
  writeFileSync(lockStamp, wanted);
}

/**
 * Compiles into dist/ and bundles the command line when a source has changed, and writes into it the commit that this
 * checkout stands at.
 */
export function build() {
  const isStale = () => readIfThere(buildStamp) !== sourcesHash();
  if (isStale()) oneAtATime(buildLock, () => isStale() && compile());
  writeCommit(dist, commitOf(root, sources));
}

const appSources = ["app", "scripts/app", "dist/.stamp"];

/** Bundles the web app into dist/app and dist/equator.html, after a build, when a source of it has changed. */
export function buildApp() {
  const stamp = join(dist, ".app-stamp");
  const isStale = () => readIfThere(stamp) !== hashOf(appSources);
  if (!isStale()) return;
  oneAtATime(buildLock, () => {
    if (!isStale()) return;
    console.error("Building the web app ...");
    const wanted = hashOf(appSources);
    const script = join(root, "scripts", "app", "build.mjs");
    endOn(run(process.execPath, [script], { quiet: true }), "bundling the web app failed");
    writeFileSync(stamp, wanted);
  });
}

/** dist/ is replaced whole, so that nothing stale stays in it. */
function compile() {
  console.error("Building ...");
  const wanted = sourcesHash();
  const next = join(root, `dist.${process.pid}`);
  const args = ["-p", "tsconfig.json", "--noEmitOnError", "--outDir", next];
  try {
    endOn(runInstalled("typescript/bin/tsc", args, { quiet: true }), "the build failed", next);
    const bundle = [join(root, "scripts", "bundle.mjs"), next];
    endOn(run(process.execPath, bundle, { quiet: true }), "bundling the command line failed", next);
    const programs = [join(root, "scripts", "programs.mjs"), next];
    endOn(run(process.execPath, programs, { quiet: true }), "compiling the systems failed", next);
    writeFileSync(join(next, ".stamp"), wanted);
    rmSync(dist, { recursive: true, force: true });
    renameSync(next, dist);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

function sourcesHash() {
  return hashOf(sources);
}

/** Size and time of every file of some paths, as one hash. @param {readonly string[]} paths */
function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesBelow)) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path}\t${size}\t${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/**
 * Ends the process when a step failed, leaving nothing half-made behind.
 * @param {number} code
 * @param {string} message
 * @param {string} [leftover]
 */
function endOn(code, message, leftover) {
  if (code === 0) return;
  if (leftover) rmSync(leftover, { recursive: true, force: true });
  console.error(message);
  process.exit(code);
}
