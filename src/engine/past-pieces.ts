/** One accepted step of a run. */
export interface Piece {
  readonly from: number;
  readonly length: number;
  /** States at its start and their forward differences at quarters of it: five vectors. */
  readonly states: Float64Array;
  readonly switches: Float64Array;
  /** Cells of delayed values, where those are needed to compute others. */
  readonly cells: Float64Array | undefined;
}

/** The steps that a run has made, as far back as delayed values reach. */
export class PastPieces {
  #pieces: Piece[] = [];
  #first = 0;

  /** How many are kept. */
  get count(): number {
    return this.#pieces.length;
  }

  get last(): Piece | undefined {
    return this.#pieces[this.#pieces.length - 1];
  }

  add(piece: Piece): void {
    this.#pieces.push(piece);
  }

  /** Forgets what ends before this time. */
  forget(before: number): void {
    const pieces = this.#pieces;
    while (this.#first < pieces.length - 1 && (pieces[this.#first + 1] as Piece).from < before) this.#first++;
    if (this.#first < 64 || 2 * this.#first < pieces.length) return;
    this.#pieces = pieces.slice(this.#first);
    this.#first = 0;
  }

  /** The last step that starts at this time at the latest. */
  at(time: number): Piece | undefined {
    return this.#pieces[this.#indexOf((piece) => piece.from <= time)];
  }

  /** The last step that starts earlier. */
  before(time: number): Piece | undefined {
    return this.#pieces[this.#indexOf((piece) => piece.from < time)];
  }

  /** Index of the last piece of which `holds` is true; it is true of all before that. */
  #indexOf(holds: (piece: Piece) => boolean): number {
    let low = this.#first;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.#pieces[middle] as Piece)) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Turns states at 0, 1/4, 1/2, 3/4 and 1 of a step, one after the other, into those at the start and differences. */
export function toDifferences(samples: Float64Array): void {
  const n = samples.length / 5;
  for (let level = 1; level < 5; level++) {
    for (let i = samples.length - 1; i >= level * n; i--)
      samples[i] = (samples[i] as number) - (samples[i - n] as number);
  }
}

/** Writes the states at a part of a step: Newton's polynomial of degree 4, which is what the dense output is. */
export function readPiece(states: Float64Array, part: number, out: Float64Array): void {
  const n = out.length;
  const u = 4 * part;
  const second = (u - 1) / 2;
  const third = (u - 2) / 3;
  const fourth = (u - 3) / 4;
  for (let i = 0; i < n; i++) {
    const rest = (states[3 * n + i] as number) + fourth * (states[4 * n + i] as number);
    const slope = (states[n + i] as number) + second * ((states[2 * n + i] as number) + third * rest);
    out[i] = (states[i] as number) + u * slope;
  }
}
