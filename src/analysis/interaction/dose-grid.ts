import { bandedOf, type Draw, eachMember } from "../scan/banded.ts";
import { blissOf, hsaOf, type Interaction, loeweOf, type Responses, tolerances } from "./models.ts";
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
  const pairs = places.map(([i, j]): DosePair => {
    const [onlyA, onlyB] = [alone.a[i] ?? base, alone.b[j] ?? base];
    const responses: Responses = { base, alone: [onlyA, onlyB], together: responseAt(i, j) };
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
      bliss: meanOf(pairs, "bliss", { neutral: 0, tolerance: tolerances.share }),
      hsa: meanOf(pairs, "hsa", { neutral: 0, tolerance: tolerances.share }),
      loewe: meanOf(pairs, "loewe", { neutral: 1, tolerance: tolerances.combination }),
    },
  };
}

/** The mean index over the pairs that have one; words of the statement as those of the pairs. */
function meanOf(
  pairs: readonly DosePair[],
  model: "bliss" | "hsa" | "loewe",
  { neutral, tolerance }: { readonly neutral: number; readonly tolerance: number },
): Interaction {
  const found = pairs.map((pair) => pair[model]);
  const known = found.flatMap((one) => (one.defined ? [one] : []));
  const [first] = found;
  if (known.length === 0) return first ?? { defined: false, reason: "there is no pair of doses" };
  const draw = eachMember(
    known.map((one) => one.draw),
    (each) => each.reduce((sum, value) => sum + value, 0) / each.length,
  );
  const index = bandedOf(draw);
  const isOpposed = known.some(({ statement }) => statement === "higher" || statement === "lower");
  const words: readonly [Statement, Statement] =
    model === "loewe" ? ["less", "more"] : isOpposed ? ["higher", "lower"] : ["more", "less"];
  return { defined: true, index, draw, statement: statementOf(index, { neutral, tolerance, words }) };
}
