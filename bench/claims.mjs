/**
 * Times `equator claims`: all rows with their members, in four threads, in a process of its own, and writes
 * bench/results/claims.json. Usage: node bench/claims.mjs (EQUATOR_BENCH_ROUNDS: 1)
 */
import { writeFileSync } from "node:fs";
import { machine, median } from "./machine.mjs";
import { commandOf } from "./timed-command.mjs";

const rounds = Number(process.env.EQUATOR_BENCH_ROUNDS ?? 1);
const before = machine();
const each = [];
for (let i = 0; i < rounds; i++) each.push(await commandOf(["claims", "--workers", "4"]));
const seconds = (part) => Math.round(median(each.map((times) => times[part])) / 100) / 10;
const report = {
  measured: { ...before, loadAfter: machine().load },
  rounds,
  workers: 4,
  seconds: { clock: seconds("command"), processor: seconds("processor") },
};
writeFileSync(new URL("./results/claims.json", import.meta.url), `${JSON.stringify(report, null, 2)}\n`);
console.log(report);
