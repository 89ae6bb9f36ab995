import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSbml } from "equator";

/** Models of BioModels and how long each is followed, in its own unit of time (minutes). */
const horizons = { 448: 60, 581: 120, 640: 120, 823: 100, 833: 60 };

/** Where the files may lie. */
const folders = [
  process.env.EQUATOR_BIOMODELS,
  process.env.EQUATOR_SHARED && join(process.env.EQUATOR_SHARED, "models"),
  fileURLToPath(new URL("../../shared/models", import.meta.url)),
].filter((folder) => folder !== undefined);

/** The flat systems of the models whose files are at hand; the others are named on stderr. */
export function publishedModels() {
  return Object.entries(horizons).flatMap(([number, end]) => {
    const file = `BIOMD0000000${number}.xml`;
    const path = folders.map((folder) => join(folder, file)).find(existsSync);
    if (path === undefined) {
      console.error(`skip without ${file} (EQUATOR_BIOMODELS names its folder)`);
      return [];
    }
    const { system, diagnostics } = readSbml(readFileSync(path), { file });
    if (system === undefined) throw new Error(`${file}: ${diagnostics.map(({ code }) => code).join()}`);
    return [{ name: `biomodel-${number}`, flat: system.flat(), end }];
  });
}
