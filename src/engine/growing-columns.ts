/** Columns of a triangular factor, filled one after the other: rows and values of column k from starts[k] on. */
export class GrowingColumns {
  readonly starts: Int32Array;
  rows: Int32Array;
  values: Float64Array;
  #count = 0;

  constructor(size: number, room: number) {
    this.starts = new Int32Array(size + 1);
    this.rows = new Int32Array(room);
    this.values = new Float64Array(room);
  }

  clear(): void {
    this.#count = 0;
  }

  add(row: number, value: number): void {
    if (this.#count === this.rows.length) this.#grow();
    this.rows[this.#count] = row;
    this.values[this.#count++] = value;
  }

  /** Says that column k is complete. */
  end(k: number): void {
    this.starts[k + 1] = this.#count;
  }

  #grow(): void {
    const rows = new Int32Array(2 * this.#count + 16);
    const values = new Float64Array(rows.length);
    rows.set(this.rows);
    values.set(this.values);
    this.rows = rows;
    this.values = values;
  }
}
