/** Prints the milliseconds from loaded modules and a read protocol to the first number of a run. */
import { readFileSync } from "node:fs";
import { readProtocol, simulate, systems } from "equator";

const { protocol } = readProtocol(readFileSync(new URL("../examples/day.yaml", import.meta.url), "utf8"));
const loaded = performance.now();
const run = await simulate(protocol, { system: systems.muscle });
const done = performance.now();
if (!Number.isFinite(run.series[0].curves.leucine_plasma.values[0])) throw new Error("no number");
console.log(JSON.stringify({ model: done - loaded }));
