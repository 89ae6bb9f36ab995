import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { uiLibrary } from "./scripts/app/ui-library.mjs";

const source = (...path: string[]) => join(import.meta.dirname, ...path);

export default defineConfig({
  // The web app names the entry points of the package, as anyone who uses it would.
  resolve: {
    alias: [
      ...uiLibrary,
      { find: /^equator$/, replacement: source("src", "index.ts") },
      { find: /^equator\/(claims|rules)$/, replacement: source("evidence", "$1", "index.ts") },
      { find: /^equator\/(.*)$/, replacement: source("src", "$1", "index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Asks for React, and so must be given what stands for it.
    server: { deps: { inline: ["zustand"] } },
  },
});
