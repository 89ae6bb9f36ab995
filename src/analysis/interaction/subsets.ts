import type { Draw } from "../scan/banded.ts";
import {
  blissOf,
  type DosedAgent,
  directionOf,
  hsaOf,
  type Interaction,
  loeweOf,
  type Responses,
} from "./models.ts";

/** Which of some agents are there, ascending. */
export type Subset = readonly number[];

/** None, each alone, all pairs, and all together. */
export function pairsAndAll(count: number): Subset[] {
  const each = Array.from({ length: count }, (_, i) => i);
  const pairs = each.flatMap((i) => each.slice(i + 1).map((j) => [i, j]));
  return [[], ...each.map((i) => [i]), ...pairs, ...(count > 2 ? [each] : [])];
}

/** Every subset: none first, in the order of binary numbers whose first digit is the last agent. */
export function allSubsets(count: number): Subset[] {
  return Array.from({ length: 2 ** count }, (_, code) =>
    Array.from({ length: count }, (_, i) => i).filter((i) => Math.floor(code / 2 ** i) % 2 === 1),
  );
}

/** Several agents together. */
export interface SetInteraction {
  readonly set: Subset;
  readonly bliss: Interaction;
  readonly hsa: Interaction;
  readonly loewe: Interaction;
  readonly direction: ReturnType<typeof directionOf>;
}

/** The doses of an agent alone, for Loewe; a reason where it has none. */
export type SingleDoses = Pick<DosedAgent, "dose" | "doses" | "responses"> | { readonly reason: string };

/**
 * How the agents of each set of two or more act together. `responseOf` gives the response to a set; `singles` the
 * responses of each agent alone to other doses, where they are known.
 */
export function interactionsOfSets(
  names: readonly string[],
  sets: readonly Subset[],
  responseOf: (set: Subset) => Draw,
  singles?: readonly SingleDoses[],
): SetInteraction[] {
  const base = responseOf([]);
  return sets
    .filter((set) => set.length > 1)
    .map((set) => {
      const responses: Responses = {
        base,
        alone: set.map((one) => responseOf([one])),
        together: responseOf(set),
      };
      return {
        set,
        bliss: blissOf(responses),
        hsa: hsaOf(responses),
        loewe: loeweOfSet(names, set, responses, singles),
        direction: directionOf(responses),
      };
    });
}

function loeweOfSet(
  names: readonly string[],
  set: Subset,
  responses: Responses,
  singles: readonly SingleDoses[] | undefined,
): Interaction {
  if (singles === undefined) return { defined: false, reason: "no other doses of each alone were run" };
  const agents: DosedAgent[] = [];
  for (const one of set) {
    const single = singles[one];
    const name = names[one] ?? "";
    if (single === undefined || "reason" in single)
      return {
        defined: false,
        reason: `${name} has no dose-response: ${single?.reason ?? "it was not run"}`,
      };
    agents.push({ name, ...single });
  }
  return loeweOf(responses, agents);
}
