/** What sketches of many cells are made of: the buckets of cell i lie from `starts[i]` to `starts[i + 1]`. */
export interface SketchParts {
  readonly levels: Uint8Array;
  readonly starts: Uint32Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly buckets: Uint32Array;
  readonly counts: Uint32Array;
}

const mark = 0x31534b53;
const header = 5;

/** Sketches as 32-bit words: mark, cells, rows, limit, buckets; then the parts, one after the other. */
export function packSketches(parts: SketchParts, rows: number, limit: number): Uint32Array {
  const cells = parts.levels.length;
  const all = parts.buckets.length;
  const packed = new Uint32Array(header + cells + (cells + 1) + 4 * cells + 2 * all);
  packed.set([mark, cells, rows, limit, all]);
  let at = header;
  const put = (words: Uint8Array | Uint32Array): void => {
    packed.set(words, at);
    at += words.length;
  };
  put(parts.levels);
  put(parts.starts);
  put(wordsOf(parts.least));
  put(wordsOf(parts.most));
  put(parts.buckets);
  put(parts.counts);
  return packed;
}

/** Reads what {@link packSketches} wrote. */
export function unpackSketches(packed: Uint32Array): { parts: SketchParts; rows: number; limit: number } {
  const [found, cells = 0, rows = 0, limit = 0, all = 0] = packed;
  if (found !== mark || packed.length !== header + 6 * cells + 1 + 2 * all)
    throw new RangeError("not packed sketches");
  let at = header;
  const take = (length: number): Uint32Array => {
    at += length;
    return packed.subarray(at - length, at);
  };
  const parts = {
    levels: Uint8Array.from(take(cells)),
    starts: take(cells + 1),
    least: doublesOf(take(2 * cells)),
    most: doublesOf(take(2 * cells)),
    buckets: take(all),
    counts: take(all),
  };
  return { parts, rows, limit };
}

function wordsOf(doubles: Float64Array): Uint32Array {
  return new Uint32Array(doubles.buffer, doubles.byteOffset, 2 * doubles.length);
}

function doublesOf(words: Uint32Array): Float64Array {
  return new Float64Array(words.slice().buffer);
}
