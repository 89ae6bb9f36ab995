import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
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
const architecture = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
const [begin, end] = ["<!-- map of human-adult -->\n", "\n<!-- end of map -->"];
const from = architecture.indexOf(begin) + begin.length;
const to = architecture.indexOf(end, from - 1);
pages.set(
  "ARCHITECTURE.md",
  `${architecture.slice(0, from)}${mapSummary(systems["human-adult"])}${architecture.slice(to)}`,
);
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
