/**
 * Scans: what figures of a protocol become as its inputs vary, with the same members at every point.
 */
export { type Banded, bandedOf, type Draw, drawOf, eachMember } from "./banded.ts";
export { bandOf } from "./bands.ts";
export { type DoseResponse, type DoseShape, doseResponseOf } from "./dose-response.ts";
export { evaluatePoints } from "./evaluate-points.ts";
export {
  type FactorialCell,
  type FactorialTable,
  type FactorialTerm,
  factorialOf,
} from "./factorial.ts";
export {
  figureName,
  type KnownFigure,
  type ScanFact,
  type ScanFigure,
  type ScanWindow,
  scanFacts,
} from "./figure.ts";
export { type AgentSets, findAgentSets } from "./find-agent-sets.ts";
export { findLevers, type LeverTable } from "./find-levers.ts";
export { findScan, type Scan, type ScanQuestion } from "./find-scan.ts";
export { type Grid, type GridPoint, gridOf, readPoints } from "./grid.ts";
export { fitHill, type Hill, hillShare } from "./hill.ts";
export { dosesOf, type InputValue, readInput, type ScanInput, withZero } from "./input.ts";
export type { PointsQuestion, PointValues } from "./points.ts";
export { doseResponsesOf, factorialsOf, interactionOfScan } from "./read-scan.ts";
