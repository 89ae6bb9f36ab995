import { describe, expect, it } from "vitest";
import { mayImport, zoneOf } from "./import-table.ts";
import { readImports } from "./read-imports.ts";

const specifiers = (text: string) => readImports("a.ts", text).map(({ specifier }) => specifier);
const typeOnly = (text: string) => readImports("a.ts", text).map((found) => found.typeOnly);

describe("the reader of imports", () => {
  it("finds every form", () => {
    expect(
      specifiers(`import "a"; import b from "b"; import * as c from "c"; export { d } from "d"; export * from "e";
        const f = await import("f"); type G = import("g").G; const h = require("h");`),
    ).toEqual(["a", "b", "c", "d", "e", "f", "g", "h"]);
  });

  it("is not misled by comments and text", () => {
    expect(specifiers(`// import "a"\nconst b = 'import "b"';`)).toEqual([]);
  });

  it("marks a computed import", () => {
    expect(specifiers("const a = await import(where);")).toEqual([undefined]);
  });

  it("tells types from values", () => {
    expect(
      typeOnly(
        `import type { A } from "a"; import { type B } from "b"; import { type C, c } from "c"; import d from "d";`,
      ),
    ).toEqual([true, true, false, false]);
  });
});

describe("the import table", () => {
  it("knows the zone of a path", () => {
    expect(["src/engine/a/b.ts", "src/index.ts", "model/a.ts", "vitest.config.ts"].map(zoneOf)).toEqual([
      "engine",
      "index",
      "model",
      undefined,
    ]);
  });

  it("lets reports take result types, but no values, from simulate", () => {
    expect(mayImport("report", "src/simulate/index.ts", true)).toBe(true);
    expect(mayImport("report", "src/simulate/index.ts", false)).toBe(false);
  });

  it("keeps evidence to entry points and the model", () => {
    expect(mayImport("evidence", "src/analysis/index.ts", false)).toBe(true);
    expect(mayImport("evidence", "src/index.ts", false)).toBe(true);
    expect(mayImport("evidence", "src/analysis/trials/score.ts", false)).toBe(false);
    expect(mayImport("evidence", "model/references.ts", false)).toBe(true);
  });

  it("keeps the machine apart from the biology", () => {
    expect(mayImport("analysis", "model/references.ts", true)).toBe(false);
    expect(mayImport("engine", "src/messages/index.ts", true)).toBe(false);
    expect(mayImport("model", "evidence/trials.ts", true)).toBe(false);
  });
});
