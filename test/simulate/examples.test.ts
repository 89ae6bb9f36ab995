import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newProtocol, readProtocol, simulate, systems, templateNames } from "../../src/index.ts";
import type { System } from "../../src/lang/index.ts";
import { projectRoot } from "../support/project-root.ts";

const folder = join(projectRoot, "examples");
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

/** Kinds that no module answers yet: a run says so for each event. */
const unanswered = ["sleep", "compound.coffee"];

async function run(text: string) {
  const { protocol, diagnostics } = readProtocol(text);
  expect(diagnostics).toEqual([]);
  if (protocol === undefined) throw new Error("no protocol");
  const named = Object.values<System>(systems).find(({ id }) => id === protocol.system);
  return simulate(protocol, { system: named ?? systems.muscle, every: 600_000 });
}

describe("every example", () => {
  it.each(files)("%s runs to its end with finite readouts", async (file) => {
    const { series, diagnostics } = await run(readFileSync(join(folder, file), "utf8"));
    for (const { curves } of series) {
      const wrong = Object.values(curves).filter(({ values }) => !values.every(Number.isFinite));
      expect(wrong.map(({ readout }) => readout)).toEqual([]);
    }
    const found = diagnostics.map((diagnostic) => diagnostic.found ?? "");
    expect(found.filter((kind) => !unanswered.includes(kind))).toEqual([]);
  });
});

describe("every template", () => {
  it.each(templateNames)("%s runs to its end", async (name) => {
    const { series } = await run(newProtocol(name) ?? "");
    const curves = Object.values(series[0]?.curves ?? {});
    expect(curves.length).toBeGreaterThan(5);
    expect(
      curves.filter(({ values }) => !values.every(Number.isFinite)).map(({ readout }) => readout),
    ).toEqual([]);
  });
});
