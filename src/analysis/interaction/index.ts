/**
 * Interaction of agents and epistasis of levers: what several changes do together against what each does alone.
 */
export { type DosePair, type GridAgent, type GridInteraction, interactionOfGrid } from "./dose-grid.ts";
export {
  changeOf,
  type EpistasisTable,
  epistasisOf,
  type LeverEffect,
  type PairEffect,
} from "./epistasis.ts";
export { doseFor, type SingleResponse } from "./inverse.ts";
export {
  blissOf,
  type DosedAgent,
  hsaOf,
  type Interaction,
  loeweOf,
  type Responses,
  tolerances as interactionTolerances,
} from "./models.ts";
export type { Statement } from "./statement.ts";
export {
  allSubsets,
  interactionsOfSets,
  pairsAndAll,
  type SetInteraction,
  type SingleDoses,
  type Subset,
} from "./subsets.ts";
