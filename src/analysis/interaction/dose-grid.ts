import { bandedOf, type Draw, eachMember } from "../scan/banded.ts";
import {
  blissOf,
  type Direction,
  directionOf,
  hsaOf,
  type Interaction,
  loeweOf,
  type Responses,
  tolerances,
} from "./models.ts";
import { type Statement, statementOf } from "./statement.ts";

/** One agent of a grid: its name and its doses, ascending from 0. */
export interface GridAgent {
  readonly name: string;
  readonly doses: readonly number[];
}

/** Two doses together. */
export interface DosePair {
  /** Places of the doses. */
  readonly a: number;
  readonly b: number;
  readonly bliss: Interaction;
  readonly hsa: Interaction;
  readonly loewe: Interaction;
}

/** Every pair of doses of two agents, and what they say on the whole. */
export interface GridInteraction {
  readonly agents: readonly [GridAgent, GridAgent];
  readonly pairs: readonly DosePair[];
  /** Means over the pairs for which there is an index. */
  readonly whole: { readonly bliss: Interaction; readonly hsa: Interaction; readonly loewe: Interaction };
}

/**
 * How two agents act together, from a grid of their doses: `responseAt` gives the response at a place of each, where
 * place 0 is dose 0.
 */
export function interactionOfGrid(
  a: GridAgent,
  b: GridAgent,
  responseAt: (a: number, b: number) => Draw,
): GridInteraction {
  const base = responseAt(0, 0);
  const alone = {
    a: a.doses.map((_, i) => responseAt(i, 0)),
    b: b.doses.map((_, i) => responseAt(0, i)),
  };
  const places = a.doses.slice(1).flatMap((_, i) => b.doses.slice(1).map((_, j) => [i + 1, j + 1] as const));
  const responsesAt = (i: number, j: number): Responses => {
    return { base, alone: [alone.a[i] ?? base, alone.b[j] ?? base], together: responseAt(i, j) };
  };
  const directions = places.map(([i, j]) => directionOf(responsesAt(i, j)));
  const pairs = places.map(([i, j]): DosePair => {
    const responses = responsesAt(i, j);
    const agents = [
      { name: a.name, dose: a.doses[i] ?? 0, doses: a.doses, responses: alone.a },
      { name: b.name, dose: b.doses[j] ?? 0, doses: b.doses, responses: alone.b },
    ];
    return {
      a: i,
      b: j,
      bliss: blissOf(responses),
      hsa: hsaOf(responses),
      loewe: loeweOf(responses, agents),
    };
  });
  return {
    agents: [a, b],
    pairs,
    whole: {
      bliss: meanOf(pairs, "bliss", directions),
      hsa: meanOf(pairs, "hsa", directions),
      loewe: meanOf(pairs, "loewe", directions),
    },
  };
}

/**
 * The mean index over the pairs that have one, all in one sense: more effect where the agents move the response one way at
 * every pair at which one acts, else higher.
 */
function meanOf(
  pairs: readonly DosePair[],
  model: "bliss" | "hsa" | "loewe",
  directions: readonly Direction[],
): Interaction {
  const known = pairs.flatMap((pair, i) => {
    const one = pair[model];
    return one.defined ? [{ draw: one.draw, direction: directions[i] ?? "none" }] : [];
  });
  if (known.length === 0) return pairs[0]?.[model] ?? { defined: false, reason: "there is no pair of doses" };
  const sense = senseOf(known.map(({ direction }) => direction));
  const signs = known.map(({ direction }) => {
    return model !== "loewe" && (direction === "down") !== (sense === "down") ? -1 : 1;
  });
  const draw = eachMember(
    known.map((one) => one.draw),
    (each) => each.reduce((sum, value, i) => sum + (signs[i] ?? 1) * value, 0) / each.length,
  );
  const index = bandedOf(draw);
  const words: readonly [Statement, Statement] =
    model === "loewe" ? ["less", "more"] : sense === "higher" ? ["higher", "lower"] : ["more", "less"];
  const [neutral, tolerance] = model === "loewe" ? [1, tolerances.combination] : [0, tolerances.share];
  return { defined: true, index, draw, statement: statementOf(index, { neutral, tolerance, words }) };
}

/** The one way in which agents move the response wherever they do, or `higher` where there is none. */
function senseOf(directions: readonly Direction[]): "up" | "down" | "higher" {
  const ways = new Set(directions.filter((direction) => direction !== "none"));
  const [way] = ways;
  return ways.size === 1 && (way === "up" || way === "down") ? way : "higher";
}
