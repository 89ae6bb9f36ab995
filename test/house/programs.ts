import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../support/project-root.ts";

/** How a program ended, and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly messages: string;
}

/** Runs a program to its end. */
export function runProgram(program: string, args: readonly string[], folder: string): Ended {
  const ended = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { code: ended.status, output: ended.stdout, messages: ended.error?.message ?? ended.stderr };
}

/** Runs the TypeScript compiler on a project folder. */
export function compileFolder(folder: string): Ended {
  const compiler = join(projectRoot, "node_modules", "typescript", "bin", "tsc");
  return runProgram(process.execPath, [compiler, "-p", folder], folder);
}

/** The built command line, for `runProgram(process.execPath, [builtCommand(), ...])`. */
export function builtCommand(): string {
  const path = join(projectRoot, "dist", "src", "cli", "main.js");
  if (!existsSync(path)) throw new Error("dist/ is not built: run npm run build");
  return path;
}
