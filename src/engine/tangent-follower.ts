import type { Follower } from "./follower.ts";
import type { Kernel } from "./kernel.ts";
import type { ImpulseAction } from "./problem.ts";
import { TangentCarry } from "./tangent-carry.ts";
import { TangentError } from "./tangent-error.ts";
import { TangentJumps } from "./tangent-jumps.ts";
import { blockVector } from "./tangent-kernel.ts";
import type { TangentFault, TangentProblem } from "./tangent-problem.ts";
import { TangentRows } from "./tangent-rows.ts";
import { cellOf, TangentSeeds } from "./tangent-seeds.ts";

/** Carries tangents along with a run. */
export class TangentFollower implements Follower {
  fault: TangentFault | undefined;
  readonly #problem: TangentProblem;
  readonly #kernel: Kernel;
  readonly #seeds: TangentSeeds;
  readonly #carry: TangentCarry;
  readonly #rows: TangentRows;
  readonly #jumps: TangentJumps;
  readonly #error: TangentError | undefined;
  #hasStepped = false;

  /** The kernel's parameters are those of the start. */
  constructor(problem: TangentProblem) {
    const { kernel, tangents, directions, grid = [] } = problem;
    this.#problem = problem;
    this.#kernel = kernel;
    this.#seeds = new TangentSeeds(tangents, directions);
    this.#renewParameters();
    const count = directions.length;
    const { relativeTolerance = 1e-6, tangentTolerance = 10 * relativeTolerance } = problem;
    this.#error =
      tangentTolerance < Infinity
        ? new TangentError(kernel, tangents, directions, tangentTolerance)
        : undefined;
    this.#carry = new TangentCarry(kernel, tangents, count, this.#seeds);
    const shape = { directions: count, rows: grid.length, width: kernel.outputCount };
    this.#rows = new TangentRows(tangents, this.#seeds, shape);
    this.#jumps = new TangentJumps(kernel, tangents, this.#seeds, {
      directions: count,
      get: (d, state) => tangents.blocks[this.#cell(d, state)] as number,
      add: (d, state, change) =>
        this.#write(d, state, (tangents.blocks[this.#cell(d, state)] as number) + change),
      set: (d, state, value) => this.#write(d, state, value),
    });
    this.#start();
  }

  get outputs(): readonly Float64Array[] {
    return this.#rows.outputs;
  }

  /** The tangents of the present state. */
  get final(): readonly Float64Array[] {
    const { directions, tangents } = this.#problem;
    this.#advance();
    return directions.map((_, d) =>
      Float64Array.from({ length: tangents.size }, (_, i) => tangents.blocks[this.#cell(d, i)] as number),
    );
  }

  judge(t: number, h: number): number {
    this.#advance();
    this.#carry.step(t, h);
    const norm = this.#error?.norm() ?? 0;
    // Tangents that are not finite are no reason to stop the run: the solution says so.
    return norm < Infinity ? norm : 0;
  }

  step(): void {
    this.#hasStepped = true;
  }

  row(index: number, t: number, state: Float64Array, theta: number | undefined): void {
    if (theta === undefined) this.#advance();
    this.#rows.write(index, t, state, theta);
  }

  arrive(): void {
    this.#advance();
    this.#jumps.arrive();
  }

  cross(t: number, marks: Uint8Array): void {
    this.#jumps.cross(t, marks);
  }

  apply(actions: readonly ImpulseAction[]): void {
    const { slopes, tangents, directions } = this.#problem;
    let reseeded = false;
    if (actions.length > 0) this.#renewParameters();
    for (const action of actions) {
      const slope = slopes?.get(action);
      if (action.kind === "set") reseeded = this.#seeds.set(action.parameter, slope) || reseeded;
      else if (slope !== undefined)
        for (const d of directions.keys())
          this.#write(
            d,
            action.state,
            (tangents.blocks[this.#cell(d, action.state)] as number) + (slope[d] as number),
          );
    }
    if (reseeded) {
      this.#carry.reseed(this.#seeds);
      this.#rows.reseed(this.#seeds);
    }
  }

  passed(t: number): void {
    this.#jumps.passed(t);
  }

  trigger(event: number, t: number, values: Float64Array): void {
    this.#jumps.trigger(event, t, values);
  }

  execute(event: number, t: number, values: Float64Array | undefined): void {
    this.#jumps.execute(event, t, values);
  }

  drawn(event: number): void {
    this.fault ??= { code: "event-order-drawn", at: Number.NaN, event };
  }

  leave(t: number): void {
    this.#jumps.leave(t);
  }

  #start(): void {
    const { tangents, directions, initial } = this.#problem;
    const { initial: table, size, blocks } = tangents;
    blocks.fill(0);
    table.read(0, Float64Array.from(initial));
    const terms = this.#seeds.terms(table, (d, row) => this.#cell(d, row));
    for (let m = 0; m < terms.entries.length; m++) {
      const cell = terms.cells[m] as number;
      blocks[cell] =
        (blocks[cell] as number) +
        (table.values[terms.entries[m] as number] as number) * (terms.slopes[m] as number);
    }
    for (const [d, { initial: given }] of directions.entries())
      for (let i = 0; given !== undefined && i < size; i++) this.#write(d, i, given[i] as number);
  }

  #renewParameters(): void {
    const { tangents } = this.#problem;
    tangents.parameters.set(this.#kernel.parameters);
    tangents.refresh();
    tangents.switches.set(this.#kernel.switches);
  }

  #advance(): void {
    if (this.#hasStepped) this.#carry.advance();
    this.#hasStepped = false;
  }

  #cell(direction: number, state: number): number {
    return cellOf(this.#problem.tangents.size, direction, blockVector.tangent, state);
  }

  #write(direction: number, state: number, value: number): void {
    this.#problem.tangents.blocks[this.#cell(direction, state)] = value;
  }
}
