import { exp, log } from "../../engine/index.ts";
import type { Varied } from "../plan.ts";
import { normalQuantile, normalShareBelow } from "./normal-quantile.ts";

/** Between which values a number with a normal spread is drawn, both included. */
export type Bounds = readonly [least: number, most: number];

/**
 * A normal spread may reach values that the number cannot have. It is cut off where it would leave what the number says
 * by itself: a share (unit "1", between 0 and 1) stays one, and no other number changes its sign.
 */
export function boundsOf({ unit, centre }: Varied): Bounds {
  if (unit === "1" && centre >= 0 && centre <= 1) return [0, 1];
  return centre < 0 ? [Number.NEGATIVE_INFINITY, 0] : [0, Number.POSITIVE_INFINITY];
}

/** How a number is drawn: from how much of its spread lies below (0 to 1) to its value. */
export type Placing = (share: number) => number;

/** How a number is drawn from its spread; what a bound cuts off is shared out over the rest in proportion. */
export function placingOf(varied: Varied): Placing {
  const { spread, centre } = varied;
  switch (spread.kind) {
    case "lognormal": {
      const step = log(spread.factor);
      return (share) => centre * exp(normalQuantile(share) * step);
    }
    case "normal":
      return placingWithin(centre, spread.sd, boundsOf(varied));
    case "none":
      return () => centre;
  }
}

function placingWithin(centre: number, sd: number, [least, most]: Bounds): Placing {
  if (!(sd > 0)) return () => centre;
  const from = normalShareBelow((least - centre) / sd);
  const to = normalShareBelow((most - centre) / sd);
  return (share) => {
    const value = centre + sd * normalQuantile(from + share * (to - from));
    return Math.min(Math.max(value, least), most);
  };
}
