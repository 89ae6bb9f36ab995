import type { BdfCore } from "../../engine/bdf-work.ts";
import type { Kernel, KernelDelays } from "../../engine/kernel.ts";
import { effortOf } from "../effort.ts";
import { marginReads } from "../margin-reads.ts";
import { assignedCells, type Program } from "../program.ts";
import type { Region } from "../tape/layout.ts";
import { ModuleCache } from "./module-cache.ts";
import {
  beforeExport,
  cellAddress,
  encodeProgram,
  eventExport,
  lagsExport,
  pastExport,
} from "./program-module.ts";

const modules = new ModuleCache(encodeProgram);

/** Takes the bytes of a program's module from elsewhere. */
export function giveModule(program: Program, bytes: Uint8Array<ArrayBuffer>): void {
  modules.give(program, bytes);
}

type Run = () => void;

/** The exports of a program's module. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly step: Kernel["step"];
  readonly bdf: BdfCore["step"];
  readonly show: NonNullable<Kernel["show"]>;
  readonly run: (name: string) => Run;
}

/**
 * A kernel that runs as WebAssembly, with memory of its own.
 *
 * Rejects with `simd-missing` where the host has no 128-bit SIMD; interpreterKernel then still works.
 */
export async function wasmKernel(program: Program): Promise<Kernel> {
  return wasmKernelOf(program, await modules.of(program));
}

/** A kernel from the module of its program. */
export async function wasmKernelOf(program: Program, module: WebAssembly.Module): Promise<Kernel> {
  const instance = await WebAssembly.instantiate(module);
  return kernelOf(program, readExports(instance.exports));
}

function readExports(exports: WebAssembly.Exports): Exports {
  return {
    memory: exports["memory"] as WebAssembly.Memory,
    step: exports["step"] as Kernel["step"],
    bdf: exports["bdf"] as BdfCore["step"],
    show: exports["show"] as NonNullable<Kernel["show"]>,
    run: (name) => exports[name] as Run,
  };
}

function kernelOf(program: Program, exports: Exports): Kernel {
  const { layout, counts } = program;
  const view = (region: Region) =>
    new Float64Array(exports.memory.buffer, cellAddress(layout.start[region]), layout.length[region]);
  const time = view("time");
  const argument = view("argument");
  const reader = (name: string, region: Region) => {
    const run = exports.run(name);
    const result = view(region);
    return (t: number, y: Float64Array, out: Float64Array) => {
      time[0] = t;
      argument.set(y);
      run();
      out.set(result);
    };
  };
  const events = program.events.map((_, i) => exports.run(eventExport(i)));
  const assigned = program.events.map((event) => view("right").subarray(0, assignedCells(event)));
  const holds = exports.run("holds");
  const held = view("holds");
  const refresh = exports.run("hoist");
  const parameters = view("parameters");
  parameters.set(program.defaults);
  refresh();
  return {
    size: counts.states,
    ...(program.algebraic === undefined ? {} : { algebraic: program.algebraic }),
    ...(program.resting === undefined ? {} : { resting: program.resting }),
    dependsOnTime: program.dependsOnTime,
    parameters,
    switches: view("switches"),
    absoluteTolerance: view("tolerance"),
    y: view("y"),
    next: view("next"),
    stages: view("stages"),
    pattern: program.pattern,
    switchOnTimeAlone: program.switchOnTimeAlone,
    switchHoldsAtZero: program.switchHoldsAtZero,
    switchOnEquality: program.switchOnEquality,
    switchCurved: program.switchCurved,
    breaks: view("breaks"),
    outputCount: layout.length.outputs,
    events: program.events,
    refresh,
    rates: reader("rates", "rates"),
    jacobian: reader("jacobian", "entries"),
    timeSlope: reader("timeSlope", "slope"),
    ...marginsOf(program, exports, view),
    outputs: reader("outputs", "outputs"),
    holds(out) {
      holds();
      out.set(held);
    },
    delays: reader("delays", "delays"),
    priorities: reader("priorities", "priorities"),
    assign(event, t, y, out) {
      time[0] = t;
      argument.set(y);
      events[event]?.();
      out.set(assigned[event] ?? []);
    },
    step: exports.step,
    bends: view("bends"),
    bend: exports.run("bend"),
    shown: view("outputs"),
    show: exports.show,
    bdf: { history: view("history"), control: view("control"), step: exports.bdf },
    effort: effortOf(program),
    ...lookingBack(program, exports, view),
  };
}

/** The margins, to which only what they read is handed over. */
function marginsOf(
  program: Program,
  exports: Exports,
  view: (region: Region) => Float64Array,
): Pick<Kernel, "margins" | "marginReads"> {
  const run = exports.run("margins");
  const time = view("time");
  const argument = view("argument");
  const result = view("margins");
  const reads = marginReads(program);
  return {
    ...(reads === undefined ? {} : { marginReads: reads }),
    margins(t, y, out) {
      time[0] = t;
      if (reads === undefined) argument.set(y);
      else for (const state of reads) argument[state] = y[state] as number;
      run();
      out.set(result);
    },
  };
}

/** What the solver needs of delayed values, where there are any. */
function lookingBack(
  { delays }: Program,
  exports: Exports,
  view: (region: Region) => Float64Array,
): { delayed?: KernelDelays } {
  if (delays === undefined) return {};
  const time = view("time");
  const argument = view("argument");
  const right = view("right").subarray(0, delays.count);
  const lags = exports.run(lagsExport);
  const pasts = delays.isNeeded.map((_, i) => exports.run(pastExport(i)));
  const befores = delays.isNeeded.map((_, i) => exports.run(beforeExport(i)));
  const first = (run: Run | undefined, t: number): number => {
    time[0] = t;
    run?.();
    return right[0] as number;
  };
  return {
    delayed: {
      ...delays,
      cells: view("past"),
      lags(t, y, out) {
        time[0] = t;
        argument.set(y);
        lags();
        out.set(right);
      },
      value(i, t, y) {
        argument.set(y);
        return first(pasts[i], t);
      },
      before: (i, t) => first(befores[i], t),
    },
  };
}
