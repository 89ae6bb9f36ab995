import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { offeredTemplates } from "../../app/src/files/template-list.ts";
import { activeOf, useStudies } from "../../app/src/state/studies.ts";

const [meals, lifting] = offeredTemplates;
const first = meals?.text ?? "";
const other = lifting?.text ?? "";

const store = () => useStudies.getState();
const text = () => activeOf(store())?.text ?? "";
const shown = () => ({
  active: store().active,
  texts: store().studies.map((study) => [study.id, study.text]),
});
const hours = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers();
  store().restore({ texts: [{ id: "A", text: first }], active: "A" });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the protocols that are worked on", () => {
  it("take changes as one step each, which is undone and done again by its name", () => {
    expect(
      store().apply(
        [
          { move: "events[0]", by: hours },
          { set: "events[0].label", to: "eggs" },
        ],
        "move Meal",
      ),
    ).toEqual([]);
    expect(text()).toContain(
      '{at: "08:30", meal: {protein: 25 g, source: milk, carbohydrate: 60 g, fat: 12 g}, label: eggs}',
    );
    expect(store().past.map(({ did }) => did)).toEqual(["move Meal"]);
    expect(activeOf(store())?.reading.events[0]?.at).toBe(2.5 * hours);
    store().undo();
    expect(text()).toBe(first);
    expect(store().future.map(({ did }) => did)).toEqual(["move Meal"]);
    store().redo();
    expect(text()).toContain("08:30");
  });

  it("stay as they are where a change cannot be made, and say why", () => {
    store().drag([{ move: "events[0]", by: hours }]);
    expect(store().preview?.events[0]?.at).toBe(2.5 * hours);
    const [fault] = store().apply([{ set: "days.none[0].at", to: "08:00" }], "nothing");
    expect(fault?.code).toBe("path-unknown");
    expect(store().preview).toBeUndefined();
    expect([text(), store().past]).toEqual([first, []]);
  });

  it("keep the measurements beside each, through changes and undo, and copy them with it", () => {
    const sets = [{ name: "mine.csv", points: [{ readout: "insulin_plasma", at: hours, value: 60 }] }];
    const data = () => store().studies.map((study) => study.data?.map(({ name }) => name));
    store().measure(sets, "add mine.csv");
    store().apply([{ move: "events[0]", by: hours }], "move Meal");
    store().duplicate();
    expect(data()).toEqual([["mine.csv"], ["mine.csv"]]);
    store().measure([], "remove mine.csv");
    expect(data()).toEqual([["mine.csv"], undefined]);
    expect(store().past.map(({ did }) => did)).toEqual([
      "add mine.csv",
      "move Meal",
      "duplicate",
      "remove mine.csv",
    ]);
    store().undo();
    expect(data()).toEqual([["mine.csv"], ["mine.csv"]]);
    store().undo();
    store().undo();
    expect(data()).toEqual([["mine.csv"]]);
    store().undo();
    expect([data(), text()]).toEqual([[undefined], first]);
    store().redo();
    expect(data()).toEqual([["mine.csv"]]);
    store().open(other);
    expect(data()).toEqual([undefined]);
    store().openBeside(first, "open link", sets);
    expect(data()).toEqual([undefined, ["mine.csv"]]);
  });

  it("read what is typed after a pause, and keep the last protocol that could be read", () => {
    store().type(first.replace('"07:30"', '"09:00"'));
    expect(activeOf(store())?.reading.events[0]?.at).toBe(1.5 * hours);
    vi.advanceTimersByTime(149);
    expect(activeOf(store())?.isUnread).toBe(true);
    vi.advanceTimersByTime(1);
    expect(activeOf(store())?.reading.events[0]?.at).toBe(3 * hours);
    store().type(first.replace('"07:30"', '"7:30"'));
    vi.advanceTimersByTime(150);
    const reading = activeOf(store())?.reading;
    expect([reading?.isOld, reading?.diagnostics[0]?.code, reading?.events[0]?.at]).toEqual([
      true,
      "bad-time",
      3 * hours,
    ]);
  });

  it("take what is typed at one place without a pause as one step", () => {
    const typed = (...words: string[]) => {
      for (const word of words) store().type(text().replace(/^name: .*$/m, `name: ${word}`));
    };
    typed("T", "To", "Tod", "Toda", "Today");
    expect(store().past.length).toBe(1);
    vi.advanceTimersByTime(1001);
    typed("Todays");
    expect(store().past.length).toBe(2);
    store().type(`${text()}# a remark at the end\n`);
    expect(store().past.length).toBe(3);
    store().undo();
    store().undo();
    expect(text()).toContain("name: Today\n");
    store().undo();
    expect(text()).toBe(first);
  });

  it("can be edited while what was typed is not read yet", () => {
    store().type(first.replace("name: Three meals", "name: Mine"));
    store().apply([{ set: "events[1].at", to: "13:00" }], "move Meal");
    expect(text()).toContain("name: Mine");
    expect(text()).toContain('"13:00"');
    expect(activeOf(store())?.reading.protocol?.name).toBe("Mine");
  });

  it("are as before after everything is undone, and as they were after it is done again", () => {
    const act = fc.oneof(
      fc.record({ act: fc.constant("apply" as const), by: fc.integer({ min: -3, max: 5 }) }),
      fc.record({
        act: fc.constantFrom("duplicate" as const, "close" as const, "open" as const, "beside" as const),
      }),
      fc.record({ act: fc.constant("type" as const), word: fc.constantFrom("a", "b: [", "") }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        store().restore({ texts: [{ id: "A", text: first }], active: "A" });
        const before = shown();
        for (const one of acts) {
          if (one.act === "apply") store().apply([{ move: "events[1]", by: one.by * hours }], "move");
          else if (one.act === "type") store().type(text() + one.word);
          else if (one.act === "duplicate") store().duplicate();
          else if (one.act === "close") store().close(store().active);
          else if (one.act === "open") store().open(other);
          else store().openBeside(other, "open link");
        }
        const after = shown();
        const steps = store().past.length;
        for (let i = 0; i < steps; i++) store().undo();
        expect(shown()).toEqual(before);
        for (let i = 0; i < steps; i++) store().redo();
        expect(shown()).toEqual(after);
        expect(store().studies.length).toBeLessThanOrEqual(4);
      }),
      { seed: 20260302, numRuns: 25 },
    );
  });

  it("read only what is read no more", () => {
    store().duplicate();
    const kept = store().studies[0]?.reading;
    store().apply([{ set: "events[0].at", to: "08:00" }], "move Meal");
    store().undo();
    expect(store().studies[0]?.reading).toBe(kept);
  });
});
