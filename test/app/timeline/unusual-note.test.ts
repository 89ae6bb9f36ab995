import { describe, expect, it } from "vitest";
import { unusualOf } from "../../../app/src/timeline/make-changes.ts";
import { timelineOf } from "./read-example.ts";

describe("an unusual value", () => {
  it("is told at its own field alone, in words", () => {
    const { source } = timelineOf(
      "equator: 1\nsubject: {sex: male, age: 34 y, mass: 78 kg}\nstart: 2026-03-02T06:00\nmeals:\n  feast: {protein: 400 g, source: mixed}\nevents:\n  - {at: '08:00', meal: {protein: 30 g, source: mixed}}\n  - {at: '12:00', compound: rapamycin, dose: 5 mg}\n",
    );
    const said = (address: string, to: string) =>
      unusualOf(source.read([{ set: address, to }]).diagnostics, address);
    expect(said("events[0].meal.protein", "2000 g")).toBe(
      "Protein 2000 g is unusual: most are up to 100 g in one meal",
    );
    expect(said("events[0].meal.protein", "40 g")).toBeUndefined();
    expect(said("events[0].meal.fat", "10 g")).toBeUndefined();
    expect(said("meals.feast.protein", "400 g")).toContain("Protein 400 g is unusual");
    expect(said("events[1].dose", "2000 mg")).toContain("most are up to 20 mg at once");
  });
});
