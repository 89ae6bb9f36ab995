import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../support/project-root.ts";

/** How a program ended that ran under the guard. */
export interface GuardedRun {
  readonly code: number | null;
  readonly output: string;
  readonly messages: string;
  /** Kinds of sockets and name look-ups that it opened. */
  readonly sockets: readonly string[];
  /** Names that it added to globalThis or to the prototypes of objects and functions. */
  readonly newNames: readonly string[];
  /** Time that it took by the clock or of the processors, whichever is less. */
  readonly seconds: number;
  /** Highest resident memory. */
  readonly megabytes: number;
}

const guard = pathToFileURL(join(projectRoot, "test", "fuzz", "guard.mjs")).href;
const patience = 20_000;
let runs = 0;

/** Runs a Node program in a folder with a heap of 256 MB, watched by the guard; ended after 20 s. */
export function guardedRun(args: readonly string[], folder: string): Promise<GuardedRun> {
  const noted = join(folder, `guard-${process.pid}-${runs++}.json`);
  const all = ["--max-old-space-size=256", "--import", guard, ...args];
  const env = { ...process.env, EQUATOR_GUARD: noted };
  const child = spawn(process.execPath, all, {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: patience,
  });
  let output = "";
  let messages = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    messages += chunk;
  });
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code, output, messages, ...readNotes(noted) }));
  });
}

/** A process that was killed has written nothing: it used all there was. */
function readNotes(path: string): Omit<GuardedRun, "code" | "output" | "messages"> {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return { sockets: [], newNames: [], seconds: Infinity, megabytes: Infinity };
  } finally {
    rmSync(path, { force: true });
  }
}
