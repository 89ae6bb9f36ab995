import { openProtocol } from "equator/protocol";
import { describe, expect, it } from "vitest";
import {
  acceptedOf,
  inputsOf,
  runnableRange,
  textOf,
  usualRange,
  valuesOf,
} from "../../../app/src/scan/inputs.ts";

const text = `equator: 1
name: a day
subject: {sex: male, age: 30 y, height: 178 cm, mass: 75 kg}
start: 2026-03-02T06:00
meals:
  usual: {protein: 35 g, source: mixed, carbohydrate: 80 g, fat: 25 g}
events:
  - {at: "07:30", meal: usual}
  - {at: "17:00", train: {kind: resistance, sets: 12, reps: 10, load: 0.75, muscle: legs}}
`;

function inputs() {
  const { source } = openProtocol(text);
  if (source === undefined) throw new Error("the protocol of this test cannot be read");
  return { source, all: inputsOf(source) };
}

const named = (path: string) => {
  const found = inputs().all.find((one) => one.path === path);
  if (found === undefined) throw new Error(`${path} is no input`);
  return found;
};

describe("inputs of a protocol", () => {
  it("are its numbers and times of day, without what makes it another protocol", () => {
    const paths = inputs().all.map(({ path }) => path);
    expect(paths).toContain("meals.usual.protein");
    expect(paths).toContain("events[0].at");
    expect(paths).toContain("events[1].train.sets");
    expect(paths).toContain("subject.mass");
    for (const none of [
      "start",
      "equator",
      "name",
      "meals.usual.source",
      "events[0].offset",
      "events[0].meal",
    ])
      expect(paths).not.toContain(none);
  });

  it("are named by the clock and by what they are of", () => {
    expect(named("events[1].train.sets").name).toBe("17:00 train: sets");
    expect(named("events[0].at").name).toBe("07:30 meal usual: time");
    expect(named("meals.usual.protein").name).toBe("meals usual protein");
  });

  it("keep their unit, and are written so that the protocol can be read", () => {
    const { source, all } = inputs();
    for (const input of all) {
      const written = valuesOf(usualRange(input), input).map((value) => textOf(value, input));
      expect(written.length, input.path).toBeGreaterThan(4);
      expect(
        source.read([{ set: input.path, to: textOf(input.now, input) }]).protocol,
        input.path,
      ).toBeDefined();
    }
    expect(textOf(40, named("meals.usual.protein"))).toBe("40 g");
    expect(textOf(0.5, named("events[1].train.load"))).toBe("0.5");
  });

  it("leave out values with which the protocol cannot be run", () => {
    const { source } = inputs();
    // It starts at 06:00.
    const found = acceptedOf({ from: 4, to: 8, steps: 5 }, named("events[0].at"), source);
    expect(found).toEqual([6, 7, 8]);
    expect(acceptedOf({ from: -10, to: 10, steps: 3 }, named("meals.usual.protein"), source)).toEqual([
      0, 10,
    ]);
  });

  it("are times of day within the protocol at first", () => {
    const { source } = inputs();
    const breakfast = named("events[0].at");
    const range = runnableRange(breakfast, source);
    // It starts at 06:00, and four hours before breakfast would be 03:30.
    expect(range.from).toBeGreaterThanOrEqual(6);
    expect(acceptedOf(range, breakfast, source)).toHaveLength(range.steps);
    expect(runnableRange(named("subject.mass"), source)).toEqual(usualRange(named("subject.mass")));
  });

  it("of the clock go by whole minutes", () => {
    const at = named("events[0].at");
    const values = valuesOf({ from: 7, to: 8, steps: 7 }, at);
    expect(values.map((value) => textOf(value, at))).toEqual([
      "07:00",
      "07:10",
      "07:20",
      "07:30",
      "07:40",
      "07:50",
      "08:00",
    ]);
    expect(usualRange({ ...at, now: 22 }).to).toBeLessThan(24);
  });
});
