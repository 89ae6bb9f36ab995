import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  describeEvents,
  newProtocol,
  protocolLength,
  readProtocol,
  realise,
  templateNames,
} from "../../src/protocol/index.ts";
import { projectRoot } from "../support/project-root.ts";
import { hour, readValid } from "./support.ts";

const folder = join(projectRoot, "examples");
const examples = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

describe("examples and templates", () => {
  it.each(examples)("%s is read without a word", (file) => {
    const { protocol, diagnostics } = readProtocol(readFileSync(join(folder, file)), { file });
    expect(diagnostics).toEqual([]);
    expect(protocol && realise(protocol).length).toBeGreaterThan(0);
  });

  it.each(templateNames)("the template %s is read without a word", (name) => {
    const text = newProtocol(name) ?? "";
    expect(readProtocol(text).diagnostics).toEqual([]);
    expect(text).toContain("not medical advice");
    expect(text).toContain("not recommendations");
    expect(text.startsWith("# yaml-language-server: $schema=")).toBe(true);
  });

  it("there are the five templates that users ask for and one of cells, and no other name gives one", () => {
    expect(templateNames).toHaveLength(6);
    expect(newProtocol("nothing")).toBeUndefined();
    expect(newProtocol("constructor")).toBeUndefined();
  });

  it("the training day has its events at their times", () => {
    const protocol = readValid(readFileSync(join(folder, "day.yaml"), "utf8"));
    const rows = describeEvents(realise(protocol), protocol);
    expect(rows.map(({ time, kind }) => `${time} ${kind}`)).toEqual([
      "day 1, 07:00 compound.coffee",
      "day 1, 07:30 meal",
      "day 1, 12:30 meal",
      "day 1, 17:00 train.resistance",
      "day 1, 18:15 meal",
      "day 1, 20:00 meal",
      "day 1, 23:00 sleep",
      "day 2, 07:30 meal",
      "day 2, 12:30 meal",
      "day 2, 19:30 meal",
      "day 2, 23:00 sleep",
    ]);
    expect(rows[3]).toEqual({
      time: "day 1, 17:00",
      hours: 11,
      kind: "train.resistance",
      details: "sets 18, reps 10, load 0.75, legs",
      duration: "1 h",
      label: "legs",
    });
    expect(protocolLength(protocol)).toBe(48 * hour);
  });
});
