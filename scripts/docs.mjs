import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./processes.mjs";
import { setUp } from "./set-up.mjs";

// Writes docs/generated from the model, and docs/protocol.md from the fields of protocols. Pages of systems that are gone are removed.
setUp();
const { agents, references, systems } = await import("equator");
const { fitPage, humanFitPage, readFit } = await import("equator/analysis");
const { mapSummary, renderAgentDocs, renderDocs } = await import("equator/lang");
const { protocolPage } = await import("equator/protocol");
for (const folder of ["agents", "systems", "maps", "parameters", "people"]) {
  rmSync(join(root, "docs", "generated", folder), { recursive: true, force: true });
}
const pages = renderDocs(Object.values(systems), references).set("docs/protocol.md", protocolPage());
for (const [path, text] of renderAgentDocs(agents, references)) pages.set(path, text);
pages.set(
  "ARCHITECTURE.md",
  withBlock("ARCHITECTURE.md", "map", mapSummary(systems["human-adult"]), "map of human-adult"),
);
// From evidence/claims/results.json, which `npm run verify claims` writes with the pictures.
const { claimPages, claims, claimTotals, storedResults } = await import(
  pathToFileURL(join(root, "dist", "evidence", "claims", "index.js")).href
);
for (const [path, text] of claimPages(claims, storedResults)) pages.set(path, text);
pages.set("README.md", withBlock("README.md", "claims", claimTotals(claims, storedResults)));
const fits = readdirSync(join(root, "evidence", "fits"))
  .filter((name) => name.endsWith(".json"))
  .sort();
const read = fits.map((name) =>
  readFit(JSON.parse(readFileSync(join(root, "evidence", "fits", name), "utf8"))),
);
pages.set("docs/generated/fit.md", fitPage(read.filter(({ tangent }) => tangent === undefined)));
pages.set("docs/generated/fit-human.md", humanFitPage(read.filter(({ tangent }) => tangent !== undefined)));
for (const [path, text] of pages) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
console.log(`${pages.size} pages in docs`);

/**
 * The text of a file with other words between two comments.
 * @param {string} path
 * @param {string} block
 * @param {string} words
 * @param {string} [begins]
 */
function withBlock(path, block, words, begins = block) {
  const text = readFileSync(join(root, path), "utf8");
  const [begin, end] = [`<!-- ${begins} -->\n`, `\n<!-- end of ${block} -->`];
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end, from - 1);
  return `${text.slice(0, from)}${words}${text.slice(to)}`;
}
