export type { PaperFactors } from "./trials/calibrate.ts";
export { readTrial, type SourceText, type TrialReading, type TrialTexts } from "./trials/read-trial.ts";
export { type ScoredRow, scoreTrial } from "./trials/score.ts";
export { scoreTopics, type TopicScore } from "./trials/topics.ts";
export type { RowKind, Trial, TrialRow, TrialSource } from "./trials/trial.ts";
