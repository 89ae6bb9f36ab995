import { blockVector, lanes } from "../../engine/tangent-kernel.ts";
import type { TangentProgram } from "./tangent-program.ts";

/** Cells of a tangent kernel beyond the layout of its tapes: where each area starts, and their end. */
export interface TangentMemory {
  readonly stageRates: number;
  readonly stageCurvature: number;
  /**
   * The vectors that second derivatives are combined with, two stages side by side: component i of that of stage s stands
   * at 2 ((s >> 1) (n + 1) + i) + (s & 1), the weight of df/dt being component n.
   */
  readonly vectors: number;
  readonly weights: number;
  readonly blocks: number;
  /** Cells of one block of directions. */
  readonly block: number;
  readonly end: number;
}

/** Lays out the memory for a number of blocks. */
export function tangentMemory(
  { layout, size, rates, curvature }: TangentProgram,
  blocks: number,
): TangentMemory {
  const even = (cells: number) => cells + (cells % 2);
  const stageRates = even(layout.cells);
  const stageCurvature = stageRates + even(8 * rates.rows.length);
  const vectors = stageCurvature + even(8 * curvature.rows.length);
  const weights = vectors + 8 * (size + 1);
  const start = weights + 64;
  const block = lanes * size * blockVector.count;
  return { stageRates, stageCurvature, vectors, weights, blocks: start, block, end: start + blocks * block };
}
