import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compounds, protocolSchema } from "../../src/index.ts";
import { entryKeys } from "../../src/protocol/entries/register.ts";
import { projectRoot } from "../support/project-root.ts";

const committed = join(projectRoot, "schema", "protocol.schema.json");

describe("the JSON Schema of protocols", () => {
  // UPDATE_SCHEMA=1 npx vitest run test/protocol/schema.test.ts, then npm run format
  it("is the one that is committed", () => {
    if (process.env["UPDATE_SCHEMA"]) writeFileSync(committed, JSON.stringify(protocolSchema(), null, 2));
    expect(JSON.parse(readFileSync(committed, "utf8"))).toEqual(JSON.parse(JSON.stringify(protocolSchema())));
  });

  it("offers every kind of entry and refuses other fields", () => {
    const text = JSON.stringify(protocolSchema());
    for (const key of entryKeys) expect(text).toContain(`"${key}":`);
    expect(protocolSchema()["additionalProperties"]).toBe(false);
  });

  it("offers the names of compounds, and takes others of their form", () => {
    const { compound } = protocolSchema()["$defs"] as Record<string, { anyOf: { enum?: string[] }[] }>;
    const [offered, form] = compound?.anyOf ?? [];
    for (const name of ["everolimus", "rad001", "aspirin", "coffee"]) expect(offered?.enum).toContain(name);
    expect(offered?.enum).not.toContain("fasting_calorie_restriction");
    expect(Object.keys(compounds).length).toBeGreaterThan(45);
    expect(form).toMatchObject({ type: "string" });
  });

  it("names its parts after entries and fields, and has every part that it refers to", () => {
    const schema = protocolSchema();
    const parts = Object.keys(schema["$defs"] as object);
    for (const key of entryKeys) expect(parts).toContain(`${key}_entry`);
    const named = [...JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)].map(
      (match) => match[1] ?? "",
    );
    expect(new Set(named)).toEqual(new Set(parts));
    for (const part of parts) expect(part).toMatch(/^[a-z]/);
  });

  it("is named by every example, where it stands", () => {
    const folder = join(projectRoot, "examples");
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml"))) {
      const head = readFileSync(join(folder, file), "utf8").split("\n")[0];
      expect(head, file).toBe("# yaml-language-server: $schema=../schema/protocol.schema.json");
    }
  });
});
