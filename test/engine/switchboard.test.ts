import { describe, expect, it } from "vitest";
import { compile, interpreterKernel } from "../../src/compile/index.ts";
import type { Kernel } from "../../src/engine/index.ts";
import { Switchboard } from "../../src/engine/switchboard.ts";
import { flatSystem } from "../compile/support/flat-text.ts";
import { runEvents } from "./support/event-run.ts";

/** A kernel with one switch, on a state that rests. */
function watching(when: string): Kernel {
  return interpreterKernel(
    compile(flatSystem({ states: { x: ["0", 0] }, events: { e: { when, sets: { x: "x" } } } })),
  );
}

/** Whether what lies 1.5e-12 past 5, set after a crossing that was met within 1e-12, counts as on the border. */
function isOnBorder(when: string): boolean {
  const kernel = watching(when);
  const board = new Switchboard(kernel, () => 1e-3);
  const crossed = Uint8Array.of(1);
  kernel.y[0] = 5 + 1e-12;
  board.flip(crossed, 0);
  board.note(0);
  kernel.y[0] = 5 + 1.5e-12;
  board.setStateSwitches(0, 1);
  const marks = new Uint8Array(1);
  board.markNearBorder(marks);
  return marks[0] === 1;
}

describe("what rounding may part from a border", () => {
  it("is on the border of a comparison, and not of an equality: that holds at one number alone", () => {
    expect(isOnBorder("x > 5")).toBe(true);
    expect(isOnBorder("x <= 5")).toBe(true);
    expect(isOnBorder("x == 5")).toBe(false);
    expect(isOnBorder("x != 5")).toBe(false);
  });
});

describe("conditions on algebraic states", () => {
  /** z = x^2; w follows a condition on z, and v one on w. */
  const chain = {
    states: {
      x: ["0", 1],
      z: ["z - x * x", 1],
      w: ["w - if(z > 4, 10, 1)", 1],
      v: ["v - if(w > 5, 100, 2)", 2],
    },
    algebraic: ["z", "w", "v"],
  } as const;
  const values = (run: ReturnType<typeof runEvents>, row: number) =>
    ["x", "z", "w", "v"].map((state) => Math.round(run.at(row, state) * 1e9) / 1e9);

  it("follow a dose in the instant that it is given, and what hangs on them does too", () => {
    const impulses = [{ at: 1, apply: [{ kind: "add", state: 0, amount: 2 }] }] as const;
    const run = runEvents(chain, 2, { impulses, grid: [0.5, 1, 2] });
    expect(run.failure).toBeUndefined();
    expect(values(run, 0)).toEqual([1, 1, 1, 2]);
    expect(values(run, 1)).toEqual([3, 9, 10, 100]);
    expect(values(run, 2)).toEqual([3, 9, 10, 100]);
  });

  it("follow the start, whatever was guessed of the states before", () => {
    const states = { ...chain.states, x: ["0", 3] as const };
    const run = runEvents({ ...chain, states }, 1, { grid: [0, 1] });
    expect(values(run, 0)).toEqual([3, 9, 10, 100]);
    expect(values(run, 1)).toEqual([3, 9, 10, 100]);
  });

  it("follow an event in its instant: what it brings about sees them", () => {
    const run = runEvents(
      {
        ...chain,
        states: { ...chain.states, seen: ["0", 0] },
        events: {
          jump: { when: "time >= 1", sets: { x: "3" } },
          after: { when: "v > 50", sets: { seen: "v + w" } },
        },
      },
      2,
      { grid: [1, 2] },
    );
    expect(run.story).toEqual(["jump at 1", "after at 1"]);
    expect(run.last("seen")).toBeCloseTo(110, 8);
    expect(values(run, 0)).toEqual([3, 9, 10, 100]);
  });
});
