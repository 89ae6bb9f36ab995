import { describe, expect, it } from "vitest";
import { ownCsv } from "../../../app/src/own-data/own-csv.ts";
import { areOwnSets, mostPoints, pointsOf, withSets } from "../../../app/src/own-data/own-points.ts";
import { readCsv } from "../../../app/src/own-data/read-csv.ts";
import { readOwnData } from "../../../app/src/own-data/read-own-data.ts";

const hour = 3_600_000;
const context = {
  name: "mine.csv",
  start: "2026-03-02T06:00",
  readouts: {
    insulin_plasma: { unit: "pmol/L", means: "plasma insulin" },
    leucine_plasma: { unit: "umol/L", means: "plasma leucine" },
  },
};
const read = (text: string, more = {}) => {
  const { sets, faults } = readOwnData(text, { ...context, ...more });
  return { sets, faults, points: sets.flatMap(({ points }) => points) };
};

describe("measurements of one's own", () => {
  it("are read with forgiving headers and names", () => {
    const { points, faults } = read(
      "Time (h),Analyte,Mean,SEM\n1.5,insulin_plasma,60,5\n2,Plasma insulin,70,\n3,insulin,8,1",
    );
    expect(faults).toEqual([]);
    expect(points).toEqual([
      { readout: "insulin_plasma", at: 1.5 * hour, value: 60, error: 5 },
      { readout: "insulin_plasma", at: 2 * hour, value: 70 },
      { readout: "insulin_plasma", at: 3 * hour, value: 8, error: 1 },
    ]);
  });

  it.each([
    ["09:10", 3 * hour + 600_000],
    ["05:00", 23 * hour],
    ["day 2 06:30", 24.5 * hour],
    ["06:30, day 2", 24.5 * hour],
    ["2026-03-03T06:00", 24 * hour],
    ["2.5 h", 2.5 * hour],
  ])("take a time as %s", (time, at) => {
    expect(read(`time;readout;value\n${time};insulin;1`).points).toEqual([
      { readout: "insulin_plasma", at, value: 1 },
    ]);
  });

  it("take decimal commas where cells are parted otherwise", () => {
    expect(read("time;readout;value\n1,5;insulin;0,25").points[0]).toMatchObject({
      at: 1.5 * hour,
      value: 0.25,
    });
  });

  it("belong to the chart that they were dropped on, where they name no readout", () => {
    expect(read("t,y\n1,2", { readout: "leucine_plasma" }).points).toEqual([
      { readout: "leucine_plasma", at: hour, value: 2 },
    ]);
    expect(read("t,y\n1,2").faults).toEqual([
      { line: 1, column: 1, text: "no column is called readout: there are t, y" },
    ]);
  });

  it("tell where each fault is, and keep the lines that can be read", () => {
    const { points, faults } = read(
      "time,readout,value,error,unit\nsoon,insulin,1,,\n1,water,1,,\n1,insulin,much,,\n1,insulin,1,-2,\n1,insulin,1,,mg/dL\n1,leucine,2,,µmol/L",
    );
    expect(points).toHaveLength(1);
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [3, 3],
      [4, 11],
      [5, 13],
      [6, 14],
    ]);
    expect(faults[4]?.text).toBe("insulin_plasma is in pmol/L, not mg/dL");
  });

  it("refuse what is empty", () => {
    expect(read("").faults).toHaveLength(1);
    expect(read("time,readout,value").faults).toHaveLength(1);
  });
});

describe("units of measurements", () => {
  it("of times are those of the header, or of the cell", () => {
    expect(read("time (min),readout,value\n90,insulin,1").points[0]?.at).toBe(1.5 * hour);
    expect(read("t [d];readout;value\n0,5;insulin;1").points[0]?.at).toBe(12 * hour);
    expect(read("time_h,readout,value\n90 min,insulin,1\n2 d,insulin,1").points.map(({ at }) => at)).toEqual([
      1.5 * hour,
      48 * hour,
    ]);
    expect(read("time,readout,value\n3 parsecs,insulin,1").faults).toMatchObject([{ line: 2, column: 1 }]);
  });

  it("of values that are another's are told once to a line, where the header says them too", () => {
    expect(read("time,readout,value [µM]\n1,leucine,2\n2,leucine,3").points).toHaveLength(2);
    expect(read("time,readout,value (mean)\n1,leucine,2").faults).toEqual([]);
    expect(read("time,readout,value [mg/dL]\n1,leucine,2\n2,leucine,3")).toMatchObject({
      sets: [],
      faults: [{ line: 1, column: 14, text: "leucine_plasma is in umol/L, not mg/dL" }],
    });
  });

  it("and decimal commas that part cells are told where the first cell is too many", () => {
    expect(read("time,readout,value\n1,5,insulin,0,25").faults).toEqual([
      {
        line: 2,
        column: 13,
        text: "5 cells, and 3 in the header: where numbers have decimal commas, part cells by semicolons",
      },
    ]);
  });
});

describe("sets of measurements", () => {
  const text =
    "time_h,readout,value,error,unit,set\n1.5,insulin_plasma,60,5,pmol/L,fed\n2,leucine_plasma,0.25,,umol/L,fasted\n3,insulin_plasma,8,,pmol/L,fed\n";

  it("are named by a column, are written as they were read, and are read again", () => {
    const { sets, faults } = read(text);
    expect(faults).toEqual([]);
    expect(sets.map(({ name, points }) => [name, points.length])).toEqual([
      ["fed", 2],
      ["fasted", 1],
    ]);
    const again = readOwnData(ownCsv(sets, context.readouts), context);
    expect(again).toEqual({ sets, faults: [] });
  });

  it("take the place of one of the same name, and give charts what is theirs with the place of their mark", () => {
    const { sets } = read(text);
    const more = withSets(sets, read("t,readout,value\n5,insulin,9").sets);
    expect(more.map(({ name }) => name)).toEqual(["fed", "fasted", "mine.csv"]);
    expect(withSets(more, sets).map(({ name }) => name)).toEqual(["mine.csv", "fed", "fasted"]);
    expect(pointsOf(more, ["insulin_plasma"]).map(({ value, set }) => [value, set])).toEqual([
      [60, 0],
      [8, 0],
      [9, 2],
    ]);
  });

  it("are known from what is none", () => {
    const { sets } = read(text);
    expect(areOwnSets(JSON.parse(JSON.stringify(sets)))).toBe(true);
    const many = Array.from({ length: mostPoints + 1 }, () => ({ readout: "x", at: 0, value: 0 }));
    for (const no of [
      null,
      {},
      [null],
      [{ name: "a" }],
      [{ name: "a", points: [null] }],
      [{ name: "a", points: [{ readout: "x", at: 0, value: "1" }] }],
      [{ name: "a", points: [{ readout: "x", at: 0, value: 1, error: null }] }],
      [{ name: "a", points: many }],
    ])
      expect(areOwnSets(no)).toBe(false);
  });
});

describe("tables", () => {
  it("keep separators and line ends within quotes, and know where cells begin", () => {
    const { rows } = readCsv('a,b\n"x, ""y""\nz",2\r\n\r\n3,4');
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["a", "b"],
      ['x, "y"\nz', "2"],
      ["3", "4"],
    ]);
    expect(rows[2]?.[1]).toMatchObject({ line: 5, column: 3 });
  });
});
