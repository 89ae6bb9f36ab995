import type { Kernel } from "./kernel.ts";

/** What the cost of a run depends on. */
interface Run {
  readonly relativeTolerance: number;
  readonly cuts: number;
}

/** Whether backward differentiation is expected to take less time than Rodas5P. */
export function favoursBdf(kernel: Kernel, _run: Run): boolean {
  return kernel.effort !== undefined && false;
}
