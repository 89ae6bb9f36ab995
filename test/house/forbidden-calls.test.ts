import { describe, expect, it } from "vitest";
import { readForbidden } from "./read-forbidden.ts";
import { codeBelow, textOf } from "./repository.ts";

const inFolders = (rule: "evaluation" | "library mathematics", ...folders: string[]) =>
  codeBelow(...folders).flatMap((path) =>
    readForbidden(path, textOf(path))
      .filter((found) => found.rule === rule)
      .map(({ line, what }) => `${path}:${line} ${what}`),
  );

describe("what the code must not call", () => {
  it("no source evaluates text as code", () => {
    expect(inFolders("evaluation", "src", "model", "evidence", "app")).toEqual([]);
  });

  it("engine, compiler and fits use no mathematics that differs between JavaScript engines", () => {
    const folders = ["src/engine", "src/compile", "src/analysis/fit", "src/analysis/trials"];
    expect(inFolders("library mathematics", ...folders)).toEqual([]);
  });

  it("the reader finds each forbidden form", () => {
    const lines = [
      "eval('1')",
      "new Function('1')",
      "Function('1')",
      "globalThis.eval('1')",
      "Math.exp(1)",
      "Math['log'](1)",
      "const { pow } = Math",
      "2 ** x",
      "x **= 2",
    ];
    expect(readForbidden("a.ts", lines.join(";\n")).map(({ line }) => line)).toEqual(
      lines.map((_, index) => index + 1),
    );
  });

  it("the reader lets exact arithmetic pass", () => {
    const text =
      "Math.sqrt(2) + Math.abs(-1) + Math.max(1, Math.floor(2)); // Math.exp(1)\nconst f: Function = g;";
    expect(readForbidden("a.ts", text)).toEqual([]);
  });
});
