import { describe, expect, it } from "vitest";
import { integrate, kernelFromFunctions } from "../../src/engine/index.ts";
import { firstNegative } from "../../src/engine/quartic-sign.ts";
import { entry } from "./support/fit.ts";
import { seededRandom } from "./support/random.ts";

/** Rising crossings of exp(-k t) cos(w t + p) through c on (0, end), from the closed form on a fine mesh. */
function risingTimes(wave: (t: number) => number, end: number): number[] {
  const times: number[] = [];
  const mesh = 20_000;
  for (let i = 0; i < mesh; i++) {
    let [low, high] = [(i * end) / mesh, ((i + 1) * end) / mesh];
    if (wave(low) > 0 || wave(high) <= 0) continue;
    for (let halving = 0; halving < 60; halving++) {
      const middle = (low + high) / 2;
      if (wave(middle) > 0) high = middle;
      else low = middle;
    }
    times.push(high);
  }
  return times;
}

describe("threshold events of 400 random damped waves", () => {
  it("are all found, none twice, each within ten tolerances over the slope", () => {
    const random = seededRandom(77);
    let found = 0;
    for (let n = 0; n < 400; n++) {
      const [damping, frequency, phase] = [random() * 0.2, 0.5 + 5 * random(), 2 * Math.PI * random()];
      const level = (random() - 0.5) * 1.6;
      const relativeTolerance = entry([1e-4, 1e-6, 1e-8], n % 3);
      const wave = (t: number) => Math.exp(-damping * t) * Math.cos(frequency * t + phase) - level;
      const end = 20;
      const kernel = kernelFromFunctions({
        size: 2,
        dependsOnTime: false,
        rates(_t, y, out) {
          const [a, b] = [entry(y, 0), entry(y, 1)];
          out.set([-damping * a - frequency * b, -damping * b + frequency * a]);
        },
        margins: (_t, y, out) => out.set([entry(y, 0) - level]),
        switchOnTimeAlone: [false],
        events: [{ name: "above", switch: 0, fire: () => {} }],
      });
      const initial = [Math.cos(phase), Math.sin(phase)];
      const { fired } = integrate({
        kernel,
        initial,
        start: 0,
        end,
        tick: 1,
        scale: [1, 1],
        relativeTolerance,
      });
      const expected = risingTimes(wave, end);
      const slopes = expected.map((t) => (wave(t + 1e-6) - wave(t - 1e-6)) / 2e-6);
      // Where the wave only just reaches the level, the tolerance decides whether it does.
      const peaks = Array.from({ length: 4000 }, (_, i) => Math.abs(wave((i * end) / 4000)));
      const grazes = slopes.some((slope) => slope < 0.05) || tooClose(peaks, wave, end);
      if (grazes) continue;
      expect(fired.length).toBe(expected.length);
      fired.forEach(({ at }, i) => {
        const allowed = (10 * relativeTolerance * frequency * end) / entry(slopes, i);
        expect(Math.abs(at - entry(expected, i))).toBeLessThan(allowed);
      });
      found += fired.length;
    }
    expect(found).toBeGreaterThan(1000);
  });
});

/** Whether an extremum of the wave lies within a hundredth of the level. */
function tooClose(magnitudes: readonly number[], wave: (t: number) => number, end: number): boolean {
  return magnitudes.some((magnitude, i) => {
    const t = (i * end) / magnitudes.length;
    return magnitude < 0.01 && Math.abs(wave(t + 1e-5) - wave(t - 1e-5)) < 2e-5 * 0.05;
  });
}

describe("the sign of a quartic", () => {
  /** A quartic through its values at five points, as `firstNegative` takes them. */
  const values = (p: (x: number) => number): [number, number, number, number, number] => [
    p(0),
    p(0.25),
    p(0.5),
    p(0.75),
    p(1),
  ];

  it("is seen negative in a dip far narrower than the spacing of the points", () => {
    for (const centre of [0.1, 0.31, 0.62, 0.88]) {
      for (const depth of [1e-2, 1e-3, 1e-4]) {
        const dip = (x: number) => (x - centre) ** 2 * (1 + 0.5 * x * x) - depth;
        const where = firstNegative(...values(dip));
        if (4 * Math.sqrt(depth) > 1 / 64) expect(dip(where)).toBeLessThan(0);
      }
    }
  });

  it("is not seen negative where it touches zero, stays above it or is zero", () => {
    expect(firstNegative(...values((x) => (x - 0.5) ** 2))).toBe(Infinity);
    expect(firstNegative(...values((x) => (x - 0.3) ** 4 + 1e-9))).toBe(Infinity);
    expect(firstNegative(0, 0, 0, 0, 0)).toBe(Infinity);
    expect(firstNegative(...values((x) => x * x))).toBe(Infinity);
  });
});
