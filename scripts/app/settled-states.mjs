import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// Writes where the first template of the page settles, so that a first visit need not compute it: 12 kB, and half of the
// time before the first curves.

/** @param {string} file @param {string | undefined} dist the compiled package; without one nothing is known */
export async function writeSettled(file, dist) {
  writeFileSync(file, JSON.stringify(dist === undefined ? null : await settledStates(dist)));
}

/** @param {string} dist */
async function settledStates(dist) {
  const { newProtocol, readProtocol, settleProtocol, systemInUse, systems } = await import(
    pathToFileURL(join(dist, "src", "index.js")).href
  );
  // As app/src/templates.ts puts it on the whole body.
  const text = newProtocol("three-meals").replace(/^start:/m, "system: human-adult\nstart:");
  const { protocol } = readProtocol(text);
  const { key, ready } = await settleProtocol(protocol, { system: systemInUse(systems["human-adult"]) });
  return {
    key,
    baselines: base64Of(ready.baselines),
    settled: base64Of(ready.settled),
    atReading: base64Of(ready.atReading),
  };
}

/** Numbers of 64 bits, little end first. @param {Float64Array} numbers */
function base64Of(numbers) {
  const bytes = Buffer.alloc(8 * numbers.length);
  for (const [i, number] of numbers.entries()) bytes.writeDoubleLE(number, 8 * i);
  return bytes.toString("base64");
}
