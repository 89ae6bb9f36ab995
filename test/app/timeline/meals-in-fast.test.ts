import { describe, expect, it } from "vitest";
import { hour } from "../../../app/src/timeline/calendar.ts";
import { mealsInFastText, withoutMeals } from "../../../app/src/timeline/meals-in-fast.ts";
import { timesOf } from "../../../app/src/timeline/occurrences.ts";
import { type Change, editText } from "../../../src/protocol/index.ts";
import { timelineOf } from "./read-example.ts";

const head =
  "equator: 1\nsubject: {sex: male, age: 34 y, mass: 78 kg}\nstart: 2026-03-02T06:00\nlasts: 60 h\n";
const text = `${head}events:
  - {at: "09:30", meal: {protein: 30 g, source: mixed}, label: breakfast}
  - {at: "07:00", fast: {duration: 2.5 h}}
  - {at: "13:00", meal: {protein: 40 g, source: whey}}
  - {at: "22:00", sleep: {duration: 8 h}}
  - {at: "19:00", meal: {protein: 35 g, source: mixed}} # dinner
`;

function refused(of: string, to: string) {
  const { source, all } = timelineOf(of);
  const changes: readonly Change[] = [{ set: "events[1].fast.duration", to }];
  const faults = source.read(changes).diagnostics.filter(({ severity }) => severity === "error");
  return { all, faults, offer: withoutMeals(changes, faults, all) };
}

describe("a fast over meals", () => {
  it("names all that lie within it, by name and clock", () => {
    const { faults, all } = refused(text, "14 h");
    expect(mealsInFastText(faults, all)).toBe(
      "within the fast lie Meal, breakfast, 30 g protein (day 1, 09:30); Meal, 40 g protein (day 1, 13:00); " +
        "Meal, 35 g protein (day 1, 19:00)",
    );
    expect(mealsInFastText(refused(text, "2 h").faults, all)).toBeUndefined();
  });

  it("takes them out as one step with the change, and knows where the fast stands then", () => {
    const { offer } = refused(text, "14 h");
    expect(offer).toMatchObject({ label: "Take out these 3 meals", path: "events.0" });
    const edited = editText(text, offer?.changes ?? []);
    if ("faults" in edited) throw new Error("cannot be edited");
    expect(edited.text).toBe(
      `${head}events:\n  - {at: "07:00", fast: {duration: 14 h}}\n  - {at: "22:00", sleep: {duration: 8 h}}\n`,
    );
    const [fast] = timesOf(offer?.path ?? "", timelineOf(edited.text).all);
    expect(fast).toMatchObject({ kind: "fast", duration: 14 * hour });
  });

  it("says how often a meal that repeats is taken out, and offers nothing where something else is refused", () => {
    const daily = text.replace('{at: "13:00",', '{at: "13:00", every: 1 d, times: 2,');
    expect(refused(daily, "7 h").offer?.label).toBe("Take out these 2 meals, 3 times in all");
    expect(refused(daily, "3 h").offer?.label).toBe("Take out this meal");
    expect(refused(text, "2 h").offer).toBeUndefined();
    expect(refused(text, "-3 h").offer).toBeUndefined();
  });
});
