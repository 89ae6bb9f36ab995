import { compile, initialState, interpreterKernel, type Program } from "../../src/compile/index.ts";
import { type Impulse, integrate, type Kernel, type Solution } from "../../src/engine/index.ts";
import { type FlatSystem, flattenModule, type Module } from "../../src/lang/index.ts";

/** Values of needs, inputs and parameters by name, each in the unit that the module declares. */
export type Values = Readonly<Record<string, number>>;

/** A module that can be run alone: its flat system, its program and a kernel (the plain interpreter). */
export interface ModuleBench {
  readonly module: Module;
  readonly flat: FlatSystem;
  readonly program: Program;
  readonly kernel: Kernel;
}

const benches = new WeakMap<object, ModuleBench>();

/** The bench of a module, made once. */
export function benchOf(module: Module): ModuleBench {
  const before = benches.get(module);
  if (before !== undefined) return before;
  const flat = flattenModule(module);
  const program = compile(flat);
  const bench = { module, flat, program, kernel: interpreterKernel(program) };
  benches.set(module, bench);
  return bench;
}

/** The parameters of a bench with `values` put in. Throws for a name that the module does not have. */
export function parametersWith({ module, flat, program }: ModuleBench, values: Values): Float64Array {
  const parameters = Float64Array.from(program.defaults);
  for (const [name, value] of Object.entries(values))
    parameters[slotOf({ flat, module }, name)] = coherent(flat, module, name, value);
  return parameters;
}

function slotOf({ flat, module }: { flat: FlatSystem; module: Module }, name: string): number {
  const slot = flat.parameters.findIndex(({ address }) => address === `${module.id}.${name}`);
  if (slot < 0) throw new Error(`${module.id} has no need, input or parameter ${name}`);
  return slot;
}

function coherent(flat: FlatSystem, module: Module, name: string, value: number): number {
  return value / (flat.parameters[slotOf({ flat, module }, name)]?.perUnit ?? Number.NaN);
}

/** How to run a module. */
export interface ModuleRunOptions {
  readonly values?: Values;
  readonly minutes: number;
  /** When to report, in minutes; default: the end. */
  readonly at?: readonly number[];
  /** Values that change during the run. */
  readonly changes?: readonly { readonly at: number; readonly values: Values }[];
  /** Amounts added to states at an instant, each in the unit of the state. */
  readonly adds?: readonly { readonly at: number; readonly amounts: Values }[];
  /** State to start from (coherent), instead of the initial values. */
  readonly from?: Float64Array;
  readonly kernel?: Kernel;
  readonly relativeTolerance?: number;
}

/** Integrates a module alone; time is in minutes. Throws where the solver fails. */
export function solveModule(bench: ModuleBench, options: ModuleRunOptions): Solution {
  const { flat, module, program } = bench;
  const { values = {}, minutes, at = [minutes], changes = [], adds = [], kernel = bench.kernel } = options;
  const parameters = parametersWith(bench, values);
  kernel.parameters.set(parameters);
  kernel.refresh();
  const sets = changes.map(
    (change): Impulse => ({
      at: change.at,
      apply: Object.entries(change.values).map(([name, value]) => ({
        kind: "set",
        parameter: slotOf(bench, name),
        value: coherent(flat, module, name, value),
      })),
    }),
  );
  const additions = adds.map(
    (add): Impulse => ({
      at: add.at,
      apply: Object.entries(add.amounts).map(([name, amount]) => addition(flat, module, name, amount)),
    }),
  );
  const solution = integrate({
    kernel,
    initial: options.from ?? initialState(program, parameters),
    start: 0,
    end: minutes,
    tick: 1,
    impulses: [...sets, ...additions],
    grid: at,
    relativeTolerance: options.relativeTolerance ?? 1e-8,
    scale: flat.states.map(({ scale }) => scale),
  });
  if (!solution.success) throw new Error(`${module.id}: ${JSON.stringify(solution.failure)}`);
  return solution;
}

function addition(flat: FlatSystem, module: Module, name: string, amount: number) {
  const state = flat.states.findIndex(({ address }) => address === `${module.id}.${name}`);
  if (state < 0) throw new Error(`${module.id} has no state ${name}`);
  return { kind: "add", state, amount: amount / (flat.states[state]?.perUnit ?? Number.NaN) } as const;
}
