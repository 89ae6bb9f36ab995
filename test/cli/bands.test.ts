import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import { scratchFolder } from "../support/scratch-folder.ts";
import { equator, type Outcome, shortDay } from "./command-line.ts";

const folder = scratchFolder();
const at = (name: string) => join(folder, name);
const meal = at("meal.yaml");
const fasted = at("fasted.yaml");
const read = (...names: string[]) => readFileSync(join(folder, ...names), "utf8");
const few = ["--members", "24", "--every", "10min"];

beforeAll(() => {
  writeFileSync(meal, shortDay);
  writeFileSync(fasted, shortDay.replace(/events:[\s\S]*/, "events: []\n").replace("8 h", "6 h"));
});

describe("equator run with bands", () => {
  let ran: Outcome;
  beforeAll(async () => {
    ran = await equator("run", meal, "--out", at("first"), ...few);
  });

  it("prints them in at most 24 lines, says what they are, and writes a table of each kind", () => {
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
    expect(ran.out).toMatch(/leucine_plasma +\d+\*? +\d+–\d+ +\d+–\d+/);
    expect(ran.out).toMatch(
      /^bands +members: parameters 24 \(\d+ vary, 0 failed\); people 24 \(\d+ vary, 0 failed\)/m,
    );
    expect(readdirSync(at("first")).sort()).toEqual([
      "bands-parameters.csv",
      "bands-people.csv",
      "curves.csv",
      "provenance.json",
      "report.html",
    ]);
  });

  it("makes the same bytes again from the report, and for any number of threads", async () => {
    await equator("run", "--from", at("first/report.html"), "--out", at("from"), "--workers", "1");
    await equator("run", meal, "--out", at("here"), ...few, "--workers", "0");
    for (const name of readdirSync(at("first"))) {
      expect(read("from", name) === read("first", name)).toBe(true);
      expect(read("here", name) === read("first", name)).toBe(true);
    }
  });

  it("says what differs where a report is made again with other settings, and only then", async () => {
    const from = ["run", "--from", at("first/report.html"), "--out", at("differing")];
    const { code, err } = await equator(...from, "--members", "20", "--seed", "3", "--workers", "0");
    expect(code).toBe(0);
    expect(err).toContain("settings-differ");
    expect(err).toContain("made with members 24, seed 1, and this run with members 20, seed 3");
    expect((await equator(...from)).err).not.toContain("settings-differ");
  });

  it("makes other members from another seed, and says which", async () => {
    await equator("run", meal, "--out", at("other"), ...few, "--seed", "2");
    expect(read("other", "bands-people.csv")).not.toBe(read("first", "bands-people.csv"));
    expect(read("other", "bands-parameters.csv")).not.toBe(read("first", "bands-parameters.csv"));
    expect(read("other", "curves.csv")).toBe(read("first", "curves.csv"));
    const { ensembles, seed } = JSON.parse(read("other", "provenance.json"));
    expect(seed).toBe(2);
    expect(ensembles).toMatchObject([
      { of: "parameters", members: 24, seed: 2, sampling: "fit", failed: 0 },
      { of: "people", members: 24, seed: 2, failed: 0 },
    ]);
  });

  it("gives every band and fact as JSON", async () => {
    const { out } = await equator("run", meal, "--out", at("json"), "--json", ...few);
    const { bands, series } = JSON.parse(out);
    for (const kind of ["parameters", "people"]) {
      const { times_h, series: banded } = bands[kind];
      const { unit, facts, curve } = banded[0].readouts.leucine_plasma;
      expect(unit).toBe("umol/L");
      expect(curve.median).toHaveLength(times_h.length);
      expect(facts.peak.low90).toBeLessThan(facts.peak.median);
      expect(facts.peak.high90).toBeGreaterThan(facts.peak.median);
      expect(facts.peak_at_h.median).toBeGreaterThan(1);
      expect(facts.peak_at_h.median).toBeLessThan(4);
    }
    const peak = series[0].readouts.leucine_plasma.peak;
    expect(peak).toBeGreaterThan(bands.parameters.series[0].readouts.leucine_plasma.facts.peak.low90);
  });
});

describe("equator run --trajectories", () => {
  it("writes the curves of every member of each kind as Parquet, from which its bands follow", async () => {
    const args = ["--out", at("traced"), "--trajectories", at("curves.parquet"), ...few];
    const { code, out } = await equator("run", meal, ...args);
    expect(code).toBe(0);
    expect(out.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
    expect(out).toMatch(/^members +.*curves-parameters\.parquet, .*curves-people-values\.parquet$/m);
    for (const kind of ["parameters", "people"]) {
      const bytes = readFileSync(at(`curves-${kind}.parquet`));
      expect(bytes.subarray(0, 4).toString()).toBe("PAR1");
      const rows = (await parquetReadObjects({ file: asBuffer(bytes) })) as Record<string, number>[];
      expect(new Set(rows.map(({ member }) => member)).size).toBe(24);
      expect(rows).toHaveLength(24 * (8 * 6 + 1));
      const [low = 0, high = 0] = bandAt(read("traced", `bands-${kind}.csv`), 2);
      const inside = rows.filter(
        ({ hours, leucine_plasma: level = 0 }) => hours === 2 && level >= low && level <= high,
      );
      expect(inside.length / 24).toBeGreaterThan(0.8);
      expect(inside.length).toBeLessThan(24);
      const numbers = readFileSync(at(`curves-${kind}-values.parquet`));
      const drawn = (await parquetReadObjects({ file: asBuffer(numbers) })) as Record<string, number>[];
      expect(drawn.map(({ member }) => member)).toEqual(Array.from({ length: 24 }, (_, member) => member));
      const [address, least] =
        kind === "people"
          ? ["muscle.synthesis.gain_amino_acids", 20]
          : ["muscle.synthesis.gain_exercise", 20];
      expect(new Set(drawn.map((row) => row[address])).size).toBeGreaterThan(least);
      for (const row of drawn) expect(Object.values(row).every(Number.isFinite)).toBe(true);
    }
    expect(readdirSync(folder).filter((name) => name.includes("partial"))).toEqual([]);
  });

  it("leaves nothing behind where the run fails, and is refused without members", async () => {
    const broken = at("broken.yaml");
    writeFileSync(broken, shortDay.replace("protein: 30 g", "protien: 30 g"));
    expect((await equator("run", broken, "--trajectories", at("none.parquet"))).code).toBe(3);
    const without = await equator("run", meal, "--no-bands", "--trajectories", at("none.parquet"));
    expect(without).toMatchObject({ code: 2, out: "" });
    const nowhere = await equator("run", meal, ...few, "--trajectories", at("no/such/folder.parquet"));
    expect(nowhere).toMatchObject({ code: 1, out: "" });
    expect(readdirSync(folder).filter((name) => /none|such|partial/.test(name))).toEqual([]);
  });
});

/** The ends of the 90 % band of plasma leucine at an hour. */
function bandAt(csv: string, hour: number): number[] {
  const [header = "", ...rows] = csv.trimEnd().split("\n");
  const names = header.split(",");
  const row = rows.map((line) => line.split(",").map(Number)).find(([at]) => at === hour) ?? [];
  return ["low90", "high90"].map((end) => row[names.indexOf(`leucine_plasma ${end} [umol/L]`)] ?? Number.NaN);
}

/** Bytes as the reader wants them: memory of their own. */
function asBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

describe("equator compare with bands", () => {
  it("says how far B is from A with a band, how often it is larger, and that their lengths differ", async () => {
    const { code, out, err } = await equator("compare", fasted, meal, ...few);
    expect(code).toBe(0);
    expect(out).toMatch(/B − A of parameters +B > A/);
    expect(out).toMatch(/leucine_plasma +peak .*> 95 %/);
    expect(Math.max(...out.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(100);
    expect(err).toContain("lengths-differ");
    expect(err).toMatch(/fasted\.yaml lasts 6 h, .*meal\.yaml 8 h/);
  });

  it("warns of protocols that start at different times of day, and only of these", async () => {
    const evening = at("evening.yaml");
    writeFileSync(evening, shortDay.replace("T06:00", "T18:00").replace("07:00", "19:00"));
    const other = await equator("compare", meal, evening, "--no-bands");
    expect(other.err).toMatch(/starts-differ\n.*meal\.yaml starts at 06:00, .*evening\.yaml at 18:00/);
    expect((await equator("compare", meal, meal, "--no-bands")).err).not.toContain("starts-differ");
  });

  it("gives differences and chances as JSON, with the same members in both", async () => {
    const { out } = await equator("compare", meal, meal, "--json", ...few);
    const { readouts, ensembles } = JSON.parse(out);
    const leucine = readouts.find(({ readout }: { readout: string }) => readout === "leucine_plasma");
    for (const kind of ["parameters", "people"]) {
      expect(leucine.bands[kind].difference.peak).toMatchObject({ low90: 0, median: 0, high90: 0 });
      expect(leucine.bands[kind].exceeds.peak).toBe(0.5);
      expect(ensembles[kind].draws).toBe("common");
      expect(ensembles[kind].a).toEqual(ensembles[kind].b);
    }
  });

  it("draws each from the fit that it uses, and gives no chance where that is another", async () => {
    const limited = at("limited.yaml");
    writeFileSync(limited, `${shortDay}variants: {muscle_full: supply_limited}\n`);
    const { out } = await equator("compare", meal, limited, "--json", ...few);
    const { readouts, ensembles } = JSON.parse(out);
    const leucine = readouts.find(({ readout }: { readout: string }) => readout === "leucine_plasma");
    expect(ensembles.parameters).toMatchObject({
      draws: "independent",
      a: { sampling: "fit" },
      b: { sampling: "fit" },
    });
    expect(ensembles.people.draws).toBe("common");
    expect(leucine.bands.parameters.exceeds).toBeNull();
    expect(leucine.bands.people.exceeds.peak).toBeTypeOf("number");
  });
});
