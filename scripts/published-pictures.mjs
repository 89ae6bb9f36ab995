import { runInstalled } from "./processes.mjs";
import { install } from "./set-up.mjs";

// Draws docs/published anew: ours beside the published models that they build on, in pictures and in the tables of the
// pages. The SBML files must be at hand, where tests look for them; what is missing is skipped by name.
install();
const test = "test/published-models/published-pages.test.ts";
process.exitCode = runInstalled("vitest/vitest.mjs", ["run", test, "--update"]);
