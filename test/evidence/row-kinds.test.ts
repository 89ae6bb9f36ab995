import { describe, expect, it } from "vitest";
import { scoreTrial } from "../../src/analysis/index.ts";
import { doseOf } from "../../src/analysis/trials/breakpoint.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import { level, row, runOf, trial } from "./hand-made.ts";

const scored = (given: Parameters<typeof row>[0], more: Parameters<typeof trial>[1] = {}) => {
  const runs = new Map([
    ["arm", runOf({ fsr_mixed: { before: 1, hourly: [2, 2, 4, 6] } })],
    ["other", level(2)],
  ]);
  return scoreTrial(trial([row(given)], more), runs).rows[0];
};

describe("an integral", () => {
  it("is the mean over the window times its length, in the unit of the row", () => {
    const given = { kind: "integral", fromHours: 1, toHours: 3, value: 8, versus: "" } as const;
    expect(scored({ ...given, unit: "%/h*h" })?.predicted).toBeCloseTo(8, 9);
    expect(scored({ ...given, unit: "%/h*min" })?.predicted).toBeCloseTo(480, 6);
  });

  it("is compared with the integral of its comparator where one is repeated", () => {
    const rows = [
      row({ id: "fed", arm: "other", kind: "integral", unit: "%", toHours: 2, value: 4, versus: "" }),
      row({ kind: "integral", unit: "%", fromHours: 1, toHours: 3, versus: "other", versusHours: 2 }),
    ];
    const runs = new Map([
      ["arm", level(3)],
      ["other", level(2)],
    ]);
    expect(scoreTrial(trial(rows), runs).rows[1]?.naive).toBe(4);
  });
});

describe("an effect size", () => {
  const effect = { kind: "effect_size", unit: "SD", fromHours: 2, toHours: 2, value: 2 } as const;

  it("is the relative change over the spread between people that the trial states", () => {
    const found = scored({ ...effect, versus: "other" }, { betweenPeople: { fsr_mixed: 0.5 } });
    expect(found).toMatchObject({ predicted: 2, naive: 0, z: 0 });
  });

  it("cannot be scored where the trial states no such spread", () => {
    expect(scored(effect)?.z).toBeNaN();
  });
});

describe("a comparator at another time", () => {
  it("is seen then, in the same arm or another", () => {
    expect(scored({ fromHours: 3, toHours: 3, versus: "arm", versusHours: 2 })?.predicted).toBeCloseTo(50, 9);
    expect(scored({ fromHours: 3, toHours: 3, versus: "other", versusHours: 1 })?.predicted).toBeCloseTo(
      200,
      9,
    );
  });
});

describe("the dose of an arm", () => {
  const text = [
    "equator: 1",
    "name: two days",
    "subject: {species: human, sex: male, age: 25 y, height: 180 cm, mass: 80 kg}",
    "start: 2026-03-02T08:00",
    "lasts: 48 h",
    "events:",
    "  - {at: 0 h, meal: {protein: 40 g, source: whey}, every: 1 d, times: 2}",
    "  - {at: 3 h, amino_acids: {eaa: 10 g, leucine: 2 g}}",
    "",
  ].join("\n");
  const { protocol } = readProtocol(text);

  it("is protein per mass, the same by the day, or protein and essential amino acids in all", () => {
    expect(doseOf(protocol, "g/kg")).toBeCloseTo(1, 12);
    expect(doseOf(protocol, "g/kg/d")).toBeCloseTo(0.5, 12);
    expect(doseOf(protocol, "g")).toBeCloseTo(90, 12);
  });
});
