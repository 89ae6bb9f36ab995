import { describe, expect, it } from "vitest";
import { shares, unsourcedShare } from "../../evidence/shares/index.ts";
import { systems } from "../../model/systems/index.ts";
import type { System } from "../../src/lang/index.ts";

const known: Readonly<Record<string, System>> = systems;

describe("shares of spread from assumed or transferred numbers (npm run verify shares writes them)", () => {
  it.each(Object.entries(shares))(
    "of %s are shares of its readouts, and of nearly all of them",
    (id, found) => {
      const readouts = Object.keys(known[id]?.readouts ?? {});
      expect(Object.keys(found).filter((name) => !readouts.includes(name))).toEqual([]);
      expect(Object.values(found).filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
      // What does not vary on such a day (a drug in blood) has none.
      expect(Object.keys(found).length).toBeGreaterThan(0.7 * readouts.length);
    },
  );

  it("are there for the bodies of people", () => {
    expect(Object.keys(shares)).toEqual(["muscle", "human-lumped", "human-adult"]);
  });

  it("tell a measured readout from an assumed one", () => {
    const rapamycin = unsourcedShare("human-adult", "no such readout");
    expect(rapamycin).toBeUndefined();
    expect(unsourcedShare("human-adult", "glucose_plasma")).toBeLessThan(
      unsourcedShare("human-adult", "mtorc1_active_hippocampus") ?? Number.NaN,
    );
  });
});
