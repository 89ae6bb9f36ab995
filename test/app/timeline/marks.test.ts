import { describe, expect, it } from "vitest";
import { blockSpans } from "../../../app/src/timeline/blocks.ts";
import { day, hour } from "../../../app/src/timeline/calendar.ts";
import { barsOf, columnsOf } from "../../../app/src/timeline/day-columns.ts";
import { boxOf, drawMarks, leastWidth, rowsOf } from "../../../app/src/timeline/drawn-marks.ts";
import { byLane } from "../../../app/src/timeline/lanes.ts";
import { seriesOf } from "../../../app/src/timeline/series.ts";
import { clockTicks, dayTicks } from "../../../app/src/timeline/ticks.ts";
import { newProtocol } from "../../../src/index.ts";
import { exampleText, timelineOf } from "./read-example.ts";

const day1 = timelineOf(newProtocol("three-meals") ?? "");
const blocks = timelineOf(exampleText("lift-and-rest-week.yaml"));
const weekly = timelineOf(newProtocol("weekly-rapamycin") ?? "");
const cells = timelineOf(exampleText("cells.yaml"));
const wide = { from: 0, to: day, width: 1150 };

describe("what a mark tells", () => {
  it("names a meal by its protein, a session by what is trained and its sets, a span by its hours", () => {
    const said = [...day1.all, ...blocks.all.slice(0, 5)].map(({ name, says }) => `${name}, ${says}`);
    expect(said).toContain("Meal, 30 g protein, mixed, 75 g carbohydrate, 20 g fat");
    expect(said).toContain("Sleep 8 h, ");
    expect(said).toContain("Strength training, lower, legs, 16 sets, load 80 %, 1.08 h");
  });

  it("sums the foods of one meal into one mark", () => {
    const porridge = blocks.all.filter(({ path }) => path === "days.rest.0");
    expect(new Set(porridge.map(({ at }) => at)).size).toBe(porridge.length);
    // 80 g of oats with 13 % and 300 g of milk with 3.4 % of protein.
    expect(porridge[0]?.protein).toBeCloseTo(20.6, 1);
  });

  it("tells of a medium what differs from the one before it", () => {
    const media = cells.all.filter(({ kind }) => kind === "medium").map(({ says }) => says);
    expect(media).toEqual([
      "amino acids 0 x, serum 0",
      "amino acids 1 x, leucine 0.4 mM, insulin 100 nM",
      "rapamycin 20 nM",
      "rapamycin 0 nM",
    ]);
  });
});

describe("rows of a lane", () => {
  it("lets no mark and no label stand over another, at any width", () => {
    for (const { all, length } of [day1, blocks, weekly, cells]) {
      for (const width of [320, 700, 1150, 2400]) {
        for (const span of [day, 7 * day, length]) {
          const scale = { from: 0, to: Math.min(span, length), width };
          for (const lane of Object.values(byLane(all))) {
            const drawn = drawMarks(lane, rowsOf(lane, scale), scale);
            for (const [i, a] of drawn.entries()) {
              const next = drawn.slice(i + 1).find(({ row }) => row === a.row);
              if (next !== undefined) expect(a.left + a.width).toBeLessThanOrEqual(next.left + 1);
            }
          }
        }
      }
    }
  });

  it("gives every mark the width of a finger, and draws none that is out of view", () => {
    const scale = { from: 10 * hour, to: 20 * hour, width: 400 };
    const food = day1.all.filter(({ lane }) => lane === "food");
    for (const one of food)
      expect(boxOf(one, scale).right - boxOf(one, scale).left).toBeGreaterThan(leastWidth);
    // The start is at 06:00: 16:00 to 02:00 holds dinner alone.
    expect(drawMarks(food, rowsOf(food, scale), scale).map(({ occurrence }) => occurrence.says)).toEqual([
      "35 g protein, mixed, 70 g carbohydrate, 25 g fat",
    ]);
  });
});

describe("ticks", () => {
  it("tells the time of day in a day, the days in a week, and dates over months", () => {
    const texts = (to: number, of = day1) => ({
      clocks: clockTicks({ ...wide, to }, of.calendar).map(({ text }) => text),
      days: dayTicks({ ...wide, to }, of.calendar).map(({ text }) => text),
    });
    expect(texts(day).clocks.slice(0, 3)).toEqual(["06:00", "07:00", "08:00"]);
    expect(texts(day).days).toEqual(["Day 1, Mon 2 Mar", "Day 2, Tue 3 Mar"]);
    expect(texts(7 * day, blocks).clocks).toContain("12:00");
    expect(texts(112 * day, blocks)).toEqual({
      clocks: [],
      days: expect.arrayContaining(["2 Mar", "9 Mar", "20 Apr"]),
    });
  });

  it("counts the hours of cells", () => {
    expect(clockTicks({ ...wide, to: 2 * day }, cells.calendar).map(({ text }) => text)).toContain("4 h");
  });

  it("shows blocks with their names, and where they end", () => {
    expect(blockSpans(blocks.protocol, blocks.calendar)).toMatchObject([
      { name: "Growth", from: 0, to: 70 * day - 6 * hour, days: 70 },
      { name: "Maintenance, energy −15 %", days: 42 },
    ]);
  });
});

describe("where days are narrow", () => {
  const scale = { from: 0, to: blocks.length, width: 1150 };
  it("tells weeks as a whole, each wide enough to be hit", () => {
    const columns = columnsOf(blocks.all, scale, blocks.calendar);
    expect(Math.min(...columns.slice(0, -1).map(({ width }) => width))).toBeGreaterThan(leastWidth);
    expect(columns[0]?.says).toMatch(
      /^7 days from Mon 2 Mar: 21 meals, 101 g protein a day; .*sleep 8 h a day$/,
    );
    const [first] = columnsOf(weekly.all, { ...scale, to: weekly.length }, weekly.calendar);
    expect(first?.says).toBe("Day 1, Mon 2 Mar: 3 meals, 90 g protein; Rapamycin 5 mg; sleep 8 h");
  });

  it("draws a bar for each day that has any of it", () => {
    const training = blocks.all.filter(({ lane }) => lane === "training");
    // Four days a week for ten weeks, three for six.
    expect(barsOf("training", training, scale, blocks.calendar)).toHaveLength(58);
  });

  it("shows what repeats as one, from its first time to its last", () => {
    const [drug, ...others] = seriesOf(weekly.all.filter(({ lane }) => lane === "compounds"));
    expect(others).toEqual([]);
    expect(drug).toMatchObject({ name: "Rapamycin 5 mg", duration: 21 * day });
    expect(drug?.ticks).toHaveLength(4);
  });
});
