import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readInput } from "../../src/analysis/index.ts";
import { compounds } from "../../src/index.ts";
import { openProtocol, readLevers } from "../../src/protocol/index.ts";
import { projectRoot } from "../support/project-root.ts";

const pages = ["scan.md", "commands.md"].map((name) => readFileSync(join(projectRoot, "docs", name), "utf8"));
const text = pages.join("\n").replaceAll(/\\\n\s*/g, "");
const lines = text.split("\n").filter((line) => line.startsWith("equator scan "));

function sourceOf(line: string) {
  const file = join(projectRoot, "examples", /^equator scan (\S+)/.exec(line)?.[1] ?? "");
  expect(existsSync(file)).toBe(true);
  const { source } = openProtocol(readFileSync(file), { knownCompounds: compounds });
  if (source === undefined) throw new Error(`${file} is not read`);
  return source;
}

describe("the command lines of docs on scans", () => {
  it("are of examples, and the protocol can be run at the ends of every input", () => {
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines) {
      const source = sourceOf(line);
      for (const [, over = ""] of line.matchAll(/--over "([^"]+)"/g)) {
        const { path, values } = readInput(over, source);
        for (const value of [values[0], values.at(-1)]) {
          const { diagnostics } = source.read([{ set: path, to: value?.text ?? "" }]);
          expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        }
      }
    }
  });

  it("have levers that can be pulled in the example", () => {
    const [, yaml = ""] = /```yaml\n(levers:[^`]+)```/.exec(text) ?? [];
    const { levers, diagnostics } = readLevers(yaml);
    expect(diagnostics).toEqual([]);
    const source = sourceOf("equator scan day.yaml");
    for (const { changes } of levers) {
      const { diagnostics: found } = source.read(changes);
      expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });
});
