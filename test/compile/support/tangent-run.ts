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

/** The readouts of a system and their derivatives by all its parameters. */
export async function runTangents(text: SystemText | FlatSystem, run: TangentRun): Promise<TangentOutcome> {
  const system = isFlat(text) ? text : flatSystem(text);
  const program = compile(system);
  const kernel = await wasmKernel(program);
  const derivatives = compileTangents(system);
  const count = system.parameters.length;
  const tangents = run.interpreted
    ? interpreterTangents(derivatives, count)
    : await wasmTangents(derivatives, count);
  const slopes = new Map(
    [...(run.slopes ?? [])].map(([action, by]) => [
      action,
      system.parameters.map(({ address }) => by[address] ?? 0),
    ]),
  );
  const { solution, outputs, fault } = integrateTangents({
    kernel,
    tangents,
    directions: system.parameters.map((_, p) => ({ parameters: new Map([[p, 1]]) })),
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
      columnOf(outputs[program.indices.parameters.get(parameter) ?? -1] ?? new Float64Array(0), readout),
    value: (readout) => columnOf(solution.outputs, readout),
  };
}

function isFlat(text: SystemText | FlatSystem): text is FlatSystem {
  return Array.isArray(text.states);
}

/** The same run by the plain solver. */
export async function runPlain(text: SystemText, run: TangentRun): Promise<Solution> {
  const program = compile(flatSystem(text));
  const kernel = await wasmKernel(program);
  return integrate({
    kernel,
    initial: initialState(program, kernel.parameters),
    start: 0,
    end: run.end,
    tick: 1,
    grid: gridOf(run),
    method: "rodas5p",
    scale: Array.from(kernel.y, () => 1),
    relativeTolerance: run.relativeTolerance ?? tight.relativeTolerance,
    scaledTolerance: run.scaledTolerance ?? tight.scaledTolerance,
    ...(run.impulses === undefined ? {} : { impulses: run.impulses }),
  });
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
