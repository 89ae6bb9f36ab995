import { describe, expect, it } from "vitest";
import { readCsv } from "../../../app/src/own-data/read-csv.ts";
import { readOwnData } from "../../../app/src/own-data/read-own-data.ts";

const hour = 3_600_000;
const context = {
  start: "2026-03-02T06:00",
  readouts: {
    insulin_plasma: { unit: "pmol/L", means: "plasma insulin" },
    leucine_plasma: { unit: "umol/L", means: "plasma leucine" },
  },
};
const read = (text: string, more = {}) => readOwnData(text, { ...context, ...more });

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
    expect(read("t,y\n1,2").faults).toEqual([{ line: 1, column: 1, text: "no column is called readout" }]);
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
