import { describe, expect, it } from "vitest";
import { angiogenesis } from "../../model/special/angiogenesis.ts";
import { healing } from "../../model/special/healing.ts";
import { heart } from "../../model/special/heart.ts";
import { proliferatingCell } from "../../model/special/proliferating-cell.ts";
import { describeModule } from "../support/describe-module.ts";
import { cite, fact } from "../support/fact.ts";
import type { Values } from "../support/module-run.ts";
import { runModule, steady } from "../support/run-module.ts";
import { atEnd, type Changes, day, during } from "./special-runs.ts";

describeModule(proliferatingCell);
describeModule(angiogenesis);
describeModule(healing);
describeModule(heart);

const rest = 0.086;
const mtorc1 = (fold: number) => ({ mtorc1_active: fold * rest });

describe("dividing cells, published", () => {
  const cells = (values: Values) => atEnd(proliferatingCell, 2.5 * day, { capacity: 1e9, ...values });
  const serum = { erk_active: 0.744, akt_active: 0.14 };
  const full = { ...serum, ...mtorc1(4) };
  const drugged = { ...serum, mtorc1_active: 0.2 * rest, mtorc1_drugbound: 3.8 * rest };
  const starved = { erk_active: 0.015, akt_active: 0.0654, ...mtorc1(2) };

  fact("rapamycin slows passage through G1", cite("fingar2004", "abstract, cell lines"), () => {
    expect(cells(drugged).division_rate).toBeLessThan(0.8 * cells(full).division_rate);
  });

  fact("S6K1 and 4E-BP1 both hold the gate, adding up", cite("fingar2004", "abstract, cell lines"), () => {
    const both = cells({ ...serum, ...mtorc1(0) }).division_rate;
    const only4ebp1 = cells({ ...serum, mtorc1_active: 0, mtorc1_drugbound: 8 * rest }).division_rate;
    expect(both).toBeLessThan(0.85 * only4ebp1);
    expect(only4ebp1).toBeLessThan(0.85 * cells(full).division_rate);
  });

  fact("rapamycin makes cells smaller", cite("fingar2002", "abstract, cell lines"), () => {
    expect(cells(drugged).cell_size).toBeLessThan(0.97 * cells(full).cell_size);
  });

  fact(
    "without 4E-BPs cells keep their size under mTOR inhibition no better",
    cite("dowling2010", "abstract: 4E-BPs carry proliferation, not growth"),
    () => {
      const spared = { mtorc1_drugbound: 3.8 * rest, mtorc1_active: 0.2 * rest };
      const blocked = { mtorc1_drugbound: 0, mtorc1_active: 0.2 * rest };
      const [a, b] = [cells({ ...serum, ...spared }).cell_size, cells({ ...serum, ...blocked }).cell_size];
      expect(a / b).toBeLessThan(1.02);
    },
    { fails: "37 % larger here: 4E-BP1 carries growth as well" },
  );

  fact(
    "active PI3K divides with little serum",
    cite("laes2017", "abstract: PIK3CA and PTEN, tumours"),
    () => {
      const active = cells({ ...starved, akt_active: 0.3 }).division_rate;
      expect(active).toBeGreaterThan(2 * cells(starved).division_rate);
    },
  );

  it("double in about a day in full serum, and hardly without", () => {
    expect(cells(full).doubling_time).toBeGreaterThan(12);
    expect(cells(full).doubling_time).toBeLessThan(30);
    expect(cells(starved).doubling_time).toBeGreaterThan(200);
  });

  it("grow and divide less without amino acids", () => {
    const without = cells({ ...serum, ...mtorc1(0.2), eaa_concentration: 0.4 * 0.85 });
    expect(without.cell_size).toBeLessThan(0.6 * cells(full).cell_size);
    expect(without.division_rate).toBeLessThan(0.8 * cells(full).division_rate);
  });
});

/** Days of training: values on at a minute of each day, for so long. */
function daily(
  days: number,
  at: number,
  length: number,
  on: Values,
  off: Values,
  skip: readonly number[] = [],
): Changes {
  return Array.from({ length: days }, (_, d) => d)
    .filter((d) => !skip.includes(d % 7))
    .flatMap((d) => during(d * day + at, length, on, off));
}

describe("vessels, published", () => {
  const lasting = (fold: number) => ({ mtorc1_active: 0.15 * fold });

  fact("rapamycin lowers VEGF's answer in endothelium", cite("guba2002", "abstract, mice"), () => {
    expect(atEnd(angiogenesis, 21 * day, lasting(0.1)).capillary_density).toBeLessThan(0.95);
  });

  fact("rapamycin lowers VEGF, through HIF-1alpha", cite("guba2002", "abstract, mice"), () => {
    expect(steady(angiogenesis, { hif1a: 0.6 }).vegf_relative).toBeCloseTo(0.6, 5);
  });

  fact(
    "VEGF without an endothelium that answers grows no vessels",
    cite("guba2002", "abstract: both steps are hit"),
    () => {
      const grown = (values: Values) =>
        atEnd(angiogenesis, 40 * day, { hif1a: 2, ...values }).capillary_density;
      expect(grown(lasting(0.1)) - 1).toBeLessThan(0.3 * (grown({}) - 1));
    },
  );

  it("three weeks of two sessions a day add about a fifth of capillaries", () => {
    const sessions = [540, 1020].flatMap((at) =>
      daily(21, at, 30, { contraction_power: 0.8 }, { contraction_power: 0 }),
    );
    const { capillary_density } = atEnd(
      angiogenesis,
      21 * day,
      {},
      sessions.sort((a, b) => a.at - b.at),
    );
    expect(capillary_density).toBeGreaterThan(1.1);
    expect(capillary_density).toBeLessThan(1.35);
  });
});

describe("healing, published", () => {
  const lasting = (fold: number) => ({ mtorc1_active: 0.405 * fold });

  const wound = (days: number, values: Values) => {
    const { offers } = runModule(healing, {
      minutes: days * day,
      at: [days * day],
      values: { ...values },
      adds: [{ at: 0.5, amounts: { open: 1 } }],
    });
    return { strength: offers.wound_strength[0] ?? Number.NaN, open: offers.wound_open[0] ?? Number.NaN };
  };

  fact("sirolimus lowers the strength of wounds at day 10", cite("schaffer2007", "abstract, rats"), () => {
    const drugged = wound(10, { ...lasting(0.1), vegf_relative: 0.6 });
    expect(drugged.strength).toBeLessThan(0.75 * wound(10, {}).strength);
  });

  fact("a low dose delays healing at day 5", cite("wounds2006", "abstract, rats"), () => {
    expect(wound(5, lasting(0.53)).strength).toBeLessThan(0.95 * wound(5, {}).strength);
  });

  fact(
    "after a low dose wounds are as strong by day 15",
    cite("wounds2006", "abstract, rats"),
    () => {
      expect(wound(15, lasting(0.53)).strength).toBeGreaterThan(0.97 * wound(15, {}).strength);
    },
    { fails: "0.92 of control here" },
  );

  fact("loss of Tsc1 or Pten speeds closing", cite("squarize2010", "abstract, mice"), () => {
    expect(wound(4, lasting(5)).open).toBeLessThan(0.95 * wound(4, {}).open);
  });

  fact("rapamycin impairs regeneration of muscle", cite("ge2009", "abstract, mice"), () => {
    const muscle = { tau_mature: 12 };
    expect(wound(14, { ...muscle, ...lasting(0.07) }).strength).toBeLessThan(
      0.8 * wound(14, muscle).strength,
    );
  });

  it("slows with less food and with age, and gains little from ever more mTORC1", () => {
    const competence = (values: Values) => steady(healing, values).healing_competence;
    expect(competence({ energy_ratio: 0.6 })).toBeLessThan(0.65);
    expect(competence({ age: 75 })).toBeLessThan(0.8);
    expect(competence(lasting(8)) / competence(lasting(4))).toBeLessThan(1.1);
  });
});

describe("the heart, published", () => {
  const lasting = (fold: number) => ({ mtorc1_active: 0.155 * fold });
  const rapamycin = { ...lasting(0.1), mtorc1_drugbound: 0.9 * 0.155 };

  const rested = [1, 3, 6];
  const sessions = daily(90, 0, 60, { exercise_intensity: 0.7 }, { exercise_intensity: 0 }, rested);
  const ventricle = (days: number, values: Values, changes: Changes = []) =>
    atEnd(heart, days * day, values, changes);

  // 97 (SD 19) to 105 (SD 18) g in 14 people.
  fact(
    "three months of endurance training add 8 % to the left ventricle",
    cite("lvMri2006", "abstract"),
    () => {
      const { lv_mass } = ventricle(90, {}, sessions);
      expect(lv_mass).toBeGreaterThan(1.05);
      expect(lv_mass).toBeLessThan(1.12);
    },
  );

  fact(
    "rapamycin takes away 67 % of growth under load",
    cite("shioi2003", "abstract, mice, aortic banding"),
    () => {
      const onDrug = ventricle(90, rapamycin, sessions).lv_mass - ventricle(90, rapamycin).lv_mass;
      const growth = ventricle(90, {}, sessions).lv_mass - 1;
      expect(onDrug).toBeLessThan(0.5 * growth);
    },
    { fails: "it takes away 23 % of growth by training here: mTORC1 that rapamycin holds spares too much" },
  );

  fact(
    "rapamycin regresses a ventricle that has grown",
    cite("mcmullen2004", "abstract, mice, established hypertrophy"),
    () => {
      const grown = ventricle(60, lasting(4)).lv_mass;
      expect(ventricle(120, lasting(4), [{ at: 60 * day, values: rapamycin }]).lv_mass).toBeLessThan(
        grown - 0.05,
      );
    },
  );

  fact(
    "without mTOR the heart fails; under rapamycin it does not",
    cite("zhangD2010", "abstract, mice"),
    () => {
      expect(ventricle(42, lasting(0)).heart_quality).toBeLessThan(0.5);
      expect(ventricle(42, rapamycin).heart_quality).toBeGreaterThan(0.95);
    },
  );

  fact("rapamycin late in life turns back ageing of the heart", cite("flynn2013", "abstract, mice"), () => {
    const old = steady(heart, { junk: 1.6 }).heart_quality;
    expect(old).toBeLessThan(0.95);
    expect(steady(heart, { junk: 1.25, ...rapamycin }).heart_quality).toBeGreaterThan(old);
  });
});
