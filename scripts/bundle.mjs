import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "vite";
import { root } from "./processes.mjs";

// Usage: node scripts/bundle.mjs DIST
// Writes the command line of a compiled dist/ as few files, DIST/bin/equator.mjs first: a process that reads two
// hundred modules one by one starts in twice the time. Imports of the package itself stay unbundled.

const [dist] = process.argv.slice(2);
if (dist === undefined) throw new Error("which dist?");

await build({
  configFile: false,
  root: dist,
  logLevel: "warn",
  // Read as JSON, fits are there sooner than as code.
  json: { stringify: true },
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: true,
    outDir: join(dist, "bin"),
    target: "node20",
    minify: true,
    rollupOptions: {
      // Threads that compute claims share the code of the command line.
      input: {
        equator: join(dist, "src", "cli", "main.js"),
        "claim-thread": join(dist, "src", "cli", "claims", "claim-thread.js"),
      },
      // The commit is written into this file after the build.
      external: (id) => basename(id) === "version.js",
      output: {
        paths: (id) => (basename(id) === "version.js" ? "../src/simulate/version.js" : id),
        entryFileNames: "[name].mjs",
        chunkFileNames: "[name]-[hash].mjs",
      },
    },
  },
});

// Threads load this alone.
await build({
  configFile: false,
  root: dist,
  logLevel: "warn",
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: join(dist, "src", "node", "member-thread.js"),
    outDir: join(dist, "bin"),
    emptyOutDir: false,
    target: "node20",
    minify: true,
    rollupOptions: { output: { entryFileNames: "member-thread.mjs", codeSplitting: false } },
  },
});

const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const notices = Object.keys(dependencies).map((name) => `${name}\n\n${licenseOf(name)}\n`);
writeFileSync(join(dist, "bin", "LICENSES.txt"), notices.join("\n\n"));

// npm makes it executable where it installs the package; in a clone nobody else does.
chmodSync(join(dist, "bin", "equator.mjs"), 0o755);

/** A package's license; where it brings no text along, what its package.json says. @param {string} name */
function licenseOf(name) {
  const folder = join(root, "node_modules", name);
  const text = join(folder, "LICENSE");
  if (existsSync(text)) return readFileSync(text, "utf8").trim();
  const { license, author, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return `${license}, ${author?.name ?? author}, ${repository?.url ?? repository}`;
}
