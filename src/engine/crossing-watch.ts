import { followsQuartic, probes } from "./between-samples.ts";
import type { Kernel } from "./kernel.ts";
import type { StepReader } from "./method.ts";
import { firstNegative } from "./quartic-sign.ts";
import { createSlopes } from "./slopes.ts";

/** Halvings of a bracket in which a switch changes: to the rounding of the fraction of the step. */
const halvings = 50;

/** Rounding units of the time within which crossings count as simultaneous: what many short steps add up to. */
const simultaneous = 256 * 2.220446049250313e-16;

/** Crossings no further apart than this came from one time. */
export function timeSlack(t: number): number {
  return Math.abs(t) * simultaneous;
}

/** Finds where, within a step, a condition on the state first contradicts its switch. */
export class CrossingWatch {
  /** Switches whose conditions depend on the state. */
  readonly watched: Int32Array;
  /** Those among them whose margins are curved. */
  readonly #curved: Int32Array;
  readonly #kernel: Kernel;
  readonly #dense: StepReader;
  readonly #state: Float64Array;
  readonly #slope: Float64Array;
  readonly #slopes: Kernel["rates"];
  /** Margins at 0, 1/4, 1/2, 3/4 and 1 of the step. */
  readonly #samples: readonly Float64Array[];
  /** Margins between them, of which the curved ones count. */
  readonly #probes: readonly Float64Array[];
  readonly #margins: Float64Array;
  /** Switches that a bracket is narrowed for. */
  readonly #narrowed: Int32Array;
  /** Whether the quartics had a crossing in the last step that the margins had not. */
  #unconfirmed = false;
  /** What rounding left between a margin and the crossing at which its switch was flipped. */
  readonly #slack: Float64Array;

  constructor(kernel: Kernel, dense: StepReader) {
    this.#kernel = kernel;
    this.#dense = dense;
    this.watched = Int32Array.from(
      kernel.switchOnTimeAlone.flatMap((alone, index) => (alone ? [] : [index])),
    );
    this.#narrowed = new Int32Array(this.watched.length);
    this.#curved = this.watched.filter((index) => kernel.switchCurved[index] === true);
    this.#probes = probes.map(() => new Float64Array(this.#curved.length && kernel.switches.length));
    this.#state = new Float64Array(kernel.size);
    this.#slopes = createSlopes(kernel);
    this.#slope = new Float64Array(kernel.size);
    this.#samples = [0, 1, 2, 3, 4].map(() => new Float64Array(kernel.switches.length));
    this.#margins = new Float64Array(kernel.switches.length);
    this.#slack = new Float64Array(kernel.switches.length);
  }

  /** The fraction of the last step, from t over h, at which a condition first contradicts its switch; else Infinity. */
  first(t: number, h: number): number {
    this.#takeSamples(t, h);
    this.#unconfirmed = false;
    let suspect = Infinity;
    for (let k = 0; k < this.watched.length; k++) {
      suspect = Math.min(suspect, this.#suspect(this.watched[k] as number));
    }
    if (suspect === Infinity) {
      this.#endSlack();
      return Infinity;
    }
    if (this.contradicted(t, h, suspect))
      return this.#bisect(t, h, Math.floor(suspect * 4 - 1e-9) / 4, suspect, this.#margins);
    const sampled = this.#firstContradictedSample();
    this.#unconfirmed = sampled === 0;
    if (sampled === 0) return Infinity;
    return this.#bisect(t, h, (sampled - 1) / 4, sampled / 4, this.#samples[sampled] as Float64Array);
  }

  /**
   * Whether the step that `first` has just looked at is too long to tell how a curved condition changes in it: one that
   * swings many times within a step would be missed.
   */
  isBlurred(t: number, h: number): boolean {
    if (this.#curved.length === 0) return false;
    if (this.#unconfirmed) return true;
    for (const [p, at] of probes.entries()) this.#marginsAt(t, h, at, this.#probes[p] as Float64Array);
    for (let k = 0; k < this.#curved.length; k++) {
      const index = this.#curved[k] as number;
      const of = (margins: Float64Array) => this.#safety(index, margins);
      if (!followsQuartic(this.#samples.map(of), this.#probes.map(of))) return true;
    }
    return false;
  }

  /** Whether at this fraction of the step a condition contradicts its switch; those that do are marked. */
  contradicted(t: number, h: number, theta: number, marks?: Uint8Array): boolean {
    this.#marginsAt(t, h, theta, this.#margins);
    return this.#anyContradicted(marks);
  }

  /**
   * Marks the conditions that contradict their switches after a short straight step: for where the rates stop to be
   * defined at a crossing, as a square root does at zero, so that no step reaches it.
   */
  contradictedAhead(t: number, h: number, marks: Uint8Array): boolean {
    const { size, y } = this.#kernel;
    this.#slopes(t, y, this.#slope);
    for (let i = 0; i < size; i++) this.#state[i] = (y[i] as number) + h * (this.#slope[i] as number);
    this.#kernel.margins(t + h, this.#state, this.#margins);
    return this.#anyContradicted(marks);
  }

  /** Marks the conditions that contradict their switches at (t, y), or will within the rounding of the time. */
  markNear(t: number, marks: Uint8Array): boolean {
    this.#kernel.margins(t, this.#kernel.y, this.#margins);
    const here = this.#anyContradicted(marks);
    return this.contradictedAhead(t, timeSlack(t), marks) || here;
  }

  /**
   * To be called after marked switches were flipped at (t, y): where a step ended just short of a crossing, the margin
   * still contradicts the new switch by rounding, and for ever if the state then rests. That much is forgiven.
   */
  forgive(t: number, marks: Uint8Array): void {
    this.#kernel.margins(t, this.#kernel.y, this.#margins);
    for (let k = 0; k < this.watched.length; k++) {
      const index = this.watched[k] as number;
      if (marks[index] !== 1) continue;
      this.#slack[index] = 0;
      this.#slack[index] = 2 * Math.max(0, -this.#safety(index, this.#margins));
    }
  }

  #endSlack(): void {
    const ends = this.#samples[4] as Float64Array;
    for (let k = 0; k < this.watched.length; k++) {
      const index = this.watched[k] as number;
      if (this.#safety(index, ends) > (this.#slack[index] as number)) this.#slack[index] = 0;
    }
  }

  #anyContradicted(marks?: Uint8Array): boolean {
    let any = false;
    for (let k = 0; k < this.watched.length; k++) {
      const index = this.watched[k] as number;
      if (this.#safety(index, this.#margins) >= 0) continue;
      any = true;
      if (marks !== undefined) marks[index] = 1;
    }
    return any;
  }

  #takeSamples(t: number, h: number): void {
    for (let j = 0; j < 5; j++) this.#marginsAt(t, h, j / 4, this.#samples[j] as Float64Array);
  }

  #marginsAt(t: number, h: number, theta: number, out: Float64Array): void {
    if (theta === 0) this.#kernel.margins(t, this.#kernel.y, out);
    else if (theta === 1) this.#kernel.margins(t + h, this.#kernel.next, out);
    else {
      this.#dense.read(theta, this.#state, this.#kernel.marginReads);
      this.#kernel.margins(t + theta * h, this.#state, out);
    }
  }

  /** The margin, turned so that it is negative where it contradicts the switch. */
  #safety(index: number, margins: Float64Array): number {
    const margin = margins[index] as number;
    const { switches, switchOnEquality } = this.#kernel;
    // What moves passes through equality without resting there.
    if (switchOnEquality[index] === true && switches[index] === 0) return 1;
    return (this.#kernel.switches[index] === 1 ? margin : -margin) + (this.#slack[index] as number);
  }

  #suspect(index: number): number {
    const [s0, s1, s2, s3, s4] = this.#samples as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const end = this.#safety(index, s4);
    const inside = firstNegative(
      this.#safety(index, s0),
      this.#safety(index, s1),
      this.#safety(index, s2),
      this.#safety(index, s3),
      end,
    );
    return inside < Infinity ? inside : end < 0 ? 1 : Infinity;
  }

  #firstContradictedSample(): number {
    for (let j = 1; j < 5; j++) {
      for (let k = 0; k < this.watched.length; k++) {
        if (this.#safety(this.watched[k] as number, this.#samples[j] as Float64Array) < 0) return j;
      }
    }
    return 0;
  }

  /**
   * Narrows a bracket whose upper end is contradicted, with these margins; returns the upper end. Only the conditions
   * that are contradicted there are looked at: of thousands, few are.
   */
  #bisect(t: number, h: number, low: number, high: number, margins: Float64Array): number {
    let below = Math.max(0, low);
    let above = high;
    let count = this.#narrow(this.watched, this.watched.length, margins);
    for (let i = 0; i < halvings; i++) {
      const middle = below + (above - below) / 2;
      if (middle <= below || middle >= above) break;
      this.#marginsAt(t, h, middle, this.#margins);
      const left = this.#narrow(this.#narrowed, count, this.#margins);
      if (left === 0) below = middle;
      else {
        above = middle;
        count = left;
      }
    }
    return above;
  }

  /** Keeps those of the first `count` conditions that these margins contradict, where any are; returns how many. */
  #narrow(among: Int32Array, count: number, margins: Float64Array): number {
    let left = 0;
    for (let k = 0; k < count; k++) {
      const index = among[k] as number;
      if (this.#safety(index, margins) < 0) this.#narrowed[left++] = index;
    }
    return left;
  }
}
