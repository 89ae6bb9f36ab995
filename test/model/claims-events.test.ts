import { beforeAll, describe, expect, it } from "vitest";
import { cite, fact } from "../support/fact.ts";
import { type BodyRun, body, days, falls, hours, meals } from "./claims-runs.ts";

describe("A28: a wound, as a protocol says it", () => {
  it("opens by its size at once and adds to what is open", async () => {
    const run = await body(
      hours(60, [
        "{at: 24 h, injure: {site: skin, size: 40 %}}",
        "{at: 48 h, injure: {site: skin, size: 20 %}}",
      ]),
    );
    expect(run.mean("wound_open", 23, 23.5)).toBe(0);
    expect(run.mean("wound_open", 24, 24)).toBeCloseTo(0.4, 2);
    const left = run.mean("wound_open", 47.5, 47.5);
    expect(left).toBeLessThan(0.4);
    expect(run.mean("wound_open", 48, 48)).toBeCloseTo(left + 0.2, 2);
  });
});

describe("A10: a vaccine", () => {
  let young: BodyRun;
  const given = (age: number, more: readonly string[] = []) =>
    body(
      [...days(28, { day: [...more, ...meals()] }), "events:", "  - {at: 25 h, vaccinate: {dose: 100 %}}"],
      {
        age,
        every: 7_200_000,
      },
    );
  beforeAll(async () => {
    young = await given(30);
  });

  it("gives about one standard response to the young, none before it", () => {
    expect(young.mean("antibody_titre", 0, 24)).toBe(0);
    expect(young.mean("antibody_titre", 600, 672)).toBeGreaterThan(0.6);
    expect(young.mean("antibody_titre", 600, 672)).toBeLessThan(1.1);
    expect(young.mean("t_cell_expansion", 0, 24)).toBe(0);
    expect(young.most("t_cell_expansion", 24, 168)).toBeGreaterThan(0.5);
    expect(young.mean("immune_memory", 600, 672)).toBeGreaterThan(0);
  });
  fact("the old answer less", cite("mannick2014", "abstract: immunosenescence of the elderly"), async () => {
    falls(young.mean("antibody_titre", 600, 672), (await given(75)).mean("antibody_titre", 600, 672), 0.1);
  });
});
