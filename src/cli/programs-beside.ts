import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize } from "node:v8";
import { offerPrograms, type ReadyProgram } from "../compile/index.ts";

/**
 * Lets systems be run with the programs that the build compiled of them, which lie beside the bundled command line alone:
 * one build makes both. A program is found by the SHA-256 of all that compiling reads, so that no other is ever taken.
 */
export function offerProgramsBeside(): void {
  const folder = join(dirname(fileURLToPath(import.meta.url)), "programs");
  offerPrograms((structure) => {
    const name = createHash("sha256").update(structure).digest("hex");
    try {
      return deserialize(readFileSync(join(folder, name))) as ReadyProgram;
    } catch {
      // There is none, or none that this version of Node can read.
      return undefined;
    }
  });
}
