import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const runs = 9;

/** Median milliseconds from process start, and from a loaded model, to the first number of the example day. */
export function coldStart() {
  const script = fileURLToPath(new URL("./first-number.mjs", import.meta.url));
  const times = Array.from({ length: runs }, () =>
    JSON.parse(execFileSync("node", [script], { encoding: "utf8" })),
  );
  const median = (pick) => times.map(pick).sort((a, b) => a - b)[Math.floor(runs / 2)];
  return {
    process: Math.round(median((time) => time.process)),
    model: Math.round(median((time) => time.model)),
  };
}
