import { type Banded, bandedOf, type Draw, eachMember } from "../scan/banded.ts";
import { doseFor } from "./inverse.ts";
import { type Statement, statementOf } from "./statement.ts";

/** A response without agents, with each of them alone, and with all of them together. */
export interface Responses {
  readonly base: Draw;
  readonly alone: readonly Draw[];
  readonly together: Draw;
}

/** How agents act together by one model of what adding up means, or why that model says nothing. */
export type Interaction =
  | {
      readonly defined: true;
      /**
       * Bliss and HSA: observed less expected as a share of the response without agents; more effect is positive, unless
       * alone they go opposite ways or none of them acts, where higher is positive. Loewe: the combination index, 1 where they add up.
       */
      readonly index: Banded;
      /** The index of the run in the middle and of each member. */
      readonly draw: Draw;
      /** The response that the model expects; Loewe has none. */
      readonly expected?: Banded;
      readonly statement: Statement;
    }
  | { readonly defined: false; readonly reason: string };

/** Differences below these are none: shares of the response without agents, and parts of the combination index. */
export const tolerances = { share: 0.02, combination: 0.05 };

/** A response alone that moves by less than this share of the base moves nothing. */
const noEffect = 0.005;

export type Direction = "up" | "down" | "opposed" | "none";

/** Which way agents move the response of the run in the middle, each alone. */
export function directionOf({ base, alone }: Pick<Responses, "base" | "alone">): Direction {
  const from = base[0] ?? Number.NaN;
  const least = noEffect * Math.abs(from);
  const moves = alone.map((draw) => (draw[0] ?? Number.NaN) - from).filter((move) => Math.abs(move) > least);
  if (moves.length === 0) return "none";
  if (moves.every((move) => move > 0)) return "up";
  return moves.every((move) => move < 0) ? "down" : "opposed";
}

/**
 * Independent action (C. I. Bliss, Ann. Appl. Biol. 26 (1939) 585): each agent leaves its share of the response whatever
 * the others do, so that shares multiply.
 */
export function blissOf(responses: Responses): Interaction {
  const { base, alone } = responses;
  if (base[0] === 0) return none("without agents there is no response of which they could leave a share");
  const expected = eachMember([base, ...alone], ([from = 0, ...others]) =>
    others.reduce((product, value) => product * (value / from), from),
  );
  return against(responses, expected);
}

/** Highest single agent: together they do no more than the one that does most alone. */
export function hsaOf(responses: Responses): Interaction {
  const { base, alone } = responses;
  if (base[0] === 0) return none("without agents there is no response to compare with");
  const direction = directionOf(responses);
  if (direction === "opposed") return none("alone they go opposite ways: none of them does most");
  const expected = eachMember([base, ...alone], ([, ...others]) =>
    direction === "down" ? Math.min(...others) : Math.max(...others),
  );
  return against(responses, expected);
}

function against(responses: Responses, expected: Draw): Interaction {
  const { base, together } = responses;
  const direction = directionOf(responses);
  const sign = direction === "down" ? -1 : 1;
  const draw = eachMember([base, together, expected], ([from = 0, observed = 0, awaited = 0]) => {
    return (sign * (observed - awaited)) / Math.abs(from);
  });
  const index = bandedOf(draw);
  const words: readonly [Statement, Statement] =
    direction === "up" || direction === "down" ? ["more", "less"] : ["higher", "lower"];
  const statement = statementOf(index, { neutral: 0, tolerance: tolerances.share, words });
  return { defined: true, index, draw, expected: bandedOf(expected), statement };
}

/** An agent of a combination: how much of it there is, and its response alone. */
export interface DosedAgent {
  readonly name: string;
  readonly dose: number;
  /** Ascending; the first may be 0. */
  readonly doses: readonly number[];
  /** Of each dose. */
  readonly responses: readonly Draw[];
}

/** Members without an index, of the whole, above which a band is not told. */
const mostUndefined = 0.1;

/**
 * Dose additivity (S. Loewe and H. Muischnek, Arch. Exp. Pathol. Pharmakol. 114 (1926) 313): each dose counts as a share of
 * the dose of that agent alone which has the effect of all together; the shares add up to 1 where they do the same thing.
 * Says nothing where some agent alone does not reach the effect.
 */
export function loeweOf(responses: Responses, agents: readonly DosedAgent[]): Interaction {
  const direction = directionOf(responses);
  if (direction === "opposed") return none("alone they go opposite ways");
  if (direction === "none") return none("alone none of them has an effect");
  const shares = agents.map(({ dose, doses, responses: single }) =>
    eachMember([responses.together, ...single], ([effect = Number.NaN, ...values]) => {
      return dose / doseFor({ doses, values }, effect);
    }),
  );
  const unreached = agents.find((_, i) => Number.isNaN(shares[i]?.[0] ?? Number.NaN));
  if (unreached !== undefined)
    return none(`${unreached.name} alone does not reach the effect of all together at any of its doses`);
  const draw = eachMember(shares, (each) => each.reduce((sum, share) => sum + share, 0));
  const index = bandedOf(draw);
  if (index.defined < 1 - mostUndefined)
    return none(
      `in ${Math.round(100 * (1 - index.defined))} % of the members an agent alone does not reach the effect`,
    );
  const statement = statementOf(index, {
    neutral: 1,
    tolerance: tolerances.combination,
    words: ["less", "more"],
  });
  return { defined: true, index, draw, statement };
}

function none(reason: string): Interaction {
  return { defined: false, reason };
}
