import { describe, expect, it } from "vitest";
import { wordDiagnostic } from "../../src/messages/index.ts";
import {
  type Change,
  changesTogether,
  conflictOf,
  openProtocol,
  readLevers,
  realise,
} from "../../src/protocol/index.ts";

const text = `equator: 1
subject: {sex: male, age: 34 y, height: 180 cm, mass: 78 kg}
start: 2026-03-02T06:00
meals:
  plate: {protein: 40 g, source: mixed, carbohydrate: 80 g, fat: 25 g}
days:
  lift:
    - {at: "08:00", meal: {protein: 20 g, source: whey, carbohydrate: 60 g}}
    - {at: "17:00", train: {kind: resistance, sets: 6, load: 75 %}}
  rest:
    - {at: "09:00", meal: plate}
blocks:
  - {name: growth, weeks: 1, week: [lift, rest, lift, rest, lift, rest, rest], energy: 10 %}
  - {name: lean, days: [rest]}
events:
  - {day: 2, at: "12:00", compound: rapamycin, dose: 5 mg, label: drug}
  - {day: 4, at: "12:00", compound: rapamycin, dose: 5 mg, label: drug}
  - {at: 3 h, oxygen: 12 %, duration: 1 h}
`;

const source = (() => {
  const opened = openProtocol(text);
  if (opened.source === undefined) throw new Error(opened.diagnostics.map(wordDiagnostic).join("\n"));
  return opened.source;
})();

function changed(...changes: readonly Change[]) {
  const { protocol, diagnostics } = source.read(changes);
  if (protocol === undefined) throw new Error(diagnostics.map(wordDiagnostic).join("\n"));
  return protocol;
}

function refused(...changes: readonly Change[]): string {
  const { protocol, diagnostics } = source.read(changes);
  expect(protocol).toBeUndefined();
  return diagnostics.map(wordDiagnostic).join("\n");
}

/** Times of compounds, in hours from the start. */
const drugHours = (...changes: readonly Change[]) =>
  realise(changed(...changes))
    .filter(({ kind }) => kind === "compound.rapamycin")
    .map(({ at }) => at / 3_600_000);

describe("a part of a protocol by its address", () => {
  it("is a field of an entry, of the subject, of a block or of a named part", () => {
    expect(changed({ set: "subject.age", to: "70 y" }).subject?.age).toEqual({ value: 70, unit: "y" });
    expect(changed({ set: "blocks[0].weeks", to: 3 }).blocks[0]?.weeks).toBe(3);
    expect(changed({ set: "blocks.growth.energy", to: "-20 %" }).blocks[0]?.energy?.value).toBeCloseTo(-0.2);
    expect(changed({ set: "meals.plate.protein", to: "60 g" }).meals["plate"]?.protein).toEqual({
      value: 60,
      unit: "g",
    });
    const [meal] = changed({ set: "days.lift[0].meal.protein", to: "55 g" }).days["lift"] ?? [];
    expect(meal?.fields).toMatchObject({ meal: { protein: { value: 55, unit: "g" } } });
  });

  it("takes the unit that stands in the file where a number has none", () => {
    expect(changed({ set: "events[0].dose", to: "2" }).events[0]?.fields).toMatchObject({
      dose: { value: 2, unit: "mg" },
    });
    expect(changed({ set: "subject.mass", to: 90 }).subject?.mass).toEqual({ value: 90, unit: "kg" });
  });

  it("may be a field that is not there yet", () => {
    expect(changed({ set: "subject.body_fat", to: "12 %" }).subject?.body_fat?.value).toBeCloseTo(0.12);
    expect(changed({ set: "values.ageing.switch_inactivity", to: 0 }).values).toMatchObject({
      "ageing.switch_inactivity": { value: 0 },
    });
  });

  it("is the level of a gene, of all tissues or of one", () => {
    expect(changed({ set: "perturb.RPTOR", to: 0.5 }).perturb).toEqual([
      { gene: "RPTOR", level: { value: 0.5, unit: "1" } },
    ]);
    const both = changed({ set: "perturb.TSC2", to: 0 }, { set: "perturb.TSC2@muscle", to: 1 }).perturb;
    expect(both.map(({ tissue }) => tissue)).toEqual([undefined, "muscle"]);
    expect(changed({ set: "perturb.TSC2", to: 0 }, { set: "perturb.TSC2", to: 1 }).perturb).toHaveLength(1);
  });

  it("may be several: by a star, a label, a compound, or joined", () => {
    const doses = (set: string) =>
      changed({ set, to: "1 mg" }).events.map(({ fields }) => ("dose" in fields ? fields.dose?.value : 0));
    expect(doses("label.drug.dose")).toEqual([1, 1, 0]);
    expect(doses("compound.rapamycin.dose")).toEqual([1, 1, 0]);
    expect(doses("events[0].dose+events[1].dose")).toEqual([1, 1, 0]);
    expect(doses("events[1].dose")).toEqual([5, 1, 0]);
    expect(changed({ set: "days.lift[*].at", to: "10:00" }).days["lift"]).toHaveLength(2);
  });

  it("leaves the protocol as it was", () => {
    changed({ set: "events[0].dose", to: "2 mg" }, { remove: "events[1]" });
    expect(source.read([]).protocol?.events).toHaveLength(3);
    expect(source.written("events[0].dose")).toBe("5 mg");
  });
});

describe("an offset", () => {
  it("shifts events over midnight and back", () => {
    expect(drugHours()).toEqual([30, 78]);
    expect(drugHours({ set: "events[0].offset", to: "14 h" })).toEqual([44, 78]);
    expect(drugHours({ set: "label.drug.offset", to: "-90 min" })).toEqual([28.5, 76.5]);
  });

  it("shifts what is written as a time since the start, and entries within their day", () => {
    const oxygen = realise(changed({ set: "events[2].offset", to: "30 min" })).find(
      ({ kind }) => kind === "oxygen",
    );
    expect(oxygen?.at).toBe(3.5 * 3_600_000);
    const [meal] = changed({ set: "days.lift[0].offset", to: "-1 h" }).days["lift"] ?? [];
    expect(meal?.fields.at).toEqual({ clock: 7 * 3_600_000 });
  });

  it("of nothing changes no event", () => {
    const plain = realise(changed()).map(({ at, kind }) => ({ at, kind }));
    const shifted = realise(changed({ set: "label.drug.offset+events[2].offset", to: "0 h" }));
    expect(shifted.map(({ at, kind }) => ({ at, kind }))).toEqual(plain);
  });

  it("is refused beyond the day of an entry, before the start, and without a unit", () => {
    expect(refused({ set: "days.lift[1].offset", to: "8 h" })).toContain("a time of the same day");
    expect(refused({ set: "events[0].offset", to: "-31 h" })).toContain("a time after the start");
    expect(refused({ set: "events[0].offset", to: "2" })).toContain("a time with its unit");
  });
});

describe("what names nothing", () => {
  it.each([
    ["events[7].dose", "did you mean events[0].dose or events[1].dose?"],
    ["zzz.a", "there are equator, subject"],
    ["label.drog", "did you mean label.drug?"],
    ["event[0].dose", "did you mean events[0].dose?"],
    ["days.lifts[0].at", "did you mean days.lift[0].at?"],
    ["subjects.age", "did you mean subject.age?"],
    ["label.nothing.dose", "the protocol has no label.nothing.dose"],
    ["events[0", "does not name a part"],
    ["", "does not name a part"],
  ])("%s is told with the nearest names", (path, says) => {
    expect(refused({ set: path, to: "1 mg" })).toContain(says);
    expect(source.faultOf(path)).toMatchObject({ severity: "error" });
  });

  it("a field that its entry does not have is refused where it would stand", () => {
    expect(refused({ set: "events[0].doses", to: "1 mg" })).toMatch(/^16:5: .*doses is not a field here/s);
    expect(refused({ set: "events[0].dose", to: "1 banana" })).toContain("expected an amount");
    expect(refused({ set: "subject.age", to: "12 y" })).toContain("people under 18");
  });
});

describe("entries", () => {
  it("are taken out by the places of the file, whatever else is", () => {
    expect(drugHours({ remove: "events[0]" })).toEqual([78]);
    expect(changed({ remove: "events[0]+events[2]" }).events).toHaveLength(1);
    expect(changed({ remove: "label.drug" }).events).toHaveLength(1);
    expect(refused({ remove: "subject.age" })).toContain("an entry");
  });

  it("are put in behind the others", () => {
    const entries = [{ at: "10:00", meal: { protein: "10 g", source: "egg" } }];
    expect(changed({ add: "days.rest", entries }).days["rest"]).toHaveLength(2);
    expect(changed({ add: "events", entries }).events).toHaveLength(4);
    expect(refused({ add: "blocks", entries })).toContain("events, or a day");
    expect(refused({ add: "events", entries: [{ at: "10:00", meel: 1 }] })).toContain("did you mean meal?");
  });
});

describe("a file of levers", () => {
  const file = `levers:
  raptor_off: {set: {perturb.RPTOR: 0}}
  raptor_half: {set: {perturb.RPTOR: 0.5}}
  no_drug: {remove: [label.drug]}
  late: {set: {"events[2].offset": 1 h}, add: {events: [{at: 5 h, oxygen: 15 %, duration: 1 h}]}}
`;
  const { levers } = readLevers(file);

  it("is read by name", () => {
    expect(levers.map(({ name }) => name)).toEqual(["raptor_off", "raptor_half", "no_drug", "late"]);
    expect(changed(...changesTogether(levers.slice(1))).events).toHaveLength(2);
  });

  it("says which levers change the same", () => {
    const [off, half, drug] = levers;
    if (off === undefined || half === undefined || drug === undefined) throw new Error("levers are missing");
    expect(conflictOf(off, half)).toBe("perturb.RPTOR");
    expect(conflictOf(off, drug)).toBeUndefined();
  });

  it.each([
    ["", "empty"],
    ["levers: []", "a name for each"],
    ["levers: {a: {sets: {x: 1}}}", "a: sets"],
    ["levers: {a: {set: {x: [1]}}}", "a: set"],
    ["levers: {a: {}}", "a: nothing"],
    ["levers: {a: 3}", "a: 3"],
    ["a: [", "yaml"],
  ])("is refused as %j", (given, says) => {
    const read = readLevers(given, "levers.yaml");
    expect(read.levers).toEqual([]);
    expect(read.diagnostics.map(wordDiagnostic).join("\n")).toContain(says);
  });
});
