import type { Module } from "../../src/lang/index.ts";
import {
  benchOf,
  type ModuleBench,
  type ModuleRunOptions,
  parametersWith,
  solveModule,
  type Values,
} from "./module-run.ts";

/** A module with its names, so that offers and states are typed. */
type Named<State extends string, Offer extends string> = Module<string, State, string, string, string, Offer>;

/** Curves of a module run alone: one value per reported time, in the declared units. */
export interface ModuleCurves<State extends string, Offer extends string> {
  /** Minutes. */
  readonly times: readonly number[];
  readonly offers: Readonly<Record<Offer, readonly number[]>>;
  readonly states: Readonly<Record<State, readonly number[]>>;
}

/**
 * Runs a module alone, with its needs at `typical` unless `values` or `changes` say otherwise.
 *
 * @example runModule(kinase, { minutes: 60, at: [0, 30, 60], values: { inhibitor: 100 } }).offers.activity
 */
export function runModule<State extends string, Offer extends string>(
  module: Named<State, Offer>,
  options: ModuleRunOptions,
): ModuleCurves<State, Offer> {
  const bench = benchOf(module as Module);
  const solution = solveModule(bench, options);
  const { states, readouts } = bench.flat;
  const column = (data: Float64Array, count: number, index: number, perUnit: number) =>
    Array.from(solution.times, (_, row) => (data[row * count + index] ?? Number.NaN) * perUnit);
  return {
    times: Array.from(solution.times),
    offers: byName(readouts, (index, perUnit) => column(solution.outputs, readouts.length, index, perUnit)),
    states: byName(states, (index, perUnit) => column(solution.states, states.length, index, perUnit)),
  };
}

/**
 * The offers of a module in its steady state, in the declared units. Throws where it comes to none.
 *
 * @example steady(kinase, { inhibitor: 0 }).activity
 */
export function steady<State extends string, Offer extends string>(
  module: Named<State, Offer>,
  values: Values = {},
): Readonly<Record<Offer, number>> {
  const bench = benchOf(module as Module);
  const state = steadyState(bench, values);
  const outputs = new Float64Array(bench.flat.readouts.length);
  bench.kernel.outputs(0, state, outputs);
  return byName(bench.flat.readouts, (index, perUnit) => (outputs[index] ?? Number.NaN) * perUnit) as Record<
    Offer,
    number
  >;
}

/** The states of a module in its steady state, in the declared units. Throws where it comes to none. */
export function steadyStates<State extends string, Offer extends string>(
  module: Named<State, Offer>,
  values: Values = {},
): Readonly<Record<State, number>> {
  const bench = benchOf(module as Module);
  const state = steadyState(bench, values);
  return byName(bench.flat.states, (index, perUnit) => (state[index] ?? Number.NaN) * perUnit) as Record<
    State,
    number
  >;
}

const longest = 1e9;
/** A state that changes by less than this part in a day is steady. */
const steadyPart = 1e-6;
const day = 1440;

/** The state (coherent) that a module comes to when nothing changes. */
export function steadyState(bench: ModuleBench, values: Values = {}, from?: Float64Array): Float64Array {
  const { kernel, flat, module } = bench;
  if (flat.states.length === 0) {
    kernel.parameters.set(parametersWith(bench, values));
    kernel.refresh();
    return new Float64Array(0);
  }
  let state = from;
  for (let minutes = 1e5; minutes <= longest; minutes *= 100) {
    const start = state === undefined ? {} : { from: state };
    state = solveModule(bench, { values, minutes, ...start }).final;
    if (isSteady(bench, state)) return Float64Array.from(state);
  }
  throw new Error(`${module.id} comes to no steady state`);
}

function isSteady({ kernel, flat }: ModuleBench, state: Float64Array): boolean {
  const rates = new Float64Array(state.length);
  kernel.rates(0, state, rates);
  return flat.states.every(({ scale }, i) => {
    const size = Math.max(Math.abs(state[i] ?? 0), 1e-3 * scale);
    return Math.abs(rates[i] ?? Number.NaN) * day <= steadyPart * size;
  });
}

function byName<Name extends string, Value>(
  entries: readonly { readonly address: string; readonly perUnit: number }[],
  valueAt: (index: number, perUnit: number) => Value,
): Record<Name, Value> {
  const values = entries.map(({ address, perUnit }, index) => {
    const name = address.slice(address.lastIndexOf(".") + 1);
    return [name, valueAt(index, perUnit)] as const;
  });
  return Object.fromEntries(values) as Record<Name, Value>;
}
