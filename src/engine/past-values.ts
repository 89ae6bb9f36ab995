import type { Settle } from "./algebraic-values.ts";
import type { Kernel, KernelDelays } from "./kernel.ts";
import type { StepReader } from "./method.ts";
import { PastPieces, type Piece, readPiece, toDifferences } from "./past-pieces.ts";

/** Times no further apart, relative, are one: the sum of a time and a lag is rounded. */
const sameTime = 1e-12;

/** How far ahead, in steps, the last step is continued as a first guess of the next. */
const furthestGuess = 2;

/** Numbers that a past may hold (half a gigabyte), and those that a piece takes beside its own. */
const mostNumbers = 1 << 26;
const pieceOverhead = 64;

/** A value at a jump is that before it, or that after it. */
export type Side = "left" | "right";

/** What the expressions behind delayed values were at any time up to now, and are within the present step. */
export class PastValues {
  readonly pieces = new PastPieces();
  /** Time that the kernel's state is of. */
  now: number;
  /** Time at which the run started. */
  readonly start: number;
  readonly #kernel: Kernel;
  readonly #delayed: KernelDelays;
  readonly #dense: StepReader;
  readonly #settle: Settle | undefined;
  readonly #state: Float64Array;
  readonly #switches: Float64Array;
  readonly #cells: Float64Array;
  /** State at the end of the last piece, to all its bits. */
  readonly #end: Float64Array;
  /** Length of the step that is being tried; 0 for none. */
  #trying = 0;
  /** Whether its states can be read. */
  #isMade = false;

  constructor(
    kernel: Kernel,
    delayed: KernelDelays,
    dense: StepReader,
    settle: Settle | undefined,
    start: number,
  ) {
    this.#kernel = kernel;
    this.#delayed = delayed;
    this.#dense = dense;
    this.#settle = settle;
    this.#state = new Float64Array(kernel.size);
    this.#end = new Float64Array(kernel.size);
    this.#switches = new Float64Array(kernel.switches.length);
    this.#cells = new Float64Array(delayed.cells.length);
    this.start = start;
    this.now = start;
  }

  /** Times within this are one. */
  get slack(): number {
    return sameTime * Math.max(Math.abs(this.start), Math.abs(this.now), Math.abs(this.now + this.#trying));
  }

  /** Says that the kernel stands at an instant, with no step under way. */
  stand(t: number): void {
    this.now = t;
    this.#trying = 0;
    this.#isMade = false;
  }

  /** Says that a step of length h from now is being tried, and whether its states can be read already. */
  attempt(h: number, isMade: boolean): void {
    this.#trying = h;
    this.#isMade = isMade;
  }

  /** Keeps the step that was made, before the kernel moves on to its end. */
  keep(): void {
    const { size, y, next, switches } = this.#kernel;
    const states = new Float64Array(5 * size);
    states.set(y);
    for (let quarter = 1; quarter < 4; quarter++) {
      const sample = states.subarray(quarter * size, (quarter + 1) * size);
      this.#dense.read(quarter / 4, sample);
      this.#settle?.(this.now + (quarter / 4) * this.#trying, sample, 0);
    }
    states.set(next, 4 * size);
    toDifferences(states);
    this.#end.set(next);
    this.pieces.add({
      from: this.now,
      length: this.#trying,
      states,
      switches: Float64Array.from(switches),
      cells: this.#delayed.nested ? Float64Array.from(this.#delayed.cells) : undefined,
    });
    this.stand(this.now + this.#trying);
  }

  /** Whether the past takes more memory than a run may have. */
  get isFull(): boolean {
    const perPiece = 5 * this.#kernel.size + this.#switches.length + this.#cells.length + pieceOverhead;
    return this.pieces.count * perPiece > mostNumbers;
  }

  /** Whether neither the state nor a switch has changed since the end of the last step. */
  get isContinued(): boolean {
    const { last } = this.pieces;
    const { y, switches } = this.#kernel;
    return last !== undefined && isEqual(this.#end, y) && isEqual(last.switches, switches);
  }

  /** Writes the states at a time within the step that is being tried: a guess until it is made. */
  readAhead(time: number, out: Float64Array): void {
    const { y } = this.#kernel;
    const h = this.#trying;
    const part = h > 0 ? Math.min(1, (time - this.now) / h) : 0;
    if (part <= 0) out.set(y);
    else if (this.#isMade) this.#dense.read(part, out);
    else this.#guess(part * h, out);
  }

  /** The value at a time that expression i had, has, or has within the step that is being tried. */
  valueAt(i: number, time: number, side: Side): number {
    if (Number.isNaN(time)) return Number.NaN;
    const { slack } = this;
    const isLeft = side === "left";
    if (isLeft ? time <= this.start + slack : time < this.start - slack) return this.#delayed.before(i, time);
    if (isLeft ? time > this.now + slack : time >= this.now - slack) {
      this.readAhead(time, this.#state);
      return this.#delayed.value(i, time, this.#state);
    }
    const piece = isLeft ? this.pieces.before(time - slack) : this.pieces.at(time + slack);
    return piece === undefined ? this.#delayed.before(i, time) : this.#valueIn(piece, i, time);
  }

  /** The end of the smooth stretch of the past that starts with, or holds, this time. */
  stretchEnd(time: number): number {
    const { slack } = this;
    if (time < this.start - slack) return this.start;
    const piece = this.pieces.at(time + slack);
    return piece === undefined ? this.now : Math.min(this.now, piece.from + piece.length);
  }

  #valueIn({ from, length, states, switches, cells }: Piece, i: number, time: number): number {
    const { switches: present } = this.#kernel;
    readPiece(states, Math.max(0, Math.min(1, (time - from) / length)), this.#state);
    this.#switches.set(present);
    present.set(switches);
    if (cells !== undefined) {
      this.#cells.set(this.#delayed.cells);
      this.#delayed.cells.set(cells);
    }
    const value = this.#delayed.value(i, time, this.#state);
    present.set(this.#switches);
    if (cells !== undefined) this.#delayed.cells.set(this.#cells);
    return value;
  }

  /** The last step continued, where nothing has jumped since; else the state as it is. */
  #guess(ahead: number, out: Float64Array): void {
    const { last } = this.pieces;
    if (last === undefined || !this.isContinued || ahead > furthestGuess * last.length)
      out.set(this.#kernel.y);
    else readPiece(last.states, 1 + ahead / last.length, out);
  }
}

function isEqual(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
