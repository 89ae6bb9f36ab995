import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { equator, shortDay } from "./command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "equator-slips-"));
const file = join(folder, "slip.yaml");
writeFileSync(file, shortDay.replace("protein: 30 g", "protein: 400 g"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a protocol with what looks like a slip", () => {
  it("is checked with a warning that has its line, and is strict on demand", async () => {
    const { code, err } = await equator("check", file);
    expect(code).toBe(0);
    expect(err).toContain("slip.yaml:7:");
    expect(err).toContain("protein 400 g is unusual");
    expect((await equator("check", file, "--strict")).code).toBe(5);
  });

  it("is run, with the warning beside the results", async () => {
    const { code, out, err } = await equator("run", file, "--json", "--out", join(folder, "out"));
    expect(code).toBe(0);
    expect(err).toContain("protein 400 g is unusual");
    expect(JSON.parse(out).warnings).toMatchObject([{ code: "unusual-value", severity: "warning" }]);
  });
});
