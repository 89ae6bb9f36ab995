/**
 * Times a cold start on SBML models of the size of BIOMD0000000474 and writes bench/results/sbml-start.json: from
 * loaded modules to the first result, and the command `equator simulate` from the start of its process. The models are
 * a network of that size, and BIOMD0000000293 (136 species, 316 reactions) where EQUATOR_BIOMODELS names its folder.
 * Usage: node bench/sbml-start.mjs
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sbmlNetwork } from "./sbml-network.mjs";

const runs = 15;
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "equator-sbml-"));
const network = join(folder, "network.xml");
writeFileSync(network, sbmlNetwork());
const published = join(process.env.EQUATOR_BIOMODELS ?? "", "BIOMD0000000293.xml");
const models = [{ name: "network of 133 species and 367 reactions", path: network }];
if (existsSync(published)) models.push({ name: "BIOMD0000000293", path: published });
else console.error("skip without BIOMD0000000293.xml (EQUATOR_BIOMODELS names its folder)");

const before = loadavg()[0];
const taken = models.map(() => []);
// In turn, so that what else the machine does falls on all alike.
for (let run = 0; run < runs; run++) for (const [i, { path }] of models.entries()) taken[i].push(once(path));
rmSync(folder, { recursive: true });

const report = {
  measured: {
    cpu: cpus()[0].model,
    cores: cpus().length,
    node: process.version,
    load: { before, after: loadavg()[0] },
  },
  runs,
  results: models.map(({ name }, i) => ({ model: name, milliseconds: summary(taken[i]) })),
};
writeFileSync(at("./results/sbml-start.json"), `${JSON.stringify(report, null, 2)}\n`);
for (const { model, milliseconds } of report.results)
  for (const [part, { median, min }] of Object.entries(milliseconds))
    console.log(`${model.padEnd(42)} ${part.padEnd(14)} ${`${median}`.padStart(5)} ms, least ${min}`);

function once(path) {
  const parts = JSON.parse(execFileSync("node", [at("./sbml-first-result.mjs"), path], { encoding: "utf8" }));
  const start = performance.now();
  const args = ["simulate", path, "--end", "10", "--steps", "50", "--out", join(folder, "out.csv")];
  execFileSync("node", [at("../dist/bin/equator.mjs"), ...args], { stdio: "ignore" });
  return { ...parts, command: performance.now() - start };
}

function summary(each) {
  const of = (part) => each.map((times) => Math.round(times[part])).sort((a, b) => a - b);
  return Object.fromEntries(
    Object.keys(each[0]).map((part) => {
      const sorted = of(part);
      return [part, { median: sorted[Math.floor(sorted.length / 2)], min: sorted[0] }];
    }),
  );
}
