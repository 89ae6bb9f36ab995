import { describe, expect, it } from "vitest";
import type { Draws, Varied } from "../../../src/ensemble/index.ts";
import { exp, log } from "../../../src/ensemble/index.ts";
import {
  latinHypercubeDraws,
  normalQuantile,
  randomDraws,
  sobolDraws,
} from "../../../src/ensemble/sampling/index.ts";

const rate: Varied = {
  address: "muscle.k_on",
  unit: "1/min",
  centre: 0.3,
  spread: { kind: "lognormal", factor: 2 },
  of: "parameters",
};
const glucose: Varied = {
  address: "glucose.fasted",
  unit: "mmol/l",
  centre: 4.7,
  spread: { kind: "normal", sd: 0.15 },
  of: "parameters",
};
const share: Varied = {
  address: "gut.absorbed",
  unit: "1",
  centre: 0.9,
  spread: { kind: "normal", sd: 0.2 },
  of: "parameters",
};
const mass: Varied = {
  address: "subject.mass",
  unit: "kg",
  centre: 78,
  spread: { kind: "lognormal", factor: 1.1 },
  of: "people",
};
const exact: Varied = { ...rate, address: "water.mass", spread: { kind: "none", why: "a molar mass" } };
const varied = [rate, glucose, share, mass, exact];

const designs = { randomDraws, latinHypercubeDraws, sobolDraws };
const named = Object.entries(designs);

function membersOf(draws: Draws, members: number): Float64Array[] {
  return Array.from({ length: members }, (_, member) => {
    const out = new Float64Array(draws.varied.length);
    draws.write(member, out);
    return out;
  });
}

function column(rows: readonly Float64Array[], index: number): number[] {
  return rows.map((row) => row[index] ?? Number.NaN);
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const centred = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  };
  const [x, y] = [centred(a), centred(b)];
  const dot = (p: readonly number[], q: readonly number[]) =>
    p.reduce((sum, value, i) => sum + value * (q[i] ?? 0), 0);
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
}

describe.each(named)("%s", (_, draw) => {
  it("draws a member the same whichever was asked for before", () => {
    const draws = draw(varied, { seed: 4, members: 32 });
    const upwards = membersOf(draws, 32);
    const last = new Float64Array(5);
    for (const member of [31, 0, 7, 31]) draws.write(member, last);
    expect(last).toEqual(upwards[31]);
  });

  it("has the medians and spreads that were asked for", () => {
    const rows = membersOf(draw(varied, { seed: 11, members: 2048 }), 2048);
    const within = (values: number[], low: number, high: number) =>
      values.filter((value) => value >= low && value <= high).length / values.length;
    expect(within(column(rows, 0), 0.15, 0.6)).toBeCloseTo(0.683, 1);
    expect(within(column(rows, 0), 0, 0.3)).toBeCloseTo(0.5, 1);
    expect(within(column(rows, 1), 4.55, 4.85)).toBeCloseTo(0.683, 1);
    expect(new Set(column(rows, 4))).toEqual(new Set([0.3]));
  });

  it("keeps shares between 0 and 1, without piling up at the ends", () => {
    const shares = column(membersOf(draw(varied, { seed: 2, members: 2048 }), 2048), 2);
    expect(Math.min(...shares)).toBeGreaterThan(0);
    expect(Math.max(...shares)).toBeLessThan(1);
    expect(new Set(shares).size).toBe(2048);
  });

  it("keeps a number below zero there, about its own middle", () => {
    const potential: Varied = {
      ...glucose,
      address: "cell.potential",
      centre: -4,
      spread: { kind: "normal", sd: 3 },
    };
    const values = column(membersOf(draw([potential], { seed: 2, members: 512 }), 512), 0);
    expect(Math.max(...values)).toBeLessThan(0);
    expect(values.filter((value) => value < -4).length / 512).toBeCloseTo(0.55, 1);
  });

  it("gives dimensions that do not go together", () => {
    const rows = membersOf(draw(varied, { seed: 6, members: 1024 }), 1024);
    for (const [a, b] of [
      [0, 1],
      [0, 3],
      [1, 3],
      [2, 3],
    ] as const) {
      expect(Math.abs(correlation(column(rows, a), column(rows, b)))).toBeLessThan(4 / Math.sqrt(1024));
    }
  });

  it("draws other values with another seed", () => {
    const [a, b] = [1, 2].map((seed) => membersOf(draw([rate], { seed, members: 8 }), 8).join());
    expect(a).not.toBe(b);
  });

  it("keeps the values of a number when others of its kind join behind it, and of people when parameters join", () => {
    const before = membersOf(draw([rate, mass], { seed: 5, members: 16 }), 16);
    const after = membersOf(draw([rate, glucose, share, mass], { seed: 5, members: 16 }), 16);
    expect(column(after, 0)).toEqual(column(before, 0));
    expect(column(after, 3)).toEqual(column(before, 1));
  });

  it("refuses members that are none", () => {
    const draws = draw([rate], { seed: 5, members: 16 });
    for (const member of [-1, 16, 0.5])
      expect(() => draws.write(member, new Float64Array(1))).toThrow(RangeError);
  });
});

describe("designs", () => {
  it("place numbers by their own streams: one that joins in front changes no other, but in a Sobol sequence", () => {
    for (const draw of [randomDraws, latinHypercubeDraws]) {
      const before = membersOf(draw([rate], { seed: 5, members: 16 }), 16);
      const after = membersOf(draw([glucose, rate], { seed: 5, members: 16 }), 16);
      expect(column(after, 1)).toEqual(column(before, 0));
    }
  });

  it("of a Latin hypercube put each number once into each of N equally likely classes", () => {
    for (const members of [7, 100, 256]) {
      const drawn = column(membersOf(latinHypercubeDraws([rate], { seed: 8, members }), members), 0);
      const edges = Array.from(
        { length: members - 1 },
        (_, k) => 0.3 * exp(log(2) * normalQuantile((k + 1) / members)),
      );
      const classes = drawn.map((value) => edges.filter((edge) => edge < value).length);
      expect(classes.sort((a, b) => a - b)).toEqual(Array.from({ length: members }, (_, i) => i));
    }
  });

  it("of a Sobol sequence take as many as a thousand parameters", () => {
    const many = Array.from({ length: 1024 }, (_, i) => ({ ...rate, address: `p.k_${i}` }));
    expect(() => sobolDraws(many, { seed: 1, members: 4 })).not.toThrow();
    expect(() => sobolDraws([...many, rate], { seed: 1, members: 4 })).toThrow(RangeError);
  });

  it("give the bits that they gave when they were written", () => {
    const bits = named.map(([, draw]) => [
      ...(membersOf(draw(varied, { seed: 20260302, members: 4 }), 4)[3] ?? []),
    ]);
    expect(bits).toMatchInlineSnapshot(`
      [
        [
          0.07526392297269163,
          4.6512061228471895,
          0.7166331986378247,
          89.11853698001754,
          0.3,
        ],
        [
          0.3395411022885927,
          4.798293242617086,
          0.7679211924566832,
          79.83059334152519,
          0.3,
        ],
        [
          0.42849198479676515,
          4.538467361277095,
          0.8237390993429644,
          80.96308498557488,
          0.3,
        ],
      ]
    `);
  });
});
