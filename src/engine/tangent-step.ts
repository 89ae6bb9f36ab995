import { rodas5p } from "./rodas5p.ts";
import { blockVector, lanes, type TangentKernel } from "./tangent-kernel.ts";

type Parts = Pick<
  TangentKernel,
  "size" | "rates" | "curvature" | "stageRates" | "stageCurvature" | "weights"
>;

/**
 * Makes the function that carries one block of tangents over a step: the derivative of the step itself (engine/rodas-step.ts),
 * which is the Rosenbrock step of the system extended by its tangents.
 *
 * For stage s = 1 to 8, with s the tangents at the start, l_j the derivatives of the stages, u their argument and r the
 * stage vector as it was given, for each lane:
 * - u of stage 1 is s; of stages 2 to 6, `u = s`, then `u = u + a_sj l_j` for j = 1 to s - 1 in turn; of 7 and 8,
 *   `u = u + l_(s-1)`.
 * - for each row: `r = r + J_k u`, entry by entry of the rates' table by states at the stage, then `r = r + C_k s` by those
 *   of the curvature; then `r = r + (c_sj / h) l_j` for j = 1 to s - 1 in turn.
 * - l_s solves W l_s = r.
 * At the end `u = u + l_8`.
 */
export function createTangentStep(
  kernel: Parts,
  solve: (vector: Float64Array) => void,
): (block: Float64Array) => void {
  const { size, weights } = kernel;
  const rates = byStates(kernel.rates, size);
  const curvature = byStates(kernel.curvature, size);
  const right = new Float64Array(size);
  const width = lanes * size;
  const vector = (block: Float64Array, at: number) => block.subarray(at * width, (at + 1) * width);

  function solveLane(stage: Float64Array, lane: number): void {
    for (let i = 0; i < size; i++) right[i] = stage[lanes * i + lane] as number;
    solve(right);
    for (let i = 0; i < size; i++) stage[lanes * i + lane] = right[i] as number;
  }

  return (block) => {
    const start = vector(block, blockVector.tangent);
    const u = vector(block, blockVector.argument);
    const l = rodas5p.c.map((_, stage) => vector(block, blockVector.stages + stage));
    for (const [stage, r] of l.entries()) {
      if (stage > 5) addScaled(u, 1, l[stage - 1] as Float64Array);
      else {
        u.set(start);
        for (let j = 0; j < stage; j++) addScaled(u, rodas5p.a[stage]?.[j] as number, l[j] as Float64Array);
      }
      addProduct(r, rates, kernel.stageRates.subarray(stage * kernel.rates.rows.length), u);
      addProduct(r, curvature, kernel.stageCurvature.subarray(stage * kernel.curvature.rows.length), start);
      for (let j = 0; j < stage; j++) addScaled(r, weights[8 * stage + j] as number, l[j] as Float64Array);
      for (let lane = 0; lane < lanes; lane++) solveLane(r, lane);
    }
    addScaled(u, 1, l[7] as Float64Array);
  };
}

/** The entries of a table that are derivatives by states. */
export interface StateEntries {
  readonly at: Int32Array;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

export function byStates(
  { rows, columns }: Pick<TangentKernel["rates"], "rows" | "columns">,
  size: number,
): StateEntries {
  const at = Int32Array.from(rows.keys()).filter((k) => (columns[k] as number) < size);
  return { at, rows: at.map((k) => rows[k] as number), columns: at.map((k) => columns[k] as number) };
}

function addProduct(
  out: Float64Array,
  { at, rows, columns }: StateEntries,
  values: Float64Array,
  by: Float64Array,
): void {
  for (let k = 0; k < at.length; k++) {
    const value = values[at[k] as number] as number;
    const to = lanes * (rows[k] as number);
    const from = lanes * (columns[k] as number);
    for (let lane = 0; lane < lanes; lane++)
      out[to + lane] = (out[to + lane] as number) + value * (by[from + lane] as number);
  }
}

function addScaled(into: Float64Array, factor: number, by: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + factor * (by[i] as number);
}
