import type { Kernel } from "../../src/engine/index.ts";
import type { FlatSystem } from "../../src/lang/index.ts";

/** Entries of df/dy where the symbolic derivative and the central difference disagree, in words. */
export function jacobianFaults(kernel: Kernel, flat: FlatSystem, state: Float64Array): string[] {
  const { rows, columns } = kernel.pattern;
  const entries = new Float64Array(rows.length);
  kernel.jacobian(0, state, entries);
  const symbolic = new Map<string, number>();
  const rowSize = new Float64Array(kernel.size);
  for (const [k, entry] of entries.entries()) {
    const [i = 0, j = 0] = [rows[k], columns[k]];
    symbolic.set(`${i},${j}`, entry);
    rowSize[i] = (rowSize[i] ?? 0) + Math.abs(entry) * sizeOf(flat, state, j);
  }
  const faults: string[] = [];
  for (let j = 0; j < kernel.size; j++) {
    const slopes = differences(kernel, state, j, 1e-5 * sizeOf(flat, state, j));
    for (const [i, slope] of slopes.entries()) {
      const exact = symbolic.get(`${i},${j}`) ?? 0;
      const allowed = 1e-5 * Math.abs(exact) + (1e-8 * (rowSize[i] ?? 0)) / sizeOf(flat, state, j);
      if (Math.abs(slope - exact) <= allowed) continue;
      faults.push(
        `d(${flat.states[i]?.address})/d(${flat.states[j]?.address}): ${exact}, by differences ${slope}`,
      );
    }
  }
  return faults;
}

function sizeOf(flat: FlatSystem, state: Float64Array, i: number): number {
  return Math.max(Math.abs(state[i] ?? 0), 1e-3 * (flat.states[i]?.scale ?? 1));
}

function differences(kernel: Kernel, state: Float64Array, j: number, step: number): Float64Array {
  const [above, below] = [step, -step].map((by) => {
    const shifted = Float64Array.from(state);
    shifted[j] = (shifted[j] ?? 0) + by;
    const out = new Float64Array(kernel.size);
    kernel.rates(0, shifted, out);
    return out;
  });
  return Float64Array.from(above ?? [], (value, i) => (value - (below?.[i] ?? Number.NaN)) / (2 * step));
}
