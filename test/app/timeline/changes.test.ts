import { describe, expect, it } from "vitest";
import {
  agentNamed,
  amountOf,
  newCompound,
  offeredAgents,
  searched,
} from "../../../app/src/timeline/agents-offered.ts";
import { day, hour, minute } from "../../../app/src/timeline/calendar.ts";
import { changesWith, changesWithout } from "../../../app/src/timeline/changes-with.ts";
import { dragText, endPlan, movePlan } from "../../../app/src/timeline/drag-plan.ts";
import { entryAt, isGroup } from "../../../app/src/timeline/entry-changes.ts";
import { writtenNumber } from "../../../app/src/timeline/field-shapes.ts";
import { fieldGroups, numberField, steppedNumber } from "../../../app/src/timeline/fields.ts";
import {
  addChanges,
  fastUntilMeal,
  newKinds,
  newKindsOfCells,
} from "../../../app/src/timeline/new-entries.ts";
import { isEntryPath, type Occurrence, timesOf } from "../../../app/src/timeline/occurrences.ts";
import { oftenChanges } from "../../../app/src/timeline/repeat.ts";
import { wordsOfLanguage } from "../../../app/src/timeline/words-of-language.ts";
import { stretchOf, within, zoomed } from "../../../app/src/timeline/zoom.ts";
import { newProtocol, protocolSchema } from "../../../src/index.ts";
import { type Change, editText, templates } from "../../../src/protocol/index.ts";
import { exampleText, timelineOf } from "./read-example.ts";

const templateText = (name: string) => newProtocol(name) ?? "";

/** The timeline after changes of its text. */
function changed(text: string, changes: readonly Change[]) {
  const edited = editText(text, changes);
  if ("faults" in edited) throw new Error(edited.faults.map(({ code }) => code).join());
  return timelineOf(edited.text);
}

function markOf(all: readonly Occurrence[], path: string): Occurrence {
  const found = all.find((one) => one.path === path);
  if (found === undefined) throw new Error(`no mark of ${path}`);
  return found;
}

function dragged(text: string, path: string, by: number, plan = movePlan, step = 15 * minute) {
  const { all, ...context } = timelineOf(text);
  const mark = markOf(all, path);
  const found = plan(mark, { ...context, times: timesOf(path, all) })?.at(by, step);
  if (found === undefined) throw new Error(`${path} cannot be dragged`);
  return { ...found, note: dragText(found, mark, plan === endPlan), after: changed(text, found.changes) };
}

describe("a drag", () => {
  it("moves by quarters of an hour, or by minutes", () => {
    const text = templateText("three-meals");
    expect(dragged(text, "events.1", 67 * minute).text).toBe("13:30");
    expect(dragged(text, "events.1", 67 * minute, movePlan, minute).text).toBe("13:37");
    expect(markOf(dragged(text, "events.1", 67 * minute).after.all, "events.1").at).toBe(7.5 * hour);
  });

  it("moves every day of its kind, says so, and stays within what a day can say", () => {
    const text = templateText("time-restricted-lifting");
    const { note, after, by } = dragged(text, "days.rest.0", 2 * hour);
    expect({ note, by }).toEqual({ note: "14:00, moves on 4 days", by: 2 * hour });
    const clocks = timesOf("days.rest.0", after.all).map(({ at }) => (at + 6 * hour) % day);
    expect(clocks).toEqual([14, 14, 14, 14].map((clock) => clock * hour));
    expect(dragged(templateText("older-adult-protein"), "days.rest.1", 20 * hour).text).toBe("23:45");
  });

  it("carries an event over midnight onto another day, and not before the start", () => {
    const text = templateText("three-meals");
    const { after, by } = dragged(text, "events.2", 8 * hour);
    expect(by).toBe(8 * hour);
    expect(entryAt(after.source, "events.2")).toMatchObject({ day: 2, at: "03:00" });
    expect(dragged(text, "events.0", -5 * hour).by).toBe(-1.5 * hour);
  });

  it("takes the end of sleep with it, and moves the end alone by its edge", () => {
    const text = templateText("three-meals");
    const moved = dragged(text, "events.3", -hour).after;
    expect(markOf(moved.all, "events.3")).toMatchObject({ at: 16 * hour, duration: 8 * hour });
    const longer = dragged(text, "events.3", hour, endPlan);
    expect(longer.text).toBe("until 08:00, 9 h");
    expect(markOf(longer.after.all, "events.3").duration).toBe(9 * hour);
  });

  it("changes how long a named session lasts where it is named", () => {
    const { after, note } = dragged(
      templateText("older-adult-protein"),
      "days.train.1",
      20 * minute,
      endPlan,
    );
    expect(after.source.written("sessions.legs.duration")).toBe("1 h");
    expect(note).toContain("changes on 24 days");
  });

  it("leaves what stands at the top of the protocol where it is", () => {
    const { all, ...context } = timelineOf(exampleText("cells.yaml"));
    const top = markOf(all, "medium");
    expect(isEntryPath(top.path)).toBe(false);
    expect(movePlan(top, { ...context, times: [top] })).toBeUndefined();
    expect(dragged(exampleText("cells.yaml"), "events.1", hour).text).toBe("7 h");
  });

  it("changes what it says it changes in every template, at any distance", () => {
    for (const { text } of Object.values(templates)) {
      const { all, ...context } = timelineOf(text);
      for (const path of new Set(all.map((one) => one.path).filter(isEntryPath))) {
        const times = timesOf(path, all);
        const mark = markOf(all, path);
        for (const by of [-9 * hour, -20 * minute, 50 * minute, 30 * hour]) {
          const found = movePlan(mark, { ...context, times })?.at(by, 15 * minute);
          const edited = editText(text, found?.changes ?? []);
          expect("faults" in edited ? edited.faults : []).toEqual([]);
        }
      }
    }
  });
});

describe("a form", () => {
  it("has the numbers of an entry in their units, wherever they are written", () => {
    const { source } = timelineOf(templateText("time-restricted-lifting"));
    const [own] = fieldGroups(source, "days.lift.1", entryAt(source, "days.lift.1"));
    const values = own?.fields.map(({ address, value }) => [
      address.replace("days.lift[1].train.", ""),
      value,
    ]);
    expect(values).toEqual([
      ["kind", "resistance"],
      ["sets", 18],
      ["reps", 10],
      ["load", 75],
      ["duration", 60],
      ["muscle", "legs"],
    ]);
    const [shared] = fieldGroups(source, "days.lift.0", entryAt(source, "days.lift.0"));
    expect(shared?.title).toBe("Meal “lunch”: changes wherever it is used");
    expect(shared?.fields[0]).toMatchObject({
      address: "meals.lunch.protein",
      value: 40,
      unit: "g",
      usual: 30,
    });
  });

  it("writes a number with its unit, as one that can be read", () => {
    for (const text of [
      ...Object.values(templates).map((each) => each.text),
      exampleText("insulin-clamp.yaml"),
    ]) {
      const { source, all } = timelineOf(text);
      for (const path of new Set(all.map((one) => one.path).filter(isEntryPath))) {
        const groups = fieldGroups(source, path, entryAt(source, path));
        const fields = groups.flatMap((group) => group.fields);
        expect(fields.length, path).toBeGreaterThan(0);
        for (const field of fields) {
          if (field.kind !== "number" || field.value === undefined) continue;
          const to = writtenNumber(field, field.value);
          expect(source.read([{ set: field.address, to }]).diagnostics, `${field.address} ${to}`).toEqual([]);
        }
      }
    }
  });

  it("makes of what happens once what repeats, or what comes on every day of a name", () => {
    const text = templateText("weekly-rapamycin");
    const { source, length, all } = timelineOf(text);
    const path = "events.0";
    const context = {
      source,
      path,
      entry: entryAt(source, path),
      day: 1,
      clock: "08:00",
      left: length - 2 * hour,
    };
    const daily = oftenChanges("days.usual", context);
    expect(timesOf(daily.path, changed(text, daily.changes).all)).toHaveLength(28);
    const once = oftenChanges("once", context);
    const after = changed(text, once.changes);
    expect(timesOf(once.path, after.all)).toHaveLength(1);
    const again = oftenChanges("every", {
      ...context,
      source: after.source,
      entry: entryAt(after.source, path),
    });
    expect(timesOf(again.path, changed(editedText(text, once.changes), again.changes).all)).toHaveLength(28);
    expect(timesOf(path, all)).toHaveLength(4);
  });

  it("lengthens the protocol by whole days where what repeats, or is added, needs it", () => {
    const text = templateText("three-meals");
    const { source, length, calendar } = timelineOf(text);
    expect(length).toBe(day);
    const again = oftenChanges("every", {
      source,
      path: "events.0",
      entry: entryAt(source, "events.0"),
      day: 1,
      clock: "07:30",
      left: length - 1.5 * hour,
    });
    const after = changed(text, again.changes);
    expect(after.length).toBe(2 * day);
    expect(timesOf("events.0", after.all)).toHaveLength(2);
    const level = { compound: "mk_677", level: "1 x", duration: "24 h" };
    expect(changed(text, addChanges(source, level, 2 * hour, calendar).changes).length).toBe(2 * day);
    // What needs no more leaves the length unsaid.
    const soon = addChanges(source, { ...level, duration: "1 h" }, 2 * hour, calendar).changes;
    expect(changed(text, soon).source.written("lasts")).toBeUndefined();
  });

  it("begins a number that is not written where it is usual, and not at its least", () => {
    const shape = (range: readonly [number, number, number, number?]) =>
      numberField("subject.body_fat", undefined, { label: "Body fat", unit: "%", range });
    const [said, open] = [shape([5, 60, 1, 26]), shape([5, 60, 1])];
    expect([said.value, said.first, steppedNumber(said, 1), steppedNumber(said, -2)]).toEqual([
      undefined,
      26,
      27,
      24,
    ]);
    expect(open.first).toBe(15);
  });

  it("offers the words that the language has", () => {
    const words = new Set<string>();
    const walk = (node: unknown) => {
      if (Array.isArray(node)) node.forEach(walk);
      else if (isGroup(node)) {
        if (Array.isArray(node["enum"])) for (const word of node["enum"]) words.add(String(word));
        Object.values(node).forEach(walk);
      }
    };
    walk(protocolSchema());
    for (const word of Object.values(wordsOfLanguage).flat()) expect([...words]).toContain(word);
  });
});

describe("what a session and a meal say", () => {
  const text = (events: string) =>
    `equator: 1\nsubject: {sex: male, age: 34 y, mass: 78 kg}\nstart: 2026-03-02T06:00\nlasts: 2 d\nevents:\n${events}`;
  const edited = (
    events: string,
    changes: (source: ReturnType<typeof timelineOf>["source"]) => readonly Change[],
  ) => {
    const before = text(events);
    const now = editedText(before, changes(timelineOf(before).source));
    expect(timelineOf(now).source.read([]).diagnostics).toEqual([]);
    return now.slice(before.indexOf("events:\n") + 8);
  };
  const kind = (to: string) => (source: ReturnType<typeof timelineOf>["source"]) =>
    changesWith(source, "events[0].train.kind", to);

  it("of another kind keeps what both kinds say, with its comments, and says at first what it needs", () => {
    const lifting = `  - at: "08:00" # early
    train:
      kind: resistance
      sets: 12
      load: 80 %
      duration: 50 min # with breaks
      muscle: legs
      mode: eccentric
    label: mine
`;
    const riding = edited(lifting, kind("endurance"));
    expect(riding).toBe(`  - at: "08:00" # early
    train:
      kind: endurance
      duration: 50 min # with breaks
      muscle: legs
      intensity: 65 %
    label: mine
`);
    expect(edited(riding, kind("resistance"))).toBe(
      riding
        .replace("endurance", "resistance")
        .replace("      intensity: 65 %\n", "      sets: 12\n      load: 75 %\n"),
    );
    expect(
      edited('  - {at: "08:00", train: {kind: resistance, sets: 3, load: 70 %}}\n', kind("endurance")),
    ).toBe('  - {at: "08:00", train: {kind: endurance, duration: 45 min, intensity: 65 %}}\n');
  });

  it("loses a field with what says nothing without it, and gets those that it does not have", () => {
    const meal = '  - {at: "08:00", meal: {protein: 40 g, source: whey, leucine: 4 g, fat: 10 g}} # mine\n';
    expect(edited(meal, () => changesWithout("events[0].meal.protein"))).toBe(
      '  - {at: "08:00", meal: {fat: 10 g}} # mine\n',
    );
    const { source } = timelineOf(text(meal));
    const [group] = fieldGroups(source, "events.0", entryAt(source, "events.0"));
    const optional = group?.fields.filter(({ isOptional }) => isOptional).map(({ label }) => label);
    expect(optional).toEqual(["Protein", "Fat", "Leucine in it"]);
    expect(group?.others?.map(({ label, to }) => `${label} ${to}`)).toEqual([
      "Essential amino acids in it 15 g",
      "Lasts 15 min",
    ]);
    for (const { address, to } of group?.others ?? [])
      expect(edited(meal, () => [{ set: address, to }])).toContain(String(to));
  });
});

function editedText(text: string, changes: readonly Change[]): string {
  const edited = editText(text, changes);
  if ("faults" in edited) throw new Error("cannot be edited");
  return edited.text;
}

describe("what is added", () => {
  it("can be read as it is added, all of it, on a free day", () => {
    const text =
      "equator: 1\nsubject: {sex: male, age: 34 y, mass: 78 kg}\nstart: 2026-03-02T06:00\nlasts: 14 d\n";
    const { source, calendar } = timelineOf(text);
    for (const { name, fields } of newKinds) {
      const { changes, path } = addChanges(source, fields, 30 * hour, calendar);
      const { all, source: after } = changed(text, changes);
      expect(after.read([]).diagnostics, name).toEqual([]);
      expect(markOf(all, path).at, name).toBe(30 * hour);
    }
  });

  it("can be read over cells too", () => {
    const text = exampleText("cells.yaml");
    const { source, calendar } = timelineOf(text);
    for (const { fields } of newKindsOfCells) {
      const { changes, path } = addChanges(source, fields, 12.5 * hour, calendar);
      expect(markOf(changed(text, changes).all, path).at).toBe(12.5 * hour);
    }
  });

  it("is a fast that ends where the next meal is", () => {
    const { all } = timelineOf(templateText("three-meals"));
    // From 13:00 to dinner at 19:00; after dinner no meal comes.
    expect(fastUntilMeal(7 * hour, all)).toEqual({ fast: { duration: "6 h" } });
    expect(fastUntilMeal(14 * hour, all)).toEqual({ fast: { duration: "16 h" } });
  });

  it("offers every compound with its status; research-only agents take a level alone", () => {
    const text = templateText("three-meals");
    const { source, calendar } = timelineOf(text);
    const all = offeredAgents();
    expect(all.length).toBeGreaterThan(45);
    for (const agent of all) {
      // Nobody is told how much: what takes an amount is asked for it.
      const ready = newCompound(agent, false);
      expect(ready === undefined, agent.name).toBe(!agent.isLevelAlone);
      const fields = ready ?? { compound: agent.id, dose: amountOf("1", agent.units[0] ?? "") };
      if (agent.approval === "research only") expect(agent.isLevelAlone, agent.name).toBe(true);
      const { changes } = addChanges(source, fields, 4 * hour, calendar);
      expect(
        source.read(changes).diagnostics.filter(({ severity }) => severity === "error"),
        agent.name,
      ).toEqual([]);
    }
    expect(
      all
        .filter(({ measures }) => measures.length > 0)
        .map(({ id, units, measures }) => [id, units[0], ...measures]),
    ).toEqual([["coffee", "cup", "a cup is 95 mg"]]);
    const unitOf = (name: string) => agentNamed(name)?.units[0];
    expect(["rapamycin", "metformin", "creatine", "insulin"].map(unitOf)).toEqual(["mg", "mg", "g", "nmol"]);
    expect(["5", " 2,5 ", "850 mg", "0", "-1", "", "some"].map((typed) => amountOf(typed, "g"))).toEqual([
      "5 g",
      "2.5 g",
      "850 mg",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(searched(all, "sirolimus").map(({ id }) => id)).toEqual(["rapamycin"]);
    expect(searched(all, "ipamorelin")[0]).toMatchObject({
      approval: "research only",
      wada: "WADA: prohibited",
    });
  });
});

describe("what is shown", () => {
  const length = 28 * day;
  it("is a day, a week or a block, within the protocol", () => {
    const blocks = [{ name: "one", from: 0, to: 13.75 * day, days: 14 }];
    expect(stretchOf("all", 3 * day, { length, blocks })).toBeUndefined();
    expect(stretchOf("day", 3.4 * day, { length, blocks })).toEqual({ from: 3 * day, to: 4 * day });
    expect(stretchOf("week", 27 * day, { length, blocks })).toEqual({ from: 21 * day, to: 28 * day });
    expect(stretchOf("block", 2 * day, { length, blocks })).toEqual({ from: 0, to: 13.75 * day });
    expect(within({ from: 27 * day, to: 29 * day }, length)).toEqual({ from: 26 * day, to: 28 * day });
  });

  it("keeps the time under the pointer where it is while zooming, and never less than two hours", () => {
    const shown = { from: 4 * day, to: 8 * day };
    const closer = zoomed(shown, 5 * day, 0.5, length);
    expect(closer).toEqual({ from: 4.5 * day, to: 6.5 * day });
    const closest = zoomed(shown, 5 * day, 1e-6, length);
    expect((closest?.to ?? 0) - (closest?.from ?? 0)).toBeCloseTo(2 * hour, 3);
    expect(zoomed(shown, 5 * day, 100, length)).toBeUndefined();
  });
});
