export {
  type Checked,
  type CheckQuestion,
  checkProtocol,
  readFindings,
  usualCurves,
} from "./check/check-protocol.ts";
export type * from "./check/finding.ts";
export type * from "./check/rules.ts";
export type {
  Arm,
  ArmCurves,
  Arms,
  Experiment,
  ExperimentOutcome,
  ExperimentSettings,
  Figure,
  KeptCurve,
} from "./experiment/experiment.ts";
export { armsRead, type FigureSlope, type FigureSlopes, figureSlopes } from "./experiment/figure-slopes.ts";
export {
  agreeing,
  type Case,
  type Computed,
  type Expected,
  fewestDeciding,
  isTooFew,
  type JudgedCase,
  judge,
  meets,
} from "./experiment/judge.ts";
export { runExperiment } from "./experiment/run-experiment.ts";
export { coordinateOf, valueAtCoordinate } from "./fit/coordinates.ts";
export { type Dependence, dependenceOn } from "./fit/dependence.ts";
export { defaultSettings, type EstimateSettings, estimate } from "./fit/estimate.ts";
export type { Datum, Estimation, FitParameter } from "./fit/estimation.ts";
export type * from "./fit/fit.ts";
export { type FitChoice, type FitRegister, fitInUse, fittedSystem } from "./fit/fit-in-use.ts";
export { fitText } from "./fit/fit-text.ts";
export { type FitQuestion, fitTrials } from "./fit/fit-trials.ts";
export { makeFit } from "./fit/make-fit.ts";
export type { Member } from "./fit/members.ts";
export { type Candidate, rankMeasurements, type Worth } from "./fit/next-measurement.ts";
export { type Profile, profiles } from "./fit/profile.ts";
export { readFit } from "./fit/read-fit.ts";
export { posteriorOf, withFit } from "./fit/with-fit.ts";
export * from "./interaction/index.ts";
export { fitPage } from "./left-out/fit-page.ts";
export type * from "./left-out/fit-scores.ts";
export { humanFitPage } from "./left-out/human-fit-page.ts";
export type { Comparison } from "./left-out/other-system.ts";
export { scoreFitByTangents, type TangentScoring } from "./left-out/score-by-tangents.ts";
export { type FitScoring, type ScoredFit, scoreFit } from "./left-out/score-fit.ts";
export {
  type ContractedInfluence,
  type ContractedMap,
  contractMap,
  mostTied,
} from "./map/contract-map.ts";
export { findMap, findMapOver, type MapAsked } from "./map/find-map.ts";
export {
  influenceAt,
  influencesOver,
  type LiveActivity,
  type LiveMap,
  liveMap,
} from "./map/live-map.ts";
export { type LevelsAsked, type MapLevels, mapLevels } from "./map/map-levels.ts";
export { declaredPoint, type Point } from "./map/point.ts";
export { pointsOfRun, quantitiesAt } from "./map/points-of-run.ts";
export * from "./scan/index.ts";
export type { Estimated } from "./sensitivity/bootstrap.ts";
export { findLocalSensitivity } from "./sensitivity/find-local-sensitivity.ts";
export { findSensitivity, simulationsFor } from "./sensitivity/find-sensitivity.ts";
export type * from "./sensitivity/sensitivity.ts";
export type { PaperFactors } from "./trials/calibrate.ts";
export { readTrial, type SourceText, type TrialReading, type TrialTexts } from "./trials/read-trial.ts";
export { type ScoredRow, scoreTrial } from "./trials/score.ts";
export { scoreTopics, type TopicScore } from "./trials/topics.ts";
export type { RowKind, Trial, TrialRow, TrialSource } from "./trials/trial.ts";
