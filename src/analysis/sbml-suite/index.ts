export { firstMiss, readSuiteTable, type SuiteTable } from "./score.ts";
export { readSettings, type SuiteSettings } from "./settings.ts";
