import type { Band } from "../../ensemble/index.ts";
import { bandOf } from "./bands.ts";
import type { PointValues } from "./points.ts";

/** A number of the run in the middle, with its band over the members for which there is such a number. */
export interface Banded {
  readonly middle: number;
  readonly band?: Band<number>;
  /** Share of the members for which it is a number; 1 without members. */
  readonly defined: number;
}

/** One number for the run in the middle and for each member, in that order. */
export type Draw = Float64Array;

/** The number with its band; the first of `draw` is that of the run in the middle. */
export function bandedOf(draw: Draw): Banded {
  const members = draw.subarray(1);
  const known = members.filter((value) => !Number.isNaN(value)).length;
  const band = bandOf(members);
  return {
    middle: draw[0] ?? Number.NaN,
    ...(band === undefined ? {} : { band }),
    defined: members.length === 0 ? 1 : known / members.length,
  };
}

/** A figure of a point: the run in the middle, then the members. */
export function drawOf(values: PointValues, point: number, figure: number): Draw {
  const draw = new Float64Array(values.members + 1);
  draw[0] = values.middle(point, figure);
  draw.set(values.membersOf(point, figure), 1);
  return draw;
}

/** Something computed for the run in the middle and for each member: `of` takes one number of each draw. */
export function eachMember(draws: readonly Draw[], of: (numbers: number[], member: number) => number): Draw {
  const length = draws[0]?.length ?? 0;
  return Float64Array.from({ length }, (_, member) =>
    of(
      draws.map((draw) => draw[member] ?? Number.NaN),
      member,
    ),
  );
}
