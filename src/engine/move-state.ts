import type { Kernel } from "./kernel.ts";

/** Up to this many numbers a loop takes less time than `set`. */
const fewStates = 60;

/** Makes the end of the last step the present state. */
export function moveState({ size, y, next }: Kernel): void {
  if (size > fewStates) y.set(next);
  else for (let i = 0; i < size; i++) y[i] = next[i] as number;
}
