import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { root } from "./processes.mjs";
import { setUp } from "./set-up.mjs";
import { biomodelsPage, isDoubtful } from "./verify/biomodels-page.mjs";
import { sbmlPage } from "./verify/sbml-page.mjs";
import { allowed, sensitivitiesPage } from "./verify/sensitivities-page.mjs";
import { suiteFolder } from "./verify/suites.mjs";
import { trialsPage } from "./verify/trials-page.mjs";

// Runs the large suites in full and writes what they gave into docs/generated. `sensitivities 8` looks at 8 parameters alone
// and writes nothing; `fits` makes the fits along tangents again and leaves every paper out; `claims B07` computes that claim alone,
// and `claims quick` leaves out what verdicts are held against; `browsers` holds the curves of browsers against each other.
setUp();
const { verifyBioModels } = await import("./verify/biomodels.mjs");
const { verifySbmlSuite } = await import("./verify/sbml-suite.mjs");
const processes = Math.max(1, availableParallelism() - 1);
const claimIds = process.argv.slice(2).filter((word) => /^[A-Z]\d\d$/.test(word));
const wanted = process.argv.slice(2).filter((word) => !/^([A-Z]\d)?\d+$/.test(word) && word !== "quick");
const count = process.argv.slice(2).find((word) => /^\d+$/.test(word));
const wants = (/** @type {string} */ name) => wanted.length === 0 || wanted.includes(name);
let failed = false;

const semantic = suiteFolder("sbml_semantic_dev.tar.gz");
if (semantic === undefined) console.log("skip without shared: suites/sbml_semantic_dev.tar.gz");
else if (wants("sbml")) {
  const { cases, outcomes } = await verifySbmlSuite(semantic, processes);
  write("sbml-suite.md", sbmlPage(cases, outcomes));
  const fair = ["pass", "refused", "not the case"];
  const bad = outcomes.filter(({ verdict }) => !fair.includes(verdict));
  for (const { id, level, verdict, miss } of bad) console.log(id, level, verdict, miss);
  console.log(`SBML suite: ${outcomes.length} files, ${bad.length} neither pass nor refused`);
  failed ||= bad.length > 0;
}

const models = suiteFolder("biomodels-dev.tar.xz");
if (models === undefined) console.log("skip without shared: suites/biomodels-dev.tar.xz");
else if (wants("biomodels")) {
  const judged = await verifyBioModels(models, processes);
  write("biomodels.md", biomodelsPage(judged));
  const bad = judged.filter(({ verdict }) => verdict === "crash" || verdict === "hang");
  for (const { file, verdict, message } of bad) console.log(file, verdict, message);
  const doubtful = judged.filter(isDoubtful);
  for (const { file, worst, column } of doubtful) console.log(file, "not confirmed", worst, column);
  console.log(
    `BioModels: ${judged.length} files, ${bad.length} crashed or hung, ${doubtful.length} not confirmed`,
  );
  failed ||= bad.length + doubtful.length > 0;
}
if (wants("sensitivities")) {
  const { verifySensitivities } = await import("./verify/sensitivities.mjs");
  const text = readFileSync(join(root, "examples", "day.yaml"), "utf8").replace("reps: 10,", "reps: 9,");
  const { parameters, gaps } = await verifySensitivities(
    text,
    count === undefined ? undefined : Number(count),
  );
  if (count === undefined) write("sensitivities.md", sensitivitiesPage(parameters, gaps));
  const bad = gaps.filter(({ gap }) => !(gap < allowed));
  console.log(`Sensitivities: ${gaps.length} curves, ${bad.length} more than ${allowed} from differences`);
  failed ||= bad.length > 0;
}
if (wants("trials")) {
  const system = "human-adult";
  const equator = join(root, "dist", "bin", "equator.mjs");
  const options = { encoding: /** @type {const} */ ("utf8"), maxBuffer: 2 ** 26 };
  const { stdout } = spawnSync(process.execPath, [equator, "trials", "--system", system, "--json"], options);
  const scores = JSON.parse(stdout);
  const reasons = readFileSync(join(root, "evidence", `misfits-${system}.json`), "utf8");
  write("trials.md", trialsPage(scores, system, JSON.parse(reasons)));
  const open = scores.rows.filter(
    (/** @type {{z: number | null, weight: number}} */ row) => row.z === null && row.weight > 0,
  );
  console.log(`Trials on ${system}: ${scores.rows.length} rows, ${open.length} not scored`);
  failed ||= open.length > 0;
}
if (wants("fits")) {
  const { verifyFits } = await import("./verify/fits.mjs");
  const differing = verifyFits(count === undefined);
  for (const { id, fields } of differing) console.log(`fit ${id}: other ${fields.join(", ")}`);
  failed ||= differing.length > 0;
}
if (wants("claims")) {
  const { verifyClaims } = await import("./verify/claims.mjs");
  const quick = process.argv.includes("quick");
  const { computed, failures, moved, seconds } = await verifyClaims(claimIds, { quick });
  for (const { why } of failures) console.log(why);
  for (const each of moved) console.log(`verdict moved: ${each}`);
  const total = Object.values(seconds).reduce((sum, one) => sum + one, 0);
  console.log(
    `Claims: ${computed} computed in ${total.toFixed(0)} s of threads, ${moved.length} verdicts moved`,
  );
  failed ||= failures.length > 0;
}
if (wants("browsers")) {
  const { verifyBrowsers } = await import("./verify/browsers.mjs");
  const [first, ...others] = await verifyBrowsers();
  for (const { name, curves } of others) {
    const isSame = curves === first?.curves;
    console.log(`${name}: ${isSame ? "the same" : "other"} curves as ${first?.name}, ${curves.length} bytes`);
    failed ||= !isSame;
  }
}
if (wants("shares")) {
  const { findShares } = await import("./verify/shares.mjs");
  const shares = await findShares(count === undefined ? 256 : Number(count));
  writeFileSync(join(root, "evidence", "shares", "shares.json"), `${JSON.stringify(shares, null, 1)}\n`);
  for (const [id, readouts] of Object.entries(shares))
    console.log(`Shares of ${id}: ${Object.keys(readouts).length} readouts`);
}
process.exitCode = failed ? 1 : 0;

/**
 * @param {string} name
 * @param {string} text
 */
function write(name, text) {
  const folder = join(root, "docs", "generated");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}
