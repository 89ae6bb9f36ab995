import { execFile } from "node:child_process";
import { join } from "node:path";
import { root } from "../processes.mjs";

// A child of the pool: runs some cases of the SBML Test Suite at one level through the command line.

process.on("message", (message) => {
  const { folder, cases, level, out } =
    /** @type {{folder: string, cases: string[], level?: string, out: string}} */ (message);
  const args = ["suite", folder, "--cases", cases.join(","), "--out", out, "--json"];
  if (level !== undefined) args.push("--level", level);
  const program = join(root, "dist", "bin", "equator.mjs");
  execFile(process.execPath, [program, ...args], { maxBuffer: 1e8 }, (error, stdout, stderr) => {
    process.send?.(error ? { failed: "crash", message: stderr } : JSON.parse(stdout));
  });
});
