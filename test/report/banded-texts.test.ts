import { describe, expect, it } from "vitest";
import type { ComparedEnsemble, Fact } from "../../src/ensemble/ensemble.ts";
import { bandsCsvOf, compareText, summaryText } from "../../src/report/index.ts";
import { sparkline } from "../../src/report/sparkline.ts";
import type { Run } from "../../src/simulate/run.ts";
import { madeUpBands } from "./banded-fixture.ts";
import { madeUpRun } from "./fixture.ts";

const run = madeUpRun({ text: "x" });
const bands = madeUpBands(run);
const lengths = (text: string) => text.split("\n").map((line) => [...line].length);

describe("the summary of a run with bands", () => {
  it.each([
    [80, 24],
    [100, 24],
    [100, 48],
    [120, 24 * 14],
  ])("keeps to %i characters and 22 lines for a run of %i h", (width, hours) => {
    const long = madeUpRun({ text: "x", hours });
    const text = summaryText(long, { bands: madeUpBands(long), width });
    expect(text.split("\n").length).toBeLessThanOrEqual(22);
    expect(Math.max(...lengths(text))).toBeLessThanOrEqual(width);
    expect(text).toMatch(/leucine_plasma .*\d+–\d+ +\d+–\d+/);
    expect(text).not.toContain("±");
    expect(text).not.toContain("…\nleucine");
  });

  it("cuts no cell of the table at 80 characters", () => {
    const table = summaryText(run, { bands, width: 80 }).split("\n").slice(6, 16);
    expect(table.join("\n")).not.toContain("…");
    expect(table[0]).toMatch(/^readout +peak\/low +parameters +people +mean( +parameters)?( +shape)? +unit$/);
  });

  it("leaves out the mean with its band where a line is shorter still", () => {
    const table = summaryText(run, { bands, width: 60 }).split("\n").slice(6, 15);
    expect(table[0]).toMatch(/^readout +peak\/low +parameters +people( +unit)?$/);
    expect(table.join("\n")).not.toContain("…");
  });

  it("says what the bands are: members, numbers that vary, failures and error, in a line", () => {
    const line = (width: number) =>
      summaryText(run, { bands, width })
        .split("\n")
        .find((each) => each.startsWith("bands"));
    expect(line(100)).toBe(
      "bands       members: parameters 256 (212 vary, 3 failed); people 256 (9 vary, 0 failed); to 0.5 %",
    );
    expect(line(80)).toContain("members: parameters 256 (3 failed); people 256 (0 failed)");
  });

  it("says where a fit has fewer draws than were asked for", () => {
    const { parameters, people } = bands;
    if (parameters === undefined) throw new Error("no bands");
    const fewer = { people, parameters: { ...parameters, facts: { ...parameters.facts, asked: 1000 } } };
    const text = (width: number) => summaryText(run, { bands: fewer, width });
    expect(text(130)).toContain("parameters all 256 draws of the fit (212 vary, 3 failed)");
    expect(text(80)).toContain("parameters all 256 draws (3 failed); people 256 (0 failed)");
  });

  it("has no column of people where nothing is known of them, and none of bands without bands", () => {
    const { parameters } = bands;
    const header = (shown: typeof bands) => summaryText(run, { bands: shown }).split("\n")[6];
    expect(header({ parameters })).not.toContain("people");
    expect(header({})).toContain("baseline");
  });
});

describe("CSV of bands", () => {
  it("has five columns for each readout, low to high, one file for each kind and limb", () => {
    const files = bandsCsvOf(bands);
    expect(files.map(({ name }) => name)).toEqual([
      "bands-parameters.csv",
      "bands-parameters-left_leg.csv",
      "bands-people.csv",
      "bands-people-left_leg.csv",
    ]);
    const [header = "", ...rows] = files[0]?.text.trimEnd().split("\n") ?? [];
    expect(rows).toHaveLength(run.times.length);
    const names = header.split(",");
    expect(names.slice(0, 6)).toEqual([
      "time_h",
      ...["low90", "low50", "median", "high50", "high90"].map((part) => `leucine_plasma ${part} [umol/L]`),
    ]);
    for (const row of rows) {
      const [, ...values] = row.split(",").map(Number);
      const five = values.slice(0, 5);
      expect(five).toEqual([...five].sort((a, b) => a - b));
    }
  });
});

describe("the comparison of two runs with bands", () => {
  const compared = { parameters: madeUpComparison(run) };
  const text = compareText(run, run, { compared, width: 100 });

  it("shows the band of the difference and how often B is larger, within the width", () => {
    expect(text).toContain("B − A of parameters");
    expect(text).toMatch(/leucine_plasma +peak +437 +437 +0 % +−20 to 60 +80 %/);
    expect(text).toMatch(/ µmol\/L +mean +212 +212 +0 % +−20 to 60 +80 %/);
    expect(Math.max(...lengths(text))).toBeLessThanOrEqual(100);
  });

  it("leaves the change of the runs out where both kinds of band need the room", () => {
    const both = compareText(run, run, {
      compared: { ...compared, people: madeUpComparison(run) },
      width: 80,
    });
    expect(both).not.toContain("change");
    expect(both).toContain("B − A of people");
  });

  it("gives no chance where the draws of the two are independent, and says so", () => {
    const parameters = { ...madeUpComparison(run), draws: "independent" } as const;
    const text = compareText(run, run, { compared: { parameters } });
    expect(text).toMatch(/^leucine_plasma +peak .*−20 to 60 +–$/m);
    expect(text).not.toContain("80 %");
    expect(text).toContain("A and B use different fits: their draws are independent");
    expect(Math.max(...lengths(text))).toBeLessThanOrEqual(100);
    const common = compareText(run, run, { compared: { parameters: madeUpComparison(run) } });
    expect(common).not.toContain("independent");
  });
});

describe("a sparkline of a long run", () => {
  it("shows alike what is alike: peaks of equal height, wherever they fall in their stretch", () => {
    const days = Float64Array.from({ length: 7 * 720 }, (_, i) => (i % 720 < 20 ? 5 : 1));
    expect(new Set(sparkline(days, 7, 1))).toEqual(new Set(["▁"]));
    expect(sparkline(days, 14, 1)).toBe("█▁".repeat(7));
    const offset = days.map((_, i) => days[(i + 650) % days.length] ?? 0);
    expect(new Set(sparkline(offset, 5, 1))).toEqual(new Set(["▁"]));
  });

  it("shows the lows of a curve that falls", () => {
    expect(sparkline(Float64Array.of(1, 0.2, 1, 1, 1, 0.65, 1, 1), 4, 1)).toBe("▁█▅█");
  });
});

/** Differences of -20 to 60 in every fact, larger in four of five members. */
function madeUpComparison({ series }: Run): ComparedEnsemble {
  const facts: readonly Fact[] = ["baseline", "peak", "peakAt", "lowest", "lowestAt", "mean", "hoursAbove"];
  const all = <Value>(value: Value) =>
    Object.fromEntries(facts.map((fact) => [fact, value])) as Record<Fact, Value>;
  const [ensemble] = [bands.parameters].filter((each) => each !== undefined);
  if (ensemble === undefined) throw new Error("no made-up bands");
  const difference = all({ low90: -20, low50: 0, median: 20, high50: 40, high90: 60 });
  return {
    draws: "common",
    a: ensemble,
    b: ensemble,
    readouts: Object.fromEntries(
      Object.values(series[0]?.curves ?? {}).map(({ readout, unit }) => [
        readout,
        { readout, unit, difference, exceeds: all(0.8) },
      ]),
    ),
  };
}
