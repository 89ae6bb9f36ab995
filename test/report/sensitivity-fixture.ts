import type { Estimated, ParameterEffect, Sensitivity } from "../../src/analysis/index.ts";
import { hostile } from "./fixture.ts";

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

/** What the mean of a readout depends on, made up: four parameters, one with a hostile name. */
export const madeUpSensitivity: Sensitivity = {
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
