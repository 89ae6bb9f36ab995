import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextFault, shownFaults } from "../../app/src/editor/faults.ts";
import { entryLines } from "../../app/src/editor/selected-lines.ts";
import {
  brokenLine,
  indented,
  keptText,
  offsetOf,
  outdented,
  placeAfter,
  shownText,
} from "../../app/src/editor/text-changes.ts";
import { tokensOf } from "../../app/src/editor/tokens.ts";
import { offeredTemplates } from "../../app/src/files/template-list.ts";
import { readProtocol } from "../../src/index.ts";

const seed = 20260302;
const piece = fc.constantFrom(
  "a",
  " ",
  "  ",
  '"',
  "'",
  ":",
  ": ",
  "#",
  " #",
  "{",
  "}",
  "[",
  ",",
  "- ",
  "12",
  "40 g",
  "-",
  "\\",
  "é",
  "🙂",
);
const line = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
const kindsOf = (text: string) => tokensOf(text).map(({ kind, text: part }) => `${kind}:${part}`);

describe("the colours of a line", () => {
  it("leave it as it is, whatever it says", () => {
    fc.assert(
      fc.property(fc.oneof(line, fc.string({ unit: "binary" })), (text) => {
        expect(
          tokensOf(text)
            .map((token) => token.text)
            .join(""),
        ).toBe(text);
      }),
      { seed, numRuns: 500 },
    );
  });

  it("tell names, texts, numbers with units and comments apart", () => {
    const kinds = kindsOf('  - {at: "08:00", dose: 5 mg, meal: lunch} # why: 5');
    for (const wanted of [
      "name:at",
      'text:"08:00"',
      "name:dose",
      "number:5 mg",
      "name:meal",
      "comment:# why: 5",
    ])
      expect(kinds).toContain(wanted);
    expect(kindsOf("start: 2026-03-02T06:00").some((kind) => kind.startsWith("comment"))).toBe(false);
  });

  it("take time in proportion to the line", () => {
    const long = `a: ${"[".repeat(20_000)}${'"'.repeat(20_001)}${" ".repeat(20_000)}`;
    const start = performance.now();
    tokensOf(long);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("the text that is typed in", () => {
  it("keeps the cursor where it was in what did not change", () => {
    const before = "one two three";
    expect([0, 3, 4, 8, 13].map((at) => placeAfter(before, "one 2 three", at))).toEqual([0, 3, 4, 6, 11]);
    fc.assert(
      fc.property(line, line, line, line, (head, old, fresh, tail) => {
        const [text, next] = [head + old + tail, head + fresh + tail];
        for (let at = 0; at <= text.length; at++) {
          if (at > head.length && at < text.length - tail.length) continue;
          const place = placeAfter(text, next, at);
          const isKept = text.slice(0, at) === next.slice(0, place) || text.slice(at) === next.slice(place);
          expect(isKept, `${text} ${next} ${at}`).toBe(true);
        }
      }),
      { seed },
    );
  });

  it("is indented and brought back, by line or where the cursor is", () => {
    expect(indented({ text: "ab", from: 1, to: 1 })).toEqual({ text: "a  b", from: 3, to: 3 });
    const both = indented({ text: "a\nb\nc", from: 0, to: 3 });
    expect(both).toEqual({ text: "  a\n  b\nc", from: 2, to: 7 });
    expect(outdented(both)).toEqual({ text: "a\nb\nc", from: 0, to: 3 });
    expect(outdented({ text: " a\n b", from: 0, to: 5 }).text).toBe("a\nb");
  });

  it("goes on at the indent of the line", () => {
    expect(brokenLine({ text: "  - a", from: 5, to: 5 })).toEqual({ text: "  - a\n  ", from: 8, to: 8 });
  });

  it("keeps the line breaks and the mark of the file", () => {
    const file = "\ufeffa\r\nb\r\n";
    expect(shownText(file)).toBe("a\nb\n");
    expect(keptText(shownText(file), file)).toBe(file);
    expect(keptText("a\nb\nc\n", file)).toBe("\ufeffa\r\nb\r\nc\r\n");
    expect(keptText("a\n", "b")).toBe("a\n");
  });

  it("finds lines and columns", () => {
    expect([offsetOf("ab\ncd", 1, 1), offsetOf("ab\ncd", 2, 2), offsetOf("ab\ncd", 9, 9)]).toEqual([0, 4, 5]);
  });
});

const text = offeredTemplates[0]?.text ?? "";

describe("beside the text", () => {
  it("stands what is wrong, with its place and what to do", () => {
    const broken = text.replace("source: milk", "sorce: milk").replace("12:30", "12:61");
    const faults = shownFaults(readProtocol(broken).diagnostics);
    expect(faults).toMatchObject([
      { line: 9, column: 41, isWarning: false, words: "sorce is not a field here. did you mean source?" },
      { line: 10, column: 10, isWarning: false },
    ]);
    expect(nextFault(faults, { line: 1, column: 1 })).toBe(faults[0]);
    expect(nextFault(faults, { line: 9, column: 41 })).toBe(faults[1]);
    expect(nextFault(faults, { line: 12, column: 1 })).toBe(faults[0]);
    expect(nextFault([], { line: 1, column: 1 })).toBeUndefined();
  });

  it("entries know their lines by the path of their events", () => {
    const [first] = readProtocol(text).protocol?.events ?? [];
    expect(entryLines(text)[0]).toEqual({ path: first?.from.path, from: 9, to: 9 });
    expect(entryLines("equator: 1\nevents:\n  - at: 1 h\n    oxygen: 12 %\n")).toEqual([
      { path: "events.0", from: 3, to: 4 },
    ]);
    expect(entryLines("a: [")).toEqual([]);
  });
});
