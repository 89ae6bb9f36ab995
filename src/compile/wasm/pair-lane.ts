import type { Kernel } from "../../engine/kernel.ts";
import { marginReads } from "../margin-reads.ts";
import { assignedCells, type Program } from "../program.ts";
import type { Region } from "../tape/layout.ts";
import type { OwnRegion, PairLayout } from "./pair-layout.ts";
import { rowExport } from "./pair-module.ts";
import { eventExport } from "./program-module.ts";

type Run = (...numbers: number[]) => void;

/** The memory and the functions of a pair, as its lanes share them. */
export interface PairMachine {
  readonly buffer: ArrayBuffer;
  readonly at: PairLayout;
  run(name: string): Run;
  /** Makes a step in one lane; the other repeats its last. */
  stepOne(lane: number, t: number, h: number, relativeTolerance: number): number;
  /** Combines the stages of the last step for a lane, or for both. */
  bend(): void;
  /** Whether `bend` has been called since the last step. */
  isBent: boolean;
}

/** One lane as a kernel of its own. All that it computes is computed in both lanes, and read from this one. */
export class PairLane {
  readonly kernel: Kernel;
  /** Whether `stages` of the kernel are those of the last step. */
  isUnstaged = true;
  readonly #machine: PairMachine;
  readonly #program: Program;
  readonly #lane: number;
  readonly #stages: Float64Array;

  constructor(program: Program, machine: PairMachine, lane: number) {
    this.#program = program;
    this.#machine = machine;
    this.#lane = lane;
    this.#stages = this.#own("stages");
    this.kernel = this.#makeKernel();
  }

  #own(region: OwnRegion): Float64Array {
    const { at, buffer } = this.#machine;
    return new Float64Array(buffer, at.own(region, this.#lane), this.#program.layout.length[region]);
  }

  /** Pairs of a region from this lane on: every second number is one of this lane. */
  #pairs(region: Region): Float64Array {
    const { at, buffer } = this.#machine;
    const count = this.#program.layout.length[region];
    return new Float64Array(buffer, at.pairs(region), 2 * count).subarray(count === 0 ? 0 : this.#lane);
  }

  #makeKernel(): Kernel {
    const { program, lane } = { program: this.#program, lane: this.#lane };
    const machine = this.#machine;
    const own = (region: OwnRegion) => this.#own(region);
    const enter = this.#makeEntry();
    const enterSwitches = copier(own("switches"), this.#pairs("switches"));
    const reader = (name: string, region: Region) => {
      const run = machine.run(name);
      const leave = reading(this.#pairs(region));
      return (t: number, y: Float64Array, out: Float64Array) => {
        enter(t, y);
        enterSwitches();
        run();
        leave(out);
      };
    };
    const holds = machine.run("holds");
    const leaveHolds = reading(this.#pairs("holds"));
    const events = program.events.map((event, i) => {
      const right = this.#pairs("right").subarray(0, 2 * assignedCells(event));
      return { run: machine.run(eventExport(i)), leave: reading(right) };
    });
    const unstage = () => this.#unstage();
    return {
      size: program.counts.states,
      ...(program.algebraic === undefined ? {} : { algebraic: program.algebraic }),
      ...(program.resting === undefined ? {} : { resting: program.resting }),
      dependsOnTime: program.dependsOnTime,
      parameters: own("parameters"),
      switches: own("switches"),
      absoluteTolerance: own("tolerance"),
      y: own("y"),
      next: own("next"),
      get stages() {
        return unstage();
      },
      pattern: program.pattern,
      switchOnTimeAlone: program.switchOnTimeAlone,
      switchHoldsAtZero: program.switchHoldsAtZero,
      switchOnEquality: program.switchOnEquality,
      switchCurved: program.switchCurved,
      breaks: own("breaks"),
      outputCount: program.layout.length.outputs,
      events: program.events,
      refresh: this.#makeRefresh(),
      rates: reader("rates", "rates"),
      jacobian: reader("jacobian", "entries"),
      timeSlope: reader("timeSlope", "slope"),
      ...this.#makeMargins(enterSwitches),
      outputs: reader("outputs", "outputs"),
      holds(out) {
        enterSwitches();
        holds();
        leaveHolds(out);
      },
      delays: reader("delays", "delays"),
      priorities: reader("priorities", "priorities"),
      assign(event, t, y, out) {
        enter(t, y);
        enterSwitches();
        events[event]?.run();
        events[event]?.leave(out);
      },
      step: (t, h, relativeTolerance) => machine.stepOne(lane, t, h, relativeTolerance),
      bends: own("bends"),
      bend() {
        if (!machine.isBent) machine.bend();
      },
      shown: own("outputs"),
      show: machine.run(rowExport(lane)),
      restage: () => this.#restage(),
    };
  }

  /** The margins, to which only what they read is handed over. */
  #makeMargins(enterSwitches: Run): Pick<Kernel, "margins" | "marginReads"> {
    const run = this.#machine.run("margins");
    const time = this.#pairs("time");
    const argument = this.#pairs("argument");
    const leave = reading(this.#pairs("margins"));
    const reads = marginReads(this.#program) ?? Int32Array.from(this.#program.indices.states.values());
    return {
      marginReads: reads,
      margins(t, y, out) {
        time[0] = t;
        for (let k = 0; k < reads.length; k++) {
          const state = reads[k] as number;
          argument[2 * state] = y[state] as number;
        }
        enterSwitches();
        run();
        leave(out);
      },
    };
  }

  #makeEntry(): (t: number, y: Float64Array) => void {
    const time = this.#pairs("time");
    const argument = this.#pairs("argument");
    return (t, y) => {
      time[0] = t;
      for (let i = 0; i < y.length; i++) argument[2 * i] = y[i] as number;
    };
  }

  #makeRefresh(): Run {
    const enter = copier(this.#own("parameters"), this.#pairs("parameters"));
    const hoist = this.#machine.run("hoist");
    const leave = reading(this.#pairs("breaks"));
    const breaks = this.#own("breaks");
    return () => {
      enter();
      hoist();
      leave(breaks);
    };
  }

  /** The stages of this lane, read from the pairs where a step has been made since. */
  #unstage(): Float64Array {
    if (this.isUnstaged) return this.#stages;
    reading(this.#pairs("stages"))(this.#stages);
    this.isUnstaged = true;
    return this.#stages;
  }

  #restage(): void {
    copier(this.#stages, this.#pairs("stages"))();
    this.isUnstaged = true;
    this.#machine.isBent = false;
  }
}

function copier(from: Float64Array, pairs: Float64Array): Run {
  return () => {
    for (let i = 0; i < from.length; i++) pairs[2 * i] = from[i] as number;
  };
}

function reading(pairs: Float64Array): (out: Float64Array) => void {
  const count = Math.ceil(pairs.length / 2);
  return (out) => {
    for (let i = 0; i < count; i++) out[i] = pairs[2 * i] as number;
  };
}
