import { join } from "node:path";
import { root, run } from "./processes.mjs";
import { setUp } from "./set-up.mjs";

const given = process.argv.slice(2);

setUp();
process.exitCode = run(process.execPath, [
  join(root, "dist", "bin", "equator.mjs"),
  "run",
  ...(given.length > 0 ? given : ["examples/day.yaml"]),
]);
