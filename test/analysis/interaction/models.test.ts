import { describe, expect, it } from "vitest";
import { hillShare, interactionOfGrid } from "../../../src/analysis/index.ts";
import { blissOf, hsaOf, loeweOf } from "../../../src/analysis/interaction/models.ts";

const one = (value: number) => Float64Array.of(value);
const doses = [0, ...Array.from({ length: 17 }, (_, i) => 0.1 * 10 ** (i / 8))];

/** A response that falls from 100 with the dose. */
const inhibitor = (half: number, slope: number) => (dose: number) => 100 * (1 - hillShare(dose, half, slope));

const grid = (response: (a: number, b: number) => number, at = doses) =>
  interactionOfGrid({ name: "a", doses: at }, { name: "b", doses: at }, (i, j) =>
    one(response(at[i] ?? 0, at[j] ?? 0)),
  );

const indexOf = (interaction: ReturnType<typeof blissOf>) =>
  interaction.defined ? interaction.index.middle : Number.NaN;

describe("two agents that are one and the same", () => {
  const alone = inhibitor(1, 1.5);
  const found = grid((a, b) => alone(a + b));

  it("add up by Loewe at every pair of doses that one alone reaches", () => {
    const known = found.pairs.flatMap(({ loewe }) => (loewe.defined ? [loewe] : []));
    expect(known.length).toBeGreaterThan(100);
    for (const { index, statement } of known) {
      expect(Math.abs(index.middle - 1)).toBeLessThan(0.02);
      expect(statement).toBe("adds-up");
    }
  });

  it("have no index by Loewe where one alone does not reach the effect", () => {
    const beyond = found.pairs.find(({ a, b }) => a === doses.length - 1 && b === doses.length - 1);
    expect(beyond?.loewe).toMatchObject({
      defined: false,
      reason: expect.stringContaining("does not reach"),
    });
  });

  it("do more than Bliss expects where the curve is steep, and less where it is shallow", () => {
    const steep = grid((a, b) => inhibitor(1, 4)(a + b)).whole.bliss;
    const shallow = grid((a, b) => inhibitor(1, 0.5)(a + b)).whole.bliss;
    expect(steep).toMatchObject({ defined: true, statement: "more" });
    expect(shallow).toMatchObject({ defined: true, statement: "less" });
  });
});

describe("agents that act by themselves", () => {
  const [a, b] = [inhibitor(0.5, 1), inhibitor(3, 2)];

  it("are neutral by Bliss: shares multiply", () => {
    for (const { bliss } of grid((x, y) => (a(x) * b(y)) / 100).pairs) {
      expect(indexOf(bliss)).toBeCloseTo(0, 12);
      expect(bliss).toMatchObject({ statement: "adds-up" });
    }
  });

  it("are neutral by Bliss where they raise the response as well", () => {
    const up = (dose: number) => 1 + 4 * hillShare(dose, 1, 1);
    for (const { bliss } of grid((x, y) => up(x) * up(y)).pairs) expect(indexOf(bliss)).toBeCloseTo(0, 12);
  });

  it("do more than the stronger alone", () => {
    expect(grid((x, y) => (a(x) * b(y)) / 100).whole.hsa).toMatchObject({ statement: "more" });
  });
});

describe("agents of which the stronger decides", () => {
  const [a, b] = [inhibitor(0.5, 1), inhibitor(3, 2)];

  it("are neutral by HSA and less than Bliss expects", () => {
    const found = grid((x, y) => Math.min(a(x), b(y)));
    for (const { hsa } of found.pairs) expect(indexOf(hsa)).toBeCloseTo(0, 12);
    expect(found.whole.bliss).toMatchObject({ statement: "less" });
  });
});

describe("a pair that does far more together", () => {
  it("is more by all three models", () => {
    const [a, b] = [inhibitor(2, 1), inhibitor(2, 1)];
    const found = grid((x, y) => a(x * (1 + 5 * y)) * b(y * (1 + 5 * x)) * 0.01).whole;
    for (const model of ["bliss", "hsa", "loewe"] as const)
      expect(found[model]).toMatchObject({ statement: "more" });
  });
});

describe("an agent that does nothing, or the opposite", () => {
  const a = inhibitor(1, 1);

  it("is neutral by Bliss and HSA where it does nothing, and has no Loewe index", () => {
    const found = grid((x) => a(x)).pairs.at(60);
    expect(indexOf(found?.bliss ?? blissOf({ base: one(1), alone: [], together: one(1) }))).toBeCloseTo(
      0,
      12,
    );
    expect(found?.loewe).toMatchObject({ defined: false, reason: expect.stringMatching(/^b alone/) });
  });

  it("leaves no more and no less where alone they go opposite ways", () => {
    const responses = { base: one(1), alone: [one(1.5), one(0.5)], together: one(0.9) };
    expect(blissOf(responses)).toMatchObject({ statement: "higher" });
    expect(hsaOf(responses)).toMatchObject({ defined: false, reason: expect.stringContaining("opposite") });
    expect(loeweOf(responses, [])).toMatchObject({
      defined: false,
      reason: expect.stringContaining("opposite"),
    });
  });

  it("has no index where there is no response without agents", () => {
    const responses = { base: one(0), alone: [one(1), one(1)], together: one(2) };
    expect(blissOf(responses)).toMatchObject({ defined: false });
  });
});

describe("bands", () => {
  const responses = (together: readonly number[]) => ({
    base: Float64Array.from([1, 1, 1, 1, 1]),
    alone: [Float64Array.from([0.5, 0.5, 0.5, 0.5, 0.5]), Float64Array.from([0.5, 0.5, 0.5, 0.5, 0.5])],
    together: Float64Array.from(together),
  });

  it("leave the answer open where they reach to both sides", () => {
    expect(blissOf(responses([0.1, 0.1, 0.4, 0.1, 0.4]))).toMatchObject({ statement: "open" });
  });

  it("settle it where they lie on one", () => {
    expect(blissOf(responses([0.1, 0.1, 0.12, 0.1, 0.15]))).toMatchObject({ statement: "more" });
    expect(blissOf(responses([0.4, 0.35, 0.4, 0.33, 0.4]))).toMatchObject({ statement: "less" });
  });

  it("do not call it more where most members are all but neutral", () => {
    expect(blissOf(responses([0.1, 0.249, 0.248, 0.249, 0.2]))).toMatchObject({ statement: "open" });
  });

  it("do not call it more where the run in the middle is neutral", () => {
    expect(blissOf(responses([0.25, 0.1, 0.12, 0.1, 0.15]))).toMatchObject({ statement: "open" });
  });
});

describe("agents of which none acts alone", () => {
  const at = [0, 1, 2];

  it("are higher or lower together: there is no effect to be more or less than", () => {
    const up = grid((a, b) => 100 + 10 * a * b, at);
    const down = grid((a, b) => 100 - 10 * a * b, at);
    for (const found of [up.whole.bliss, up.whole.hsa, up.pairs[0]?.bliss])
      expect(found).toMatchObject({ defined: true, statement: "higher" });
    for (const found of [down.whole.bliss, down.whole.hsa, down.pairs[0]?.bliss])
      expect(found).toMatchObject({ defined: true, statement: "lower" });
  });
});

describe("a grid whose pairs do not move the response the same way", () => {
  const at = [0, 1, 2];
  const alone = (dose: number) => [0, 20, -20][dose] ?? 0;

  it("is averaged as higher: excesses up and down do not become one another", () => {
    const found = grid((a, b) => (100 + alone(a)) * (1 + alone(b) / 100) + (a > 0 && b > 0 ? 10 : 0), at);
    const { whole, pairs } = found;
    expect(pairs.map(({ bliss }) => bliss.defined && bliss.statement)).toEqual([
      "more",
      "higher",
      "higher",
      "less",
    ]);
    expect(indexOf(whole.bliss)).toBeCloseTo(0.1, 12);
    expect(whole.bliss).toMatchObject({ statement: "higher" });
  });

  it("counts pairs at which none acts alone in the sense of the others", () => {
    const found = grid((a, b) => 100 - (a === 2 ? 20 : 0) - (a > 0 && b > 0 ? 10 : 0), at);
    expect(found.pairs[0]?.bliss).toMatchObject({ statement: "lower" });
    expect(indexOf(found.whole.bliss)).toBeCloseTo(0.1, 12);
    expect(found.whole.bliss).toMatchObject({ statement: "more" });
  });
});
