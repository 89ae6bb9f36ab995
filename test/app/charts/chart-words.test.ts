import { describe, expect, it } from "vitest";
import { assayLabel, assumedLabel } from "../../../app/src/charts/assay-label.ts";
import { chartNumbers, valueAt } from "../../../app/src/charts/chart-numbers.ts";
import { byDay, isDaily, paintReach } from "../../../app/src/charts/daily.ts";
import { findReadouts } from "../../../app/src/charts/find-readouts.ts";
import { apart } from "../../../app/src/charts/labels-apart.ts";
import { raisedStretches } from "../../../app/src/charts/raised-stretches.ts";
import { readingAt, summaryOf } from "../../../app/src/charts/summary.ts";
import { tableOf } from "../../../app/src/charts/table.ts";
import { timeTicks } from "../../../app/src/charts/time-ticks.ts";
import { valueRange } from "../../../app/src/charts/value-range.ts";
import { clockAt, momentAt, numberText, unitText } from "../../../app/src/charts/words.ts";
import { chartSvg } from "../../../app/src/export/chart-svg.ts";
import { bandsCsv, chartCsv } from "../../../app/src/export/csv.ts";

const hour = 3_600_000;
const day = 24 * hour;
const start = "2026-03-02T06:00";
const clock = { start, length: day };

function curve(readout: string, values: readonly number[], unit = "1") {
  const facts = { readout, unit, means: readout, assay: "plasma concentration", group: "", lead: false };
  return { ...facts, body: true, rest: values[0] ?? 0, values: Float64Array.from(values) };
}

const times = Float64Array.from([0, 6, 12, 18, 24], (hours) => hours * hour);
const rising = curve("rising", [1, 1, 4, 1, 1]);
const falling = curve("falling", [10, 10, 5, 10, 10], "mmol/L");
const curves = { rising, falling };
const band = {
  low90: Float64Array.of(1, 1),
  low50: Float64Array.of(2, 2),
  median: Float64Array.of(3, 3),
  high50: Float64Array.of(4, 4),
  high90: Float64Array.of(5, 5),
};
const bands = {
  system: "human-adult",
  times: Float64Array.of(0, day),
  bands: { falling: band },
  of: "people" as const,
  members: 32,
  failed: 0,
};

const panelOf = (title: string, ...readouts: string[]) => {
  return { id: title, title, curves: Object.fromEntries(readouts.map((name) => [name, name])) };
};

describe("times of charts", () => {
  it("are clock times, counted from the start of the protocol", () => {
    expect(clockAt(3 * hour + 10 * 60_000, start)).toBe("09:10");
    expect(momentAt(20 * hour, start, day)).toBe("02:00");
    expect(momentAt(20 * hour, start, 2 * day)).toBe("02:00, day 2");
  });

  it("have ticks at round clocks, midnight named by its day", () => {
    expect(timeTicks(start, 0, day, 5).map(({ label }) => label)).toEqual([
      "06:00",
      "12:00",
      "18:00",
      "day 2",
      "06:00",
    ]);
  });

  it("have ticks by days and weeks in long protocols, never more than wanted", () => {
    const labels = timeTicks(start, 0, 84 * day, 6).map(({ label }) => label);
    expect(labels[0]).toMatch(/^day \d+$/);
    for (const most of [2, 4, 6, 9])
      expect(timeTicks(start, 0, 84 * day, most).length).toBeLessThanOrEqual(most + 1);
  });
});

describe("numbers and units", () => {
  it("have three digits and the signs of the field", () => {
    expect([0.0012345, 12.345, 1234.5, Number.NaN].map(numberText)).toEqual(["0.00123", "12.3", "1235", "–"]);
    expect(["umol/L", "ug/L", "1", "umol/(kg*min)", "%/h"].map(unitText)).toEqual([
      "µmol/L",
      "µg/L",
      "",
      "µmol/(kg·min)",
      "%/h",
    ]);
  });

  it("are read straight between the times that are known", () => {
    expect(valueAt(times, rising.values, 9 * hour)).toBe(2.5);
    expect(valueAt(times, rising.values, -1)).toBe(1);
    expect(valueAt(times, rising.values, 2 * day)).toBe(1);
  });
});

describe("a chart in words", () => {
  it("says where a curve peaks, and for how long it is raised", () => {
    const numbers = chartNumbers(panelOf("mTORC1", "rising"), { times, curves });
    expect(summaryOf("mTORC1", numbers, clock)).toBe(
      "mTORC1 peaks at 4 × rest at 18:00; above 1.5 × rest for 10 h, 13:00 to 23:00.",
    );
  });

  it("says how far one falls, and what does not move", () => {
    const falls = chartNumbers(panelOf("Glucose", "falling"), { times, curves });
    expect(summaryOf("Glucose", falls, clock)).toBe("Glucose falls to 0.5 × rest at 18:00.");
    const still = chartNumbers(panelOf("Mass", "still"), {
      times,
      curves: { still: curve("still", [7, 7, 7.1, 7, 7]) },
    });
    expect(summaryOf("Mass", still, clock)).toBe("Mass stays within 2 % of rest.");
  });

  it("says when it is raised, how low it goes, and both ends of what falls", () => {
    const twice = chartNumbers(panelOf("mTORC1", "twice"), {
      times,
      curves: { twice: curve("twice", [1, 4, 0.5, 2.5, 1]) },
    });
    expect(summaryOf("mTORC1", twice, clock)).toMatch(
      /^mTORC1 peaks at 4 × rest at 12:00; above 1\.5 × rest for 16\.3 h, 07:00 to 16:17 and 21:00 to 04:00; lowest 0\.5 × rest at 18:00\.$/,
    );
    const falls = chartNumbers(panelOf("Glucose", "down"), {
      times,
      curves: { down: curve("down", [10, 11, 2, 10, 10], "mmol/L") },
    });
    expect(summaryOf("Glucose", falls, clock)).toBe(
      "Glucose falls to 0.2 × rest at 18:00; highest 1.1 × rest at 12:00.",
    );
  });

  it("says how it differs from a protocol that is drawn beside it", () => {
    const numbers = chartNumbers(panelOf("mTORC1", "rising"), { times, curves });
    const other = chartNumbers(panelOf("mTORC1", "rising"), {
      times,
      curves: { rising: curve("rising", [1, 1, 5, 1, 1]) },
    });
    const against = (lines: typeof numbers) => ({ ...clock, beside: [{ id: "B", dash: [], ...lines }] });
    expect(summaryOf("mTORC1", numbers, against(other))).toMatch(
      /; against B: peak 20 % lower, mean 12\.5 % lower\.$/,
    );
    expect(summaryOf("mTORC1", numbers, against(numbers))).toMatch(/; as in B\.$/);
    expect(summaryOf("mTORC1", numbers, against({ ...numbers, lines: [] }))).toMatch(/23:00\.$/);
  });

  it("counts measurements, and those in the band", () => {
    const numbers = chartNumbers(panelOf("Glucose", "falling"), { times, curves }, bands);
    const points = [3, 7, 4].map((value) => ({ readout: "falling", at: 12 * hour, value }));
    const words = summaryOf("Glucose", numbers, { ...clock, points });
    expect(words).toMatch(/\. 3 measurements of your own, 2 in the 90 % band\.$/);
    const without = chartNumbers(panelOf("Glucose", "falling"), { times, curves });
    expect(summaryOf("Glucose", without, { ...clock, points: points.slice(1, 2) })).toMatch(
      /\. 1 measurement of your own\.$/,
    );
  });

  it("says what stands at the cursor", () => {
    const share = chartNumbers(panelOf("mTORC1", "rising"), { times, curves });
    expect(readingAt(share, 9 * hour, clock)).toBe("2.5 × rest at 15:00");
    const amount = chartNumbers(panelOf("Glucose", "falling"), { times, curves });
    expect(readingAt(amount, 12 * hour, { start, length: 2 * day })).toBe(
      "5 mmol/L, 0.5 × rest at 18:00, day 1",
    );
  });

  it("says which of many tissues goes furthest", () => {
    const names = ["a", "b", "c", "d"];
    const many = Object.fromEntries(
      names.map((name, i) => [name, curve(name, [1, 1, i === 2 ? 9 : 0.5 + i / 10, 1, 1])]),
    );
    const panel = { ...panelOf("mTORC1", ...names), relative: true };
    expect(summaryOf("mTORC1", chartNumbers(panel, { times, curves: many }), clock)).toBe(
      "Highest: c, 9 × rest at 18:00. Lowest: a, 0.5 × rest at 18:00.",
    );
  });

  it("labels what no person is measured by, and what is mostly assumed", () => {
    expect(assayLabel("plasma concentration")).toBeUndefined();
    expect(assayLabel("no assay in people: a score of the model")).toBe(
      "no assay in people: a score of the model",
    );
    expect(assayLabel("behaviour or slices of animals")).toBe("measured in animals only");
    expect(assayLabel("none: read through its substrates")).toBe("no direct assay");
    expect(assumedLabel(0.655)).toBe("66 % of the spread from assumed numbers");
  });
});

describe("stretches in which a curve is raised", () => {
  it.each([
    [[0, 2, 0, 0, 0], [[3, 9]]],
    [
      [2, 2, 0, 0, 2],
      [
        [0, 9],
        [21, 24],
      ],
    ],
    [[2, 2, 2, 2, 2], [[0, 24]]],
    [[0, 1, 0, 1, 0], []],
  ])("of %j are %j hours", (values, hours) => {
    const found = raisedStretches(times, values, 1);
    expect(found.map(({ from, to }) => [from / hour, to / hour])).toEqual(hours);
  });
});

describe("relative charts", () => {
  it("divide by rest, and leave out what rests at nothing", () => {
    const none = curve("none", [0, 0, 1, 0, 0]);
    const panel = { ...panelOf("all", "falling", "none"), relative: true };
    const { lines, axis } = chartNumbers(panel, { times, curves: { falling, none } });
    expect(axis).toBe("× rest");
    expect(lines.map(({ readout, values }) => [readout, [...values]])).toEqual([
      ["falling", [1, 1, 0.5, 1, 1]],
    ]);
  });
});

describe("the same as a table and as files", () => {
  const numbers = chartNumbers(panelOf("Both", "rising", "falling"), { times, curves }, bands);
  const drawn = { numbers, start, length: day, from: 0, to: day };

  it("has a row for each round time, with bands", () => {
    const { head, rows } = tableOf(drawn);
    expect(head).toEqual(["Time", "rising", "falling mmol/L", "falling, 90 %"]);
    expect(rows.length).toBe(49);
    expect(rows[24]).toEqual(["18:00", "4", "5", "1 to 5"]);
  });

  it("writes every number in full", () => {
    expect(chartCsv(numbers).split("\n").slice(0, 4)).toEqual([
      "time_h,rising [1],falling [mmol/L]",
      "0,1,10",
      "6,1,10",
      "12,4,5",
    ]);
    expect(bandsCsv(numbers)?.split("\n")[1]).toBe("0,1,2,3,4,5");
    expect(bandsCsv(chartNumbers(panelOf("One", "rising"), { times, curves }))).toBeUndefined();
  });

  it("is a picture that says what it is, whatever its title holds", () => {
    const picture = chartSvg(
      {
        ...drawn,
        events: [],
        points: [{ readout: "rising", at: hour, value: 2, error: 1, set: 0 }],
        beside: [],
        isOld: false,
      },
      { title: `<script>"&`, summary: "a sentence", source: "made by" },
    );
    expect(picture).toContain("<title>&lt;script&gt;");
    expect(picture).toContain("<desc>a sentence</desc>");
    expect(picture).not.toContain("<script");
    expect(picture).not.toContain("NaN");
    expect(picture.match(/Z" fill="#ffffff"/g)).toHaveLength(1);
    expect(picture.match(/stroke-width="2"/g)).toHaveLength(2);
  });
});

describe("the axis of values", () => {
  const axisOf = (values: readonly number[]) => {
    const line = { readout: "one", label: "one", unit: "1", assay: "", rest: values[0] ?? 0 };
    const lines = [{ ...line, values: Float64Array.from(values) }];
    return valueRange({ times: times.slice(0, values.length), lines, axis: "" }, 0, day);
  };

  it("is so wide that what hardly moves looks so", () => {
    const { low, high } = axisOf([220, 218, 213]);
    expect(high - low).toBeGreaterThanOrEqual(0.2 * 220);
    expect(low).toBeGreaterThan(0);
    expect(axisOf([1, 4, 1])).toMatchObject({ low: 0, high: 4 });
    expect(axisOf([100, 85, 100]).low).toBeLessThanOrEqual(85);
  });
});

describe("names at the ends of curves", () => {
  it("stand apart, within the chart, in the order of their curves", () => {
    const placed = apart([50, 51, 52, 10], 14, 0, 100);
    const sorted = [...placed].sort((a, b) => a - b);
    sorted.slice(1).forEach((y, i) => {
      expect(y - (sorted[i] as number)).toBeGreaterThanOrEqual(14);
    });
    expect(placed[0]).toBeLessThan(placed[1] as number);
    expect(Math.max(...apart([99, 99, 99], 14, 0, 100))).toBeLessThanOrEqual(100);
  });
});

describe("search over readouts", () => {
  const known = [
    { readout: "liver_glycogen", means: "glycogen of the liver", assay: "resonance", group: "Fuels" },
    {
      readout: "p_akt_s473",
      means: "share of AKT phosphorylated at S473",
      assay: "immunoblot",
      group: "Signalling",
    },
  ];
  it("finds all words in any order, whatever stands between them", () => {
    expect(findReadouts(known, "Liver GLYCOGEN").map(({ readout }) => readout)).toEqual(["liver_glycogen"]);
    expect(findReadouts(known, "s473 immunoblot").map(({ readout }) => readout)).toEqual(["p_akt_s473"]);
    expect(findReadouts(known, "")).toEqual([]);
    expect(findReadouts(known, "liver akt")).toEqual([]);
  });
});

describe("many days in few pixels", () => {
  const hours = Float64Array.from({ length: 21 * 4 + 3 }, (_, i) => i * 6 * hour);
  const values = hours.map((_, i) => (i % 4 === 2 ? 5 : 1) + Math.floor(i / 4));
  const line = { readout: "many", label: "many", unit: "1", assay: "", rest: 1, values };
  const numbers = { times: hours, lines: [line], axis: "" };

  it("are drawn by the mean of each, unless a stretch of them is shown", () => {
    expect(isDaily({ from: 0, to: 112 * day }, 345)).toBe(true);
    expect(isDaily({ from: 0, to: 7 * day }, 345)).toBe(false);
    expect(isDaily({ from: 14 * day, to: 28 * day }, 345)).toBe(false);
    const { times: at, lines } = byDay(numbers);
    expect(at).toHaveLength(21);
    expect([...(lines[0]?.values.slice(0, 3) ?? [])]).toEqual([2, 3, 4]);
    expect(at[0]).toBe(9 * hour);
  });

  it("are drawn so in a picture too, over their ups and downs", () => {
    const words = { title: "Weeks", summary: "", source: "" };
    const around = { start, from: 0, events: [], points: [], beside: [], isOld: false };
    const thick = (to: number) => {
      const picture = chartSvg({ ...around, numbers, to }, words);
      const [, along = ""] = /<path d="M([^"]+)"[^>]*stroke-width="2"/.exec(picture) ?? [];
      return {
        points: along.split("L").length,
        thin: picture.match(/stroke-width="1" opacity/g)?.length ?? 0,
      };
    };
    expect(thick(112 * day)).toEqual({ points: 21, thin: 1 });
    expect(thick(7 * day)).toEqual({ points: hours.length, thin: 0 });
  });

  it("have all between least and greatest behind them, column by column", () => {
    const filled: number[][] = [];
    const nothing = () => undefined;
    const clip = { save: nothing, beginPath: nothing, rect: nothing, clip: nothing, restore: nothing };
    const context = { ...clip, fillRect: (...box: number[]) => filled.push(box) };
    const places = { x: (ms: number) => ms / day, y: (value: number) => 100 - value };
    const theme = { curves: ["blue"] } as unknown as Parameters<typeof paintReach>[3];
    const around = { ...places, left: 0, top: 0, width: 10, height: 100, density: 1 };
    paintReach(context as unknown as CanvasRenderingContext2D, numbers, around, theme);
    expect(filled).toHaveLength(10);
    // Noon of the first day to noon of the second.
    expect(filled[1]).toEqual([1, 95, 1, 4]);
  });
});
