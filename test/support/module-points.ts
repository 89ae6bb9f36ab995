import { initialState } from "../../src/compile/index.ts";
import { flowsOf } from "../../src/lang/definition/process-flows.ts";
import type { Module } from "../../src/lang/index.ts";
import type { ModuleBench, Values } from "./module-run.ts";

/** A repeatable stream of numbers in [0, 1) (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Which way a shuffle lets processes run: as they are written, backwards, or each by chance. */
export type Lean = "forwards" | "backwards" | "either";

/**
 * Another state with the same conserved sums: the processes of the module run by chance, forwards or backwards, each
 * never further than what it takes from has. Processes with yields stay still.
 */
export function shuffledState(
  { module, flat, program }: ModuleBench,
  seed: number,
  lean: Lean = "either",
): Float64Array {
  const state = initialState(program, program.defaults);
  const next = numbersFrom(seed);
  const slots = new Map(flat.states.map(({ address }, i) => [address, i]));
  const slot = (name: string) => slots.get(`${module.id}.${name}`) ?? -1;
  const processes = Object.values(module.processes).filter((process) => process.yields === undefined);
  for (let round = 0; round < 3; round++) {
    for (const flows of processes.map(flowsOf)) {
      const backwards = lean === "backwards" || (lean === "either" && next() < 0.5);
      const source = backwards ? "to" : "from";
      const taken = flows.filter(({ direction }) => direction === source);
      const reach = taken.map(
        ({ state: name, coefficient }) => Math.max(state[slot(name)] ?? 0, 0) / coefficient,
      );
      const sizes = flows.map(({ state: name }) => flat.states[slot(name)]?.scale ?? 0);
      const extent = next() * 0.7 * Math.min(...(reach.length > 0 ? reach : sizes));
      for (const { state: name, coefficient, direction } of flows) {
        const i = slot(name);
        state[i] = (state[i] ?? 0) + coefficient * extent * (direction === source ? -1 : 1);
      }
    }
  }
  return state;
}

/** The needs of a module pulled low and high; a share (unit 1, at most 1) stays a share. */
export function needExcursions({ needs = {} }: Module): { readonly low: Values; readonly high: Values } {
  const scaled = (change: (typical: number, isShare: boolean) => number): Values =>
    Object.fromEntries(
      Object.entries(needs).map(([name, { typical, unit }]) => [
        name,
        change(
          typical,
          (unit === "1" || unit === "%") && typical >= 0 && typical <= (unit === "1" ? 1 : 100),
        ),
      ]),
    );
  return {
    low: scaled((typical) => 0.1 * typical),
    high: scaled((typical, isShare) => (isShare ? typical : 5 * typical)),
  };
}
