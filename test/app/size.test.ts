import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { build, buildApp } from "../../scripts/set-up.mjs";
import { projectRoot } from "../support/project-root.ts";

const folder = join(projectRoot, "dist", "app");

beforeAll(() => {
  build();
  buildApp();
}, 300_000);

/** Map layouts are data that is loaded when a map is looked at: each is a file of its own, by the name of its JSON. */
const layouts = () =>
  readdirSync(join(projectRoot, "dist", "map-layouts"))
    .map((name) => name.replace(/\.json$/, ""))
    .map((name) => new RegExp(`^assets/${name}-[\\w-]{8}\\.js$`));

/** Scripts and styles of the app without the layouts of maps. */
function parts(): string[] {
  const maps = layouts();
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.(js|css)$/.test(name) && !maps.some((map) => map.test(name)));
}

/** A file with all that it imports before it runs; what is imported by a call comes later. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(join(folder, name), "utf8");
  const imported = [...text.matchAll(/(?:^|[;}\s])(?:import|export)\b[^"'();]*?from\s*["'](\.[^"']+)["']/g)];
  const bare = [...text.matchAll(/(?:^|[;}\s])import\s*["'](\.[^"']+)["']/g)];
  for (const [, path = ""] of [...imported, ...bare])
    withImports(relative(folder, join(folder, dirname(name), path)).replaceAll("\\", "/"), seen);
  return seen;
}

/** What the page and its worker load before the first curves; the app is drawn by a part that the page asks for at once. */
function firstLoad(): string[] {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, name = ""]) => name);
  const drawn = parts().filter((name) => /^assets\/draw-app-/.test(name));
  expect(drawn).toHaveLength(2);
  const seen = new Set<string>();
  for (const name of [...named, ...drawn, "worker.js"]) {
    if (name.endsWith(".css")) seen.add(name);
    else withImports(name, seen);
  }
  return [...seen];
}

/** Gzipped, in kB of 1000 bytes. */
const kilobytes = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0) /
  1000;

/** What is asked for is 600 kB: it holds for what a first visit loads before there is something to look at. */
const most = {
  // The equations and texts of the model are half of it; what reads protocols is a fifth, the page itself a fifth.
  first: 600,
  // With what is loaded when it is opened: claims 124 kB, sources 45 kB, SBML 42 kB, bands 30 kB, reports, Parquet, scans.
  all: 900,
};

describe("the size of the app, gzipped, without the layouts of maps", () => {
  it(`is at most ${most.first} kB before the first curves`, () => {
    const first = firstLoad();
    const size = kilobytes(first);
    console.log(`before the first curves: ${size.toFixed(1)} kB in ${first.length} files`);
    expect(first).toContain("worker.js");
    expect(first.length).toBeGreaterThan(5);
    expect(size).toBeLessThanOrEqual(most.first);
  });

  it(`is at most ${most.all} kB in all`, () => {
    const all = parts();
    const size = kilobytes(all);
    console.log(`in all: ${size.toFixed(1)} kB in ${all.length} files`);
    expect(all).toEqual(expect.arrayContaining(firstLoad()));
    expect(size).toBeLessThanOrEqual(most.all);
  });
});
