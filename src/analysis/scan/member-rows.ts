import { drawPlanned } from "../../ensemble/index.ts";
import type { Block } from "./plan-points.ts";
import type { PointsQuestion } from "./points.ts";

/** The values of every number that varies: row 0 has each as it stands, the others are members. */
export interface MemberRows {
  readonly width: number;
  /** Besides row 0. */
  readonly members: number;
  write(row: number, out: Float64Array): void;
}

const usualMembers = 32;

/** Draws members: the same draws for a number wherever it varies, and the rows of a fit where there is one. */
export function memberRows(
  blocks: readonly Block[],
  { members: asked = usualMembers, seed = 1 }: Pick<PointsQuestion, "members" | "seed">,
): MemberRows {
  const width = blocks.reduce((sum, { varied }) => sum + varied.length, 0);
  const varies = blocks.some(
    ({ varied, posterior }) => posterior !== undefined || varied.some(({ spread }) => spread.kind !== "none"),
  );
  const rows = blocks.flatMap(({ posterior }) =>
    posterior === undefined ? [] : [posterior.values.length / Math.max(1, posterior.addresses.length)],
  );
  const members = varies ? Math.min(asked, ...rows) : 0;
  const sides = blocks.map(({ varied, posterior }) => {
    return { varied, own: [...varied.keys()], sampling: "latin-hypercube" as const, posterior };
  });
  const drawn = members > 0 ? drawPlanned({ seed, members, sides }) : undefined;
  const centres = Float64Array.from(blocks.flatMap(({ varied }) => varied.map(({ centre }) => centre)));
  return {
    width,
    members,
    write: (row, out) => (row === 0 ? out.set(centres) : drawn?.write(row - 1, out)),
  };
}
