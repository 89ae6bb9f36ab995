import { describe, expect, it } from "vitest";
import { chanceOf } from "../../../src/analysis/fit/chance.ts";
import { estimate } from "../../../src/analysis/fit/estimate.ts";
import type { Estimation } from "../../../src/analysis/fit/estimation.ts";
import type { Member } from "../../../src/analysis/fit/members.ts";
import { eliminated } from "./eliminated.ts";
import { observe, type Synthetic } from "./synthetic.ts";

const replicates = 200;
/**
 * A truth like 39 draws lies between the second from below and the second from above in 36 of 40 cases, and between the
 * tenth and the tenth in 20 of 40.
 */
const settings = { starts: 1, members: 39, most: 30, updates: 2 };

/** How often the intervals of 90 and of 50 % held the truth. */
class Count {
  private readonly held = [0, 0];

  take(drawn: readonly number[], truth: number): void {
    const sorted = Float64Array.from(drawn).sort();
    [2, 10].forEach((rank, i) => {
      const inside = truth >= (sorted[rank - 1] ?? Number.NaN) && truth <= (sorted[39 - rank] ?? Number.NaN);
      if (inside) this.held[i] = (this.held[i] ?? 0) + 1;
    });
  }

  get shares(): { readonly of90: number; readonly of50: number } {
    const [of90 = 0, of50 = 0] = this.held;
    return { of90: of90 / replicates, of50: of50 / replicates };
  }
}

/** Draws that were a sixth too narrow or too wide would lie outside one of the two. */
function expectHonest({ of90, of50 }: Count["shares"]): void {
  expect(of90).toBeGreaterThanOrEqual(0.85);
  expect(of90).toBeLessThanOrEqual(0.95);
  expect(of50).toBeGreaterThanOrEqual(0.42);
  expect(of50).toBeLessThanOrEqual(0.58);
}

/** Counts over the replicates: of each fitted coordinate, and of a new row of a new paper. */
async function coverage(
  make: (seed: number) => { truth: Float64Array; estimation: Estimation },
  nuisance: "drawn" | "updated",
  newRow?: { readonly at: (point: Float64Array) => number; readonly scale: number; readonly between: number },
): Promise<Count["shares"][]> {
  const counts = make(0).estimation.fitted.map(() => new Count());
  const predicted = new Count();
  for (let seed = 1; seed <= replicates; seed++) {
    const { truth, estimation } = make(seed);
    const found = await estimate(estimation, { ...settings, nuisance, seed });
    const members = found?.posterior.members ?? [];
    expect(members).toHaveLength(settings.members);
    counts.forEach((count, i) => {
      count.take(
        members.map(({ point }) => point[i] ?? Number.NaN),
        truth[i] ?? Number.NaN,
      );
    });
    if (newRow === undefined) continue;
    const shown = members.map((member) => newRow.at(member.point) + scatterOf(member));
    predicted.take(shown, newRow.at(truth) + scatter(seed, newRow.scale, newRow.between, 97));
  }
  return [...counts, ...(newRow === undefined ? [] : [predicted])].map(({ shares }) => shares);
}

function scatterOf({ index, noise }: Member): number {
  return scatter(index, noise.scale, noise.between, 96);
}

function scatter(index: number, scale: number, between: number, use: number): number {
  const chance = chanceOf(1, use, index);
  const student = chance.normal() / Math.sqrt(chance.gamma(2.5) / 2.5);
  return between * chance.normal() + scale * student;
}

const root = (x: number) => x / Math.sqrt(1 + 0.1 * x * x);
const bent: Synthetic = {
  fitted: 3,
  nuisance: 2,
  papers: 6,
  rowsPerPaper: 2,
  scale: 1.2,
  between: 0.8,
  model: (point) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = point;
    const rows = [
      0.4 * a * a + 3 * a,
      root(3 * b) + a,
      2 * c + b * c * 0.5,
      root(4 * a) + 0.5 * d,
      2 * b + 0.5 * e,
      3 * c - b,
    ];
    return Float64Array.from([...rows, ...rows.map((row, i) => 1.5 * row + 0.5 * (i % 2) * d)]);
  },
};

/** They take long on a busy machine. */
const patience = 240_000;

describe("intervals of the posterior hold the truth of synthetic studies as often as they say", () => {
  it(
    "where the model bends, papers scatter and some numbers are not fitted",
    async () => {
      const newRow = {
        at: (point: Float64Array) => (point[0] ?? 0) + (point[1] ?? 0),
        scale: 1.2,
        between: 0.8,
      };
      const shares = await coverage((seed) => observe(bent, seed), "updated", newRow);
      shares.forEach(expectHonest);
    },
    patience,
  );

  it(
    "where the model is a differential equation and each paper has a scale of its own",
    async () => {
      const shares = await coverage(eliminated, "updated");
      shares.forEach(expectHonest);
    },
    patience,
  );
});
