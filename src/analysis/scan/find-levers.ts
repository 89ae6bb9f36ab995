import type { Diagnostic } from "../../messages/index.ts";
import { changesTogether, conflictOf, type Lever } from "../../protocol/index.ts";
import { type EpistasisTable, epistasisOf } from "../interaction/epistasis.ts";
import { pairsAndAll, type Subset } from "../interaction/subsets.ts";
import type { PointValues } from "./points.ts";
import { runSets, type SetsQuestion } from "./run-sets.ts";

/** Levers by figures, alone and in pairs. */
export interface LeverTable extends EpistasisTable {
  readonly values: PointValues;
  /** Names of what was run, in the order of the values: first without any lever. */
  readonly runs: readonly string[];
  /** Pairs that cannot be combined, and what both change. */
  readonly apart: readonly { readonly pair: Subset; readonly path: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Runs a protocol as it stands, with each lever and with each pair of levers, and says what each does to each figure, what
 * adds and what does not.
 *
 * Throws an EquatorError that names the levers with which the protocol is invalid.
 *
 * @example
 * const { levers } = readLevers("levers: {raptor_off: {set: {perturb.RPTOR: 0}}, rapamycin: {set: {medium.rapamycin: 20 nM}}}");
 * const table = await findLevers({ source, sideOf, figures }, levers);
 */
export async function findLevers(question: SetsQuestion, levers: readonly Lever[]): Promise<LeverTable> {
  const wanted = pairsAndAll(levers.length).filter((set) => set.length <= 2);
  const apart = wanted.flatMap((pair) => {
    const [a, b] = leversOf(levers, pair);
    const path = a && b && conflictOf(a, b);
    return path === undefined ? [] : [{ pair, path }];
  });
  const sets = wanted.filter((set) => !apart.some(({ pair }) => pair === set));
  const runs = sets.map((set) => {
    const own = leversOf(levers, set);
    return { name: own.map(({ name }) => name).join(" with ") || "no lever", changes: changesTogether(own) };
  });
  const { values, drawAt, runs: names, diagnostics } = await runSets(question, runs);
  const placeOf = (set: Subset) => sets.findIndex((one) => one.join() === set.join());
  const leverNames = levers.map(({ name }) => name);
  const table = epistasisOf(leverNames, question.figures.length, sets, (set, figure) =>
    drawAt(placeOf(set), figure),
  );
  return { ...table, values, runs: names, apart, diagnostics };
}

function leversOf(levers: readonly Lever[], set: Subset): Lever[] {
  return set.flatMap((place) => levers[place] ?? []);
}
