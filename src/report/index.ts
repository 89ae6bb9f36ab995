export { type CurveFacts, curveFacts, raisedAbove } from "../measure/curve-facts.ts";
export { agentRecordText, agentsTableText } from "./agent-record-text.ts";
export type { BandKind, RunBands } from "./bands.ts";
export { bandsCsvOf } from "./bands-csv.ts";
export { type Behind, behindEntry, behindText } from "./behind-readout.ts";
export { bibtexOf } from "./bibtex.ts";
export { type ConflictWords, conflictWords, countText, moveText } from "./check-text.ts";
export { plainWords } from "./check-words.ts";
export { claimPage, claimsIndexPage, questionPage } from "./claims/claim-page.ts";
export { claimPicture } from "./claims/claim-picture.ts";
export { claimText } from "./claims/claim-text.ts";
export type * from "./claims/claim-view.ts";
export {
  bandTitle,
  directionWords,
  earlierWords,
  expectedWords,
  fewestForBand,
  figureWords,
  filled,
  hangsWords,
  verdictWords,
} from "./claims/claim-words.ts";
export { claimsTable, totalsLine } from "./claims/claims-table.ts";
export {
  type ComparedCurve,
  type ComparedReadout,
  type CompareOptions,
  compareRuns,
  compareText,
} from "./compare-text.ts";
export type { ComparedBands } from "./compared-rows.ts";
export { type CsvFile, csvCell, csvOf } from "./csv.ts";
export { describeModel } from "./describe-model.ts";
export { describeEvent } from "./event-words.ts";
export { eventsText } from "./events-text.ts";
export { explainEntry, listEntries, readoutsText, sourceKeys, systemText } from "./explain-text.ts";
export { findEntries, knownNames, shortAddress } from "./find-entries.ts";
export { fitSummary } from "./fit-summary.ts";
export { type ValueAxis, valueAxis } from "./html/axis.ts";
export { findingsSection } from "./html/findings-section.ts";
export { localSensitivityHtml } from "./html/local-sensitivity.ts";
export { type ReportExtras, reportHtml } from "./html/page.ts";
export {
  type CardFormula,
  type CardNumber,
  type CardSource,
  type CardStep,
  type EdgeCard,
  edgeCard,
} from "./map/edge-card.ts";
export { formatNumber, formatUnit } from "./numbers.ts";
export type { ParameterFacts } from "./parameter-words.ts";
export { type ReportedRun, readReport } from "./read-report.ts";
export { type Reading, type ReadRun, readingOf } from "./readings.ts";
export { readingsText } from "./readings-text.ts";
export type * from "./report-details.ts";
export { noDetails } from "./report-details.ts";
export { protocolName, runName } from "./run-name.ts";
export { notAdvice, safetyWords } from "./safety-words.ts";
export { plainStyler, type Styler } from "./styler.ts";
export { type SummaryOptions, summaryField, summaryText } from "./summary-text.ts";
export { type TrialScores, trialsText } from "./trials-text.ts";
export { usualStep } from "./usual-step.ts";
