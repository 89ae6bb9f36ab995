import type { Process, Stoichiometry } from "./module.ts";

/** What one process does to one state, per amount of its rate. */
export interface Flow {
  readonly state: string;
  /** How many are lost (from) or made (to). */
  readonly coefficient: number;
  readonly direction: "from" | "to";
  /** Formula of the amount made per amount of the rate, where the process says so. */
  readonly yields?: string;
}

/** The states that a process takes from and gives to, in the order in which they are written. */
export function flowsOf(process: Process): Flow[] {
  const from = sidesOf(process.from).map(
    ([state, coefficient]): Flow => ({ state, coefficient, direction: "from" }),
  );
  const to = sidesOf(process.to).map(([state, coefficient]): Flow => {
    const yields = process.yields?.[state];
    return { state, coefficient, direction: "to", ...(yields === undefined ? {} : { yields }) };
  });
  return [...from, ...to];
}

function sidesOf(side: Stoichiometry | undefined): [string, number][] {
  if (side === undefined) return [];
  if (typeof side === "string") return [[side, 1]];
  return Object.entries(side).map(([state, coefficient]) => [state, coefficient ?? Number.NaN]);
}
