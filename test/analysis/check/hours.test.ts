import { describe, expect, it } from "vitest";
import { unitOfIntegral } from "../../../src/analysis/check/evoked.ts";
import { hasRoom } from "../../../src/analysis/check/offsets.ts";
import type { Source } from "../../../src/analysis/check/sources.ts";
import type { Stretch } from "../../../src/analysis/check/variations.ts";
import type { RealisedEvent } from "../../../src/protocol/index.ts";

const hour = 3_600_000;
/** The stretch starts at six in the morning. */
const start = 6;

function event(kind: string, clock: number, hours: number): RealisedEvent {
  const from = { line: 1, column: 1, path: `${kind} ${clock}` };
  return { at: (clock - start) * hour, duration: hours * hour, kind, quantities: {}, words: {}, from };
}

function source(kind: Source["kind"], ...events: RealisedEvent[]): Source {
  const where = { line: 1, column: 1, path: "" };
  return { key: "moved", name: "moved", kind, isMovable: true, events, where };
}

function stretchOf(...planned: RealisedEvent[]): Stretch {
  return {
    events: planned,
    planned,
    midnight: start * hour,
    end: 24 * hour,
    from: 0,
    start: 0,
    sources: [],
  };
}

describe("a move has room", () => {
  const meal = event("meal", 21, 0);
  const sleep = event("sleep", 23, 8);

  it.each([
    ["to before midnight", 2.5, true],
    ["to midnight", 3, false],
    ["past midnight", 4, false],
    ["to before the day begins", -22, false],
    ["to its first hour", -21, true],
  ])("%s", (_, by, expected) => {
    expect(hasRoom({ source: source("food", meal), by: by * hour }, stretchOf(meal))).toBe(expected);
  });

  it("not where a session would run past midnight", () => {
    const late = event("train.endurance", 20, 1);
    expect(hasRoom({ source: source("training", late), by: 3 * hour }, stretchOf(late))).toBe(true);
    expect(hasRoom({ source: source("training", late), by: 3.5 * hour }, stretchOf(late))).toBe(false);
  });

  it("not in sleep, for food, sessions and supplements alike", () => {
    const dose = event("compound.hmb", 21, 0);
    for (const [kind, one] of [
      ["food", meal],
      ["training", event("train.endurance", 21, 1)],
      ["agent", dose],
    ] as const) {
      expect(hasRoom({ source: source(kind, one), by: 2.5 * hour }, stretchOf(one, sleep))).toBe(false);
      expect(hasRoom({ source: source(kind, one), by: -hour }, stretchOf(one, sleep))).toBe(true);
    }
  });

  it("for a supplement with a meal, and for a session not", () => {
    const lunch = event("meal", 13, 0.5);
    const dose = event("compound.hmb", 12, 0);
    const ride = event("train.endurance", 12, 1);
    expect(hasRoom({ source: source("agent", dose), by: hour }, stretchOf(dose, lunch))).toBe(true);
    expect(hasRoom({ source: source("training", ride), by: hour }, stretchOf(ride, lunch))).toBe(false);
  });
});

describe("the unit of an integral over hours", () => {
  it.each([
    ["1", "h"],
    ["%/h", "%"],
    ["mmol/l", "mmol/l*h"],
    ["mg/kg/h", "mg/kg/h*h"],
    ["h", "h*h"],
  ])("of %s is %s", (unit, expected) => {
    expect(unitOfIntegral(unit)).toBe(expected);
  });
});
