import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../processes.mjs";

/** Where the published suites lie: EQUATOR_SHARED, or `shared` beside the checkout. */
const shared = process.env["EQUATOR_SHARED"] ?? join(root, "..", "shared");

/**
 * The folder of an unpacked suite; unpacked at the first call into a folder that git ignores.
 * @param {string} archive name of the archive in `suites`
 * @returns {string | undefined} undefined where it is not at hand
 */
export function suiteFolder(archive) {
  const packed = join(shared, "suites", archive);
  if (!existsSync(packed)) return undefined;
  const folder = join(root, "node_modules", ".equator-suites", archive.replace(/\.tar\..*$/, ""));
  if (!existsSync(folder)) {
    // Moved into place when whole, since several processes may want it at once.
    mkdirSync(dirname(folder), { recursive: true });
    const partial = mkdtempSync(`${folder}-`);
    execFileSync("tar", ["xf", packed, "-C", partial]);
    try {
      renameSync(partial, folder);
    } catch {
      rmSync(partial, { recursive: true, force: true });
    }
  }
  return folder;
}

/**
 * A file of the suites folder.
 * @param {string} name
 */
export function suiteFile(name) {
  return join(shared, "suites", name);
}
