import { beforeAll, describe, expect, it } from "vitest";
import { cite, fact } from "../support/fact.ts";
import { type BodyRun, body, days, falls, genes, hours, keeps, meals, rises } from "./claims-runs.ts";

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

describe("A28: muscle and tendon over weeks", () => {
  const heal = (
    plate: readonly string[],
    more: readonly string[] = [],
    drug: readonly string[] = [],
    age = 30,
  ) =>
    body(
      [
        ...more,
        ...days(29, { day: [...drug, ...plate] }),
        "events:",
        "  - {at: 24 h, injure: {site: muscle, size: 100 %}}",
        "  - {at: 24 h, injure: {site: tendon, size: 50 %}}",
      ],
      { every: 86_400_000, age },
    );
  let usual: BodyRun;
  beforeAll(async () => {
    usual = await heal(meals());
  });
  const onDay = (run: BodyRun, readout: string, days: number) =>
    run.mean(readout, 24 * days + 24, 24 * days + 24);

  it("are lost at once and come back over weeks, the tendon more slowly", () => {
    expect(onDay(usual, "muscle_repair", -1)).toBe(1);
    expect(onDay(usual, "muscle_repair", 0)).toBeLessThan(0.01);
    expect(onDay(usual, "tendon_repair", 0)).toBeCloseTo(0.5, 1);
    expect(onDay(usual, "muscle_repair", 28)).toBeGreaterThan(0.65);
    expect(onDay(usual, "tendon_repair", 28)).toBeLessThan(0.95);
  });
  it("less mTORC1 slows muscle, more speeds it, less so; the tendon hardly hears it", async () => {
    const drugged = await heal(meals(), [], ['{at: "08:00", compound: rapamycin, dose: 6 mg, route: oral}']);
    const active = await heal(meals(), genes(["muscle", "proliferating"], { TSC2: 0 }));
    const strength = (run: BodyRun) => onDay(run, "muscle_repair", 14);
    falls(strength(usual), strength(drugged), 0.1);
    rises(strength(usual), strength(active), 0.05);
    keeps(onDay(usual, "tendon_repair", 14), onDay(drugged, "tendon_repair", 14), 0.02);
  });
  it("hunger and age slow both; a surplus speeds muscle", async () => {
    const [hungry, old, fed] = [
      await heal(meals(60, 1250)),
      await heal(meals(), [], [], 75),
      await heal(meals(220, 3200)),
    ];
    for (const readout of ["muscle_repair", "tendon_repair"])
      for (const run of [hungry, old])
        falls(onDay(usual, readout, 14), onDay(run, readout, 14), 0.05, readout);
    rises(onDay(usual, "muscle_repair", 14), onDay(fed, "muscle_repair", 14), 0.05);
  });
});

describe("A09, B02: senescent cells under lasting drive and drive in turns", () => {
  const weeks = (kinds: Readonly<Record<string, readonly string[]>>, order?: readonly string[]) =>
    body(days(56, kinds, order), { every: 86_400_000 });
  const last = (run: BodyRun, readout: string) => run.mean(readout, 24 * 42, 24 * 56);

  it("they stay with usual food and grow with much protein and energy", async () => {
    const usual = await weeks({ day: meals() });
    const much = await weeks({ day: meals(220, 3200) });
    const little = await weeks({ day: meals(60, 1800) });
    keeps(usual.rest("senescent_burden"), last(usual, "senescent_burden"), 0.05);
    for (const readout of ["senescent_burden", "sasp"]) {
      rises(last(usual, readout), last(much, readout), 0.05, readout);
      falls(last(usual, readout), last(little, readout), 0.03, readout);
    }
  });
  it("what they secrete falls with rapamycin", async () => {
    const [usual, drugged] = [
      await weeks({ day: meals() }),
      await weeks({ day: ['{at: "08:00", compound: rapamycin, dose: 3 mg, route: oral}', ...meals()] }),
    ];
    falls(last(usual, "sasp"), last(drugged, "sasp"), 0.03);
  });
});
