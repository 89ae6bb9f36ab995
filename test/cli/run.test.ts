import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { scratchFolder } from "../support/scratch-folder.ts";
import { equator, type Outcome, shortDay } from "./command-line.ts";

const folder = scratchFolder();
const file = join(folder, "meal.yaml");
const at = (name: string) => join(folder, name);
const read = (...names: string[]) => readFileSync(join(folder, ...names), "utf8");

describe("equator run", () => {
  let ran: Outcome;
  beforeAll(async () => {
    writeFileSync(file, shortDay);
    ran = await equator("run", file, "--out", at("first"), "--every", "10min", "--no-bands");
  });

  it("prints a summary of at most 24 lines and writes the report and the curves", () => {
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
    for (const words of [
      "07:00  meal",
      "leucine_plasma",
      "not medical advice",
      join("first", "report.html"),
    ]) {
      expect(ran.out).toContain(words);
    }
    expect(readdirSync(at("first")).sort()).toEqual(["curves.csv", "provenance.json", "report.html"]);
    expect(read("first", "curves.csv").trimEnd().split("\n")).toHaveLength(1 + 8 * 6 + 1);
  });

  it("makes the same bytes again, from the protocol and from the report", async () => {
    await equator("run", file, "--out", at("again"), "--every", "10min", "--no-bands");
    const fromReport = await equator("run", "--from", at("first/report.html"), "--out", at("from"));
    expect(fromReport.code).toBe(0);
    for (const name of ["report.html", "curves.csv"]) {
      expect(read("again", name) === read("first", name)).toBe(true);
      expect(read("from", name) === read("first", name)).toBe(true);
    }
  });

  it("runs a variant, says so in the report, and repeats it from the report", async () => {
    const choice = ["--variant", "muscle_full=supply_limited"];
    await equator("run", file, "--out", at("variant"), "--no-bands", ...choice);
    expect(read("variant", "report.html")).toContain("muscle_full = supply_limited");
    await equator("run", "--from", at("variant/report.html"), "--out", at("variant-again"));
    expect(read("variant-again", "report.html") === read("variant", "report.html")).toBe(true);
  });

  it("uses the fit of the system unless asked not to, says which, and repeats it from the report", async () => {
    const some = ["--every", "10min", "--no-bands"];
    const plain = await equator("run", file, "--out", at("plain"), ...some, "--fit", "none");
    expect(plain.out).toContain("fit none");
    expect(ran.out).toContain("fit muscle");
    expect(read("plain", "curves.csv") === read("first", "curves.csv")).toBe(false);
    await equator("run", "--from", at("plain/report.html"), "--out", at("plain-again"));
    expect(read("plain-again", "report.html") === read("plain", "report.html")).toBe(true);
  });

  it("gives everything as JSON", async () => {
    const { code, out } = await equator(
      "run",
      file,
      "--out",
      at("json"),
      "--json",
      "--every",
      "1h",
      "--no-bands",
    );
    const { series, times_h, provenance, report } = JSON.parse(out);
    expect(code).toBe(0);
    expect(times_h).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(series[0].readouts.leucine_plasma).toMatchObject({ unit: "umol/L", peak_at_h: 2 });
    expect(series[0].readouts.leucine_plasma.values).toHaveLength(9);
    expect(provenance.modelHash).toMatch(/^[0-9a-f]{64}$/);
    expect(report).toBe(join(at("json"), "report.html"));
  });

  it("replaces its own files in a folder and leaves others alone", async () => {
    writeFileSync(join(at("again"), "notes.txt"), "mine");
    writeFileSync(join(at("again"), "curves-left_leg.csv"), "stale");
    writeFileSync(join(at("again"), "bands-people.csv"), "stale");
    await equator("run", file, "--out", at("again"), "--no-bands");
    expect(readdirSync(at("again")).sort()).toEqual([
      "curves.csv",
      "notes.txt",
      "provenance.json",
      "report.html",
    ]);
  });
});

describe("equator run on what cannot be run", () => {
  const broken = at("broken.yaml");
  const out = at("nowhere");
  beforeAll(() => {
    writeFileSync(file, shortDay);
    writeFileSync(broken, shortDay.replace("protein: 30 g", "protien: 30 g"));
  });

  it.each([
    ["a field that is not known", 3, () => [broken]],
    ["a file that is not there", 3, () => [at("missing.yaml")]],
    ["a folder as file", 3, () => [folder]],
    ["a report that is none", 3, () => ["--from", file]],
    ["a variant that is not known", 3, () => [file, "--variant", "muscle_ful=refractory"]],
    ["a choice that is not known", 3, () => [file, "--variant", "muscle_full=other"]],
    ["a variant without choice", 2, () => [file, "--variant", "muscle_full"]],
    [
      "a variant twice",
      2,
      () => [file, "--variant", "muscle_full=refractory", "--variant", "muscle_full=supply_limited"],
    ],
    ["a time without unit", 2, () => [file, "--every", "5"]],
    ["too few members for a band", 2, () => [file, "--members", "19"]],
    ["a part of a member", 2, () => [file, "--members", "20.5"]],
    ["members and no bands", 2, () => [file, "--members", "64", "--no-bands"]],
    ["a seed that is no whole number", 2, () => [file, "--seed", "one"]],
    ["fewer threads than none", 2, () => [file, "--workers", "-1"]],
    ["a time below a second", 2, () => [file, "--every", "1ms"]],
    ["a system that is not known", 2, () => [file, "--system", "muscel"]],
    ["no file", 2, () => []],
    ["a file beside --from", 2, () => [file, "--from", file]],
    ["an option that is not known", 2, () => [file, "--jsno"]],
  ] as const)("%s: exit code %i, nothing on stdout, nothing written", async (_, code, args) => {
    const outcome = await equator("run", ...args(), "--out", out);
    expect(outcome).toMatchObject({ code, out: "" });
    expect(outcome.err).not.toBe("");
    expect(outcome.err).not.toMatch(/^\s+at /m);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes("partial"))).toEqual([]);
  });

  it("names file, line and column, and the nearest known name", async () => {
    const { err } = await equator("run", broken, "--out", out);
    expect(err).toContain("broken.yaml:7:");
    expect(err).toContain("did you mean protein?");
  });

  it("tells programs what is wrong as JSON", async () => {
    const { code, out: json } = await equator("run", broken, "--json", "--out", out);
    expect(code).toBe(3);
    const { exitCode, diagnostics } = JSON.parse(json);
    expect(exitCode).toBe(3);
    expect(diagnostics[0]).toMatchObject({ code: "unknown-field", where: { line: 7 } });
  });
});
