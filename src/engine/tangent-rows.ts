import { rodas5p } from "./rodas5p.ts";
import { blockVector, lanes, type TangentKernel } from "./tangent-kernel.ts";
import { addTerms, cellOf, type TangentSeeds, type Terms } from "./tangent-seeds.ts";
import { byStates, type StateEntries } from "./tangent-step.ts";

const { tangent, argument, stages } = blockVector;

/** Writes the tangents of the readouts, row by row. */
export class TangentRows {
  /** For each direction, row after row. */
  readonly outputs: readonly Float64Array[];
  readonly #tangents: TangentKernel;
  readonly #width: number;
  readonly #byState: StateEntries;
  /** States that readouts read. */
  readonly #read: Int32Array;
  readonly #weights = new Float64Array(8);
  /** States and readouts of one block, and of all, lane by lane. */
  readonly #states: Float64Array;
  readonly #row: Float64Array;
  #terms: Terms;

  constructor(
    tangents: TangentKernel,
    seeds: TangentSeeds,
    {
      directions,
      rows,
      width,
    }: { readonly directions: number; readonly rows: number; readonly width: number },
  ) {
    this.#tangents = tangents;
    this.#width = width;
    this.#byState = byStates(tangents.outputs, tangents.size);
    this.#read = Int32Array.from(new Set(this.#byState.columns));
    this.#states = new Float64Array(lanes * tangents.size);
    this.#row = new Float64Array(Math.ceil(directions / lanes) * lanes * width);
    this.outputs = Array.from({ length: directions }, () => new Float64Array(rows * width).fill(Number.NaN));
    this.#terms = this.#termsOf(seeds);
  }

  reseed(seeds: TangentSeeds): void {
    this.#terms = this.#termsOf(seeds);
  }

  #termsOf(seeds: TangentSeeds): Terms {
    return seeds.terms(this.#tangents.outputs, (d, row) => {
      const block = Math.floor(d / lanes) * lanes;
      return block * this.#width + lanes * row + (d % lanes);
    });
  }

  /** Writes a row at t, of this state: at the fraction `theta` of the last step, or of the present tangents. */
  write(index: number, t: number, state: Float64Array, theta: number | undefined): void {
    const { outputs, size } = this.#tangents;
    const width = this.#width;
    outputs.read(t, state);
    if (theta !== undefined) this.#weigh(theta);
    this.#row.fill(0);
    addTerms(this.#terms, outputs.values, this.#row);
    for (let first = 0; first < this.outputs.length; first += lanes) {
      this.#readStates(first, theta, size);
      this.#addStates(first * width);
    }
    for (const [d, out] of this.outputs.entries()) {
      const from = Math.floor(d / lanes) * lanes * width + (d % lanes);
      for (let i = 0; i < width; i++) out[index * width + i] = this.#row[from + lanes * i] as number;
    }
  }

  /** Adds what states of a block add to its readouts. */
  #addStates(offset: number): void {
    const { at, rows, columns } = this.#byState;
    const { values } = this.#tangents.outputs;
    const row = this.#row;
    const states = this.#states;
    for (let k = 0; k < at.length; k++) {
      const value = values[at[k] as number] as number;
      const cell = offset + lanes * (rows[k] as number);
      const from = lanes * (columns[k] as number);
      for (let lane = 0; lane < lanes; lane++)
        row[cell + lane] = (row[cell + lane] as number) + value * (states[from + lane] as number);
    }
  }

  /** The derivative of the dense output: the same weights of the stages. */
  #weigh(theta: number): void {
    const left = 1 - theta;
    const [d2, d3, d4] = rodas5p.dense;
    for (let j = 0; j < 8; j++) {
      const bend = (d2[j] as number) + theta * ((d3[j] as number) + theta * (d4[j] as number));
      this.#weights[j] = theta * left * bend;
    }
  }

  /** Reads the states of the block that a direction is the first of. */
  #readStates(first: number, theta: number | undefined, size: number): void {
    const { blocks } = this.#tangents;
    const from = cellOf(size, first, tangent, 0);
    const read = this.#read;
    const states = this.#states;
    const weights = this.#weights;
    const vector = lanes * size;
    for (let m = 0; m < read.length; m++) {
      const i = lanes * (read[m] as number);
      for (let lane = i; lane < i + lanes; lane++) {
        const start = blocks[from + lane] as number;
        if (theta === undefined) {
          states[lane] = start;
          continue;
        }
        const end = blocks[from + argument * vector + lane] as number;
        let value = start + theta * (end - start);
        for (let j = 0; j < 8; j++)
          value += (weights[j] as number) * (blocks[from + (stages + j) * vector + lane] as number);
        states[lane] = value;
      }
    }
  }
}
