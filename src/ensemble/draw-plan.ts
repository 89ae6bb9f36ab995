import { linkPeople } from "./link-people.ts";
import type { Draws, Varied } from "./plan.ts";
import { type Posterior, posteriorDraws } from "./posterior-draws.ts";
import { latinHypercubeDraws, randomDraws, sobolDraws } from "./sampling/index.ts";

/** How members are drawn, as plain data: workers draw their own, since each follows from its number alone. */
export interface DrawPlan {
  readonly sides: readonly SideDraws[];
  readonly seed: number;
  readonly members: number;
}

/** How the values of one side are drawn. */
export interface SideDraws {
  readonly varied: readonly Varied[];
  /** Of what varies, the places of what the side itself has. */
  readonly own: readonly number[];
  readonly sampling: keyof typeof samplings;
  readonly posterior?: Posterior | undefined;
}

const samplings = { random: randomDraws, "latin-hypercube": latinHypercubeDraws, sobol: sobolDraws };

/** What a plan draws: the values of all sides in one row. */
export function drawPlanned(plan: DrawPlan): Pick<Draws, "write"> {
  let offset = 0;
  const sides = plan.sides.map((side) => {
    const from = offset;
    offset += side.varied.length;
    return { draws: drawSide(side, plan), from, to: offset };
  });
  return {
    write: (member, out) => {
      for (const { draws, from, to } of sides) draws.write(member, out.subarray(from, to));
    },
  };
}

function drawSide({ varied, own, sampling, posterior }: SideDraws, { seed, members }: DrawPlan): Draws {
  const owned = own.flatMap((place) => varied[place] ?? []);
  const draws = linkPeople(samplings[sampling](varied, { seed, members }), owned);
  return posterior === undefined ? draws : posteriorDraws(varied, posterior, draws, { seed });
}
