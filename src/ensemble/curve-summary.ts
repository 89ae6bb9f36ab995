import type { Band, BandedReadout, Fact } from "./ensemble.ts";
import { factNames, factRecord } from "./fact-names.ts";
import type { MemberCurves } from "./plan.ts";
import type { PlannedReadout } from "./plan-members.ts";
import { limitFor, Sketches } from "./sketch/index.ts";

const noFacts = new Float64Array(0);
const shares = [0.05, 0.25, 0.5, 0.75, 0.95];
const manyReadouts = 100;
const usualMembers = 256;
/** The buckets of so many cells take 128 MiB at most. */
const mostKeptCells = 1 << 16;

/** The curves of one limb over the members: as sketches, so that memory does not grow with them. */
export class CurveSummary {
  readonly #readouts: readonly PlannedReadout[];
  readonly #times: Float64Array;
  readonly #curves: Sketches;
  readonly #facts: FactSummary;

  constructor(readouts: readonly PlannedReadout[], times: Float64Array) {
    this.#readouts = readouts;
    this.#times = times;
    const cells = readouts.length * times.length;
    const limit = limitFor(cells);
    // As many members as are run by default keep a bucket each, where only many readouts would take it from them.
    const isKept = readouts.length >= manyReadouts && cells <= mostKeptCells;
    this.#curves = new Sketches(cells, isKept ? Math.max(usualMembers, limit) : limit);
    this.#facts = new FactSummary(readouts.length);
  }

  /** Adds the curves of a member; all their numbers are finite. */
  add({ values, facts = noFacts }: MemberCurves): void {
    this.#curves.add(values);
    this.#facts.add(facts);
  }

  /** Largest relative error of a quantile. */
  get error(): number {
    return Math.max(this.#curves.error, this.#facts.error);
  }

  bands(): BandedReadout[] {
    const width = this.#readouts.length;
    const columns = this.#curves.quantiles(shares);
    const facts = this.#facts.bands();
    return this.#readouts.map(({ readout, unit }, i) => ({
      readout,
      unit,
      curve: bandOf((share) => this.#times.map((_, row) => columns[share]?.[row * width + i] ?? Number.NaN)),
      facts: facts[i] as BandedReadout["facts"],
    }));
  }
}

/** The facts of some readouts over the members. A fact that some member does not have has no band. */
export class FactSummary {
  readonly #sketches: Sketches;
  readonly #without: Uint32Array;

  constructor(readouts: number) {
    this.#sketches = new Sketches(readouts * factNames.length);
    this.#without = new Uint32Array(readouts * factNames.length);
  }

  add(facts: Float64Array): void {
    const row = facts.map((value, i) => {
      if (Number.isFinite(value)) return value;
      this.#without[i] = (this.#without[i] as number) + 1;
      return 0;
    });
    this.#sketches.add(row);
  }

  get error(): number {
    return this.#sketches.error;
  }

  /** One record for each readout. */
  bands(): Record<Fact, Band<number>>[] {
    const columns = this.#sketches.quantiles(shares);
    const readouts = this.#without.length / factNames.length;
    return Array.from({ length: readouts }, (_, readout) =>
      factRecord((_, fact) => {
        const cell = readout * factNames.length + fact;
        const known = this.#without[cell] === 0;
        return bandOf((share) => (known ? (columns[share]?.[cell] ?? Number.NaN) : Number.NaN));
      }),
    );
  }
}

function bandOf<Values>(of: (share: number) => Values): Band<Values> {
  return { low90: of(0), low50: of(1), median: of(2), high50: of(3), high90: of(4) };
}
