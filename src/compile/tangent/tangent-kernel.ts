import type { ReadableTable, TangentKernel } from "../../engine/tangent-kernel.ts";
import { createTangentStep } from "../../engine/tangent-step.ts";
import { bindTape, runTape } from "../tape/run.ts";
import type { Tape } from "../tape/tape.ts";
import { tangentMemory } from "./tangent-memory.ts";
import {
  type CurvatureProgram,
  type TableProgram,
  type TangentProgram,
  tangentTapes,
} from "./tangent-program.ts";

/** Memory of a tangent kernel and how its tapes run on it. */
export interface TangentMachine {
  /** Cells from `start`, as they are in memory. */
  view(start: number, length: number): Float64Array;
  /** The function that runs a tape of the program, which has this name. */
  prepare(tape: Tape, name: string): () => void;
  /** Absent where plain code does it. */
  readonly propagate?: (block: number) => void;
}

/** The tangent kernel that interprets the tapes: the standard that generated code must match bit for bit. */
export function interpreterTangents(program: TangentProgram, directions: number): TangentKernel {
  const { constants } = program;
  const { end } = tangentMemory(program, Math.ceil(directions / 2));
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
  const blocks = Math.ceil(directions / 2);
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
    rates: table(program.rates, "rates"),
    curvature: curvatureOf(program.curvature, table(program.curvature, "curvature"), region("entries")),
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

/** Second derivatives are computed once for a step, and combined with the vector of each stage. */
function curvatureOf(
  { rows, columns, targets, sources }: CurvatureProgram,
  bends: ReadableTable,
  entries: Float64Array,
): TangentKernel["curvature"] {
  const kept = new Float64Array(targets.length);
  const values = new Float64Array(rows.length);
  return {
    rows,
    columns,
    values,
    prepare(t, y) {
      bends.read(t, y);
      kept.set(entries.subarray(0, kept.length));
    },
    combine(v, weight) {
      values.fill(0);
      const size = v.length;
      for (let k = 0; k < kept.length; k++) {
        const source = sources[k] as number;
        const target = targets[k] as number;
        const by = source === size ? weight : (v[source] as number);
        values[target] = (values[target] as number) + (kept[k] as number) * by;
      }
    },
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
