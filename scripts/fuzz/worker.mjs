import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { examine } from "./examine.mjs";
import { makeInput, readCorpus } from "./inputs.mjs";

// Examines the inputs that it is sent by number, or as text, one after the other: worker.mjs DIST SEED [FOLDER...]

const [dist = "", seed = "1", ...folders] = process.argv.slice(2);
const load = (/** @type {string} */ entry) => import(pathToFileURL(join(dist, "src", entry)).href);
const library = {
  main: await load("index.js"),
  lang: await load("lang/index.js"),
  compile: await load("compile/index.js"),
  simulate: await load("simulate/index.js"),
  formats: await load("formats/index.js"),
};
const corpus = readCorpus(folders);
const globals = () =>
  Object.getOwnPropertyNames(globalThis).length + Object.getOwnPropertyNames(Object.prototype).length;
let known = 0;
let peak = 0;

process.on("uncaughtException", (error) => {
  process.send?.({
    outcome: "threw",
    failure: `uncaught ${error.name}: ${error.message}`,
    ms: 0,
    megabytes: 0,
  });
});
process.on("unhandledRejection", (error) => {
  process.send?.({ outcome: "threw", failure: `unhandled rejection: ${error}`, ms: 0, megabytes: 0 });
});

process.on("message", async (/** @type {{index?: number, kind?: any, text?: string}} */ asked) => {
  const { kind, text } =
    asked.index === undefined
      ? { kind: asked.kind, text: asked.text ?? "" }
      : makeInput(Number(seed), asked.index, corpus);
  process.send?.(await measured(kind, text));
});

// The first input pays for what is loaded and compiled once.
await examine(library, "sbml", "");
await examine(library, "protocol", "");
await examine(library, "formula", "a");
known = globals();
peak = process.resourceUsage().maxRSS / 1024;
process.send?.({ ready: true });

/** @param {import("./inputs.mjs").Kind} kind @param {string} text */
async function measured(kind, text) {
  const before = process.memoryUsage.rss();
  const spent = process.cpuUsage();
  const verdict = await examine(library, kind, text);
  const { user, system } = process.cpuUsage(spent);
  const highest = process.resourceUsage().maxRSS / 1024;
  // Where the peak is an older one, this input stayed below it.
  const megabytes = highest > peak ? highest - before / 1_048_576 : 0;
  peak = highest;
  const touched = globals() === known ? {} : { failure: "changed what is global" };
  known = globals();
  return { ...verdict, ...touched, kind, ms: (user + system) / 1000, megabytes };
}
