import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../support/project-root.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { equator } from "./command-line.ts";

const folder = scratchFolder();
const file = join(folder, "small.json");
const again = join(folder, "again.json");
const parameter = "muscle.muscle_full.k_build";
const small = [
  "fit",
  "--system",
  "muscle",
  "--trials",
  "bohe-2001",
  "--members",
  "20",
  "--starts",
  "1",
  "--workers",
  "0",
  "--nuisance",
  "drawn",
];

describe("equator fit", () => {
  it("estimates a parameter from a trial, prints it and writes the fit", async () => {
    const { code, out, err } = await equator(...small, "--parameters", parameter, "--out", file);
    expect(code).toBe(0);
    const [first = "", ...stages] = err.trimEnd().split("\n");
    expect(first).toMatch(/^fit: 1 parameter of muscle to 1 trial \(1 start, 20 draws/);
    expect(first).toMatch(/a minute or less on four cores; writes .*small\.json$/);
    expect(stages).toContain("fit: 20 draws");
    expect(out).toMatch(/k_build +[\d.]+ +[\d.]+ +[\d.]+ to [\d.]+/);
    expect(out).toContain("scatter");
    const fit = JSON.parse(readFileSync(file, "utf8"));
    expect(fit).toMatchObject({ format: "equator-fit", id: "small", system: "muscle" });
    expect(fit.data[0].files.map(({ name }: { name: string }) => name)).toContain("data.csv");
    expect(fit.data[0].files[0].sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(fit.fitted.map(({ address }: { address: string }) => address)).toEqual([parameter]);
    expect(fit.members.rows).toHaveLength(20);
  });

  it("makes the same bytes again from the file, and keeps what others wrote into it", async () => {
    const text = readFileSync(file, "utf8");
    const scored = text.replace(/\n\}\n$/, ',\n "scores": {"topics":3}\n}\n');
    writeFileSync(file, scored);
    const { code, out } = await equator("fit", "--from", file, "--out", again, "--workers", "0");
    expect(code).toBe(0);
    expect(out).toContain("the same bytes");
    expect(readFileSync(again, "utf8")).toBe(scored);
  });

  it("tells when the data are no longer those of the file", async () => {
    const fit = JSON.parse(readFileSync(file, "utf8"));
    fit.data[0].files[0].sha256 = "0".repeat(64);
    fit.modelHash = "0".repeat(64);
    const changed = join(folder, "changed.json");
    writeFileSync(changed, JSON.stringify(fit));
    const { code, out, err } = await equator("fit", "--from", changed, "--out", again, "--workers", "0");
    expect(err).toContain("fit-data-changed");
    expect(err).toContain("fit-model-changed");
    expect(code).toBe(1);
    expect(out).toContain("other bytes than before: modelHash, data");
  });

  it.each([
    ["no parameter where the system names no fit", ["--system", "mccoll-2024"], /--parameters/],
    ["an unknown parameter", ["--parameters", "muscle.muscle_full.k_buil"], /k_build/],
    ["too few members", ["--parameters", parameter, "--members", "3"], /at least 20/],
  ])("refuses %s", async (_, rest, said) => {
    const { code, err } = await equator(...small, ...rest);
    expect(code).toBeGreaterThan(0);
    expect(err).toMatch(said);
  });

  it("shows examples that name trials that exist", async () => {
    const { out } = await equator("fit", "--help");
    const named = [...out.matchAll(/--trials ([a-z][\w,-]*)/g)].flatMap(([, ids = ""]) => ids.split(","));
    expect(named.length).toBeGreaterThan(1);
    for (const id of named)
      expect(existsSync(join(projectRoot, "evidence", "calibration", id)), id).toBe(true);
  });

  it("refuses a file that is no fit, and --from beside other choices", async () => {
    const broken = join(folder, "broken.json");
    writeFileSync(broken, "{}");
    expect((await equator("fit", "--from", broken)).err).toContain("fit-unreadable");
    expect((await equator("fit", "--from", broken, "--seed", "2")).err).toContain("--from alone");
  });
});
