import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { serialize } from "node:v8";

// Usage: node scripts/programs.mjs DIST
// Builds and compiles the systems of a compiled dist/, with their default variants, into DIST/bin/programs, those that
// settle with live baselines as they settle too: this is most of what the first run of a large system takes.

const [dist] = process.argv.slice(2);
if (dist === undefined) throw new Error("which dist?");

/** @param {string} path */
const load = (path) => import(pathToFileURL(join(dist, "src", path)).href);
const { systemInUse, systems } = await load("index.js");
const { compile, encodePairModule, encodeProgram, structureOf } = await load("compile/index.js");
const { buildSystem } = await load("lang/index.js");
const { liveSystem } = await load("simulate/index.js");

const folder = join(dist, "bin", "programs");
mkdirSync(folder, { recursive: true });
for (const system of Object.values(systems)) {
  const { system: own, subject, levels, ...built } = buildSystem(systemInUse(system));
  const { flat } = built;
  const live = liveSystem(flat);
  const programs = { run: ready(flat), ...(live === undefined ? {} : { settling: ready(live) }) };
  writeFileSync(join(folder, `${own.id}.built`), serialize({ ...built, programs }));
}

/** Gives the name of the file. @param {import("../src/lang/index.ts").FlatSystem} flat */
function ready(flat) {
  const program = compile(flat);
  const made = { program, module: encodeProgram(program), pair: encodePairModule(program) };
  const name = createHash("sha256").update(structureOf(flat)).digest("hex");
  writeFileSync(join(folder, name), serialize(made));
  return name;
}
