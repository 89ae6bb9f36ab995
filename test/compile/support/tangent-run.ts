import {
  compile,
  compileTangents,
  initialState,
  interpreterTangents,
  wasmKernel,
  wasmTangents,
} from "../../../src/compile/index.ts";
import {
  type Impulse,
  type ImpulseAction,
  integrate,
  integrateTangents,
  type Solution,
  type TangentSolution,
} from "../../../src/engine/index.ts";
import type { FlatSystem } from "../../../src/lang/index.ts";
import { flatSystem, type SystemText } from "./flat-text.ts";

/** How a small system is run for its tangents. */
export interface TangentRun {
  readonly end: number;
  /** Rows are spread evenly over the run. */
  readonly rows?: number;
  readonly impulses?: readonly Impulse[];
  /** By impulse action: its slope along each parameter. */
  readonly slopes?: ReadonlyMap<ImpulseAction, Readonly<Record<string, number>>>;
  readonly relativeTolerance?: number;
  readonly scaledTolerance?: number;
  readonly interpreted?: boolean;
  readonly tangentTolerance?: number;
  /** By which parameters it is differentiated; by default by all. */
  readonly by?: readonly number[];
}

export interface TangentOutcome {
  readonly times: Float64Array;
  readonly solution: Solution;
  readonly fault: TangentSolution["fault"];
  /** By readout and parameter: the tangent at each row. */
  readonly tangent: (readout: string, parameter: string) => Float64Array;
  /** By readout: the value at each row. */
  readonly value: (readout: string) => Float64Array;
}

const tight = { relativeTolerance: 1e-9, scaledTolerance: 1e-12 };

function gridOf({ end, rows = 21 }: TangentRun): Float64Array {
  return Float64Array.from({ length: rows }, (_, i) => (i === rows - 1 ? end : (end * i) / (rows - 1)));
}

/** The readouts of a system and their derivatives by its parameters. */
export async function runTangents(text: SystemText | FlatSystem, run: TangentRun): Promise<TangentOutcome> {
  const system = isFlat(text) ? text : flatSystem(text);
  const program = compile(system);
  const kernel = await wasmKernel(program);
  const parameters = run.by ?? [...system.parameters.keys()];
  const derivatives = compileTangents(system, parameters);
  const count = parameters.length;
  const tangents = run.interpreted
    ? interpreterTangents(derivatives, count)
    : await wasmTangents(derivatives, count);
  const slopes = new Map(
    [...(run.slopes ?? [])].map(([action, by]) => [
      action,
      parameters.map((index) => by[system.parameters[index]?.address ?? ""] ?? 0),
    ]),
  );
  const { solution, outputs, fault } = integrateTangents({
    kernel,
    tangents,
    directions: parameters.map((p) => ({ parameters: new Map([[p, 1]]) })),
    slopes,
    initial: initialState(program, kernel.parameters),
    start: 0,
    end: run.end,
    tick: 1,
    grid: gridOf(run),
    scale: system.states.map(({ scale }) => scale),
    relativeTolerance: run.relativeTolerance ?? tight.relativeTolerance,
    scaledTolerance: run.scaledTolerance ?? tight.scaledTolerance,
    ...(run.impulses === undefined ? {} : { impulses: run.impulses }),
    ...(run.tangentTolerance === undefined ? {} : { tangentTolerance: run.tangentTolerance }),
  });
  const columnOf = (values: Float64Array, readout: string) => {
    const column = program.indices.readouts.get(readout) ?? -1;
    return Float64Array.from(
      solution.times,
      (_, row) => values[row * kernel.outputCount + column] ?? Number.NaN,
    );
  };
  return {
    times: solution.times,
    solution,
    fault,
    tangent: (readout, parameter) =>
      columnOf(
        outputs[parameters.indexOf(program.indices.parameters.get(parameter) ?? -1)] ?? new Float64Array(0),
        readout,
      ),
    value: (readout) => columnOf(solution.outputs, readout),
  };
}

function isFlat(text: SystemText | FlatSystem): text is FlatSystem {
  return Array.isArray(text.states);
}

/** The same run by the plain solver. */
export async function runPlain(text: SystemText | FlatSystem, run: TangentRun): Promise<Solution> {
  const system = isFlat(text) ? text : flatSystem(text);
  const program = compile(system);
  const kernel = await wasmKernel(program);
  return integrate({
    ...plainProblem(system, run),
    kernel,
    initial: initialState(program, kernel.parameters),
  });
}

function plainProblem(system: FlatSystem, run: TangentRun) {
  return {
    start: 0,
    end: run.end,
    tick: 1,
    grid: gridOf(run),
    method: "rodas5p",
    scale: system.states.map(({ scale }) => scale),
    relativeTolerance: run.relativeTolerance ?? tight.relativeTolerance,
    scaledTolerance: run.scaledTolerance ?? tight.scaledTolerance,
    ...(run.impulses === undefined ? {} : { impulses: run.impulses }),
  } as const;
}

const finest = { relativeTolerance: 1e-12, scaledTolerance: 1e-15 };
const step = 1e-4;

/**
 * Compares tangents with differences of fourth order, of runs at 1e-12. For each of these parameters, every readout on which it has an
 * effect that differences can see, an elasticity of a thousandth: the largest difference over the largest derivative.
 */
export async function gapsToDifferences(
  system: FlatSystem,
  run: TangentRun,
  parameters: readonly number[],
): Promise<readonly { readonly parameter: string; readonly readout: string; readonly gap: number }[]> {
  const { tangent, value: curve } = await runTangents(system, { ...run, by: parameters });
  const program = compile(system);
  const kernel = await wasmKernel(program);
  const defaults = Float64Array.from(kernel.parameters);
  const outputsWith = (index: number, value: number) => {
    kernel.parameters.set(defaults);
    kernel.parameters[index] = value;
    kernel.refresh();
    const initial = initialState(program, kernel.parameters);
    return integrate({ ...plainProblem(system, { ...run, ...finest }), kernel, initial }).outputs;
  };
  return parameters.flatMap((index) => {
    const { address: parameter, value } = system.parameters[index] ?? { address: "", value: 0 };
    const h = step * (value === 0 ? 1 : Math.abs(value));
    const [a, b, c, d] = [-1, -0.5, 0.5, 1].map((by) => outputsWith(index, value + by * h));
    return system.readouts.flatMap(({ address: readout }, column) => {
      const at = (rows: Float64Array | undefined, row: number) =>
        rows?.[row * system.readouts.length + column] ?? Number.NaN;
      const found = tangent(readout, parameter);
      const truth = found.map(
        (_, row) => (8 * (at(c, row) - at(b, row)) - (at(d, row) - at(a, row))) / (6 * h),
      );
      const size = largest(found);
      if (!(size * Math.abs(value) >= 1e-3 * largest(curve(readout))) || size * value === 0) return [];
      const gap = largest(found.map((slope, row) => slope - (truth[row] as number))) / size;
      return [{ parameter, readout, gap }];
    });
  });
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => (Math.abs(value) <= most ? most : Math.abs(value)), 0);
}

/** Largest difference from a closed form, over its largest size. */
export function worstOf(found: Float64Array, times: Float64Array, truth: (t: number) => number): number {
  const exact = times.map(truth);
  const size = exact.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const gap = found.reduce((most, value, i) => {
    const apart = Math.abs(value - (exact[i] as number));
    return apart <= most ? most : apart;
  }, 0);
  return size === 0 ? gap : gap / size;
}
