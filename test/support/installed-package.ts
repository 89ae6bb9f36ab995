import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../scripts/set-up.mjs";
import { packageFacts } from "../house/package-facts.ts";
import { projectRoot } from "./project-root.ts";

/**
 * Builds the package and puts a copy of it into `node_modules` of a folder, as a user has it. A copy, so that a later
 * build cannot change it under a test.
 */
export function installPackage(folder: string): void {
  build();
  const modules = join(folder, "node_modules");
  const installed = join(modules, "equator");
  mkdirSync(installed, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  for (const part of ["package.json", "dist"]) {
    cpSync(join(projectRoot, part), join(installed, part), { recursive: true });
  }
  for (const dependency of Object.keys(packageFacts().dependencies)) {
    symlinkSync(join(projectRoot, "node_modules", dependency), join(modules, dependency));
  }
}
