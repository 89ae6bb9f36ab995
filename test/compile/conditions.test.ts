import { describe, expect, test } from "vitest";
import { compile, initialState, interpreterKernel, wasmKernel } from "../../src/compile/index.ts";
import { integrate } from "../../src/engine/index.ts";
import { flatSystem, type SystemText } from "./support/flat-text.ts";

function kernelOf(text: SystemText) {
  return interpreterKernel(compile(flatSystem(text)));
}

function read(
  kernel: ReturnType<typeof kernelOf>,
  name: "rates" | "margins" | "outputs",
  t: number,
  y: number[],
): number[] {
  const length = { rates: kernel.size, margins: kernel.switches.length, outputs: kernel.outputCount }[name];
  const out = new Float64Array(length);
  kernel[name](t, Float64Array.from(y), out);
  return [...out];
}

/** Whether the conditions of the events hold where each margin decides its switch. */
function holdsAt(kernel: ReturnType<typeof kernelOf>, t: number, y: number[]): number[] {
  kernel.switches.set(read(kernel, "margins", t, y).map((margin) => (margin > 0 ? 1 : 0)));
  const out = new Float64Array(kernel.events.length);
  kernel.holds(out);
  return [...out];
}

describe("conditions", () => {
  test("on the state become switches that the solver sets", () => {
    const kernel = kernelOf({ states: { a: ["if(a > limit, -1, 1)", 0] }, parameters: { limit: 2 } });
    expect(kernel.switchOnTimeAlone).toEqual([false]);
    expect(read(kernel, "margins", 0, [5])).toEqual([3]);
    expect(read(kernel, "rates", 0, [5])).toEqual([1]);
    kernel.switches[0] = 1;
    expect(read(kernel, "rates", 0, [5])).toEqual([-1]);
  });

  test("the same comparison is one switch; >, >= and < share none", () => {
    const kernel = kernelOf({
      states: { a: ["if(a > 1, 1, 0) + if(a >= 1, 2, 0) * if(1 < a, 4, 0) + if(a < 1, 8, 0)", 0] },
    });
    expect(kernel.switchHoldsAtZero).toEqual([false, true, false]);
    kernel.switches.set([1, 0, 0]);
    expect(read(kernel, "rates", 0, [3])).toEqual([1]);
    kernel.switches.set([1, 1, 0]);
    expect(read(kernel, "rates", 0, [3])).toEqual([1 + 2 * 4]);
  });

  test("on parameters alone are decided by refresh, not by switches", () => {
    const kernel = kernelOf({ states: { a: ["if(k > 1 && k < 3, 10, 20)", 0] }, parameters: { k: 2 } });
    expect(kernel.switches.length).toBe(0);
    expect(read(kernel, "rates", 0, [0])).toEqual([10]);
    kernel.parameters[0] = 4;
    kernel.refresh();
    expect(read(kernel, "rates", 0, [0])).toEqual([20]);
  });

  test("on time along a line have a break, recomputed from the parameters", () => {
    const kernel = kernelOf({
      states: { a: ["if(2 * (time - start) >= delay, 1, 0) + if(a > 0, 1, 0) + if(sin(time) > 0, 1, 0)", 0] },
      parameters: { start: 3, delay: 4 },
    });
    expect(kernel.switchOnTimeAlone).toEqual([true, false, false]);
    expect([...kernel.breaks]).toEqual([5, Number.NaN, Number.NaN]);
    kernel.parameters[0] = 10;
    kernel.refresh();
    expect(kernel.breaks[0]).toBe(12);
  });

  test("a branch that is not taken cannot taint the one that is", () => {
    const kernel = kernelOf({ states: { a: ["if(a > 0, log(a), -1)", 1] } });
    expect(read(kernel, "rates", 0, [-2])).toEqual([-1]);
  });

  test("and, or, not and equality of conditions follow their truth tables", () => {
    const terms = {
      p: "a > 0",
      q: "b > 0",
      both: "p && q",
      either: "p || q",
      one: "p != q",
      none: "!(p || q)",
    };
    const rate = "if(both, 1, 0) + if(either, 10, 0) + if(one, 100, 0) + if(none, 1000, 0)";
    const kernel = kernelOf({ states: { a: [rate, 0], b: ["0", 0] }, terms });
    const results = [0, 1, 2, 3].map((bits) => {
      kernel.switches.set([bits & 1, bits >> 1]);
      return read(kernel, "rates", 0, [0, 0])[0];
    });
    expect(results).toEqual([1000, 110, 110, 11]);
  });
});

test("a chain of forty unequal conditions compiles, its parts shared", () => {
  const terms = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`c${i}`, i === 0 ? "a > 0" : `(a > ${i}) != c${i - 1}`]),
  );
  const kernel = kernelOf({
    states: { a: ["if(c39, 1, 2)", 0] },
    terms,
    events: { e: { when: "c39", sets: { a: "0" } } },
  });
  // An odd number of the forty comparisons holds at 2.5: a > 0, 1 and 2.
  expect(kernel.switches.length).toBe(40);
  expect(holdsAt(kernel, 0, [2.5])).toEqual([1]);
  expect(holdsAt(kernel, 0, [3.5])).toEqual([0]);
});

describe("events", () => {
  const text: SystemText = {
    states: { a: ["1", 0], b: ["0", 5] },
    parameters: { cap: 2 },
    events: { turn: { when: "a > cap && b < 100", sets: { a: "b", b: "a + b" } } },
  };

  test("hold where the whole condition does", () => {
    const kernel = kernelOf(text);
    expect(kernel.events.map(({ name }) => name)).toEqual(["turn"]);
    const points = [
      [1, 5],
      [3, 5],
      [3, 200],
    ];
    expect(points.flatMap((y) => holdsAt(kernel, 0, y))).toEqual([0, 1, 0]);
  });

  test("assign all at once, from the state before", () => {
    const kernel = kernelOf(text);
    const values = new Float64Array(2);
    kernel.assign(0, 0, Float64Array.of(2, 5), values);
    expect(kernel.events[0]?.states).toEqual([0, 1]);
    expect([...values]).toEqual([5, 7]);
  });

  test("fire during a run", async () => {
    const program = compile(flatSystem(text));
    const kernel = await wasmKernel(program);
    const initial = initialState(program, kernel.parameters);
    const solution = integrate({ kernel, initial, start: 0, end: 3, tick: 1, grid: [1, 3], scale: [1, 1] });
    // a = t until it passes 2; then a = 5, b = 7, and a grows on: it has passed 2 already.
    expect(solution.success).toBe(true);
    expect(solution.fired.length).toBe(1);
    expect(solution.states[0]).toBeCloseTo(1, 9);
    expect(solution.final[0]).toBeCloseTo(6, 6);
    expect(solution.final[1]).toBeCloseTo(7, 6);
  });
});

describe("parameters", () => {
  test("reach hoisted coefficients only through refresh", () => {
    const kernel = kernelOf({ states: { a: ["k * k * exp(-k) * a", 1] }, parameters: { k: 2 } });
    const before = read(kernel, "rates", 0, [1]);
    kernel.parameters[0] = 3;
    expect(read(kernel, "rates", 0, [1])).toEqual(before);
    kernel.refresh();
    expect(read(kernel, "rates", 0, [1])[0]).toBeCloseTo(9 * Math.exp(-3), 14);
  });

  test("are computed once: a rate with a costly coefficient is one multiplication", () => {
    const { counts } = compile(
      flatSystem({ states: { a: ["a * exp(-k) * k^2.5 / (1 + k)", 1] }, parameters: { k: 2 } }),
    );
    expect(counts.rateOperations).toBe(1);
  });

  test("set the initial values", () => {
    const program = compile(
      flatSystem({
        states: { a: ["0", "2 * k + volume"], b: ["a", "3"] },
        parameters: { k: 2 },
        terms: { volume: "k^2" },
      }),
    );
    expect([...initialState(program, program.defaults)]).toEqual([8, 3]);
    expect([...initialState(program, Float64Array.of(5))]).toEqual([35, 3]);
  });
});
