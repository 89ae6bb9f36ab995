import { differenceJacobian, differenceTimeSlope } from "./finite-difference.ts";
import type { Kernel } from "./kernel.ts";
import { createPivotedStep } from "./pivoted-step.ts";

type Read = (t: number, y: Float64Array, out: Float64Array, context: FunctionContext) => void;

/** What the functions may read besides time and state. */
export interface FunctionContext {
  readonly parameters: Float64Array;
  readonly switches: Float64Array;
}

/** A state event of a function kernel: triggers when its switch becomes true. */
export interface FunctionEvent {
  readonly name: string;
  readonly switch: number;
  /** Assigns to `y` in place. */
  fire(t: number, y: Float64Array, context: FunctionContext): void;
  /** States that `fire` may set. Default all. */
  readonly states?: readonly number[];
  readonly delay?: (t: number, y: Float64Array) => number;
  readonly priority?: (t: number, y: Float64Array) => number;
  /** Default true. */
  readonly before?: boolean;
  /** Default true. */
  readonly persistent?: boolean;
  /** Default "at-execution". */
  readonly values?: "at-trigger" | "at-execution";
}

/** A system given as plain functions. `out` arrives uncleared: write every entry. */
export interface FunctionSystem {
  readonly size: number;
  readonly rates: Read;
  readonly parameters?: ArrayLike<number>;
  /** 1 for each algebraic state, whose "rate" is what its equation leaves. Default none. */
  readonly algebraic?: ArrayLike<number>;
  /** Dense df/dy, row after row; central differences where it is missing. */
  readonly jacobian?: Read;
  /** df/dt; central differences where it is missing. */
  readonly timeSlope?: Read;
  /** False where `rates` never reads `t`. Default true. */
  readonly dependsOnTime?: boolean;
  /** One margin per switch; a condition holds where its margin is positive. No equalities. */
  readonly margins?: Read;
  /** For each switch, whether it depends on time alone; its length is the number of switches. */
  readonly switchOnTimeAlone?: readonly boolean[];
  /** For each switch, whether its condition holds where its margin is zero. Default false. */
  readonly switchHoldsAtZero?: readonly boolean[];
  /** For each switch, whether its margin is curved in time or state. Default false. */
  readonly switchCurved?: readonly boolean[];
  /** Times at which switches on time alone change, from the parameters. */
  readonly breaks?: (parameters: Float64Array) => readonly number[];
  readonly events?: readonly FunctionEvent[];
  readonly outputCount?: number;
  readonly outputs?: Read;
}

/** Makes a kernel of plain functions: dense, with a pivoting factorisation. For tests and small own systems. */
export function kernelFromFunctions(system: FunctionSystem): Kernel {
  const { size } = system;
  const parameters = Float64Array.from(system.parameters ?? []);
  const switches = new Float64Array(system.switchOnTimeAlone?.length ?? 0);
  const context: FunctionContext = { parameters, switches };
  const breaks = Float64Array.from(system.breaks?.(parameters) ?? []);
  const absoluteTolerance = new Float64Array(size);
  const rates = bind(system.rates, context);
  const parts = {
    size,
    ...(system.algebraic === undefined ? {} : { algebraic: Uint8Array.from(system.algebraic) }),
    dependsOnTime: system.dependsOnTime ?? true,
    absoluteTolerance,
    y: new Float64Array(size),
    next: new Float64Array(size),
    stages: new Float64Array(8 * size),
    pattern: densePattern(size),
    rates,
    jacobian: system.jacobian ? bind(system.jacobian, context) : differenceJacobian(rates, absoluteTolerance),
    timeSlope: system.timeSlope ? bind(system.timeSlope, context) : differenceTimeSlope(rates, size),
  };
  return {
    ...parts,
    parameters,
    switches,
    switchOnTimeAlone: system.switchOnTimeAlone ?? [],
    switchHoldsAtZero: system.switchHoldsAtZero ?? Array.from(switches, () => false),
    switchOnEquality: Array.from(switches, () => false),
    switchCurved: system.switchCurved ?? Array.from(switches, () => false),
    breaks,
    outputCount: system.outputCount ?? 0,
    refresh: () => breaks.set(system.breaks?.(parameters) ?? []),
    margins: bind(system.margins ?? nothing, context),
    outputs: bind(system.outputs ?? nothing, context),
    ...eventParts(system.events ?? [], size, context),
    step: createPivotedStep(parts),
  };
}

type EventParts = Pick<Kernel, "events" | "holds" | "delays" | "priorities" | "assign">;

function eventParts(events: readonly FunctionEvent[], size: number, context: FunctionContext): EventParts {
  const after = new Float64Array(size);
  const every = after.map((_, state) => state);
  const known = events.map((event) => ({
    name: event.name,
    states: event.states ?? [...every],
    before: event.before ?? true,
    persistent: event.persistent ?? true,
    valuesAtExecution: event.values !== "at-trigger",
    hasDelay: event.delay !== undefined,
    hasPriority: event.priority !== undefined,
    hasFactors: false,
  }));
  return {
    events: known,
    holds: (out) => out.set(events.map((event) => context.switches[event.switch] as number)),
    delays: (t, y, out) => out.set(events.map((event) => event.delay?.(t, y) ?? 0)),
    priorities: (t, y, out) => out.set(events.map((event) => event.priority?.(t, y) ?? 0)),
    assign(index, t, y, out) {
      after.set(y);
      events[index]?.fire(t, after, context);
      out.set((known[index]?.states ?? []).map((state) => after[state] as number));
    },
  };
}

function nothing(): void {}

function bind(read: Read, context: FunctionContext): (t: number, y: Float64Array, out: Float64Array) => void {
  return (t, y, out) => read(t, y, out, context);
}

function densePattern(size: number): Kernel["pattern"] {
  const rows = new Int32Array(size * size).map((_, entry) => Math.floor(entry / size));
  const columns = new Int32Array(size * size).map((_, entry) => entry % size);
  return { rows, columns };
}
