import { describe, expect, it } from "vitest";
import {
  type FunctionEvent,
  type FunctionSystem,
  integrate,
  kernelFromFunctions,
  type Problem,
} from "../../src/engine/index.ts";
import { entry } from "./support/fit.ts";

/** Runs a system of real times from 0. */
function run(system: FunctionSystem, initial: number[], end: number, more: Partial<Problem> = {}) {
  const kernel = kernelFromFunctions(system);
  return integrate({ kernel, initial, start: 0, end, tick: 1, scale: initial.map(() => 1), ...more });
}

/** One condition on the state, and an event that assigns when it becomes true. */
function oneEvent(
  rates: (y: Float64Array, out: Float64Array, holds: boolean) => void,
  margin: (y: Float64Array, t: number) => number,
  fire: FunctionEvent["fire"] = () => {},
): FunctionSystem {
  return {
    size: 2,
    dependsOnTime: false,
    rates: (_t, y, out, { switches }) => rates(y, out, switches[0] === 1),
    margins: (t, y, out) => out.set([margin(y, t)]),
    switchOnTimeAlone: [false],
    events: [{ name: "event", switch: 0, fire }],
  };
}

const still = (_y: Float64Array, out: Float64Array) => out.set([0, 0]);
const rising = (_y: Float64Array, out: Float64Array) => out.set([1, 0]);

describe("events on the state", () => {
  it("bounce a ball at the times of the closed form", () => {
    const ball = oneEvent(
      (y, out) => out.set([entry(y, 1), -9.81]),
      (y) => -entry(y, 0),
      (_t, y) => y.set([0, -0.8 * entry(y, 1)]),
    );
    const { fired, success } = run(ball, [10, 0], 12);
    let at = Math.sqrt(20 / 9.81);
    let speed = 0.8 * Math.sqrt(2 * 9.81 * 10);
    const times: number[] = [];
    for (; at < 12; speed *= 0.8) {
      times.push(at);
      at += (2 * speed) / 9.81;
    }
    expect(success).toBe(true);
    expect(fired.length).toBe(times.length);
    expect(times.length).toBeGreaterThan(5);
    fired.forEach((firing, i) => {
      expect(Math.abs(firing.at - entry(times, i))).toBeLessThan(1e-6);
    });
  });

  it.each([1e-4, 1e-6, 1e-8, 1e-10])("are located within ten tolerances at %d", (relativeTolerance) => {
    const decay = oneEvent(
      (y, out) => out.set([-entry(y, 0), 0]),
      (y) => 0.5 - entry(y, 0),
      (_t, y) => y.set([2 * entry(y, 0), entry(y, 1) + 1]),
    );
    const { fired, final } = run(decay, [1, 0], 10, { relativeTolerance });
    expect(fired.length).toBe(14);
    fired.forEach(({ at }, i) => {
      expect(Math.abs(at - (i + 1) * Math.LN2)).toBeLessThan(10 * relativeTolerance * (i + 1));
    });
    expect(final[1]).toBe(14);
  });

  it("trigger again after each reset, and neither miss nor double one in a thousand", () => {
    const sawtooth = oneEvent(
      rising,
      (y) => entry(y, 0) - 1,
      (_t, y) => y.set([0, entry(y, 1) + 1]),
    );
    const { fired, final } = run(sawtooth, [0, 0], 1000.5);
    expect(final[1]).toBe(1000);
    fired.forEach(({ at }, i) => {
      expect(Math.abs(at - (i + 1))).toBeLessThan(1e-9 * (i + 1));
    });
  });

  it("that come at one instant all fire once there, in the order of the system", () => {
    const twins: FunctionSystem = {
      size: 3,
      dependsOnTime: false,
      rates: (_t, _y, out) => out.set([1, 0, 0]),
      margins: (_t, y, out) => out.set([3 * entry(y, 0) - 1, entry(y, 0) - 1 / 3, entry(y, 0) ** 2 - 1 / 9]),
      switchOnTimeAlone: [false, false, false],
      events: [2, 0, 1].map((index) => ({
        name: `event ${index}`,
        switch: index,
        fire: (_t, y) => y.set([entry(y, 1) * 10 + index + 1, entry(y, 2) + 1], 1),
      })),
    };
    const { fired, final } = run(twins, [0, 0, 0], 1);
    expect(fired.length).toBe(3);
    expect(final[2]).toBe(3);
    for (const { at } of fired) expect(Math.abs(at - 1 / 3)).toBeLessThan(1e-14);
  });

  it("set off one another at the same instant", () => {
    const chain: FunctionSystem = {
      size: 3,
      dependsOnTime: false,
      rates: (_t, _y, out) => out.set([1, 0, 0]),
      margins: (_t, y, out) => out.set([entry(y, 0) - 0.5, entry(y, 1) - 3, entry(y, 2) - 3]),
      switchOnTimeAlone: [false, false, false],
      events: [
        { name: "last", switch: 2, fire: (_t, y) => y.set([7], 2) },
        { name: "second", switch: 1, fire: (_t, y) => y.set([4], 2) },
        { name: "first", switch: 0, fire: (_t, y) => y.set([4], 1) },
      ],
    };
    const { fired, final } = run(chain, [0, 0, 0], 1);
    expect(fired.map(({ event }) => event)).toEqual([2, 1, 0]);
    expect(new Set(fired.map(({ at }) => at)).size).toBe(1);
    expect([...final].slice(1)).toEqual([4, 7]);
  });

  it("see both crossings of a graze that lies inside one step", () => {
    for (const excess of [1e-2, 1e-3, 1e-4, 1e-5, 1e-6]) {
      const swing = oneEvent(
        (y, out) => out.set([entry(y, 1), -entry(y, 0)]),
        (y) => entry(y, 0) - (1 - excess),
      );
      const { fired, statistics } = run(swing, [0, 1], 20 * Math.PI, { relativeTolerance: 1e-9 });
      expect(statistics.events).toBe(10);
      fired.forEach(({ at }, i) => {
        const expected = 2 * Math.PI * i + Math.asin(1 - excess);
        expect(Math.abs(at - expected)).toBeLessThan(1e-7 / Math.sqrt(excess));
      });
    }
  });

  it("do not fire where a graze stays on the near side", () => {
    const swing = oneEvent(
      (y, out) => out.set([entry(y, 1), -entry(y, 0)]),
      (y) => entry(y, 0) - (1 + 1e-6),
    );
    expect(run(swing, [0, 1], 20 * Math.PI, { relativeTolerance: 1e-10 }).fired).toEqual([]);
  });

  it("do not fire at the start, whether true, false and still, or at a border that they include", () => {
    const margin = (y: Float64Array) => entry(y, 0) - 1;
    expect(run(oneEvent(still, margin), [2, 0], 1).fired).toEqual([]);
    expect(run(oneEvent(still, margin), [1, 0], 1).fired).toEqual([]);
    const included = { ...oneEvent(rising, margin), switchHoldsAtZero: [true] };
    expect(run(included, [1, 0], 1).fired).toEqual([]);
    const falling = (_y: Float64Array, out: Float64Array) => out.set([-1, 0]);
    expect(run(oneEvent(falling, margin), [1, 0], 1).fired).toEqual([]);
  });

  it("fire just after the start where they leave a border that they do not include", () => {
    const margin = (y: Float64Array) => entry(y, 0) - 1;
    expect(run(oneEvent(rising, margin), [1, 0], 1).fired).toEqual([{ event: 0, at: 0 }]);
  });

  it("fire at a margin of exactly zero that was false at rest", () => {
    const drop = oneEvent(
      (y, out) => out.set([entry(y, 1), -9.81]),
      (y) => 10 - entry(y, 0),
    );
    const { fired } = run(drop, [10, 0], 1);
    expect(fired.length).toBe(1);
    expect(
      entry(
        fired.map(({ at }) => at),
        0,
      ),
    ).toBeLessThan(1e-6);
  });

  it("are not stuck on a margin that an event sets to exactly zero", () => {
    const lifted = oneEvent(
      (_y, out) => out.set([-1, 1]),
      (y) => -entry(y, 0),
      (_t, y) => y.set([0], 0),
    );
    const { success, fired, final } = run(lifted, [1, 0], 2);
    expect(success).toBe(true);
    expect(fired.length).toBe(1);
    expect(Math.abs(entry(final, 0) + 1)).toBeLessThan(1e-12);
  });

  it("fire at the instant of a dose that makes the condition true, at the end too", () => {
    const dosed = oneEvent(
      still,
      (y) => entry(y, 0) - 1,
      (_t, y) => y.set([0, entry(y, 1) + 1]),
    );
    const add = (at: number) => ({ at, apply: [{ kind: "add", state: 0, amount: 2 } as const] });
    const { fired, final, states } = run(dosed, [0, 0], 9, {
      impulses: [add(9), add(4), add(5)],
      grid: [4, 9],
    });
    expect(fired).toEqual([4, 5, 9].map((at) => ({ event: 0, at })));
    expect([...final]).toEqual([0, 3]);
    expect([...states]).toEqual([0, 1, 0, 3]);
  });

  it("end rates that are not defined beyond the crossing", () => {
    const tank = oneEvent(
      (y, out, empty) => out.set([empty ? 0 : -1 - Math.sqrt(entry(y, 0)), 0]),
      (y) => -entry(y, 0),
    );
    const { success, fired, final } = run(tank, [1, 0], 3);
    expect(success).toBe(true);
    expect(fired.length).toBe(1);
    expect(
      Math.abs(
        entry(
          fired.map(({ at }) => at),
          0,
        ) -
          2 * (1 - Math.LN2),
      ),
    ).toBeLessThan(1e-5);
    expect(Math.abs(entry(final, 0))).toBeLessThan(1e-9);
  });
});

describe("conditions in the rates", () => {
  it("change them at the crossing and not a step later", () => {
    const gear = oneEvent(
      (_y, out, low) => out.set([low ? -3 : -1, low ? 1 : 0]),
      (y) => 0.5 - entry(y, 0),
    );
    const { final, states } = run(gear, [1, 0], 2, { grid: [0.25, 0.5, 1] });
    expect(Math.abs(entry(final, 0) + 4)).toBeLessThan(1e-12);
    expect(Math.abs(entry(final, 1) - 1.5)).toBeLessThan(1e-12);
    [0.75, 0, 0.5, 0, -1, 0.5].forEach((value, i) => {
      expect(Math.abs(entry(states, i) - value)).toBeLessThan(1e-12);
    });
  });

  it("of time and state together are followed too", () => {
    const system = oneEvent(rising, (y, t) => entry(y, 0) + t - 3);
    const { fired } = run(system, [0, 0], 5);
    expect(fired.map(({ at }) => Math.round(at * 1e12) / 1e12)).toEqual([1.5]);
  });
});

describe("conditions that never settle", () => {
  it("that slide along their border end the run by name", () => {
    const slide = oneEvent(
      (_y, out, above) => out.set([above ? -1 : 1, 0]),
      (y) => entry(y, 0) - 1,
    );
    const { success, failure } = run(slide, [0, 0], 5);
    expect(success).toBe(false);
    expect(failure).toMatchObject({ code: "event-livelock", switch: 0 });
    expect(Math.abs((failure?.at ?? 0) - 1)).toBeLessThan(1e-6);
  });

  it("that set off each other without end, end the run by name", () => {
    const duel: FunctionSystem = {
      size: 2,
      dependsOnTime: false,
      rates: (_t, _y, out) => out.set([1, 0]),
      margins: (_t, y, out) => out.set([entry(y, 0) - 1 - entry(y, 1), entry(y, 1) - 0.5]),
      switchOnTimeAlone: [false, false],
      events: [
        { name: "up", switch: 0, fire: (_t, y) => y.set([2], 1) },
        { name: "down", switch: 1, fire: (_t, y) => y.set([0], 1) },
      ],
    };
    const { success, failure, reached } = run(duel, [0, 0], 5, { grid: [0.5, 2] });
    expect(success).toBe(false);
    expect(failure?.code).toBe("event-livelock");
    expect(reached).toBe(1);
  });

  it("that crowd towards one instant (Zeno) end the run there by name", () => {
    const ball = oneEvent(
      (y, out) => out.set([entry(y, 1), -10]),
      (y) => -entry(y, 0),
      (_t, y) => y.set([0, -0.5 * entry(y, 1)]),
    );
    const { failure, statistics } = run(ball, [5, 0], 100);
    expect(failure?.code).toBe("event-livelock");
    // Falls for 1, then bounces for 2 (1/2 + 1/4 + ...) = 2.
    expect(Math.abs((failure?.at ?? 0) - 3)).toBeLessThan(1e-6);
    expect(statistics.steps).toBeLessThan(5000);
  });
});
