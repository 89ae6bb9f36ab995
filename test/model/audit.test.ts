import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { humanAdult } from "../../model/systems/human-adult.ts";
import type { Module, Parameter } from "../../src/lang/index.ts";

const page = readFileSync(new URL("../../docs/audit.md", import.meta.url), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** Modules that took over the numbers of another, under whose name these were drawn. */
const drawnAs: Readonly<Record<string, string>> = { amino_acid_drive_by_supply: "amino_acid_drive" };

/** `module.parameter` of every module of the system once, with the module's own value. */
const parameters = new Map<string, Parameter>(
  Object.values<Module>(humanAdult.modules).flatMap(({ id, parameters: own = {} }) =>
    Object.entries(own).map(([name, parameter]) => [`${drawnAs[id] ?? id}.${name}`, parameter] as const),
  ),
);

describe("the audit of thirty parameters", () => {
  it("has thirty rows, each with a verdict", () => {
    expect(rows).toHaveLength(30);
    expect(new Set(rows.map(([, name]) => name)).size).toBe(30);
    expect(rows.filter((cells) => cells[6] === undefined || cells[6] === "")).toEqual([]);
  });

  it.each(rows)("%s%s still has the value that was audited", (_, name = "", value, unit) => {
    const parameter = parameters.get(name.replaceAll("`", ""));
    expect({ value: parameter?.value, unit: parameter?.unit }).toEqual({ value: Number(value), unit });
  });

  it("was drawn, not chosen: no row comes late in the order of the draw", () => {
    const order = [...parameters]
      .filter(([, { evidence }]) => evidence.grade !== "assumed")
      .filter(([, { evidence }]) => !("from" in evidence && evidence.from === "settled state"))
      .map(([name]) => name)
      .sort((a, b) => (key(a) < key(b) ? -1 : 1));
    // Parameters that were added since stand among them.
    const places = rows.map(([, name = ""]) => order.indexOf(name.replaceAll("`", "")));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThan(60);
  });
});

function key(name: string): string {
  return createHash("sha256").update(`audit 1 ${name}`).digest("hex");
}
