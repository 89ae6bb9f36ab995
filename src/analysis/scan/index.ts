/**
 * Scans: what figures of a protocol become as its inputs vary, with the same members at every point.
 */
export { bandOf } from "./bands.ts";
export { evaluatePoints } from "./evaluate-points.ts";
export {
  figureName,
  type KnownFigure,
  type ScanFact,
  type ScanFigure,
  type ScanWindow,
  scanFacts,
} from "./figure.ts";
export { findScan, type Scan, type ScanQuestion } from "./find-scan.ts";
export { type Grid, type GridPoint, gridOf, pointName, readPoints } from "./grid.ts";
export { type InputValue, readInput, type ScanInput } from "./input.ts";
export type { PointsQuestion, PointValues } from "./points.ts";
