import { describe, expect, test } from "vitest";
import { arctan, cos, exp, log, pow, sin } from "../../src/engine/elementary.ts";
import {
  type Precise,
  preciseArctan,
  preciseExp,
  preciseLog,
  precisePow,
  preciseSin,
  ulpsBetween,
} from "./support/precise.ts";
import { seeded } from "./support/random.ts";

const points = 12_000;

function worst(
  sample: (i: number) => number,
  f: (x: number) => number,
  reference: (x: number) => Precise,
): number {
  let largest = 0;
  for (let i = 0; i < points; i++) {
    const x = sample(i);
    largest = Math.max(largest, ulpsBetween(f(x), reference(x)));
  }
  return largest;
}

/** Positive numbers of every size, subnormal ones included. */
function anySize(random: () => number): number {
  return (1 + random()) * 2 ** (Math.floor(random() * 2090) - 1070);
}

describe("elementary functions against 190-bit references", () => {
  test("exp is within 0.6 ulp, subnormal results included", () => {
    const random = seeded(1);
    const scales = [1490, 60, 4, 0.01];
    const sample = (i: number) => {
      const x = (random() - 0.5) * (scales[i % 4] as number);
      return x > 709.7 ? 700 : x < -745 ? -745 : x;
    };
    expect(worst(sample, exp, preciseExp)).toBeLessThan(0.6);
  });

  test("log is within 0.51 ulp, near 1 and for subnormal numbers too", () => {
    const random = seeded(2);
    const sample = (i: number) => {
      if (i % 3 === 0) return anySize(random) || 1e-310;
      return i % 3 === 1 ? 0.5 + 1.5 * random() : 1 + (random() - 0.5) * 0.02;
    };
    expect(worst(sample, log, preciseLog)).toBeLessThan(0.51);
  });

  test("pow is within 0.7 ulp, 1.9 ulp for small whole powers and 3 ulp for half powers below 5", () => {
    const random = seeded(3);
    let general = 0;
    let whole = 0;
    let half = 0;
    for (let i = 0; i < points; i++) {
      const x = i % 2 === 0 ? 2 ** ((random() - 0.5) * 40) : 0.5 + random();
      const reach = 700 / Math.max(0.02, Math.abs(Math.log(x)));
      const y = i % 3 === 0 ? (random() - 0.5) * 2 * reach : (random() - 0.5) * 8;
      general = Math.max(general, ulpsBetween(pow(x, y), precisePow(x, y)));
      const n = 1 + (i % 4);
      whole = Math.max(whole, ulpsBetween(pow(x, n), precisePow(x, n)));
      const h = 0.5 + (i % 5);
      half = Math.max(half, ulpsBetween(pow(x, h), precisePow(x, h)));
    }
    expect(general).toBeLessThan(0.7);
    expect(whole).toBeLessThan(1.9);
    expect(half).toBeLessThan(3);
  });

  test("pow is within 0.7 ulp next to 1, for exponents up to 1e12", () => {
    const random = seeded(5);
    let largest = 0;
    for (let i = 0; i < points; i++) {
      const x = 1 + (random() - 0.5) * 2 ** -(1 + (i % 45));
      const reach = Math.min(1e12, 700 / Math.max(1e-14, Math.abs(Math.log(x))));
      const y = (random() - 0.5) * (i % 2 === 0 ? 20 : 2 * reach);
      if (x !== 1) largest = Math.max(largest, ulpsBetween(pow(x, y), precisePow(x, y)));
    }
    expect(largest).toBeLessThan(0.7);
  });

  test("sin and cos are within 0.8 ulp for angles of every size", () => {
    const random = seeded(4);
    const sample = (i: number) => {
      const sign = random() < 0.5 ? -1 : 1;
      if (i % 4 === 0) return sign * anySize(random);
      if (i % 4 === 1) return (random() - 0.5) * 2e6;
      // Next to a zero of one of them.
      return i % 4 === 2 ? Math.round((random() - 0.5) * 1e6) * (Math.PI / 2) : (random() - 0.5) * 20;
    };
    expect(worst(sample, sin, (x) => preciseSin(x))).toBeLessThan(0.8);
    expect(worst(sample, cos, (x) => preciseSin(x, 1))).toBeLessThan(0.8);
  });
});

describe("arctan", () => {
  test("is within 0.8 ulp for numbers of every size", () => {
    const random = seeded(6);
    const sample = (i: number) => {
      const sign = random() < 0.5 ? -1 : 1;
      if (i % 4 === 0) return sign * 2 ** ((random() - 0.5) * 110);
      // Next to a change of the table's entry, of the series or of side.
      if (i % 4 === 1) return sign * ((2 * Math.floor(random() * 17) + 1) / 32 + (random() - 0.5) * 1e-6);
      return i % 4 === 2 ? sign * (1 + (random() - 0.5) / 100) : (random() - 0.5) * 6;
    };
    expect(worst(sample, arctan, preciseArctan)).toBeLessThan(0.8);
  });

  test("is a quarter turn at infinity, keeps the sign of zero and tiny numbers as they are", () => {
    expect([arctan(Infinity), arctan(-Infinity), arctan(1e300)]).toEqual([
      Math.PI / 2,
      -Math.PI / 2,
      Math.PI / 2,
    ]);
    expect([arctan(0), arctan(-0), arctan(5e-324), arctan(Number.NaN)]).toEqual([0, -0, 5e-324, Number.NaN]);
    expect(arctan(1)).toBe(Math.PI / 4);
  });
});

describe("special values", () => {
  test("exp", () => {
    expect([exp(0), exp(-0), exp(Infinity), exp(-Infinity), exp(710), exp(-746)]).toEqual([
      1,
      1,
      Infinity,
      0,
      Infinity,
      0,
    ]);
    expect([exp(-745), exp(Number.NaN)]).toEqual([5e-324, Number.NaN]);
  });

  test("log", () => {
    expect([log(1), log(0), log(-0), log(Infinity)]).toEqual([0, -Infinity, -Infinity, Infinity]);
    expect([log(-1), log(-Infinity), log(Number.NaN)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  test("pow keeps 0 exactly zero under every positive power and x^0 = 1", () => {
    for (const y of [0.1, 0.5, 1, 1.7, 2, 3, 7, 1e300, Infinity]) expect(pow(0, y)).toBe(0);
    for (const x of [0, -0, 1, -3, 1e-320, Infinity, -Infinity, Number.NaN]) expect(pow(x, 0)).toBe(1);
  });

  test("pow agrees with IEEE 754 on zeros, infinities, signs and NaN", () => {
    const values = [
      0,
      -0,
      1,
      -1,
      0.5,
      -0.5,
      2,
      -2,
      3,
      -3,
      5,
      -5,
      1e300,
      -1e300,
      1e-320,
      Infinity,
      -Infinity,
      Number.NaN,
    ];
    for (const x of values) {
      for (const y of values) {
        // ECMAScript differs from IEEE 754 for bases of size 1: there it is NaN.
        const expected = x === 1 || (x === -1 && Math.abs(y) === Infinity) ? 1 : x ** y;
        const found = pow(x, y);
        if (Number.isFinite(expected) && expected !== 0) expect(found / expected).toBeCloseTo(1, 13);
        else expect(found, `${x}^${y}`).toBe(expected);
      }
    }
  });

  test("sin and cos", () => {
    expect([sin(0), sin(-0), cos(0), cos(-0)]).toEqual([0, -0, 1, 1]);
    for (const x of [Infinity, -Infinity, Number.NaN])
      expect([sin(x), cos(x)]).toEqual([Number.NaN, Number.NaN]);
    expect([sin(1e-300), sin(5e-324)]).toEqual([1e-300, 5e-324]);
  });
});
