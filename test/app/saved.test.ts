import { expect, it } from "vitest";
import { readSaved, type Saved, type Shelf, writeSaved } from "../../app/src/state/saved.ts";

function shelfOf(held: Map<string, string> = new Map()): Shelf {
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

const saved: Saved = {
  version: 1,
  held: {
    texts: [
      { id: "A", text: "equator: 1\r\n" },
      { id: "C", text: "", data: [{ name: "mine.csv", points: [{ readout: "x", at: 1, value: 2 }] }] },
    ],
    active: "C",
  },
  safety: "understood",
};

it("what is saved is found again", () => {
  const shelf = shelfOf();
  expect(readSaved(shelf)).toBeUndefined();
  expect(writeSaved(saved, shelf)).toBe(true);
  expect(readSaved(shelf)).toEqual(saved);
});

it("a storage that refuses is no error", () => {
  const refuses = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  expect(writeSaved(saved, { ...shelfOf(), setItem: refuses })).toBe(false);
  expect(readSaved({ ...shelfOf(), getItem: refuses })).toBeUndefined();
  expect([writeSaved(saved), readSaved()]).toEqual([false, undefined]);
});

it.each([
  "",
  "{",
  "null",
  "[]",
  '{"version":2}',
  '{"version":1,"held":{"texts":[],"active":"A"}}',
  '{"version":1,"held":{"texts":[{"id":"A","text":1}],"active":"A"}}',
  '{"version":1,"held":{"texts":[{"id":"A","text":""}],"active":"B"}}',
  '{"version":1,"held":{"texts":[{"id":"__proto__","text":""}],"active":"__proto__"}}',
  '{"version":1,"held":{"texts":[null],"active":"A"}}',
  '{"version":1,"held":{"texts":[{"id":"A","text":"","data":[{"name":"a","points":[{}]}]}],"active":"A"}}',
  '{"version":1,"held":{"texts":[{"id":"A","text":""},{"id":"A","text":""}],"active":"A"}}',
  '{"version":1,"held":{"texts":[{"id":"A","text":""}],"active":"A"},"safety":"yes"}',
])("what cannot be understood is as if there were nothing: %s", (text) => {
  expect(readSaved(shelfOf(new Map([["equator", text]])))).toBeUndefined();
});
