import type { Kernel } from "./kernel.ts";
import type { DerivativeTable, TangentKernel } from "./tangent-kernel.ts";
import type { TangentSeeds } from "./tangent-seeds.ts";
import { addTerms } from "./tangent-seeds.ts";
import { byStates } from "./tangent-step.ts";

/** The tangents of the present state, read and written one by one. */
export interface TangentAccess {
  readonly directions: number;
  get(direction: number, state: number): number;
  add(direction: number, state: number, change: number): void;
  set(direction: number, state: number, value: number): void;
}

/**
 * What happens to tangents at an instant at which states or rates jump.
 *
 * Where the instant itself moves with the parameters, by tau, the tangents change by (f- - f+) tau where rates jump, and
 * through an assignment y+ = h(t, y-; p) to h_y (s- + f- tau) + h_t tau + h_p dp - f+ tau (see docs/decisions/0009). So an
 * instant with events is gone through in the frame that moves with it, which the first event that triggers sets; what only
 * flips rates is counted flip by flip.
 */
export class TangentJumps {
  readonly #kernel: Kernel;
  readonly #tangents: TangentKernel;
  readonly #seeds: TangentSeeds;
  readonly #at: TangentAccess;
  /** For switches whose crossing is at this instant, how fast it moves along each direction. */
  readonly #moves = new Map<number, Float64Array>();
  /** Derivatives of the values that a trigger computed. */
  readonly #noted = new WeakMap<Float64Array, Float64Array[]>();
  readonly #switches: Float64Array;
  readonly #before: Float64Array;
  readonly #after: Float64Array;
  /** How fast the frame moves along each direction; undefined where it rests. */
  #frame: Float64Array | undefined;
  #isFramed = false;

  constructor(kernel: Kernel, tangents: TangentKernel, seeds: TangentSeeds, at: TangentAccess) {
    this.#kernel = kernel;
    this.#tangents = tangents;
    this.#seeds = seeds;
    this.#at = at;
    this.#switches = new Float64Array(kernel.switches.length);
    this.#before = new Float64Array(kernel.size);
    this.#after = new Float64Array(kernel.size);
  }

  arrive(): void {
    this.#moves.clear();
    this.#frame = undefined;
    this.#isFramed = false;
    this.#switches.set(this.#kernel.switches);
  }

  /** Conditions on the state cross their borders: tau = -(g_y s + g_p dp) / (g_y f + g_t), with g the margin. */
  cross(t: number, marks: Uint8Array): void {
    const { kernel, margins } = { kernel: this.#kernel, margins: this.#tangents.margins };
    const crossing = [...marks.keys()].filter((i) => marks[i] === 1 && kernel.switchOnEquality[i] !== true);
    if (crossing.length === 0) return;
    this.#copySwitches();
    margins.read(t, kernel.y);
    kernel.rates(t, kernel.y, this.#before);
    const moved = this.#derivatives(margins, undefined);
    const speed = this.#speeds(margins);
    for (const i of crossing) {
      const width = kernel.switches.length;
      this.#moves.set(
        i,
        Float64Array.from(
          { length: this.#at.directions },
          (_, d) =>
            // Adding 0 turns a minus zero, which no later sum should start from, into zero.
            0 - (moved[d * width + i] as number) / (speed[i] as number),
        ),
      );
    }
    const kept = Float64Array.from(kernel.switches);
    for (const i of crossing) this.#flip(t, i, this.#moves.get(i) as Float64Array);
    kernel.switches.set(kept);
  }

  /** Switches on time alone were set: where a break moves with parameters, so does the jump of the rates. */
  passed(t: number): void {
    const { kernel, breaks } = { kernel: this.#kernel, breaks: this.#tangents.breaks };
    const flipped = [...kernel.switches.keys()].filter(
      (i) => kernel.switchOnTimeAlone[i] === true && kernel.switches[i] !== this.#switches[i],
    );
    if (flipped.length === 0) return;
    breaks.read(t, kernel.y);
    const moved = this.#derivatives(breaks, undefined);
    const now = Float64Array.from(kernel.switches);
    for (const i of flipped) kernel.switches[i] = this.#switches[i] as number;
    for (const i of flipped) {
      const width = kernel.switches.length;
      const move = Float64Array.from(
        { length: this.#at.directions },
        (_, d) => moved[d * width + i] as number,
      );
      if (move.every((part) => part === 0)) kernel.switches[i] = now[i] as number;
      else {
        this.#moves.set(i, move);
        this.#flip(t, i, move);
      }
    }
    kernel.switches.set(now);
    this.#copySwitches();
  }

  /** Flips a switch of the kernel, and the tangents by the jump of the rates: (f- - f+) tau. */
  #flip(t: number, index: number, move: Float64Array): void {
    const { kernel } = { kernel: this.#kernel };
    kernel.rates(t, kernel.y, this.#before);
    kernel.switches[index] = kernel.switches[index] === 1 ? 0 : 1;
    kernel.rates(t, kernel.y, this.#after);
    for (let i = 0; i < kernel.size; i++) {
      const jump = (this.#before[i] as number) - (this.#after[i] as number);
      if (jump === 0) continue;
      for (let d = 0; d < this.#at.directions; d++) this.#at.add(d, i, jump * (move[d] as number));
    }
  }

  /** An event triggers: the frame moves with the first that does, and its values are differentiated in it. */
  trigger(event: number, t: number, values: Float64Array): void {
    this.#enterFrame(event, t);
    this.#noted.set(values, this.#assigned(event, t));
  }

  /** Assigns, with the values of the trigger where they are given; the kernel's state is as it was before. */
  execute(event: number, t: number, values: Float64Array | undefined): void {
    const { events, y } = this.#kernel;
    const { states, hasFactors } = events[event] ?? { states: [], hasFactors: false };
    this.#enterFrame(event, t);
    const now = this.#assigned(event, t);
    const noted = values === undefined ? now : (this.#noted.get(values) ?? now);
    const count = states.length;
    const computed = new Float64Array(hasFactors ? 2 * count : count);
    if (hasFactors) this.#kernel.assign(event, t, y, computed);
    const given = values ?? computed;
    for (const [k, state] of states.entries()) {
      for (let d = 0; d < this.#at.directions; d++) {
        const change = noted[d]?.[k] as number;
        const whole = hasFactors
          ? change * (computed[count + k] as number) + (given[k] as number) * (now[d]?.[count + k] as number)
          : change;
        this.#at.set(d, state, whole);
      }
    }
  }

  leave(t: number): void {
    if (this.#frame === undefined) return;
    this.#moveFrame(t, this.#frame, -1);
    this.#frame = undefined;
  }

  #enterFrame(event: number, t: number): void {
    if (this.#isFramed) return;
    this.#isFramed = true;
    const trigger = this.#tangents.eventSwitches[event]?.find((i) => this.#moves.has(i));
    const frame = trigger === undefined ? undefined : this.#moves.get(trigger);
    if (frame === undefined) return;
    this.#frame = frame;
    this.#moveFrame(t, frame, 1);
  }

  #moveFrame(t: number, frame: Float64Array, sign: number): void {
    const { kernel } = { kernel: this.#kernel };
    kernel.rates(t, kernel.y, this.#before);
    for (let i = 0; i < kernel.size; i++) {
      const rate = sign * (this.#before[i] as number);
      if (rate === 0) continue;
      for (let d = 0; d < this.#at.directions; d++) this.#at.add(d, i, rate * (frame[d] as number));
    }
  }

  /** For each direction, the derivatives of what an event assigns now, and of its factors. */
  #assigned(event: number, t: number): Float64Array[] {
    const table = this.#tangents.events[event];
    if (table === undefined) return [];
    this.#copySwitches();
    table.read(t, this.#kernel.y);
    const { states = [], hasFactors = false } = this.#kernel.events[event] ?? {};
    const width = states.length * (hasFactors ? 2 : 1);
    const all = this.#derivatives(table, this.#frame, width);
    return Array.from({ length: this.#at.directions }, (_, d) => all.subarray(d * width, (d + 1) * width));
  }

  /** The derivatives of the rows of a table along each direction; time counts where the instant moves. */
  #derivatives(
    table: DerivativeTable,
    frame: Float64Array | undefined,
    width = this.#kernel.switches.length,
  ): Float64Array {
    const { directions } = this.#at;
    const { size } = this.#kernel;
    const out = new Float64Array(directions * width);
    addTerms(
      this.#seeds.terms(table, (d, row) => d * width + row),
      table.values,
      out,
    );
    const { at, rows, columns } = byStates(table, size + 1);
    for (let d = 0; d < directions; d++) {
      for (let k = 0; k < at.length; k++) {
        const column = columns[k] as number;
        const by = column === size ? (frame?.[d] ?? 0) : this.#at.get(d, column);
        const cell = d * width + (rows[k] as number);
        out[cell] = (out[cell] as number) + (table.values[at[k] as number] as number) * by;
      }
    }
    return out;
  }

  /** How fast each margin moves in time, with the rates in `before`. */
  #speeds(table: DerivativeTable): Float64Array {
    const { size, switches } = this.#kernel;
    const speeds = new Float64Array(switches.length);
    for (const [k, column] of table.columns.entries()) {
      if (column > size) continue;
      const row = table.rows[k] as number;
      const by = column === size ? 1 : (this.#before[column] as number);
      speeds[row] = (speeds[row] as number) + (table.values[k] as number) * by;
    }
    return speeds;
  }

  #copySwitches(): void {
    this.#tangents.switches.set(this.#kernel.switches);
    this.#switches.set(this.#kernel.switches);
  }
}
