import { normalShareBelow } from "../../ensemble/index.ts";
import type { Points } from "./points.ts";

/** All coordinates in the middle but one, which lies a standard deviation lower, then higher: two points for each. */
export function oneAtATime(width: number): Points {
  const shares = new Float64Array(2 * width * width).fill(0.5);
  for (let i = 0; i < width; i++) {
    shares[2 * i * width + i] = normalShareBelow(-1);
    shares[(2 * i + 1) * width + i] = normalShareBelow(1);
  }
  return { width, shares };
}
