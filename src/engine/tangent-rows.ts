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
    this.#states = new Float64Array(tangents.size);
    this.#row = new Float64Array(directions * width);
    this.outputs = Array.from({ length: directions }, () => new Float64Array(rows * width).fill(Number.NaN));
    this.#terms = this.#termsOf(seeds);
  }

  reseed(seeds: TangentSeeds): void {
    this.#terms = this.#termsOf(seeds);
  }

  #termsOf(seeds: TangentSeeds): Terms {
    return seeds.terms(this.#tangents.outputs, (d, row) => d * this.#width + row);
  }

  /** Writes a row at t, of this state: at the fraction `theta` of the last step, or of the present tangents. */
  write(index: number, t: number, state: Float64Array, theta: number | undefined): void {
    const { outputs } = this.#tangents;
    const width = this.#width;
    outputs.read(t, state);
    if (theta !== undefined) this.#weigh(theta);
    this.#row.fill(0);
    addTerms(this.#terms, outputs.values, this.#row);
    for (const [d, out] of this.outputs.entries()) {
      this.#readStates(d, theta);
      this.#addStates(d * width);
      out.set(this.#row.subarray(d * width, (d + 1) * width), index * width);
    }
  }

  #addStates(offset: number): void {
    const { at, rows, columns } = this.#byState;
    const { values } = this.#tangents.outputs;
    for (let k = 0; k < at.length; k++) {
      const cell = offset + (rows[k] as number);
      const change = (values[at[k] as number] as number) * (this.#states[columns[k] as number] as number);
      this.#row[cell] = (this.#row[cell] as number) + change;
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

  #readStates(direction: number, theta: number | undefined): void {
    const { size, blocks } = this.#tangents;
    const from = cellOf(size, direction, tangent, 0);
    for (const i of this.#read) {
      const start = blocks[from + lanes * i] as number;
      if (theta === undefined) {
        this.#states[i] = start;
        continue;
      }
      const end = blocks[from + lanes * (argument * size + i)] as number;
      let value = start + theta * (end - start);
      for (let j = 0; j < 8; j++)
        value += (this.#weights[j] as number) * (blocks[from + lanes * ((stages + j) * size + i)] as number);
      this.#states[i] = value;
    }
  }
}
