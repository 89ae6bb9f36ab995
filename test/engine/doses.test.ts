import { describe, expect, it } from "vitest";
import { integrate, type Solution } from "../../src/engine/index.ts";
import { closedForm, dosed, dosedKernel, dosingImpulses } from "./support/dosing.ts";
import { entry } from "./support/fit.ts";
import { seededRandom } from "./support/random.ts";
import { randomSchedule, type Schedule } from "./support/random-schedule.ts";

const minute = 1 / 60_000;
const tolerances = [1e-3, 1e-4, 1e-5, 1e-6];

function simulate(schedule: Schedule, relativeTolerance: number): Solution {
  const { kinetics, start, end, boluses, infusions, grid } = schedule;
  return integrate({
    kernel: dosedKernel(kinetics),
    initial: [0, 0, 0, 0, 0, 0],
    start,
    end,
    tick: minute,
    impulses: dosingImpulses(boluses, infusions),
    grid,
    scale: [1, 1, 1, 1, 1, 1],
    relativeTolerance,
  });
}

/** What is wrong with one run, as a word; none where all is right. */
function fault(schedule: Schedule, solution: Solution, relativeTolerance: number): string | undefined {
  const { boluses, infusions, end } = schedule;
  if (!solution.success) return solution.failure?.code;
  if (solution.final[dosed.count] !== boluses.length) return "count";
  const inOrder = boluses.toSorted((a, b) => a.at - b.at);
  const given = inOrder.reduce((sum, { amount }) => sum + amount, 0);
  if (solution.final[dosed.taken] !== given) return "mass";
  const lasting = infusions.map(({ from, to, rate }) => rate * (Math.min(to, end) - from) * minute);
  const infused = lasting.reduce((sum, amount) => sum + amount, 0);
  if (Math.abs(entry(solution.final, dosed.infused) - infused) > 1e-12 * infused) return "infused mass";
  const whole = [dosed.depot, dosed.centre, dosed.gone].reduce<number>(
    (sum, i) => sum + entry(solution.final, i),
    0,
  );
  if (Math.abs(whole - given - infused) > 1e-12 * (given + infused)) return "balance";
  return gridFault(schedule, solution, relativeTolerance);
}

function gridFault(schedule: Schedule, solution: Solution, relativeTolerance: number): string | undefined {
  const { kinetics, boluses, infusions, grid } = schedule;
  const truth = grid.map((at) => closedForm(kinetics, boluses, infusions, at, minute));
  const peaks = [
    Math.max(...truth.map(({ depot }) => depot)),
    Math.max(...truth.map(({ centre }) => centre)),
  ];
  for (const [row, { depot, centre }] of truth.entries()) {
    const at = entry(grid, row);
    const first = row * 6;
    const soFar = boluses.filter((bolus) => bolus.at <= at).length;
    if (solution.states[first + dosed.count] !== soFar) return "time";
    for (const [i, value] of [depot, centre].entries()) {
      const allowed = 10 * relativeTolerance * entry(peaks, i) + 1e-8;
      if (!(Math.abs(entry(solution.states, first + i) - value) <= allowed)) return `closed form at ${at}`;
    }
  }
  return undefined;
}

describe("100,000 random regimens", () => {
  it.each([1, 2, 3, 4])("lose, double and shift no dose, part %i", (part) => {
    const random = seededRandom(part);
    const faults: string[] = [];
    for (let n = 0; n < 25_000; n++) {
      const schedule = randomSchedule(random);
      const relativeTolerance = entry(tolerances, n % tolerances.length);
      const found = fault(schedule, simulate(schedule, relativeTolerance), relativeTolerance);
      if (found !== undefined) faults.push(`${n}: ${found}`);
    }
    expect(faults).toEqual([]);
  });
});

describe("impulses", () => {
  const kernel = dosedKernel({ absorption: 0.02, elimination: 0.01 });
  const scale = [1, 1, 1, 1, 1, 1];
  const initial = [0, 0, 0, 0, 0, 0];

  it("apply in the order of the list at equal times", () => {
    const add = { kind: "add", state: dosed.infused, amount: 3 } as const;
    const set = (value: number) => ({ kind: "set", parameter: 0, value }) as const;
    const impulses = [
      { at: 5, apply: [set(1), add] },
      { at: 5, apply: [set(2)] },
      { at: 3, apply: [set(7)] },
    ];
    const { final } = integrate({ kernel, initial, start: 0, end: 10, tick: 1, scale, impulses });
    expect(Math.abs(entry(final, dosed.infused) - (2 * 7 + 3 + 5 * 2))).toBeLessThan(1e-12);
  });

  it("land exactly at real times that no step of tenths reaches", () => {
    const times = Array.from({ length: 200 }, (_, i) => (i + 1) * 0.1).concat([4.5, 9, 8.999999999999996]);
    const impulses = dosingImpulses(
      times.map((at) => ({ at, amount: 1 })),
      [],
    );
    const grid = times.toSorted((a, b) => a - b);
    const { states } = integrate({ kernel, initial, start: 0, end: 21, tick: 1, scale, impulses, grid });
    grid.forEach((at, row) => {
      expect(states[row * 6 + dosed.count]).toBe(times.filter((time) => time <= at).length);
    });
  });

  it("one rounding unit apart are two, each with its own segment", () => {
    const at = 3.3;
    const next = at + 2 ** -51;
    const impulses = dosingImpulses(
      [at, next].map((time) => ({ at: time, amount: 1 })),
      [],
    );
    const { states, success } = integrate({
      kernel,
      initial,
      start: 0,
      end: 9,
      tick: 1,
      scale,
      impulses,
      grid: [at, next],
    });
    expect(success).toBe(true);
    expect([states[dosed.count], states[6 + dosed.count]]).toEqual([1, 2]);
  });

  it("before the start, and on what is not there, are refused; after the end they wait", () => {
    const problem = { kernel, initial, start: 0, end: 1, tick: 1, scale };
    const add = (at: number, state: number) => [{ at, apply: [{ kind: "add", state, amount: 1 } as const] }];
    expect(() => integrate({ ...problem, impulses: add(-1, 0) })).toThrow(RangeError);
    expect(() => integrate({ ...problem, impulses: add(0.5, 6) })).toThrow(RangeError);
    expect(() => integrate({ ...problem, impulses: add(Number.NaN, 0) })).toThrow(RangeError);
    expect(integrate({ ...problem, impulses: add(2, dosed.count) }).final[dosed.count]).toBe(0);
  });
});
