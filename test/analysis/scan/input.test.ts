import { describe, expect, it } from "vitest";
import { readInput, withZero } from "../../../src/analysis/index.ts";
import { openProtocol } from "../../../src/protocol/index.ts";

const { source } = openProtocol(`equator: 1
subject: {sex: male, age: 34 y, mass: 78 kg}
start: 2026-03-02T06:00
events:
  - {at: "08:00", compound: rapamycin, dose: 5 mg}
`);

const texts = (text: string) => readInput(text, source).values.map((value) => value.text);
const numbers = (text: string) => readInput(text, source).values.map(({ number }) => number);

describe("values of an input", () => {
  it("lie at equal steps, with the unit of either end or of the file", () => {
    expect(texts("a.b=1 mg:10 mg:4")).toEqual(["1 mg", "4 mg", "7 mg", "10 mg"]);
    expect(texts("a.b=1:10 mg:4")).toEqual(["1 mg", "4 mg", "7 mg", "10 mg"]);
    expect(texts("events[0].dose=0:10:3")).toEqual(["0 mg", "5 mg", "10 mg"]);
    expect(texts("a.b=500 mg:2 g:4")).toEqual(["500 mg", "1000 mg", "1500 mg", "2000 mg"]);
    expect(texts("blocks[0].weeks=1:4:4")).toEqual(["1", "2", "3", "4"]);
    expect(texts("a=0:0.3:4")).toEqual(["0", "0.1", "0.2", "0.3"]);
    expect(texts("a=10:0:3")).toEqual(["10", "5", "0"]);
  });

  it("lie at equal ratios with log, rounded to four digits between the ends", () => {
    expect(numbers("a=1 nM:1000 nM:4:log")).toEqual([1, 10, 100, 1000]);
    expect(numbers("a=1:5:3:log")).toEqual([1, 2.236, 5]);
    expect(readInput("a=1:5:3:log").scale).toBe("log");
  });

  it("are times of day", () => {
    expect(texts("days.lift[1].at=07:00:19:00:5")).toEqual(["07:00", "10:00", "13:00", "16:00", "19:00"]);
    expect(texts("a.at=8:30,20:00")).toEqual(["08:30", "20:00"]);
    expect(numbers("a.at=8:30,20:00")).toEqual([8.5, 20]);
    expect(readInput("a.at=8:30,20:00").unit).toBe("clock");
  });

  it("are lists of numbers or of words", () => {
    expect(texts("a=1 mg, 2 mg, 5 mg")).toEqual(["1 mg", "2 mg", "5 mg"]);
    expect(texts("a=1,2,5 mg")).toEqual(["1 mg", "2 mg", "5 mg"]);
    expect(readInput("subject.sex=male,female")).toMatchObject({
      scale: "words",
      values: [{ text: "male" }, { text: "female" }],
    });
    expect(texts("values.muscle.mtorc1.k=0.5,1")).toEqual(["0.5", "1"]);
  });

  it("take offsets below 0", () => {
    expect(numbers("events[0].offset=-4 h:4 h:3")).toEqual([-4, 0, 4]);
  });

  it.each([
    "events[0].dose",
    "=1:2:3",
    "a=",
    "a=1:2",
    "a=1:2:1",
    "a=1:2:500",
    "a=0:2:3:log",
    "a=-1:2:3:log",
    "a=1 mg:2 h:3",
    "a=1,,2",
    "a=x:y:3",
    "a=1:2:3:4:5",
  ])("are refused as %s", (text) => {
    expect(() => readInput(text, source)).toThrow(/cannot be used/);
  });
});

describe("doses from 0", () => {
  it("have a 0 in front and are in order", () => {
    expect(withZero(readInput("a=5 nM,1 nM"))?.values.map(({ text }) => text)).toEqual([
      "0 nM",
      "1 nM",
      "5 nM",
    ]);
    expect(withZero(readInput("a=0 nM:4 nM:3"))?.values).toHaveLength(3);
  });

  it("are none of words, times of day and numbers below 0", () => {
    expect(withZero(readInput("a=x,y"))).toBeUndefined();
    expect(withZero(readInput("a=08:00,09:00"))).toBeUndefined();
    expect(withZero(readInput("a=-1 h:1 h:3"))).toBeUndefined();
  });
});
