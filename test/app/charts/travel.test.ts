import { describe, expect, it } from "vitest";
import { clockOf, moved, moveOfKey, played, speeds } from "../../../app/src/charts/transport/travel.ts";

const hour = 3_600_000;
const minute = 60_000;
const course = { length: 24 * hour, events: [13 * hour, 2 * hour, 7 * hour] };

describe("moves of the cursor", () => {
  it("go by quarters of an hour, onto the clock", () => {
    expect(moved(7 * minute, "on", course)).toBe(15 * minute);
    expect(moved(15 * minute, "on", course)).toBe(30 * minute);
    expect(moved(20 * minute, "back", course)).toBe(15 * minute);
    expect(moved(15 * minute, "back", course)).toBe(0);
  });

  it("stay within the protocol", () => {
    expect(moved(0, "back", course)).toBe(0);
    expect(moved(24 * hour, "on", course)).toBe(24 * hour);
    expect(moved(5 * hour, "first", course)).toBe(0);
    expect(moved(5 * hour, "last", course)).toBe(24 * hour);
  });

  it("go from event to event, in the order of time", () => {
    expect(moved(0, "event-after", course)).toBe(2 * hour);
    expect(moved(2 * hour, "event-after", course)).toBe(7 * hour);
    expect(moved(7 * hour, "event-before", course)).toBe(2 * hour);
    expect(moved(14 * hour, "event-after", course)).toBe(24 * hour);
    expect(moved(hour, "event-before", course)).toBe(0);
  });

  it("are made by keys", () => {
    expect(["ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown", "x"].map(moveOfKey)).toEqual([
      "back",
      "on",
      "first",
      "last",
      "event-before",
      "event-after",
      undefined,
    ]);
  });
});

describe("playing", () => {
  it("goes at its speed and stops at the end", () => {
    expect(played(0, 500, 2, 24 * hour)).toBe(hour);
    expect(played(23.5 * hour, 5000, 24, 24 * hour)).toBe(24 * hour);
    expect([speeds[0]?.hours, speeds.at(-1)?.hours]).toEqual([1, 24]);
  });
});

describe("a clock as it is typed", () => {
  it.each([
    ["9:10", 9 * hour + 10 * minute],
    ["0910", 9 * hour + 10 * minute],
    ["23.59", 23 * hour + 59 * minute],
    ["7", 7 * hour],
  ])("%s", (text, at) => expect(clockOf(text)).toBe(at));
  it.each(["24:00", "9:60", "soon", ""])("refuses %j", (text) => expect(clockOf(text)).toBeUndefined());
});
