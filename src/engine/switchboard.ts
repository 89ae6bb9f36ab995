import type { Settle } from "./algebraic-values.ts";
import type { Kernel } from "./kernel.ts";
import type { Side } from "./past-values.ts";
import { createSlopes } from "./slopes.ts";

/** Rounds in which algebraic states and switches may follow one another at one instant. */
const mostRounds = 20;
/** Algebraic states within this many tolerances of their values are left alone where nothing need have jumped. */
const leftAlone = 10;

/** What lies further from a border at a crossing than this was not put there by rounding. */
const mostRounding = 1e-9;

/** Writes the delayed values of an instant. */
type Hold = (t: number, side: Side) => void;

/** Sets the switches of a kernel at instants where something jumps. */
export class Switchboard {
  readonly #kernel: Kernel;
  readonly #initialStep: (t: number, longest: number) => number;
  readonly #before: Float64Array;
  readonly #margins: Float64Array;
  readonly #ahead: Float64Array;
  readonly #slope: Float64Array;
  readonly #state: Float64Array;
  readonly #was: Float64Array;
  /** Switches on the state whose margins stand on the border: where they go from there is still to be looked at. */
  readonly #onBorder: Uint8Array;
  #anyOnBorder = false;
  /** How far rounding left each margin from its border at the last crossing. */
  readonly #rounding: Float64Array;
  /** Switches that were set as if on their borders, which they miss by rounding. */
  readonly #nearBorder: Uint8Array;
  readonly #slopes: Kernel["rates"];
  readonly #settle: Settle | undefined;
  readonly #hold: Hold | undefined;
  #unsolved = -1;

  /** `hold`, where there is one, is called before margins are looked at around a jump. */
  constructor(
    kernel: Kernel,
    initialStep: (t: number, longest: number) => number,
    settle: Settle | undefined = undefined,
    hold: Hold | undefined = undefined,
  ) {
    this.#hold = hold;
    this.#settle = settle;
    this.#slopes = createSlopes(kernel);
    const count = kernel.switches.length;
    this.#kernel = kernel;
    this.#initialStep = initialStep;
    this.#before = new Float64Array(count);
    this.#margins = new Float64Array(count);
    this.#ahead = new Float64Array(count);
    this.#slope = new Float64Array(kernel.size);
    this.#state = new Float64Array(kernel.size);
    this.#was = new Float64Array(count);
    this.#onBorder = new Uint8Array(count);
    this.#rounding = new Float64Array(count);
    this.#nearBorder = new Uint8Array(count);
  }

  /** Notes how the margins stand, before something jumps at time t: on the left, before delayed values do too. */
  note(t: number, side: Side = "right"): void {
    this.#hold?.(t, side);
    this.#kernel.margins(t, this.#kernel.y, this.#before);
  }

  /** Sets all switches as their conditions hold at exactly this point: at the start. */
  setAll(t: number): void {
    const { switches, switchOnTimeAlone, y } = this.#kernel;
    this.#hold?.(t, "right");
    this.#kernel.margins(t, y, this.#margins);
    for (let i = 0; i < switches.length; i++) {
      switches[i] = this.#holdsAt(i) ? 1 : 0;
      if (switchOnTimeAlone[i] === false) this.#noteBorder(i);
    }
  }

  /** Sets the switches on time alone as they stand in the middle of a segment; returns whether any has changed. */
  setTimeSwitches(middle: number): boolean {
    const { switches, switchOnTimeAlone, y } = this.#kernel;
    this.#kernel.margins(middle, y, this.#margins);
    let changed = false;
    for (let i = 0; i < switches.length; i++) {
      if (switchOnTimeAlone[i] !== true) continue;
      const now = (this.#margins[i] as number) > 0 ? 1 : 0;
      changed ||= switches[i] !== now;
      switches[i] = now;
    }
    return changed;
  }

  /**
   * Sets the switches on the state whose margins have changed since the note. On its border a condition holds as it
   * is written, or where it is about to. What is as near to it as it was at the last crossing is on it: values noted
   * there and set later are those of the border.
   */
  setStateSwitches(t: number, longest: number): void {
    const { switches, switchOnTimeAlone, y } = this.#kernel;
    this.#hold?.(t, "right");
    this.#kernel.margins(t, y, this.#margins);
    let looked = false;
    for (let i = 0; i < switches.length; i++) {
      if (switchOnTimeAlone[i] === true || this.#margins[i] === this.#before[i]) continue;
      this.#snap(i);
      const margin = this.#margins[i] as number;
      this.#noteBorder(i);
      if (margin === 0 && !looked) {
        this.#lookAhead(t, longest);
        looked = true;
      }
      switches[i] = this.#holdsAt(i) || (margin === 0 && (this.#ahead[i] as number) > 0) ? 1 : 0;
    }
  }

  /** Sets the switches that stand on their borders as they are about to become; returns whether any has changed. */
  leaveBorders(t: number, longest: number): boolean {
    if (!this.#anyOnBorder) return false;
    const { switches } = this.#kernel;
    this.#lookAhead(t, longest);
    let changed = false;
    for (let i = 0; i < switches.length; i++) {
      if (this.#onBorder[i] !== 1) continue;
      const ahead = this.#ahead[i] as number;
      const now = ahead > 0 ? 1 : ahead < 0 ? 0 : (switches[i] as number);
      changed ||= switches[i] !== now;
      switches[i] = now;
    }
    this.#onBorder.fill(0);
    this.#anyOnBorder = false;
    return changed;
  }

  /** Flips the marked switches, whose conditions cross their borders at time t. */
  flip(marks: Uint8Array, t: number): void {
    const { switches, y } = this.#kernel;
    this.#kernel.margins(t, y, this.#margins);
    for (let i = 0; i < switches.length; i++) {
      if (marks[i] !== 1) continue;
      switches[i] = switches[i] === 1 ? 0 : 1;
      const gap = Math.abs(this.#margins[i] as number);
      this.#rounding[i] = gap <= mostRounding ? gap : 0;
    }
  }

  /** Marks the switches that were set as if on their borders, which their margins miss by rounding. */
  markNearBorder(marks: Uint8Array): void {
    for (let i = 0; i < marks.length; i++) if (this.#nearBorder[i] === 1) marks[i] = 1;
    this.#nearBorder.fill(0);
  }

  #snap(index: number): void {
    if (this.#kernel.switchOnEquality[index] === true) return;
    const gap = Math.abs(this.#margins[index] as number);
    if (gap === 0 || gap > 2 * (this.#rounding[index] as number)) return;
    this.#margins[index] = 0;
    this.#nearBorder[index] = 1;
  }

  /** An algebraic state for which {@link Switchboard.follow} has found no value; -1 where it always has. */
  get unsolved(): number {
    return this.#unsolved;
  }

  /**
   * Lets algebraic states follow what has jumped, then the switches on them, and so on. At the start they get
   * their values to all digits.
   */
  follow(t: number, longest: number, atStart = false): void {
    if (this.#settle === undefined) return;
    for (let round = 0; round < mostRounds; round++) {
      this.note(t);
      this.#state.set(this.#kernel.y);
      this.#unsolved = this.#settle(t, this.#kernel.y, atStart ? 0 : leftAlone);
      if (this.#unsolved >= 0 || !this.#hasChanged(this.#kernel.y, this.#state)) return;
      const { switches } = this.#kernel;
      this.#was.set(switches);
      if (atStart) this.setAll(t);
      else this.setStateSwitches(t, longest);
      if (!this.#hasChanged(switches, this.#was)) return;
    }
    this.#unsolved = this.#kernel.algebraic?.indexOf(1) ?? 0;
  }

  #hasChanged(now: Float64Array, before: Float64Array): boolean {
    return now.some((value, i) => value !== before[i]);
  }

  #holdsAt(index: number): boolean {
    const margin = this.#margins[index] as number;
    return margin > 0 || (margin === 0 && this.#kernel.switchHoldsAtZero[index] === true);
  }

  #noteBorder(index: number): void {
    const equal = this.#kernel.switchOnEquality[index] === true;
    const onBorder = this.#margins[index] === (equal ? 1 : 0);
    this.#onBorder[index] = onBorder ? 1 : 0;
    this.#anyOnBorder ||= onBorder;
  }

  /** How fast the margin of a switch changes at time t. */
  speedOf(index: number, t: number, longest: number): number {
    const step = this.#lookAhead(t, longest);
    this.#kernel.margins(t, this.#kernel.y, this.#margins);
    return Math.abs((this.#ahead[index] as number) - (this.#margins[index] as number)) / step;
  }

  /** Margins a short step ahead, and how short: mostly their signs are used. */
  #lookAhead(t: number, longest: number): number {
    const { size, y } = this.#kernel;
    const step = this.#initialStep(t, longest);
    this.#slopes(t, y, this.#slope);
    for (let i = 0; i < size; i++) this.#state[i] = (y[i] as number) + step * (this.#slope[i] as number);
    this.#kernel.margins(t + step, this.#state, this.#ahead);
    return step;
  }
}
