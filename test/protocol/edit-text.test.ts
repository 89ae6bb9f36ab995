import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDiagnostic } from "../../src/messages/index.ts";
import { changeData } from "../../src/protocol/edit/change-data.ts";
import { entriesOf, isGroup } from "../../src/protocol/edit/find-parts.ts";
import { type Change, editText, entrySpans, readProtocol, templates } from "../../src/protocol/index.ts";
import { readYaml } from "../../src/protocol/yaml-document.ts";
import { projectRoot } from "../support/project-root.ts";

const seed = 20260302;
const folder = join(projectRoot, "examples");
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  ),
  ...Object.fromEntries(Object.entries(templates).map(([name, { text }]) => [name, text])),
};

/** Written in all the ways that people write: blocks, brackets over lines, comments everywhere, other quotes, JSON. */
const written: Readonly<Record<string, string>> = {
  blocks: `# heading
equator: 1 # version
subject:
  sex: male
  age: 34 y   # years
  mass: '78 kg'
start: 2026-03-02T06:00

# all that happens
events:
  # breakfast
  - at: "08:00"   # early
    meal:
      protein: 40 g
      fat: 10 g # butter
  # the evening
  - day: 2
    at: '19:00'
    meal: {protein: 30 g,
           fat: 12 g}   # late
  -
    at: 30 h
    compound: rapamycin
    dose: 5 mg

# end
`,
  brackets: `{
  "equator": 1,
  "subject": {"sex": "male", "age": "34 y", "mass": "78 kg"},
  "start": "2026-03-02T06:00",
  "events": [
    {"at": "08:00", "meal": {"protein": "40 g"}},
    {"day": 2, "at": "09:00", "meal": {"protein": "20 g"}}
  ]
}`,
  loose: `equator: 1
subject: {sex: male, age: 34 y, mass: 78 kg,}
about: >-
  some words
  over lines
start: 2026-03-02T06:00
meals: {a: {protein: 10 g}, b: {protein: 20 g, fat: 1 g}}
days:
  one: [
    {at: "08:00", meal: [a, b]}, # both
    {at: "12:00", meal: a},      # one
    {at: "13:00", meal: b}
  ]
  two:
  - {at: "08:00", meal: a}
  - {at: "09:00", meal: b} # last
blocks: [{days: [one, two]}]`,
  empty:
    "equator: 1\nsubject: {sex: male, age: 34 y, mass: 78 kg}\nstart: 2026-03-02T06:00\nevents: [] # none\n",
  repeated: `equator: 1
subject: {sex: male, age: 34 y, mass: 78 kg}
events:
  - &first {at: "08:00", meal: &plate {protein: 10 g}}
  - {at: "09:00", meal: *plate}
  - *first
`,
};
const all = {
  ...files,
  ...written,
  windows: (files["day.yaml"] ?? "").replaceAll("\n", "\r\n"),
  marked: `\ufeff${written["blocks"]}`,
};

const dataOf = (text: string): unknown => readYaml(text.replace(/^\ufeff/, ""), undefined).data;

/** As JSON has it: groups of ours have no prototype. */
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

function edited(text: string, ...changes: readonly Change[]): string {
  const made = editText(text, changes);
  if ("faults" in made) throw new Error(made.faults.map(wordDiagnostic).join("\n"));
  return made.text;
}

/** Addresses of all that a document says. */
function addressesOf(data: unknown, path = ""): string[] {
  if (Array.isArray(data)) return data.flatMap((item, i) => addressesOf(item, `${path}[${i}]`));
  if (!isGroup(data)) return [path];
  return Object.entries(data).flatMap(([name, item]) =>
    addressesOf(item, path === "" ? name : `${path}.${name}`),
  );
}

const entryAddresses = (data: unknown) =>
  entriesOf(data).map(({ path: [area, day, place] }) =>
    place === undefined ? `${area}[${day}]` : `${area}.${day}[${place}]`,
  );

const listAddresses = (data: unknown) => [
  "events",
  "days.extra",
  ...(isGroup(data) && isGroup(data["days"]) ? Object.keys(data["days"]).map((name) => `days.${name}`) : []),
];

const words = fc.oneof(
  fc.constantFrom(
    "40 g",
    "08:15",
    "lunch",
    "-15 %",
    "12",
    "0.75",
    "true",
    "null",
    "~",
    "",
    " a ",
    "a: b",
    "a #b",
  ),
  fc.constantFrom(
    "'",
    '"',
    "{",
    "]",
    "- a",
    "a,b",
    "*x",
    "&x",
    "!t",
    "0x1f",
    "1e3",
    "@",
    "%",
    "2026-03-02",
    "no",
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const fields = fc.dictionary(fc.constantFrom("note", "label", "dose", "a b", "1", "x.y"), words, {
  maxKeys: 3,
});
const entry = fc.record(
  { at: words, meal: fc.oneof(words, fields), parts: fc.array(fields, { maxLength: 2 }) },
  { requiredKeys: ["at", "meal"] },
);

/** A change of some part of a document. */
function changesOf(data: unknown): fc.Arbitrary<Change> {
  const addresses = addressesOf(data);
  const entries = entryAddresses(data);
  const some = (list: readonly string[]) => fc.constantFrom(...list);
  const set = fc.record({ set: some(addresses), to: words });
  const fresh = fc.record({
    set: some([
      "subject.training",
      "values.a.b.c",
      "perturb.RPTOR",
      "perturb.TSC2@muscle",
      "lasts",
      "system",
      "observe.limb",
      ...entries.flatMap((at) => [`${at}.note`, `${at}.day`, `${at}.meal.energy`]),
    ]),
    to: words,
  });
  const unset = fc.record({ unset: some(addresses.filter((address) => !address.endsWith("]"))) });
  const add = fc.record({
    add: some(listAddresses(data)),
    entries: fc.array(entry, { minLength: 1, maxLength: 2 }),
  });
  if (entries.length === 0) return fc.oneof(set, fresh, unset, add);
  const remove = fc.record({ remove: fc.subarray(entries, { minLength: 1 }).map((them) => them.join("+")) });
  const move = fc.record({
    move: some(entries),
    by: fc.integer({ min: -2000, max: 4000 }).map((minutes) => minutes * 60_000),
  });
  return fc.oneof(set, fresh, unset, add, remove, move);
}

describe.each(Object.entries(all))("the text of %s after changes", (_, text) => {
  const data = dataOf(text);

  it("read again, says what the changed data say; or neither can be changed", () => {
    fc.assert(
      fc.property(fc.array(changesOf(data), { minLength: 1, maxLength: 3 }), (changes) => {
        const wanted = changeData(data, changes);
        const made = editText(text, changes);
        if ("fault" in wanted)
          expect(made).toMatchObject({ faults: [{ code: wanted.fault.code, found: wanted.fault.found }] });
        else
          expect(
            plain(dataOf("text" in made ? made.text : `faults: ${made.faults.map(wordDiagnostic)}`)),
          ).toEqual(plain(wanted.data));
      }),
      { seed, numRuns: 40 },
    );
  });

  it("has all else byte for byte where one value is set", () => {
    for (const address of addressesOf(data)) {
      const made = editText(text, [{ set: address, to: "§" }]);
      if ("faults" in made || text.includes("&")) continue;
      const [before, after] = made.text.split(/"?'?§'?"?/);
      expect(text.startsWith(before ?? "-"), address).toBe(true);
      expect(text.endsWith(after ?? "-"), address).toBe(true);
      expect(text.slice(before?.length, text.length - (after?.length ?? 0)).trim(), address).not.toBe("");
    }
  });

  it("keeps its other lines where entries come and go", () => {
    // Commas between what stands in brackets come and go too, and `[]` where nothing is left.
    const linesOf = (some: string) =>
      some.split("\n").map((line) =>
        line
          .replace(/,(?=\s*(#|$))/, "")
          .replace(/ \[\]/, "")
          .trimEnd(),
      );
    for (const address of listAddresses(data)) {
      const lines = linesOf(
        edited(text, { add: address, entries: [{ at: "21:30", meal: { protein: "7 g" } }] }),
      );
      for (const line of linesOf(text)) expect(lines, address).toContain(line);
    }
    if (text.includes("&") || text.startsWith("{")) return;
    for (const address of entryAddresses(data)) {
      for (const line of linesOf(edited(text, { remove: address })))
        expect(linesOf(text), address).toContain(line);
    }
  });
});

const small = `equator: 1
subject: {sex: male, age: 34 y, mass: 78 kg}
start: 2026-03-02T06:00
days:
  rest:
    # the only meal
    - {at: "12:00", meal: {protein: 30 g, source: egg}} # at noon
events:
  - {at: "08:00", meal: {protein: 40 g, source: whey}} # breakfast
  - {day: 2, at: "23:30", compound: rapamycin, dose: 5 mg}
  # hours are counted
  - {at: 30 h, oxygen: 12 %, duration: 1 h}
`;

const linesThatDiffer = (before: string, after: string) => {
  const known = before.split("\n");
  return after.split("\n").filter((line) => !known.includes(line));
};
const changedLines = (...changes: readonly Change[]) => linesThatDiffer(small, edited(small, ...changes));

describe("a change in a text", () => {
  it("of a value keeps quotes, unit and comment", () => {
    expect(
      changedLines({ set: "events[0].at", to: "09:15" }, { set: "events[0].meal.protein", to: 55 }),
    ).toEqual(['  - {at: "09:15", meal: {protein: 55 g, source: whey}} # breakfast']);
  });

  it("of a time moves an entry by the clock, to another day where it must, and hours where hours are counted", () => {
    expect(changedLines({ move: "events[0]", by: 24 * 3_600_000 })[0]).toContain(
      '{day: 2, at: "08:00", meal',
    );
    expect(changedLines({ move: "events[1]", by: 45 * 60_000 })[0]).toContain(
      '{day: 3, at: "00:15", compound',
    );
    expect(changedLines({ move: "events[1]", by: -24 * 3_600_000 })[0]).toContain(
      '{day: 1, at: "23:30", compound',
    );
    expect(changedLines({ move: "events[2]", by: 90 * 60_000 })).toEqual([
      "  - {at: 31.5 h, oxygen: 12 %, duration: 1 h}",
    ]);
    expect(changedLines({ move: "events[2]", by: 10 * 60_000 })[0]).toContain("{at: 1810 min, oxygen");
    expect(changedLines({ move: "days.rest[0]", by: 30 * 60_000 })).toEqual([
      '    - {at: "12:30", meal: {protein: 30 g, source: egg}} # at noon',
    ]);
  });

  it("does not move an entry out of its day, nor before the start", () => {
    for (const change of [
      { move: "days.rest[0]", by: 12 * 3_600_000 },
      { move: "days.rest[0]", by: -13 * 3_600_000 },
      { move: "events[0]", by: -3 * 3_600_000 },
      { move: "events[2]", by: -31 * 3_600_000 },
      { move: "events[7]", by: 60_000 },
    ]) {
      const made = editText(small, [change]);
      expect("faults" in made && made.faults.map(wordDiagnostic).join()).toMatch(
        /expected a time|has no events/,
      );
    }
  });

  it("that adds writes like the entry above; where there are no events it makes them", () => {
    const lunch = { at: "13:00", meal: { protein: "30 g", source: "mixed" } };
    expect(changedLines({ add: "events", entries: [lunch] })).toEqual([
      '  - {at: "13:00", meal: {protein: 30 g, source: mixed}}',
    ]);
    const short = small.slice(0, small.indexOf("events:"));
    expect(linesThatDiffer(short, edited(short, { add: "events", entries: [lunch] }))).toEqual([
      "events:",
      '  - {at: "13:00", meal: {protein: 30 g, source: mixed}}',
    ]);
    expect(
      linesThatDiffer(
        written["blocks"] ?? "",
        edited(written["blocks"] ?? "", { add: "events", entries: [lunch] }),
      ),
    ).toEqual(['  - at: "13:00"', "    meal: {protein: 30 g, source: mixed}"]);
  });

  it("that removes takes the comment that is of nothing else", () => {
    expect(edited(small, { remove: "events[2]" })).toBe(small.slice(0, small.indexOf("  # hours")));
    expect(edited(small, { remove: "days.rest[0]" })).toContain("days:\n  rest: []\nevents:");
  });

  it("of a field that is not there keeps the order of a protocol", () => {
    expect(edited(small, { set: "system", to: "human-adult" })).toContain(
      "T06:00\nsystem: human-adult\ndays:",
    );
    expect(edited(small, { set: "perturb.RPTOR", to: 0 })).toContain(
      "T06:00\nperturb:\n  - {gene: RPTOR, level: 0}\ndays:",
    );
    expect(
      readProtocol(edited(small, { set: "subject.training", to: "trained" })).protocol?.subject?.training,
    ).toBe("trained");
  });

  it("that takes fields out leaves all else as it is written, comments among it", () => {
    const session = `equator: 1
subject: {sex: male, age: 34 y, mass: 78 kg}
start: 2026-03-02T06:00
events:
  - at: "08:00"
    train:
      kind: resistance # legs first
      sets: 12
      # heavy
      load: 80 %
      duration: 50 min # with breaks
  - {at: "18:00", train: {kind: resistance, sets: 12, load: 80 %, duration: 50 min}} # the other one
`;
    const changes = (at: string): Change[] => [
      { set: `${at}.train.kind`, to: "endurance" },
      { unset: `${at}.train.sets` },
      { unset: `${at}.train.load` },
      { set: `${at}.train.intensity`, to: "65 %" },
    ];
    expect(edited(session, ...changes("events[0]"))).toBe(
      session
        .replace("resistance # legs", "endurance # legs")
        .replace("      sets: 12\n", "")
        .replace("      load: 80 %\n", "")
        .replace("breaks\n", "breaks\n      intensity: 65 %\n"),
    );
    expect(edited(session, ...changes("events[1]"))).toBe(
      session.replace(
        "{kind: resistance, sets: 12, load: 80 %, duration: 50 min}",
        "{kind: endurance, duration: 50 min, intensity: 65 %}",
      ),
    );
    expect(edited(session, { unset: "events[0].label" })).toBe(session);
    expect(editText(session, [{ unset: "events[0]" }])).toMatchObject({
      faults: [{ code: "shift-impossible" }],
    });
  });

  it("of a part that others repeat leaves those as they were", () => {
    expect(edited(written["repeated"] ?? "", { set: "events[0].meal.protein", to: "20 g" })).toContain(
      '- {at: "09:00", meal: {protein: 10 g}}\n  - {at: "08:00", meal: {protein: 10 g}}',
    );
  });

  it("is refused where the text cannot be read", () => {
    expect(editText("equator: [1", [{ set: "start", to: "a" }])).toMatchObject({
      faults: [{ code: "yaml-syntax" }],
    });
  });
});

it("entries know where they are written", () => {
  const spans = entrySpans(small);
  expect(spans.map(({ address }) => address)).toEqual([
    "days.rest[0]",
    "events[0]",
    "events[1]",
    "events[2]",
  ]);
  expect(spans.map(({ from, to }) => small.slice(from, to))).toEqual([
    '{at: "12:00", meal: {protein: 30 g, source: egg}}',
    '{at: "08:00", meal: {protein: 40 g, source: whey}}',
    '{day: 2, at: "23:30", compound: rapamycin, dose: 5 mg}',
    "{at: 30 h, oxygen: 12 %, duration: 1 h}",
  ]);
});
