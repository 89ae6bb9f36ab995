/** Changes of one switch that may crowd into one billionth of the run. */
const mostCrowded = 100;

/**
 * A switch that comes true at intervals this short, each this much shorter than the last, and its margin each time this
 * much slower, so often, never ends. Where the margin keeps its speed, what it approaches is within rounding soon, and
 * the run gets past it or is brought to a stand there.
 */
const shortInterval = 1e-8;
const shrinking = 0.95;
const mostShrinking = 6;

/**
 * Tells a run that conditions bring to a stand: switches that change without time going on (sliding along a border),
 * or that come true at ever shorter intervals (Zeno).
 */
export class LivelockWatch {
  readonly #span: number;
  #since = -Infinity;
  readonly #changes: Int32Array;
  readonly #lastRise: Float64Array;
  readonly #interval: Float64Array;
  readonly #speed: Float64Array;
  readonly #shrunk: Int32Array;

  constructor(span: number, switches: number) {
    this.#span = span;
    this.#changes = new Int32Array(switches);
    this.#lastRise = new Float64Array(switches).fill(-Infinity);
    this.#interval = new Float64Array(switches).fill(Infinity);
    this.#speed = new Float64Array(switches).fill(Infinity);
    this.#shrunk = new Int32Array(switches);
  }

  /**
   * Takes note of a change of the marked switches; returns one that will not settle, else -1. `speedOf` gives the speed
   * at which the margin of a switch changes.
   */
  noteChange(
    t: number,
    marks: Uint8Array,
    switches: Float64Array,
    speedOf: (index: number) => number,
  ): number {
    if (t - this.#since > this.#span * 1e-9) {
      this.#since = t;
      this.#changes.fill(0);
    }
    for (let i = 0; i < marks.length; i++) {
      if (marks[i] !== 1) continue;
      this.#changes[i] = (this.#changes[i] as number) + 1;
      if ((this.#changes[i] as number) > mostCrowded) return i;
      if (switches[i] === 1 && this.#convergesAt(t, i, speedOf)) return i;
    }
    return -1;
  }

  #convergesAt(t: number, index: number, speedOf: (index: number) => number): boolean {
    const interval = t - (this.#lastRise[index] as number);
    const last = this.#interval[index] as number;
    this.#lastRise[index] = t;
    this.#interval[index] = interval;
    if (!(interval < this.#span * shortInterval && interval < shrinking * last)) {
      this.#shrunk[index] = 0;
      this.#speed[index] = Infinity;
      return false;
    }
    const speed = speedOf(index);
    const slows = speed < shrinking * (this.#speed[index] as number);
    this.#shrunk[index] = slows ? (this.#shrunk[index] as number) + 1 : 0;
    this.#speed[index] = speed;
    return (this.#shrunk[index] as number) >= mostShrinking;
  }
}
