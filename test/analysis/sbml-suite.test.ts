import { describe, expect, it } from "vitest";
import { firstMiss, readSettings, readSuiteTable } from "../../src/analysis/sbml-suite/index.ts";

const tolerances = { absolute: 0.001, relative: 0.01 };
const expected = readSuiteTable("Time,S1,S2\r\n0,10,0\r\n1,5,0\r\n");
const miss = (text: string, of = expected) => firstMiss(readSuiteTable(text), of, tolerances);

describe("a result beside what the SBML Test Suite expects", () => {
  it("passes within the absolute tolerance and the relative one together, and not beyond", () => {
    expect(miss("time,S1,S2\n0,10.1,0.001\n1,4.9495,0")).toBeUndefined();
    expect(miss("time,S1,S2\n0,10.102,0\n1,5,0")).toBe("row 1, S1: 10.102, expected 10");
    expect(miss("time,S1,S2\n0,10,0\n1,5,-0.0011")).toBe("row 2, S2: -0.0011, expected 0");
  });

  it("fails with a row too few or too many", () => {
    expect(miss("time,S1,S2\n0,10,0")).toBe("1 rows, expected 2");
    expect(miss("time,S1,S2\n0,10,0\n1,5,0\n2,2,0")).toBe("3 rows, expected 2");
  });

  it("finds columns by name in any order, and fails without one", () => {
    expect(miss("time,S2,S1\n0,0,10\n1,0,5")).toBeUndefined();
    expect(miss("time,S1\n0,10\n1,5")).toBe("no column S2");
  });

  it("tells the time, which comes first, from an id of that name", () => {
    const named = readSuiteTable("time,time\n0,7\n");
    expect(miss("Time,time\n0,7", named)).toBeUndefined();
    expect(miss("time,S1\n0,7", named)).toBe("no column time");
  });

  it("takes infinite values and those that are none as equal to themselves alone", () => {
    const odd = readSuiteTable("time,a,b,c\n0,INF,-INF,NaN\n");
    expect(miss("time,a,b,c\n0,Infinity,-inf,nan", odd)).toBeUndefined();
    expect(miss("time,a,b,c\n0,1e300,-inf,nan", odd)).toMatch("row 1, a");
    expect(miss("time,a,b,c\n0,inf,inf,nan", odd)).toMatch("row 1, b");
    expect(miss("time,a,b,c\n0,inf,-inf,0", odd)).toMatch("row 1, c");
    expect(miss("time,S1,S2\n0,nan,0\n1,5,0")).toBe("row 1, S1: NaN, expected 10");
  });
});

describe("settings of a case of the SBML Test Suite", () => {
  it("are read from lines of keys and values; lists are parted by commas, spaces or both", () => {
    const text =
      "start: 0\r\nduration: 5\r\nsteps: 50\r\nvariables: S1, S2,S3\r\nabsolute: 1.0e-07\r\nrelative: 1e-4\r\namount: S1 S2\r\nconcentration:\r\n";
    expect(readSettings(text)).toEqual({
      start: 0,
      duration: 5,
      steps: 50,
      variables: ["S1", "S2", "S3"],
      absolute: 1e-7,
      relative: 1e-4,
      amount: ["S1", "S2"],
      concentration: [],
    });
  });

  it("that are missing are not a number", () => {
    expect(readSettings("start: 0").steps).toBeNaN();
  });
});
