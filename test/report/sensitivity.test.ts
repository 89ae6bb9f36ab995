import { describe, expect, it } from "vitest";
import type { Estimated, ParameterEffect, Sensitivity } from "../../src/analysis/index.ts";
import { sensitivityPage } from "../../src/report/html/sensitivity-page.ts";
import { sensitivityCsv } from "../../src/report/sensitivity-csv.ts";
import { sensitivityText } from "../../src/report/sensitivity-text.ts";
import { hostile, madeUpRun } from "./fixture.ts";

const around = (value: number): Estimated => ({ value, low: value * 0.8, high: value * 1.2 });

function effect(address: string, elasticity: number, size: number): ParameterEffect {
  const [down, up] = [-0.021 * elasticity, 0.028 * elasticity];
  return {
    address,
    unit: "1/min",
    centre: 2,
    grade: "assumed",
    variesBy: "prior",
    elasticity,
    spread: 0.4,
    down,
    up,
    size: around(size),
    mean: size,
    sd: size / 2,
  };
}

const names = [
  "muscle.a_process_with_a_long_name.k_of_something_that_takes_long",
  "muscle.b.k_two",
  "muscle.c.k_three",
  hostile,
];

const found: Sensitivity = {
  readout: "fsr_myofibrillar",
  fact: "mean",
  unit: "%/h",
  middle: 0.07,
  mean: 0.065,
  sd: 0.02,
  effects: names.map((name, i) => effect(name, i === 2 ? Number.NaN : 1 - i * 0.6, 0.1 / (i + 1))),
  shares: [
    { address: names[0] ?? "", parameters: 1, first: around(0.7), total: around(0.8) },
    { address: names[1] ?? "", parameters: 1, first: around(-0.02), total: around(0.04) },
    { parameters: 2, first: around(0.1), total: around(0.15) },
  ],
  grades: { assumed: 1 },
  map: {
    addresses: names,
    readouts: [
      { readout: "fsr_myofibrillar", unit: "%/h" },
      { readout: "net_balance", unit: "umol/min" },
    ],
    values: Float64Array.of(1, 3.2, 0.4, -0.001, Number.NaN, 0.2, -0.6, -12.3),
  },
  elasticitiesBy: "forward sensitivities",
  seed: 7,
  walks: 8,
  samples: 64,
  simulations: 400,
  failed: 3,
};

describe("a sensitivity in words", () => {
  const text = sensitivityText(found, { width: 100 });

  it("names the number, its spread, and the parameters in the order of their shares", () => {
    expect(text).toContain("mean of fsr_myofibrillar");
    expect(text).toContain("0.07 %/h with every parameter in its middle; 0.065 ± 0.02 %/h");
    expect(text.indexOf("something_that_takes_long")).toBeLessThan(text.indexOf("muscle.b.k_two"));
    expect(text).toContain("80 % (64–96)");
    expect(text).toContain("the other 2");
    expect(text).toContain("400 simulations, 3 failed, seed 7");
  });

  it("tells changes in the unit of the fact where that is nearly zero", () => {
    const balance = sensitivityText({ ...found, middle: -0.001 }, { width: 100 });
    expect(balance).toContain("+0.028");
    expect(balance).not.toContain("+40 %");
  });

  it("fits the terminal, and shows what is no number as such", () => {
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(text).not.toMatch(/NaN|undefined/);
  });
});

describe("a page of sensitivity", () => {
  const page = sensitivityPage(found, {
    title: hostile,
    system: "muscle",
    provenance: madeUpRun().provenance,
  });

  it("is one file without script or network, whatever names say", () => {
    expect(page).not.toMatch(/<script|<img|https?:|url\((?!#)/);
    expect(page).toContain("default-src 'none'");
  });

  it("draws both figures, with words for those who do not see them", () => {
    expect(page.match(/<svg class="chart (tornado|heat-map)"/g)).toHaveLength(2);
    expect(page).toContain('aria-label="Tornado: of the variance with interactions muscle.a_process');
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("labels bars and cells with their numbers", () => {
    for (const label of [
      "+40 %",
      "−30 %",
      "80 %",
      "the other 2 together",
      ">3.2<",
      ">−12<",
      ">.40<",
      ">−.60<",
      ">·<",
      ">–<",
    ]) {
      expect(page).toContain(label);
    }
  });
});

describe("tables of sensitivity", () => {
  const [effects, map] = sensitivityCsv(found).map(({ text }) => text.trim().split("\n"));

  it("hold every parameter with all digits, and the others together", () => {
    expect(effects).toHaveLength(6);
    expect(effects?.[1]).toMatch(/^muscle\.a_process.*,1\/min,2,assumed,prior,0\.4,1,-0\.021,0\.028,0\.1,/);
    expect(new Set(effects?.slice(0, 4).map((line) => line.split(",").length)).size).toBe(1);
    expect(effects?.[5]).toMatch(/^the other 2,.*0\.15,0\.12,0\.18$/);
  });

  it("hold the elasticities of every readout", () => {
    expect(map?.[0]).toBe("parameter,fsr_myofibrillar,net_balance");
    expect(map?.[3]).toBe("muscle.c.k_three,,0.2");
  });
});
