import { expect, it } from "vitest";
import { functionLengths, quantile } from "./measure.ts";
import { codeBelow, codeFolders, filesBelow, textOf } from "./repository.ts";

/** One row of the table: a top folder, or a folder of src. */
function rowOf(folder: string): string {
  const files = codeBelow(folder).map((path) => ({ at: path, text: textOf(path) }));
  const lines = files.map(({ at, text }) => ({ at, lines: text.split("\n").length }));
  const functions = files.flatMap(({ at, text }) => functionLengths(at, text));
  return [folder.padEnd(14), String(lines.length).padStart(5), summary(lines), summary(functions)].join("  ");
}

function summary(sized: readonly { at: string; lines: number }[]): string {
  const sizes = sized.map(({ lines }) => lines);
  const largest = sized.find(({ lines }) => lines === Math.max(...sizes));
  const numbers = `${quantile(sizes, 0.5)} / ${quantile(sizes, 0.9)} / ${largest?.lines ?? 0}`;
  return `${numbers.padEnd(15)} ${(largest?.at ?? "").split("/").slice(-2).join("/").padEnd(38)}`;
}

const partsOfSrc = [...new Set(filesBelow("src").map((path) => path.split("/").slice(0, 2).join("/")))];
const parts = [...partsOfSrc.filter((path) => !path.endsWith(".ts")), ...codeFolders.slice(1)];

it("sizes of files and functions are shown: median / p90 / largest, in lines", () => {
  const measured = parts.filter((folder) => codeBelow(folder).length > 0);
  const head = ["folder".padEnd(14), "files", "file".padEnd(54), "function"].join("  ");
  process.stdout.write(`\n${[head, ...measured.map(rowOf)].join("\n")}\n\n`);
  expect(codeBelow(...codeFolders).length).toBeGreaterThan(0);
});

it("a function's length counts its lines from head to end", () => {
  expect(
    functionLengths("a.ts", "function a() {\n  return 1;\n}\nconst b = () => 2;\n[1].map(() => 3);"),
  ).toEqual([
    { at: "a.ts:1", lines: 3 },
    { at: "a.ts:4", lines: 1 },
  ]);
});
