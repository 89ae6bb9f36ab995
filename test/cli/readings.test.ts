import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { scratchFolder } from "../support/scratch-folder.ts";
import { equator, type Outcome, shortDay } from "./command-line.ts";

const folder = scratchFolder();
const file = join(folder, "meal.yaml");
const at = (name: string) => join(folder, name);
const read = (...names: string[]) => readFileSync(join(folder, ...names), "utf8");
const quick = ["--no-bands", "--every", "10min"];

interface JsonReading {
  readonly variant: string;
  readonly run: string;
  readonly choices: readonly { readonly choice: string }[];
  readonly differing: number;
  readonly readouts: readonly {
    readonly readout: string;
    readonly fact: string;
    readonly values: Readonly<Record<string, number>>;
    readonly changes: Readonly<Record<string, number>>;
  }[];
}

describe("equator run --readings", () => {
  let all: Outcome;
  beforeAll(async () => {
    writeFileSync(file, shortDay);
    all = await equator("run", file, "--out", at("all"), ...quick, "--readings", "all");
  });

  it("shows each question with its choices and what they change, and where they change nothing", () => {
    expect(all).toMatchObject({ code: 0, err: "" });
    expect(all.out).toMatch(/^muscle_full: /m);
    expect(all.out).toMatch(/refractory \(run\) +supply_limited/);
    expect(all.out).toMatch(/^basal_synthesis: /m);
    expect(all.out.split("\n").find((line) => line.startsWith("next"))).not.toContain("--readings");
  });

  it("puts them into the report, which makes the same bytes again", async () => {
    const html = read("all", "report.html");
    expect(html).toContain('<h2 id="readings">Readings</h2>');
    expect(html).toContain("What the readings of muscle_full change");
    const again = await equator("run", "--from", at("all/report.html"), "--out", at("again"));
    expect(again).toMatchObject({ code: 0, err: "" });
    expect(read("again", "report.html") === html).toBe(true);
  });

  it("gives as JSON what two runs under either choice give", async () => {
    const some = [...quick, "--json", "--readings", "muscle_full"];
    const { out } = await equator("run", file, "--out", at("json"), ...some);
    const [reading, ...others]: JsonReading[] = JSON.parse(out).readings;
    expect(others).toEqual([]);
    expect(reading).toMatchObject({ variant: "muscle_full", run: "refractory" });
    const row = reading?.readouts.find(({ fact }) => fact === "mean");
    const choice = ["--variant", "muscle_full=supply_limited", "--json", ...quick];
    const other = JSON.parse((await equator("run", file, "--out", at("other"), ...choice)).out);
    const mean = other.series[0].readouts[row?.readout ?? ""].mean;
    expect(row?.values["supply_limited"]).toBe(mean);
    expect(Math.abs(row?.changes["supply_limited"] ?? 0)).toBeGreaterThan(0.01);
    expect(reading?.readouts.length).toBeLessThanOrEqual(6);
  });

  it("asks nothing unless told to, and says what could be asked", async () => {
    const plain = await equator("run", file, "--out", at("plain"), ...quick);
    expect(plain.out).toContain("--readings all runs the other answers to 2 open questions");
    expect(read("plain", "report.html")).toContain("2 questions that this report does not put side by side");
    expect(
      JSON.parse((await equator("run", file, "--out", at("none"), "--json", ...quick)).out),
    ).not.toHaveProperty("readings");
  });

  it("takes the others at the choice of the run", async () => {
    const some = [...quick, "--json", "--variant", "muscle_full=supply_limited", "--readings", "muscle_full"];
    const { out } = await equator("run", file, "--out", at("turned"), ...some);
    expect(JSON.parse(out).readings[0]).toMatchObject({ run: "supply_limited" });
  });

  it("leaves out a choice that cannot be run, with why", async () => {
    const own = join(folder, "own.yaml");
    writeFileSync(own, `${shortDay}values: {muscle.muscle_full.k_open: 0.01}\n`);
    const { code, out, err } = await equator(
      "run",
      own,
      "--out",
      at("own"),
      ...quick,
      "--readings",
      "muscle_full",
    );
    expect(code).toBe(0);
    expect(out).toContain("no other choice could be run");
    expect(err).toContain("the reading muscle_full=supply_limited could not be run and is left out");
    expect(err).toContain("muscle.muscle_full.k_open is not a parameter of this system");
  });

  it.each([
    ["muscle_ful", "did you mean muscle_full?"],
    ["muscle_full,appetite", "there are muscle_full, basal_synthesis"],
  ])("refuses %s", async (names, hint) => {
    const { code, err } = await equator("run", file, "--out", at("refused"), "--readings", names);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });

  it("refuses a system that has none", async () => {
    const lumped = ["--system", "human-lumped", "--readings"];
    const { code, err } = await equator("run", file, "--out", at("refused"), ...lumped);
    expect(code).toBe(2);
    expect(err).toContain("human-lumped has none");
  });
});
