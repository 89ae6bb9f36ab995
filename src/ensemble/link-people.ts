import { pow } from "../engine/index.ts";
import type { Draws, Varied } from "./plan.ts";

/** How a number of a person follows from its draw and from other numbers of the same person. */
export interface PersonLink {
  /** Of a number that is 1 in this share of people and 0 in the others: its draw is a place between 0 and 1. */
  readonly share?: number;
  /** Other numbers that it goes along with: multiplied by (value / centre) to the power. */
  readonly along?: readonly { readonly address: string; readonly power: number }[];
  /** Numbers that multiply it by a factor where they are 0. */
  readonly otherwise?: readonly { readonly address: string; readonly factor: number }[];
}

/**
 * Draws in which the numbers of a person fit each other: mass goes along with height, both with sex. What is not `own`
 * is drawn, and nothing goes along with it.
 */
export function linkPeople(draws: Draws, own: readonly Varied[] = draws.varied): Draws {
  const { varied } = draws;
  const steps = inOrder(varied).flatMap((place) => stepsOf(place, varied, new Set(own)));
  if (steps.length === 0) return draws;
  return {
    varied,
    write(member, out) {
      draws.write(member, out);
      for (const step of steps) step(out);
    },
  };
}

type Step = (values: Float64Array) => void;

function stepsOf(place: number, varied: readonly Varied[], own: ReadonlySet<Varied>): Step[] {
  const { share, along = [], otherwise = [] } = varied[place]?.link ?? {};
  const at = (address: string) => varied.findIndex((one) => one.address === address && own.has(one));
  const scale = (values: Float64Array, factor: number) => {
    values[place] = (values[place] as number) * factor;
  };
  const divide: Step = (values) => {
    values[place] = (values[place] as number) >= 1 - (share ?? 0) ? 1 : 0;
  };
  return [
    ...(share === undefined ? [] : [divide]),
    ...along.flatMap(({ address, power }): Step[] => {
      const other = at(address);
      const centre = varied[other]?.centre;
      if (centre === undefined) return [];
      return [(values) => scale(values, pow((values[other] as number) / centre, power))];
    }),
    ...otherwise.flatMap(({ address, factor }): Step[] => {
      const other = at(address);
      if (other < 0) return [];
      return [(values) => values[other] === 0 && scale(values, factor)];
    }),
  ];
}

/** Places such that each number stands after those that it is linked to, else in their own order. */
function inOrder(varied: readonly Varied[]): number[] {
  const places = new Map(varied.map(({ address }, place) => [address, place]));
  const ordered = new Set<number>();
  const visit = (place: number, depth: number) => {
    const { along = [], otherwise = [] } = varied[place]?.link ?? {};
    for (const { address } of [...along, ...otherwise]) {
      const other = places.get(address);
      if (other !== undefined && depth < varied.length) visit(other, depth + 1);
    }
    ordered.add(place);
  };
  varied.forEach((_, place) => {
    visit(place, 0);
  });
  return [...ordered];
}
