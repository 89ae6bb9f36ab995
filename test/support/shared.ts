import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(fileURLToPath(import.meta.url), "../../..");

/** Where published suites and models lie: `EQUATOR_SHARED`, or `../shared` beside the project. */
export function sharedFolder(part: string): string | undefined {
  const folder = join(process.env["EQUATOR_SHARED"] ?? join(root, "../shared"), part);
  if (existsSync(folder)) return folder;
  console.log(`skip without shared: ${part}`);
  return undefined;
}
