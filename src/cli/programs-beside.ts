import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize } from "node:v8";
import { offerPrograms, type ReadyProgram } from "../compile/index.ts";
import { systemInUse, systems } from "../index.ts";
import { offerBuilds, type ReadyBuild, type System } from "../lang/index.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "programs");

/** What a file beside the bundled command line holds; undefined where there is none that this version of Node can read. */
function read(name: string): unknown {
  try {
    return deserialize(readFileSync(join(folder, name)));
  } catch {
    return undefined;
  }
}

/**
 * Lets systems be run as the build built and compiled them, which lies beside the bundled command line alone: one build
 * makes all of it. A program is found by the SHA-256 of all that compiling reads, so that no other is ever taken; what
 * was built of a system, by being the very system of the register with the fit that it names.
 */
export function offerProgramsBeside(): void {
  const builds = new Map<System, ReadyBuild | undefined>();
  offerBuilds((system) => {
    if (!builds.has(system)) builds.set(system, buildOf(system));
    return builds.get(system);
  });
  offerPrograms((asked) => {
    const name = "name" in asked ? asked.name : createHash("sha256").update(asked.structure).digest("hex");
    return read(name) as ReadyProgram | undefined;
  });
}

function buildOf(system: System): ReadyBuild | undefined {
  const registered = (systems as Readonly<Record<string, System>>)[system.id];
  if (registered === undefined || systemInUse(registered) !== system) return undefined;
  return read(`${system.id}.built`) as ReadyBuild | undefined;
}
