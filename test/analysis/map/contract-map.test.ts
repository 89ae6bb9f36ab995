import { describe, expect, it } from "vitest";
import { contractMap, mostTied } from "../../../src/analysis/index.ts";
import type { ActivityMap } from "../../../src/lang/index.ts";

/** A map from its influences, as `a b 0.5`. */
function mapOf(...lines: readonly string[]): ActivityMap {
  const influences = lines.map((line) => {
    const [from = "", to = "", gain] = line.split(" ");
    return { from, to, gain: Number(gain) };
  });
  const ids = [...new Set(influences.flatMap(({ from, to }) => [from, to]))].sort();
  const activities = ids.map((id) => ({ id, label: id, part: "", isInput: false }));
  return { system: "s", of: "s", activities, influences };
}
const kept = (...ids: readonly string[]) => new Set(ids);

describe("a map with some activities alone", () => {
  it("carries the product along the way, and the way itself", () => {
    const map = mapOf("a b 0.5", "b c -0.4");
    const [only, ...others] = contractMap(map, kept("a", "c")).influences;
    expect(others).toEqual([]);
    expect(only?.gain).toBeCloseTo(-0.2, 12);
    expect(only?.through).toEqual(["a", "b", "c"]);
  });

  it("adds up several ways, and names the strongest", () => {
    const map = mapOf("a b 0.5", "b d 0.5", "a c 1", "c d -0.5", "a d 0.1");
    const [only] = contractMap(map, kept("a", "d")).influences;
    expect(only?.gain).toBeCloseTo(0.25 - 0.5 + 0.1, 12);
    expect(only?.through).toEqual(["a", "c", "d"]);
  });

  it("closes a loop that braces what runs through it", () => {
    const map = mapOf("a b 1", "b c 1", "c b -1", "c d 1");
    const [only] = contractMap(map, kept("a", "d")).influences;
    expect(only?.gain).toBeCloseTo(0.5, 12);
  });

  it("does not depend on the order in which activities are taken out", () => {
    const lines = ["a b 0.7", "b c 0.5", "c b -0.3", "c d 0.9", "b d 0.2", "d e -0.4", "c e 0.6"];
    const one = contractMap(mapOf(...lines), kept("a", "e"));
    const two = contractMap(mapOf(...lines.toReversed()), kept("a", "e"));
    expect(one.influences[0]?.gain).toBeCloseTo(two.influences[0]?.gain ?? Number.NaN, 12);
  });

  it("leaves out what is weaker than asked for, and an activity's effect on itself", () => {
    const map = mapOf("a b 0.1", "b a 0.1", "b c 0.1");
    expect(contractMap(map, kept("a", "c"), 0.02).influences).toEqual([]);
    expect(contractMap(map, kept("a", "c"), 0.005).influences).toHaveLength(1);
  });
});

describe("the activities that most hangs on", () => {
  it("stay, with those that are wanted; the loose ends go", () => {
    const map = mapOf("a hub 1", "b hub 1", "hub c 1", "hub d 1", "d e 1");
    expect([...mostTied(map, 3, kept("e"))].sort()).toEqual(["d", "e", "hub"]);
  });
});
