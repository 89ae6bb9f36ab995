import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Claim, itUnless } from "./named-skip.ts";
import { projectRoot } from "./project-root.ts";

/** A path inside the published suites folder, EQUATOR_SHARED or ../shared; undefined where it is absent. */
export function sharedPath(part: string): string | undefined {
  const path = join(process.env["EQUATOR_SHARED"] ?? join(projectRoot, "..", "shared"), part);
  return existsSync(path) ? path : undefined;
}

/** `it` for tests that need a path of that folder; where it is absent the test is skipped under its own name. */
export function itWithShared(part: string): Claim {
  return itUnless(sharedPath(part) === undefined ? `skip without shared: ${part}` : undefined);
}
