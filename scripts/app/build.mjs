import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { root } from "../processes.mjs";
import { fitsInApp } from "./fits-in-app.mjs";
import { writeMaps } from "./map-layout.mjs";
import { resultsInApp } from "./results-in-app.mjs";
import { writeSettled } from "./settled-states.mjs";
import { inlineScript, withSinglePolicy } from "./single-policy.mjs";
import { uiLibrary } from "./ui-library.mjs";

// Usage: node scripts/app/build.mjs [--from-sources]
// Bundles the web app on what dist/ holds: dist/app, a folder to be served, whose page and worker share their code, and
// dist/equator.html, one file that works from the disk. From sources, for work on the app, the package need not be compiled
// anew; the commit is then not known to it.

const app = join(root, "app");
const dist = join(root, "dist");

const fromSources = process.argv.includes("--from-sources");
const [base, ending] = fromSources ? [root, "ts"] : [dist, "js"];

// Whatever the caller is about: under another name of the environment Vite writes calls that the JSX runtime does not have.
process.env["NODE_ENV"] = "production";

/** The maps of tissues, placed. dist/ is made anew whenever the equations change, and they with it. */
const maps = join(dist, "map-layouts");
await writeMaps(maps);
/** Where the first template settles, which only the compiled package of the very same sources may say. */
const settled = join(dist, "settled-states.json");
await writeSettled(settled, fromSources ? undefined : base);

/** @type {import("vite").InlineConfig} */
const shared = {
  configFile: false,
  root: app,
  logLevel: "error",
  base: "./",
  plugins: [fitsInApp(), resultsInApp()],
  resolve: {
    // The entry points of the package.
    alias: [
      ...uiLibrary,
      { find: /^equator$/, replacement: join(base, "src", `index.${ending}`) },
      { find: /^equator\/(claims|rules)$/, replacement: join(base, "evidence", "$1", `index.${ending}`) },
      { find: /^equator\/(.*)$/, replacement: join(base, "src", "$1", `index.${ending}`) },
      { find: /^map-layouts\/(.*)$/, replacement: join(maps, "$1") },
      { find: /^settled-states$/, replacement: settled },
    ],
  },
  json: { stringify: true },
  define: { "process.env.NODE_ENV": '"production"' },
};

await build({
  ...shared,
  build: {
    outDir: join(dist, "app"),
    emptyOutDir: true,
    target: "es2023",
    modulePreload: {
      polyfill: false,
      // Workers load parts too, and have no document to announce them in.
      resolveDependencies: (_file, parts, { hostType }) =>
        hostType === "html" ? parts : parts.filter((part) => part.endsWith(".css")),
    },
    rolldownOptions: {
      input: {
        index: join(app, "index.html"),
        early: join(app, "src", "early.ts"),
        worker: join(app, "src", "worker.ts"),
      },
      // The page names `early.js` beside it, which starts workers from `worker.js`.
      output: {
        entryFileNames: ({ name }) => (name === "index" ? "assets/[name]-[hash].js" : "[name].js"),
        // Runs are of the first load; the ensembles that share them come later, and are not to be drawn in.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: "simulate", test: /[\\/]src[\\/]simulate[\\/]/ }],
        },
      },
    },
  },
});

const parts = join(dist, "app-parts");
// What is imported by a call is carried out when it is asked for, as in the folder.
for (const name of ["single-early", "single", "worker"]) await bundleAlone(name);
writeFileSync(join(dist, "equator.html"), singleFile());
rmSync(parts, { recursive: true });

/**
 * Bundles an entry with all that it imports as one script.
 * @param {string} name
 */
async function bundleAlone(name) {
  await build({
    ...shared,
    build: {
      outDir: parts,
      emptyOutDir: false,
      target: "es2023",
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(app, "src", `${name}.ts`),
        output: {
          format: "iife",
          strictExecutionOrder: true,
          entryFileNames: `${name}.js`,
          assetFileNames: `${name}[extname]`,
        },
      },
    },
  });
}

/**
 * The page with its scripts and style inside, under its own policy. The script of workers is data of the page, packed, and
 * unpacked before all else; the page's own is text that is run after.
 */
function singleFile() {
  const page = readFileSync(join(app, "index.html"), "utf8");
  const read = (/** @type {string} */ name) => readFileSync(join(parts, name), "utf8");
  const worker = gzipSync(read("worker.js"), { level: 9 }).toString("base64");
  const scripts = [
    `<script type="text/plain" id="worker-script">${worker}</script>`,
    `<script>${inlineScript(read("single-early.js"))}</script>`,
    `<script type="text/later" id="page-script">${inlineScript(read("single.js"))}</script>`,
  ];
  const placed = page
    .replace(/\s*<script\b[^>]*><\/script>/g, "")
    // A file on the disk asks for no icon.
    .replace(/\s*<link rel="icon"[^>]*>/, "")
    .replace("</head>", () => `<style>${read("single.css")}</style></head>`)
    .replace("</body>", () => `${scripts.join("")}</body>`);
  return withSinglePolicy(placed);
}
