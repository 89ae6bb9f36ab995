import { describe, expect, it } from "vitest";
import { lifting, type MonthsOptions, riding, runMonths } from "./months-runs.ts";

const both = [lifting(3, 8), riding(3, 8, 40, 0.7)];
const cast = ["{at: 0 h, immobilise: {limb: left_leg}, duration: 7 d}"];
const block = ["{at: 0 h, compound: testosterone, dose: 4 mg, duration: 84 d}"];

const size = async (days: number, events: readonly string[], options: MonthsOptions) =>
  (await runMonths(days, events, options)).rise("size", days);

describe("readings of the months", () => {
  it("interference: endurance takes away little, nothing or much of growth", async () => {
    const [slight, none, strong] = await Promise.all(
      ["slight", "none", "strong"].map((interference) => size(56, both, { variants: { interference } })),
    );
    expect(none).toBeGreaterThan(slight ?? Number.NaN);
    expect(slight).toBeGreaterThan(strong ?? Number.NaN);
  });

  it("disuse: a week of a cast costs most where breakdown rises too", async () => {
    const follow = { observe: "left_leg" };
    const [less, more, each] = await Promise.all(
      ["synthesis", "breakdown", "both"].map((disuse) => size(7, cast, { ...follow, variants: { disuse } })),
    );
    expect(more).toBeLessThan(-2);
    expect(each).toBeLessThan(less ?? Number.NaN);
    expect(each).toBeLessThan(more ?? Number.NaN);
  });

  it("muscle memory: nuclei stay or go after growth", async () => {
    const [kept, lost] = await Promise.all(
      ["kept", "lost"].map(async (muscle_memory) =>
        (await runMonths(200, block, { variants: { muscle_memory } })).rise("nuclei", 200),
      ),
    );
    expect(kept).toBeGreaterThan(2 * (lost ?? Number.NaN));
  });

  it("inflammation of age and COX inhibitors act in the old", async () => {
    const inhibitor = "{at: 0 h, compound: aspirin, dose: 1 g, duration: 56 d}";
    const [help, harm] = await Promise.all(
      ["help", "harm"].map((cox_in_the_old) =>
        size(56, [lifting(3, 8), inhibitor], { age: 70, variants: { cox_in_the_old } }),
      ),
    );
    expect(help).toBeGreaterThan(harm ?? Number.NaN);
    const fed = await Promise.all(
      ["none", "as_in_rats"].map(async (inflammation_of_age) =>
        (await runMonths(3, [], { age: 75, variants: { inflammation_of_age } })).mean("resting", 1, 3),
      ),
    );
    expect(fed[0]).toBeGreaterThan(fed[1] ?? Number.NaN);
  });
});
