import { lanes, type ReadableTable, type TangentKernel } from "../../engine/tangent-kernel.ts";
import { createTangentStep } from "../../engine/tangent-step.ts";
import { bindTape, runTape } from "../tape/run.ts";
import type { Tape } from "../tape/tape.ts";
import { type TangentMemory, tangentMemory } from "./tangent-memory.ts";
import { type TableProgram, type TangentProgram, tangentTapes } from "./tangent-program.ts";

/** Memory of a tangent kernel and how its tapes run on it. */
export interface TangentMachine {
  /** Cells from `start`, as they are in memory. */
  view(start: number, length: number): Float64Array;
  /** The function that runs a tape of the program, which has this name. */
  prepare(tape: Tape, name: string): () => void;
  /** Absent where plain code does it. */
  readonly propagate?: (block: number) => void;
  /** Combines the second derivatives among the entries with the vectors of the stages; absent where plain code does it. */
  readonly combine?: () => void;
}

/** The tangent kernel that interprets the tapes: the standard that generated code must match bit for bit. */
export function interpreterTangents(program: TangentProgram, directions: number): TangentKernel {
  const { constants } = program;
  const { end } = tangentMemory(program, Math.ceil(directions / lanes));
  const temporaries = Math.max(...tangentTapes(program).map((tape) => tape.length));
  const memory = new Float64Array(end + constants.length + temporaries);
  memory.set(constants, end);
  const machine: TangentMachine = {
    view: (start, length) => memory.subarray(start, start + length),
    prepare(tape) {
      const bound = bindTape(tape, end, constants.length);
      return () => runTape(bound, memory);
    },
  };
  return tangentKernelOf(program, machine, directions);
}

/** A tangent kernel of a program on a machine, with room for a number of directions. */
export function tangentKernelOf(
  program: TangentProgram,
  machine: TangentMachine,
  directions: number,
): TangentKernel {
  const { layout, size } = program;
  const blocks = Math.ceil(directions / lanes);
  const memory = tangentMemory(program, blocks);
  const region = (name: keyof typeof layout.start, length = layout.length[name]) =>
    machine.view(layout.start[name], length);
  const time = region("time");
  const argument = region("argument");
  const table = (of: TableProgram, name: string): ReadableTable => {
    const run = machine.prepare(of.tape, name);
    return {
      rows: of.rows,
      columns: of.columns,
      values: region("entries", of.rows.length),
      read(t, y) {
        time[0] = t;
        argument.set(y);
        run();
      },
    };
  };
  const refresh = machine.prepare(program.hoist, "hoist");
  const start = machine.prepare(program.start, "start");
  const shift = region("shift");
  const guard = region("guard");
  const parameters = region("parameters");
  parameters.set(program.defaults);
  refresh();
  const parts = {
    size,
    differentiated: program.differentiated,
    rates: table(program.rates, "rates"),
    curvature: curvatureOf(program, machine, table(program.curvature, "curvature"), memory),
    stageRates: machine.view(memory.stageRates, 8 * program.rates.rows.length),
    stageCurvature: machine.view(memory.stageCurvature, 8 * program.curvature.rows.length),
    weights: machine.view(memory.weights, 64),
  };
  const all = machine.view(memory.blocks, blocks * memory.block);
  const step = createTangentStep(parts, substitution(program, machine));
  return {
    ...parts,
    parameters,
    switches: region("switches"),
    refresh,
    outputs: table(program.outputs, "outputs"),
    margins: table(program.margins, "margins"),
    events: program.events.map((event, i) => table(event, `event${i}`)),
    eventSwitches: program.eventSwitches,
    initial: table(program.initial, "initial"),
    breaks: table(program.breaks, "breaks"),
    factor(t, y, diagonal) {
      time[0] = t;
      argument.set(y);
      shift[0] = diagonal;
      start();
      return (guard[0] as number) > 0;
    },
    blocks: all,
    propagate:
      machine.propagate ?? ((block) => step(all.subarray(block * memory.block, (block + 1) * memory.block))),
  };
}

/** Second derivatives are computed once for a step, and combined with the vectors of its stages. */
function curvatureOf(
  program: TangentProgram,
  machine: TangentMachine,
  bends: ReadableTable,
  memory: TangentMemory,
): TangentKernel["curvature"] {
  const { size, curvature } = program;
  const { rows, columns } = curvature;
  const given = machine.view(memory.vectors, 8 * (size + 1));
  const combine = machine.combine ?? plainSums(program, machine, memory);
  return {
    rows,
    columns,
    read(t, y, vectors, weights) {
      bends.read(t, y);
      for (let stage = 0; stage < 8; stage++) {
        const at = 2 * (stage >> 1) * (size + 1) + (stage & 1);
        for (let i = 0; i < size; i++) given[at + 2 * i] = vectors[stage * size + i] as number;
        given[at + 2 * size] = weights[stage] as number;
      }
      combine();
    },
  };
}

/** For each stage and entry, the sum of its products, in their order, from 0. */
function plainSums(
  { size, curvature, layout }: TangentProgram,
  machine: TangentMachine,
  memory: TangentMemory,
): () => void {
  const { rows, targets, sources } = curvature;
  const bends = machine.view(layout.start.entries, targets.length);
  const given = machine.view(memory.vectors, 8 * (size + 1));
  const sums = machine.view(memory.stageCurvature, 8 * rows.length);
  return () => {
    sums.fill(0);
    for (let stage = 0; stage < 8; stage++) {
      const from = 2 * (stage >> 1) * (size + 1) + (stage & 1);
      for (let k = 0; k < targets.length; k++) {
        const at = stage * rows.length + (targets[k] as number);
        const by = given[from + 2 * (sources[k] as number)] as number;
        sums[at] = (sums[at] as number) + (bends[k] as number) * by;
      }
    }
  };
}

/** Solves with the last factors: forward, then back, as the rows of the program say. */
function substitution(
  { forward, backward, layout }: TangentProgram,
  machine: TangentMachine,
): (vector: Float64Array) => void {
  const start = layout.start.factors;
  const factors = machine.view(start, layout.length.factors);
  return (vector) => {
    for (const [rows, isBack] of [
      [forward, false],
      [backward, true],
    ] as const) {
      for (const { row, columns, cells, inverse } of rows) {
        let total = vector[row] as number;
        for (let k = 0; k < columns.length; k++)
          total =
            total +
            (factors[(cells[k] as number) - start] as number) * (vector[columns[k] as number] as number);
        vector[row] = isBack ? total * (factors[inverse - start] as number) : total;
      }
    }
  };
}
