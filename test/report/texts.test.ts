import { describe, expect, it } from "vitest";
import {
  bibtexOf,
  compareRuns,
  compareText,
  csvCell,
  csvOf,
  curveFacts,
  describeEvent,
  eventsText,
  summaryText,
} from "../../src/report/index.ts";
import { formatNumber, formatUnit } from "../../src/report/numbers.ts";
import { hostile, madeUpDetails, madeUpRun } from "./fixture.ts";

describe("the summary of a run", () => {
  const text = summaryText(madeUpRun());

  it("has at most 22 lines of at most 100 characters, however many readouts and events there are", () => {
    const busy = madeUpRun();
    const events = Array.from({ length: 40 }, () => busy.events).flat();
    for (const each of [text, summaryText({ ...busy, events })]) {
      const lines = each.split("\n");
      expect(lines.length).toBeLessThanOrEqual(22);
      expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(100);
    }
  });

  it("says what happened, what was reached when, on what evidence, and that it is no advice", () => {
    for (const words of ["07:00  meal", "leucine_plasma", "13:30", "37 % assumed", "not medical advice"]) {
      expect(text).toContain(words);
    }
  });

  it("shows the low of a curve that falls", () => {
    expect(text).toMatch(/autophagy_flux .*↓ 0\.148 +13:45/);
  });

  it("passes no control characters on to the terminal", () => {
    const run = madeUpRun({ text: "\u001b[31mred\u0007" });
    const shown = summaryText(run) + eventsText(run.protocol.start, run.events) + compareText(run, run);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  });
});

describe("facts of a curve", () => {
  const hours = (...values: number[]) => Float64Array.from(values, (value) => value * 3_600_000);

  it("are exact for straight lines", () => {
    const facts = curveFacts(hours(0, 1, 2), Float64Array.of(1, 3, 1), 1);
    expect(facts.peak).toBe(3);
    expect(facts.peakAt).toBe(3_600_000);
    expect(facts.mean).toBe(2);
    expect(facts.hoursAbove).toBeCloseTo(1.5, 12);
    expect(facts.falls).toBe(false);
  });

  it("do not count hours above a level that is not positive", () => {
    expect(curveFacts(hours(0, 1), Float64Array.of(0, 1), 0).hoursAbove).toBeNaN();
  });
});

describe("CSV", () => {
  it("holds every value in full, with units in the header, one file per limb", () => {
    const run = madeUpRun();
    const files = csvOf(run);
    expect(files.map(({ name }) => name)).toEqual(["curves.csv", "curves-left_leg.csv"]);
    const [header = "", first = "", ...rest] = files[0]?.text.trimEnd().split("\n") ?? [];
    expect(header.split(",")[1]).toBe("leucine_plasma [umol/L]");
    expect(rest.length + 1).toBe(run.times.length);
    expect(first.split(",")[0]).toBe("0");
    const row = rest[99]?.split(",").map(Number) ?? [];
    expect(row[1]).toBe(run.series[0]?.curves["leucine_plasma"]?.values[100]);
  });

  it.each(["=1+1", "+1", "-1", "@x", "\tx", "\rx"])("keeps a spreadsheet from computing %j", (text) => {
    expect(csvCell(text).replace(/^"/, "")).toMatch(/^'/);
  });

  it("quotes what needs quotes", () => {
    expect(csvCell('a,"b"')).toBe('"a,""b"""');
  });
});

describe("other texts", () => {
  it("compares runs: the change is that of the second against the first", () => {
    const a = madeUpRun();
    const doubled = a.series.map((series) => ({
      ...series,
      curves: Object.fromEntries(
        Object.entries(series.curves).map(([name, curve]) => [
          name,
          { ...curve, values: curve.values.map((v) => 2 * v) },
        ]),
      ),
    }));
    const rows = compareRuns(a, { ...a, series: doubled });
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows)
      expect([row.peakChange, row.meanChange].map((x) => x.toFixed(6))).toEqual(["1.000000", "1.000000"]);
    expect(compareText(a, { ...a, series: doubled })).toContain("+100 %");
  });

  it("lists events in order with their times", () => {
    const { protocol, events } = madeUpRun({ text: "x" });
    const lines = eventsText(protocol.start, events).split("\n");
    expect(lines[0]).toBe("06:30  compound coffee: dose 1 cup");
    expect(lines).toHaveLength(events.length);
  });

  it("calls an agent by the name of its record", () => {
    const [coffee] = madeUpRun({ text: "x" }).events;
    if (coffee === undefined) throw new Error("no event");
    const event = { ...coffee, kind: "compound.mots_c" };
    expect(describeEvent(event, [{ id: "mots_c", name: "MOTS-c" }])).toBe("MOTS-c: dose 1 cup");
    expect(describeEvent(event)).toBe("compound mots c: dose 1 cup");
  });

  it("writes BibTeX that keeps its braces", () => {
    const text = bibtexOf(madeUpDetails().references);
    expect(text).toContain("author = {Invented, A. and Made, U.}");
    expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length);
    expect(text).not.toContain(hostile);
  });

  it("keeps authors that were not seen out of the author field of BibTeX", () => {
    const unseen = {
      authors: "(authors not shown on the page)",
      year: 2001,
      title: "A",
      journal: "J",
      pmid: "1",
    };
    const text = bibtexOf({ unseen });
    expect(text).not.toContain("author = ");
    expect(text).toContain("note = {authors not shown on the page}");
  });

  it.each([
    [0.07312, "0.0731"],
    [1234.4, "1234"],
    [99.96, "100"],
    [0, "0"],
    [-0.5, "−0.5"],
    [2.5e-7, "2.5e−7"],
    [Number.NaN, "–"],
  ])("writes %d as %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it("writes the prefix u as µ and leaves other units alone", () => {
    expect(["umol/L", "1", "mU/L", "g/kg", "L/umol"].map(formatUnit)).toEqual([
      "µmol/L",
      "",
      "mU/L",
      "g/kg",
      "L/µmol",
    ]);
  });
});
