import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readProtocol, realise, templates } from "../../src/protocol/index.ts";
import { projectRoot } from "../support/project-root.ts";
import { day, head, minute, readValid } from "./support.ts";

const seed = 20260302;
const folder = join(projectRoot, "examples");
const texts = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => readFileSync(join(folder, name), "utf8")),
  ...Object.values(templates).map(({ text }) => text),
];

/** Reading must end in a protocol or in diagnostics with places, never in both, never in an exception. */
function readsTotally(source: string | Uint8Array): void {
  const { protocol, diagnostics } = readProtocol(source);
  expect(protocol === undefined).toBe(diagnostics.length > 0);
  for (const { where } of diagnostics) {
    expect(where.line).toBeGreaterThanOrEqual(1);
    expect(where.column).toBeGreaterThanOrEqual(1);
  }
  if (protocol) expect(realise(protocol).every(({ at, duration }) => at >= 0 && duration >= 0)).toBe(true);
}

describe("a realised schedule", () => {
  it("has exactly the repeats that were asked for, at exactly their times", () => {
    const repeats = fc.record({
      first: fc.integer({ min: 0, max: 3 * 24 * 60 }),
      every: fc.integer({ min: 1, max: 10_000 }),
      times: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(repeats, { minLength: 1, maxLength: 5 }), (entries) => {
        const lines = entries.map(
          ({ first, every, times }) =>
            `  - {at: ${first} min, meal: {fat: 1 g}, every: ${every} min, times: ${times}}\n`,
        );
        const events = realise(readValid(`${head}events:\n${lines.join("")}`));
        const wanted = entries.flatMap(({ first, every, times }) =>
          Array.from({ length: times }, (_, i) => (first + i * every) * minute),
        );
        expect(events.map(({ at }) => at)).toEqual(wanted.sort((a, b) => a - b));
        expect(events.every(({ at }) => Number.isInteger(at))).toBe(true);
      }),
      { seed, numRuns: 200 },
    );
  });

  it("with until has as many as with the times that fit", () => {
    const arbitrary = [
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 5000 }),
    ] as const;
    fc.assert(
      fc.property(...arbitrary, (first, every, span) => {
        const text = `${head}events:\n  - {at: ${first} min, meal: {fat: 1 g}, every: ${every} min, until: ${first + span} min}\n`;
        expect(realise(readValid(text))).toHaveLength(Math.floor(span / every) + 1);
      }),
      { seed, numRuns: 200 },
    );
  });

  it("of blocks has every day of every week in its place", () => {
    const week = fc.array(fc.constantFrom("a", "b"), { minLength: 7, maxLength: 7 });
    const blocks = fc.array(fc.record({ weeks: fc.integer({ min: 1, max: 6 }), week }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(blocks, (plan) => {
        const lines = plan.map(
          ({ weeks, week: names }) => `  - {weeks: ${weeks}, week: [${names.join(", ")}]}\n`,
        );
        const text = `${head}days:\n  a: [{at: "08:00", meal: {fat: 1 g}}]\n  b: [{at: "09:00", meal: {fat: 1 g}}]\nblocks:\n${lines.join("")}`;
        const names = plan.flatMap(({ weeks, week: row }) => Array.from({ length: weeks }, () => row).flat());
        const wanted = names.map((name, i) => i * day + (name === "a" ? 120 : 180) * minute);
        expect(realise(readValid(text)).map(({ at }) => at)).toEqual(wanted);
      }),
      { seed, numRuns: 100 },
    );
  });

  it("is the same each time, and survives storing the protocol as JSON", () => {
    for (const text of texts) {
      const protocol = readValid(text);
      expect(realise(JSON.parse(JSON.stringify(protocol)))).toEqual(realise(protocol));
    }
  });
});

describe("reading is total", () => {
  it("on bytes of any kind", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), readsTotally), { seed, numRuns: 1500 });
  });

  it("on text of any kind", () => {
    const indicators = fc.constantFrom(
      ..."-?:,[]{}#&*!|>'\"%@` \n\t~<=0a",
      "equator: 1\n",
      "- ",
      "{at: ",
      "__proto__: ",
      "\u0002",
      "\ufeff",
    );
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), readsTotally), {
      seed,
      numRuns: 500,
    });
    fc.assert(
      fc.property(fc.array(indicators, { maxLength: 60 }), (parts) => readsTotally(parts.join(""))),
      { seed, numRuns: 1500 },
    );
  });

  it("on values of any kind in the place of any field", () => {
    const hole = fc.constantFrom(
      "subject: ",
      "days: ",
      "events: ",
      "blocks: ",
      "meals: ",
      "foods: ",
      "lasts: ",
      "variants: ",
      "perturb: ",
      "observe: ",
      "events: [{at: 1 h, meal: ",
      "events: [{at: 1 h, train: ",
    );
    fc.assert(
      fc.property(hole, fc.json({ maxDepth: 4 }), (field, value) => {
        const close = field.includes("[") ? "}]" : "";
        readsTotally(`equator: 1\nstart: 2026-03-02T06:00\nmedium: {}\n${field}${value}${close}\n`);
      }),
      { seed, numRuns: 1500 },
    );
  });

  it("on good protocols with a piece cut out, put in twice, or changed", () => {
    const mutation = fc.record({
      text: fc.constantFrom(...texts),
      at: fc.nat(),
      length: fc.integer({ min: 0, max: 12 }),
      put: fc.oneof(
        fc.constant(""),
        fc.string({ maxLength: 4 }),
        fc.constantFrom("{", "}", "- ", ": ", "1e400", "-1", "null", "\t", "&a", "*a", "[", "]]"),
      ),
    });
    fc.assert(
      fc.property(mutation, ({ text, at, length, put }) => {
        const from = at % text.length;
        readsTotally(text.slice(0, from) + put + text.slice(from + length));
      }),
      { seed, numRuns: 1500 },
    );
  });
});
