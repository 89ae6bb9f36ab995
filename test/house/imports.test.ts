import { existsSync, readdirSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../support/project-root.ts";
import { browserSafe, importTable, mayImport, targetPath, type Zone, zoneOf } from "./import-table.ts";
import { packageFacts } from "./package-facts.ts";
import { type ImportFound, readImports } from "./read-imports.ts";
import { codeBelow, codeFolders, textOf } from "./repository.ts";

interface Placed extends ImportFound {
  readonly path: string;
  readonly zone: Zone;
}

const placed: Placed[] = codeBelow(...codeFolders).flatMap((path) =>
  readImports(path, textOf(path)).map((found) => ({ ...found, path, zone: zoneInTable(path) })),
);

function zoneInTable(path: string): Zone {
  const zone = zoneOf(path) ?? "";
  if (!Object.hasOwn(importTable, zone)) throw new Error(`${path}: no row for "${zone}" in the import table`);
  return zone as Zone;
}

function wrong(test: (found: Placed & { specifier: string }) => boolean): string[] {
  return placed
    .flatMap((found) => (found.specifier === undefined ? [] : [{ ...found, specifier: found.specifier }]))
    .filter(test)
    .map(({ path, line, specifier, zone }) => `${path}:${line} (${zone}) imports ${specifier}`);
}

const isBuiltin = (specifier: string) =>
  specifier.startsWith("node:") || builtinModules.includes(specifier.split("/")[0] ?? "");
const isOurs = (path: string, specifier: string) => targetPath(path, specifier) !== undefined;
const packageOf = (specifier: string) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

describe("imports", () => {
  it("are found: the check reads more than a hundred of them", () => {
    expect(placed.length).toBeGreaterThan(100);
  });

  it("follow the import table", () => {
    expect(
      wrong(({ path, zone, specifier, typeOnly }) => {
        const target = targetPath(path, specifier);
        return target !== undefined && !mayImport(zone, target, typeOnly);
      }),
    ).toEqual([]);
  });

  it("name a file that exists, with its ending", () => {
    expect(
      wrong(({ path, specifier }) => {
        const target = specifier.startsWith(".") ? targetPath(path, specifier) : undefined;
        return target !== undefined && !isFile(target.replace(/\?.*$/, ""));
      }),
    ).toEqual([]);
  });

  it("by the package's own name are sub-paths that it exports", () => {
    const exported = Object.keys(packageFacts().exports).map((path) => path.replace(/^\./, "equator"));
    expect(
      wrong(({ specifier }) => packageOf(specifier) === "equator" && !exported.includes(specifier)),
    ).toEqual([]);
  });

  it("of the engine lie within the engine: no package, no node: module", () => {
    expect(wrong(({ path, zone, specifier }) => zone === "engine" && !isOurs(path, specifier))).toEqual([]);
  });

  it("of browser-safe folders name no node: module", () => {
    expect(wrong(({ zone, specifier }) => browserSafe.includes(zone) && isBuiltin(specifier))).toEqual([]);
  });

  it("of src, model and evidence name runtime dependencies only", () => {
    const { dependencies } = packageFacts();
    const shipped = new Set([...browserSafe, "cli", "evidence"]);
    expect(
      wrong(
        ({ path, zone, specifier }) =>
          shipped.has(zone) &&
          !isOurs(path, specifier) &&
          !isBuiltin(specifier) &&
          !Object.hasOwn(dependencies, packageOf(specifier)),
      ),
    ).toEqual([]);
  });

  it("are spelled out, so that they can be read: none is computed outside tests and scripts", () => {
    const computed = placed.filter(
      ({ specifier, zone }) => specifier === undefined && zone !== "test" && zone !== "scripts",
    );
    expect(computed.map(({ path, line }) => `${path}:${line}`)).toEqual([]);
  });

  it("have a row in the table for every folder of src", () => {
    const folders = readdirSync(join(projectRoot, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.filter((folder) => !Object.hasOwn(importTable, folder))).toEqual([]);
  });
});

function isFile(path: string): boolean {
  return existsSync(join(projectRoot, path)) && /\.\w+$/.test(path);
}
