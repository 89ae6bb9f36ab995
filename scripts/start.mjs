import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./processes.mjs";
import { setUp } from "./set-up.mjs";

const commands = ["run", "check", "compare", "explain", "trials", "new", "cite", "help"];
const given = process.argv.slice(2);
const [first = ""] = given;
const isCommand = commands.includes(first) && !existsSync(join(root, first));

setUp();
process.exitCode = run(process.execPath, [
  join(root, "dist", "bin", "equator.mjs"),
  ...(isCommand ? [] : ["run"]),
  ...(given.length > 0 ? given : ["examples/day.yaml"]),
]);
