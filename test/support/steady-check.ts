import { shuffledState } from "./module-points.ts";
import type { ModuleBench } from "./module-run.ts";
import { steadyState } from "./run-module.ts";

/** States whose steady value depends on where a module starts, in words; three starts of the same sums are tried. */
export function steadyFaults(bench: ModuleBench): string[] {
  const first = steadyState(bench);
  return (["forwards", "backwards"] as const).flatMap((lean, seed) => {
    const other = steadyState(bench, {}, shuffledState(bench, seed, lean));
    return bench.flat.states.flatMap(({ address, scale }, i) => {
      const [a = Number.NaN, b = Number.NaN] = [first[i], other[i]];
      const allowed = 1e-5 * Math.max(Math.abs(a), Math.abs(b)) + 1e-7 * scale;
      return Math.abs(a - b) <= allowed ? [] : [`${address}: ${a} or ${b}`];
    });
  });
}
