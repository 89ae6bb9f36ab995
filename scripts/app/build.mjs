import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { root } from "../processes.mjs";
import { fitsInApp } from "./fits-in-app.mjs";
import { writeMaps } from "./map-layout.mjs";
import { resultsInApp } from "./results-in-app.mjs";
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
      input: { index: join(app, "index.html"), worker: join(app, "src", "worker.ts") },
      // Workers are started from `worker.js` beside the page.
      output: { entryFileNames: ({ name }) => (name === "worker" ? "worker.js" : "assets/[name]-[hash].js") },
    },
  },
});

const parts = join(dist, "app-parts");
await build({
  ...shared,
  build: {
    outDir: parts,
    emptyOutDir: true,
    target: "es2023",
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: join(app, "src", "single.ts"),
      output: { format: "iife", entryFileNames: "single.js", assetFileNames: "single[extname]" },
    },
  },
});
writeFileSync(join(dist, "equator.html"), singleFile());
rmSync(parts, { recursive: true });

/** The page with its script and style inside, under its own policy. */
function singleFile() {
  const page = readFileSync(join(app, "index.html"), "utf8");
  const style = readFileSync(join(parts, "single.css"), "utf8");
  const script = inlineScript(readFileSync(join(parts, "single.js"), "utf8"));
  const placed = page
    .replace(/\s*<script[\s\S]*<\/script>/, "")
    // A file on the disk asks for no icon.
    .replace(/\s*<link rel="icon"[^>]*>/, "")
    .replace("</head>", () => `<style>${style}</style></head>`)
    .replace("</body>", () => `<script>${script}</script></body>`);
  return withSinglePolicy(placed);
}
