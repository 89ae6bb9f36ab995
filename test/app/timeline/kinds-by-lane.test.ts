import { describe, expect, it } from "vitest";
import type { Lane } from "../../../app/src/timeline/lanes.ts";
import { kindsBy, newKinds, newKindsOfCells } from "../../../app/src/timeline/new-entries.ts";

const namesOf = (kinds: readonly { readonly name: string }[]) => kinds.map(({ name }) => name);
const first = (lane: Lane | undefined, kinds = newKinds) => namesOf(kindsBy(lane, kinds).first);

describe("what is offered where a lane is clicked", () => {
  it("begins with what stands in that lane", () => {
    expect(first("training")).toEqual([
      "Strength training",
      "Endurance training",
      "Leg in a cast",
      "Bed rest",
    ]);
    expect(first("sleep")).toEqual(["Sleep"]);
    expect(first("food")).toEqual(["Meal", "Fast", "Amino acids"]);
    expect(first("compounds")).toEqual(["Infusion"]);
    expect(first("other")).toContain("Vaccine");
  });

  it("begins with what is needed most where no lane is meant, or where a lane has nothing of its own", () => {
    expect(first(undefined)).toEqual(["Meal", "Strength training", "Endurance training", "Fast", "Sleep"]);
    expect(first("compounds", newKindsOfCells)).toEqual(first(undefined, newKindsOfCells));
    expect(first("medium", newKindsOfCells)).toContain("No amino acids");
  });

  it("leaves nothing out", () => {
    for (const lane of [undefined, "training", "sleep", "food", "compounds", "other"] as const) {
      const { first: those, others } = kindsBy(lane, newKinds);
      expect(namesOf([...those, ...others]).sort()).toEqual(namesOf(newKinds).sort());
    }
  });
});
