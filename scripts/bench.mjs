import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./processes.mjs";
import { setUp } from "./set-up.mjs";

setUp();
const { status } = spawnSync(process.execPath, [join(root, "bench", "run.mjs")], { stdio: "inherit" });
process.exitCode = status ?? 1;
