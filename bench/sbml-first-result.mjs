/**
 * Prints the milliseconds from loaded modules and the bytes of an SBML file to the first result, 0 to 10 with 50 steps,
 * and the processor time of all threads meanwhile. Usage: node bench/sbml-first-result.mjs FILE
 */
import { readFileSync } from "node:fs";
import { readSbml, timeCourse } from "equator";

const bytes = readFileSync(process.argv[2]);
const usage = process.cpuUsage();
const loaded = performance.now();
const { system } = readSbml(bytes);
const read = performance.now();
const flat = system.flat();
const flattened = performance.now();
const course = await timeCourse(flat, { end: 10, steps: 50 });
const done = performance.now();
const { user, system: kernel } = process.cpuUsage(usage);
if (!course.values.every(Number.isFinite)) throw new Error("no number");
console.log(
  JSON.stringify({
    read: read - loaded,
    flatten: flattened - read,
    compileAndRun: done - flattened,
    total: done - loaded,
    processor: (user + kernel) / 1000,
  }),
);
