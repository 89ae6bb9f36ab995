/**
 * Times `equator run` with its bands (256 members of each kind) on one day, from the start of its process: to the
 * summary (`first`) and to its end (`command`), with the time of the processor; the same without bands (`plain`); and
 * the members alone, of both kinds (`members`) and of one (`oneKind`). Writes bench/results/first-bands.json.
 * Usage: node bench/first-bands.mjs [ROUNDS]
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commandOf } from "./timed-command.mjs";

const rounds = Number(process.argv[2] ?? 21);
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "equator-bands-"));
const protocol = join(folder, "day.yaml");
writeFileSync(protocol, oneDay(readFileSync(at("../examples/day.yaml"), "utf8")));

const taken = [];
const before = loadavg()[0];
// In turn, so that what else the machine does falls on all alike.
for (let round = 0; round < rounds; round++) {
  const banded = await run([]);
  const plain = await run(["--no-bands"]);
  const { members, all: ensembles } = membersAlone([]);
  const { members: oneKind } = membersAlone(["parameters"]);
  taken.push({
    ...banded,
    plain: plain.command,
    plainProcessor: plain.processor,
    members,
    oneKind,
    ensembles,
  });
}
rmSync(folder, { recursive: true });

const measured = {
  cpu: cpus()[0].model,
  cores: cpus().length,
  node: process.version,
  load: { before, after: loadavg()[0] },
};
const report = {
  measured,
  protocol: "the first day of examples/day.yaml",
  rounds,
  milliseconds: summary(taken),
};
writeFileSync(at("./results/first-bands.json"), `${JSON.stringify(report, null, 2)}\n`);
for (const [part, { median, min, max }] of Object.entries(report.milliseconds))
  console.log(`${part.padEnd(12)} ${`${median}`.padStart(5)} ms, ${min} to ${max}`);

function membersAlone(kinds) {
  const script = at("./first-bands-members.mjs");
  return JSON.parse(execFileSync("node", [script, protocol, ...kinds], { encoding: "utf8" }));
}

/** The example without its rest day. */
function oneDay(text) {
  const cut = text.replace("days: [lift, rest]", "days: [lift]");
  if (cut === text) throw new Error("examples/day.yaml has no block of two days to cut");
  return cut;
}

function run(options) {
  return commandOf(["run", protocol, "--out", join(folder, "out"), ...options]);
}

function summary(each) {
  return Object.fromEntries(
    Object.keys(each[0]).map((part) => {
      const sorted = each.map((times) => Math.round(times[part])).sort((a, b) => a - b);
      return [part, { median: sorted[Math.floor(sorted.length / 2)], min: sorted[0], max: sorted.at(-1) }];
    }),
  );
}
