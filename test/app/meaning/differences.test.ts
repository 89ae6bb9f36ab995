import { openProtocol, realise } from "equator/protocol";
import { describe, expect, it } from "vitest";
import { pairOf } from "../../../app/src/compare/compare-store.ts";
import { protocolDifferences } from "../../../app/src/compare/protocol-differences.ts";

const text = `equator: 1
name: a day
subject: {sex: male, age: 30 y, height: 178 cm, mass: 75 kg}
start: 2026-03-02T06:00
lasts: 24 h
events:
  - {at: "07:30", meal: {protein: 30 g, source: mixed}}
  - {at: "12:30", meal: {protein: 30 g, source: mixed}}
  - {at: "17:00", train: {kind: resistance, sets: 12, reps: 10, load: 0.75, muscle: legs}}
`;

function read(source: string) {
  const protocol = openProtocol(source).source?.read([]).protocol;
  if (protocol === undefined) throw new Error("the protocol of this test cannot be read");
  return { protocol, events: realise(protocol) };
}

const between = (change: (text: string) => string) => protocolDifferences(read(text), read(change(text)));

describe("what differs between two protocols", () => {
  it("is nothing where they say the same in other words", () => {
    expect(
      between((one) => one.replace("lasts: 24 h", "lasts: 1 d").replace("a day", "another name")),
    ).toEqual([]);
  });

  it("is an event before and after", () => {
    expect(
      between((one) => one.replace('"12:30", meal: {protein: 30 g', '"13:00", meal: {protein: 40 g')),
    ).toEqual([
      {
        what: "meal",
        a: "day 1, 12:30; protein 30 g, carbohydrate 0 g, fat 0 g, mixed",
        b: "day 1, 13:00; protein 40 g, carbohydrate 0 g, fat 0 g, mixed",
      },
    ]);
  });

  it("is an event that one of them has not", () => {
    const [found, ...others] = between((one) => one.replace(/ {2}- \{at: "17:00".*\n/, ""));
    expect(others).toEqual([]);
    expect(found?.what).toBe("train.resistance");
    expect(found?.b).toBe("none");
    const [added] = protocolDifferences(read(text.replace(/ {2}- \{at: "17:00".*\n/, "")), read(text));
    expect(added?.a).toBe("none");
  });

  it("is the person and the length", () => {
    const found = between((one) =>
      one.replace("age: 30 y", "age: 60 y").replace("lasts: 24 h", "lasts: 48 h"),
    );
    expect(found.map(({ what }) => what)).toEqual(["subject", "lasts"]);
    expect(found[1]).toEqual({ what: "lasts", a: "24 h", b: "2 d" });
    expect(found[0]?.a).toContain("30 y");
    expect(found[0]?.b).toContain("60 y");
  });

  it("tells an event that stands twice in one and once in the other", () => {
    const twice = (one: string) => `${one}  - {at: "12:30", meal: {protein: 30 g, source: mixed}}\n`;
    expect(between(twice)).toEqual([
      { what: "meal", a: "none", b: "day 1, 12:30; protein 30 g, carbohydrate 0 g, fat 0 g, mixed" },
    ]);
  });
});

describe("the pair that is compared", () => {
  it("is the one that was chosen, as far as its studies are there", () => {
    expect(pairOf(["A", "B", "C"], ["A", "C"])).toEqual(["A", "C"]);
    expect(pairOf(["A", "C"], ["A", "B"])).toEqual(["A", "C"]);
    expect(pairOf(["B", "C"], ["A", "B"])).toEqual(["C", "B"]);
    expect(pairOf(["A"], ["A", "B"])).toBeUndefined();
  });
});
