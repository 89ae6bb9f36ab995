import { describe, expect, it } from "vitest";
import { streamOf, uniformAt } from "../../../src/ensemble/sampling/index.ts";
import { keysOfOrder, placeInOrder } from "../../../src/ensemble/sampling/keyed-order.ts";
import { philox } from "../../../src/ensemble/sampling/philox.ts";
import { wordsAt } from "../../../src/ensemble/sampling/stream.ts";
import { murmur3 } from "../../../src/ensemble/sampling/text-hash.ts";

/** Known answers of Random123 1.14 (kat_vectors): counter, key, output. */
const knownAnswers = [
  ["00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8"],
  ["ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd"],
  ["243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1"],
] as const;

function words(text: string): Uint32Array {
  return Uint32Array.from(text.split(" "), (word) => Number.parseInt(word, 16));
}

describe("random numbers by counter", () => {
  it.each(knownAnswers)("Philox4x32-10 of %s with key %s is %s", (counter, key, answer) => {
    const block = words(counter);
    const [key0 = 0, key1 = 0] = words(key);
    philox(block, key0, key1);
    expect(block).toEqual(words(answer));
  });

  it.each([
    ["", 0, 0],
    ["", 1, 0x514e28b7],
    ["test", 0, 0xba6bd213],
    ["Hello, world!", 0x9747b28c, 0x24884cba],
  ] as const)("MurmurHash3 of '%s' with seed %d is its published value", (text, seed, hash) => {
    expect(murmur3(new TextEncoder().encode(text), seed)).toBe(hash);
  });

  it("lie between 0 and 1, evenly, and are no function of their neighbours", () => {
    const stream = streamOf(1, "a.b");
    const drawn = Array.from({ length: 4096 }, (_, member) => uniformAt(stream, member));
    const centred = drawn.map((u) => u - 0.5);
    const mean = centred.reduce((sum, x) => sum + x, 0) / 4096;
    const square = centred.reduce((sum, x) => sum + x * x, 0) / 4096;
    const lagged = centred.reduce((sum, x, i) => sum + x * (centred[i + 1] ?? 0), 0) / 4096;
    expect(Math.min(...drawn)).toBeGreaterThan(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    // Four standard errors each.
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(1 / 12 / 4096));
    expect(Math.abs(square - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / 4096));
    expect(Math.abs(lagged)).toBeLessThan(4 / 12 / Math.sqrt(4096));
  });

  it("keep all 53 bits and never reach 0 or 1", () => {
    const stream = streamOf(2, "a.b");
    for (let member = 0; member < 100; member++) expect((uniformAt(stream, member) * 2 ** 53) % 2).toBe(1);
    expect((2 * (2 ** 52 - 1) + 1) / 2 ** 53).toBeLessThan(1);
  });

  it("differ between seeds, also beyond 32 bits, between names and between uses", () => {
    const first = [streamOf(1, "a"), streamOf(2, "a"), streamOf(1 + 2 ** 32, "a"), streamOf(1, "b")];
    const drawn = first.flatMap((stream) => [uniformAt(stream, 0), uniformAt(stream, 0, 1)]);
    expect(new Set(drawn).size).toBe(8);
  });

  it.each([-1, 0.5, 2 ** 53, Number.NaN])("refuse %d as a seed", (seed) => {
    expect(() => streamOf(seed, "a")).toThrow(RangeError);
  });
});

describe("a keyed order", () => {
  const keysFor = (seed: number) => {
    const stream = streamOf(seed, "order");
    const keys = new Uint32Array(keysOfOrder);
    keys.set(wordsAt(stream, 1, 0), 0);
    keys.set(wordsAt(stream, 1, 1), 4);
    return keys;
  };

  it.each([1, 2, 3, 5, 16, 17, 100, 256, 1000])("of %d gives each place once", (members) => {
    const places = Array.from({ length: members }, (_, i) => placeInOrder(i, members, keysFor(9)));
    expect(places.sort((a, b) => a - b)).toEqual(Array.from({ length: members }, (_, i) => i));
  });

  it("puts a member anywhere, as often, over many keys", () => {
    const times = new Array<number>(10).fill(0);
    for (let seed = 0; seed < 4000; seed++) {
      const place = placeInOrder(3, 10, keysFor(seed));
      times[place] = (times[place] ?? 0) + 1;
    }
    const chiSquare = times.reduce((sum, n) => sum + (n - 400) ** 2 / 400, 0);
    // 99.9 % of chi-square with 9 degrees of freedom.
    expect(chiSquare).toBeLessThan(27.88);
  });
});
