import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { systems } from "../../model/systems/index.ts";
import type { System } from "../../src/lang/index.ts";
import { projectRoot } from "../support/project-root.ts";

const asked = [
  ...["A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09", "A10", "A23", "A26", "A28", "A29"],
  ...["B01", "B02", "B03", "B06", "B07", "B08", "B09", "B10", "B11", "B12", "B13", "B14", "B17", "B21"],
  ...["C01", "C02", "C15"],
];

const known: Readonly<Record<string, System>> = systems;
const page = readFileSync(join(projectRoot, "docs", "claims-computable.md"), "utf8");

/** The cells of the rows of the first table. */
const rows = page
  .split("\n## ")[0]
  ?.split("\n")
  .filter((line) => /^\| [ABC]\d\d \|/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

const tests = readdirSync(join(projectRoot, "test", "model"))
  .filter((name) => name.startsWith("claims-") && name.endsWith(".test.ts"))
  .map((name) => readFileSync(join(projectRoot, "test", "model", name), "utf8"))
  .join("\n");

/** What each top-level `describe` of the tests holds, from its title on. */
const blocks = tests.split("\ndescribe(");

const ticked = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

describe("the page of mechanism rows", () => {
  it("has every row once", () => {
    expect(rows?.map(([, row]) => row)).toEqual(asked);
  });

  it.each(rows ?? [])(
    "%s%s: its systems have its readouts",
    (_, row = "", question = "", where = "", what = "", shown = "", missing = "") => {
      for (const text of [question, what, missing]) expect(text.length, row).toBeGreaterThan(5);
      const named = ticked(where).filter((name) => Object.hasOwn(known, name));
      expect(named.length, row).toBeGreaterThan(0);
      const readouts = new Set(named.flatMap((name) => Object.keys(known[name]?.readouts ?? {})));
      expect(ticked(shown).filter((name) => !readouts.has(name))).toEqual([]);
      expect(ticked(shown).length, row).toBeGreaterThan(0);
    },
  );

  it.each(rows ?? [])("%s%s: its tests look at each readout of the row", (_, row = "", ...cells) => {
    const own = blocks.filter((block) => new RegExp(`^"[^"]*\\b${row}\\b`).test(block)).join("\n");
    expect(own.length, row).toBeGreaterThan(0);
    expect(ticked(cells[3] ?? "").filter((name) => !own.includes(name))).toEqual([]);
  });
});
