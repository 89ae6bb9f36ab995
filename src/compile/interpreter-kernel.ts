import { createBdfStep } from "../engine/bdf-step.ts";
import type { Kernel, KernelDelays } from "../engine/kernel.ts";
import { createRodasStep } from "../engine/rodas-step.ts";
import { rodas5p } from "../engine/rodas5p.ts";
import { effortOf } from "./effort.ts";
import { assignedCells, type Program } from "./program.ts";
import type { Region } from "./tape/layout.ts";
import { type BoundTape, bindTape, runTape } from "./tape/run.ts";
import type { Tape } from "./tape/tape.ts";

/** Memory of an interpreted program, and how its tapes run on it. */
interface Machine {
  view(region: Region): Float64Array;
  prepare(tape: Tape): () => void;
  /** Sets the time and the state that the tapes read. */
  set(t: number, y: Float64Array): void;
}

function createMachine(program: Program): Machine {
  const { layout, constants } = program;
  const all = [...Object.values(program.tapes).flat()] as readonly Tape[];
  const temporaries = Math.max(...all.map((tape) => tape.length));
  const memory = new Float64Array(layout.cells + constants.length + temporaries);
  memory.set(constants, layout.cells);
  const view = (region: Region) =>
    memory.subarray(layout.start[region], layout.start[region] + layout.length[region]);
  return {
    view,
    prepare(tape) {
      const bound: BoundTape = bindTape(tape, layout.cells, constants.length);
      return () => runTape(bound, memory);
    },
    set(t, y) {
      memory[layout.start.time] = t;
      memory.set(y, layout.start.argument);
    },
  };
}

/** The kernel that interprets the tapes: slow and plain, the standard that generated code must match bit for bit. */
export function interpreterKernel(program: Program): Kernel {
  const machine = createMachine(program);
  const { tapes, counts } = program;
  const reader = (tape: Tape, region: Region) => {
    const run = machine.prepare(tape);
    const result = machine.view(region);
    return (t: number, y: Float64Array, out: Float64Array) => {
      machine.set(t, y);
      run();
      out.set(result);
    };
  };
  const refresh = machine.prepare(tapes.hoist);
  const parts = {
    size: counts.states,
    ...(program.algebraic === undefined ? {} : { algebraic: program.algebraic }),
    ...(program.resting === undefined ? {} : { resting: program.resting }),
    dependsOnTime: program.dependsOnTime,
    absoluteTolerance: machine.view("tolerance"),
    y: machine.view("y"),
    next: machine.view("next"),
    stages: machine.view("stages"),
    rates: reader(tapes.rates, "rates"),
    timeSlope: reader(tapes.timeSlope, "slope"),
  };
  const linear = factoring(program, machine);
  const bdf = { history: machine.view("history"), control: machine.view("control") };
  machine.view("parameters").set(program.defaults);
  refresh();
  return {
    ...parts,
    parameters: machine.view("parameters"),
    switches: machine.view("switches"),
    pattern: program.pattern,
    switchOnTimeAlone: program.switchOnTimeAlone,
    switchHoldsAtZero: program.switchHoldsAtZero,
    switchOnEquality: program.switchOnEquality,
    switchCurved: program.switchCurved,
    breaks: machine.view("breaks"),
    outputCount: machine.view("outputs").length,
    events: program.events,
    refresh,
    jacobian: reader(tapes.jacobian, "entries"),
    margins: reader(tapes.margins, "margins"),
    outputs: reader(tapes.outputs, "outputs"),
    holds: holding(program, machine),
    delays: reader(tapes.delays, "delays"),
    priorities: reader(tapes.priorities, "priorities"),
    assign: assigning(program, machine),
    step: createRodasStep({ ...parts, ...linear }),
    bends: machine.view("bends"),
    bend: () => combineStages(parts.stages, machine.view("bends")),
    bdf: { ...bdf, step: createBdfStep({ ...parts, ...linear, ...bdf }) },
    effort: effortOf(program),
    ...lookingBack(program, machine),
  };
}

/** The vectors of the continuous extension, in the order of operations of engine/dense-output.ts. */
function combineStages(stages: Float64Array, bends: Float64Array): void {
  const size = bends.length / 3;
  for (const [vector, row] of rodas5p.dense.entries()) {
    for (let i = 0; i < size; i++) {
      let sum = 0;
      for (const [j, factor] of row.entries()) sum = sum + factor * (stages[j * size + i] as number);
      bends[vector * size + i] = sum;
    }
  }
}

function holding(program: Program, machine: Machine): Kernel["holds"] {
  const run = machine.prepare(program.tapes.holds);
  const result = machine.view("holds");
  return (out) => {
    run();
    out.set(result);
  };
}

function assigning(program: Program, machine: Machine): Kernel["assign"] {
  const runs = program.tapes.events.map((tape) => machine.prepare(tape));
  const values = program.events.map((event) => machine.view("right").subarray(0, assignedCells(event)));
  return (event, t, y, out) => {
    machine.set(t, y);
    runs[event]?.();
    out.set(values[event] ?? []);
  };
}

/** What the solver needs of delayed values, where there are any. */
function lookingBack({ tapes, delays }: Program, machine: Machine): { delayed?: KernelDelays } {
  if (delays === undefined) return {};
  const right = machine.view("right").subarray(0, delays.count);
  const lags = machine.prepare(tapes.lags);
  const pasts = tapes.pasts.map((tape) => machine.prepare(tape));
  const befores = tapes.befores.map((tape) => machine.prepare(tape));
  const argument = machine.view("argument");
  const first = (run: (() => void) | undefined, t: number, y: Float64Array): number => {
    machine.set(t, y);
    run?.();
    return right[0] as number;
  };
  return {
    delayed: {
      ...delays,
      cells: machine.view("past"),
      lags(t, y, out) {
        machine.set(t, y);
        lags();
        out.set(right);
      },
      value: (i, t, y) => first(pasts[i], t, y),
      before: (i, t) => first(befores[i], t, argument),
    },
  };
}

/** Factoring and solving by the tapes. */
function factoring(program: Program, machine: Machine) {
  const start = machine.prepare(program.tapes.start);
  const shift = machine.view("shift");
  const guard = machine.view("guard");
  const right = machine.view("right").subarray(0, program.counts.states);
  const { solution, solve } = solver(program, machine);
  return {
    factor(t: number, y: Float64Array, diagonal: number): boolean {
      machine.set(t, y);
      shift[0] = diagonal;
      start();
      // NaN passes: the step then reports what is not finite.
      return !((guard[0] as number) <= 0);
    },
    solve(rhs: Float64Array): void {
      right.set(rhs);
      solve();
      rhs.set(solution);
    },
  };
}

/** The solve tape with its outputs moved to a region of their own. */
function solver(program: Program, machine: Machine): { solution: Float64Array; solve: () => void } {
  const { solve } = program.tapes;
  const moved = solve.outputs.map((value, i) => (i % 2 === 1 ? value + program.layout.start.rates : value));
  return { solution: machine.view("rates"), solve: machine.prepare({ ...solve, outputs: moved }) };
}
