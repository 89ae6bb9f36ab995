import { readdirSync, readFileSync } from "node:fs";
import { extname, join, posix } from "node:path";
import { projectRoot } from "../support/project-root.ts";

const passedOver = new Set(["node_modules", "dist", "out", "coverage", ".git"]);
const codeEndings = new Set([".ts", ".tsx", ".mjs", ".js"]);

/** Top folders that hold code, beside the configuration files in the root. */
export const codeFolders = ["src", "model", "evidence", "app", "examples", "bench", "scripts", "test"];

/** Paths of every file below the folders, from the root, with forward slashes. A folder that is absent has none. */
export function filesBelow(...folders: string[]): string[] {
  return folders.flatMap((folder) => walk(folder)).sort();
}

/** Every code file below the folders; generated files are passed over. */
export function codeBelow(...folders: string[]): string[] {
  return filesBelow(...folders).filter(
    (path) => codeEndings.has(extname(path)) && !path.includes(".generated."),
  );
}

/** The text of a file, by its path from the root. */
export function textOf(path: string): string {
  return readFileSync(join(projectRoot, path), "utf8");
}

function walk(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) {
      return passedOver.has(entry.name) || entry.name.startsWith("dist.") ? [] : walk(path);
    }
    return entry.isFile() ? [path] : [];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(join(projectRoot, folder), { withFileTypes: true });
  } catch {
    return [];
  }
}
