import { join } from "node:path";
import { root, run } from "../processes.mjs";
import { buildApp, setUp } from "../set-up.mjs";

// `npm run app`: sets everything up and serves the web app on this machine.
setUp();
buildApp();
process.exitCode = run(process.execPath, [
  join(root, "dist", "bin", "equator.mjs"),
  "serve",
  ...process.argv.slice(2),
]);
