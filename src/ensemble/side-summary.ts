import { CurveSummary, FactSummary } from "./curve-summary.ts";
import type { BandedSeries, ComparedBand, Ensemble } from "./ensemble.ts";
import { factNames, factRecord } from "./fact-names.ts";
import type { MemberCurves } from "./plan.ts";
import type { PlannedReadout } from "./plan-members.ts";
import type { RunningSide, SidesOutcome, SidesSummary } from "./run-groups.ts";

/** The members of one side, limb by limb. */
export class SideSummary {
  readonly #side: RunningSide;
  readonly #limbs: readonly CurveSummary[];

  constructor(side: RunningSide) {
    this.#side = side;
    this.#limbs = side.limbs.map(() => new CurveSummary(side.readouts, side.times));
  }

  /** Adds a member, limb by limb. */
  add(runs: readonly MemberCurves[]): void {
    this.#limbs.forEach((limb, i) => {
      const run = runs[i];
      if (run !== undefined) limb.add(run);
    });
  }

  ensemble(factsOf: SidesOutcome<unknown>["factsOf"]): Ensemble {
    const { times, limbs } = this.#side;
    const error = Math.max(...this.#limbs.map((limb) => limb.error));
    const series = this.#limbs.map((summary, i): BandedSeries => {
      const limb = limbs[i];
      const readouts = Object.fromEntries(summary.bands().map((band) => [band.readout, band]));
      return { ...(limb === undefined ? {} : { limb }), readouts };
    });
    return { facts: factsOf(this.#side, error), times, series };
  }
}

/** The members of several sides, apart. */
export class SeparateSummary implements SidesSummary {
  readonly sides: readonly SideSummary[];

  constructor(sides: readonly RunningSide[]) {
    this.sides = sides.map((side) => new SideSummary(side));
  }

  add(runs: readonly (readonly MemberCurves[])[]): void {
    this.sides.forEach((side, i) => {
      side.add(runs[i] ?? []);
    });
  }

  ensemble(index: number, factsOf: SidesOutcome<unknown>["factsOf"]): Ensemble {
    const side = this.sides[index];
    if (side === undefined) throw new RangeError(`no side ${index}`);
    return side.ensemble(factsOf);
  }
}

/** A readout that both sides have: its place on each. */
interface Shared extends PlannedReadout {
  readonly a: number;
  readonly b: number;
}

/** The members of two sides, apart and against each other in the first limb of each. */
export class ComparedSummary extends SeparateSummary {
  readonly #shared: readonly Shared[];
  readonly #differences: FactSummary;
  /** For each fact of each readout, twice the members in which b exceeds a. */
  readonly #twice: Float64Array;
  #members = 0;

  constructor(sides: readonly RunningSide[]) {
    super(sides);
    const [a, b] = sides;
    this.#shared = (a?.readouts ?? []).flatMap(({ readout, unit }, at) => {
      const place = b?.readouts.findIndex((other) => other.readout === readout && other.unit === unit) ?? -1;
      return place < 0 ? [] : [{ readout, unit, a: at, b: place }];
    });
    this.#differences = new FactSummary(this.#shared.length);
    this.#twice = new Float64Array(this.#shared.length * factNames.length);
  }

  override add(runs: readonly (readonly MemberCurves[])[]): void {
    super.add(runs);
    const [a = [], b = []] = runs.map(([run]) => run?.facts);
    const differences = new Float64Array(this.#twice.length);
    const count = factNames.length;
    this.#shared.forEach((shared, i) => {
      for (let fact = 0; fact < count; fact++) {
        const difference = (b[shared.b * count + fact] as number) - (a[shared.a * count + fact] as number);
        const cell = i * count + fact;
        differences[cell] = difference;
        this.#twice[cell] = (this.#twice[cell] as number) + 1 + Math.sign(difference);
      }
    });
    this.#differences.add(differences);
    this.#members++;
  }

  readouts(): Record<string, ComparedBand> {
    const bands = this.#differences.bands();
    return Object.fromEntries(
      this.#shared.map(({ readout, unit }, i) => {
        const exceeds = factRecord(
          (_, fact) => (this.#twice[i * factNames.length + fact] as number) / (2 * this.#members),
        );
        return [readout, { readout, unit, difference: bands[i] as ComparedBand["difference"], exceeds }];
      }),
    );
  }
}
