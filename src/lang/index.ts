export type * from "./activity-map.ts";
export { exposedSystem } from "./agents/exposed-system.ts";
export { agentIds, agentsNamed, type NamedAgent, type Standing, standingOf } from "./agents/standing.ts";
export { withAgents } from "./agents/with-agents.ts";
export { checkModule } from "./check/check-module.ts";
export type * from "./definition/agent.ts";
export type * from "./definition/agent-record.ts";
export type * from "./definition/evidence.ts";
export type { Language } from "./definition/language.ts";
export { languageFor } from "./definition/language.ts";
export type * from "./definition/module.ts";
export type { Parameter, Parameters } from "./definition/parameter.ts";
export type { Division, People, Variability } from "./definition/people.ts";
export type { Reference, References } from "./definition/reference.ts";
export { defineReferences } from "./definition/reference.ts";
export type * from "./definition/system.ts";
export { agentPagePath, renderAgentDocs } from "./docs/agent-pages.ts";
export {
  type AgentSection,
  agentSections,
  evidenceWords,
  modelledWord,
  reachText,
  statusText,
} from "./docs/agent-words.ts";
export {
  addressOf,
  linkReference,
  shortReference,
  sourcesOf,
  wordEvidence,
  wordReference,
  wordSpread,
} from "./docs/cite.ts";
export { equationsPage } from "./docs/equations-page.ts";
export { mapPage, mapSummary } from "./docs/map-page.ts";
export { countGrades, parameterPage } from "./docs/parameter-page.ts";
export { parameterTable } from "./docs/parameter-table.ts";
export { peoplePage } from "./docs/people-page.ts";
export { referencesPage, usersOf } from "./docs/references-page.ts";
export { renderDocs } from "./docs/render-docs.ts";
export { pagePath, renderModelDocs } from "./docs/render-model-docs.ts";
export { systemPage } from "./docs/system-page.ts";
export {
  choicesOf,
  modulesOf,
  modulesOfAgents,
  type NamedChoice,
  parametersOf,
} from "./docs/system-parts.ts";
export { type GradeWord, gradeWords, wordGrade } from "./docs/word-grade.ts";
export { wordPeople } from "./docs/word-people.ts";
export {
  type EffectFormula,
  type Exposed,
  type ExposureEvent,
  effectFormulas,
} from "./exposure/effect-formulas.ts";
export { type ExposureEffect, effectValue, exposureEffects } from "./exposure/exposure-effects.ts";
export type { Fault } from "./fault.ts";
export type * from "./flat-system.ts";
export { flattenModule } from "./flatten/flatten-module.ts";
export { evaluateFormula, type Functions, type Reading, readingOf } from "./formula/evaluate-formula.ts";
export { parseFormula } from "./formula/parse-formula.ts";
export { printFormula } from "./formula/print-formula.ts";
export { expandRateLaws } from "./formula/rate-laws.ts";
export { mapLeaves, namesIn, partsOf, withParts } from "./formula/walk-formula.ts";
export type * from "./formula-tree.ts";
export { primitiveNames } from "./formula-tree.ts";
export { Latest } from "./latest.ts";
export { demand, type Result } from "./result.ts";
export type { ValueChanges } from "./system/adjust.ts";
export {
  type BuildOptions,
  type BuiltSystem,
  buildSystem,
  checkSystem,
  vouchForModules,
} from "./system/build-system.ts";
export type * from "./system/index-entry.ts";
export type { Perturbation } from "./system/perturb.ts";
export { type FindBuild, offerBuilds, type ReadyBuild } from "./system/ready-build.ts";
export { type SharedNumbers, sharedNumbers } from "./system/shared-numbers.ts";
export {
  type Subject,
  type SubjectPort,
  subjectPorts,
  typicalBodyFat,
  withLeanMass,
} from "./system/subject-ports.ts";
export { type SystemIndex, systemIndex } from "./system/system-index.ts";
export { systemParameters } from "./system/system-parameters.ts";
export { convert, tryConvert } from "./units/convert.ts";
export type { Dimension } from "./units/dimension.ts";
export { sameDimension } from "./units/dimension.ts";
export { formatDimension } from "./units/format-dimension.ts";
export { parseUnit } from "./units/parse-unit.ts";
export { fromCoherent, toCoherent, type Unit } from "./units/unit.ts";
