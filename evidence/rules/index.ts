export { checkRules } from "./check-rules.ts";
export { type FindingsBeside, findingsBeside } from "./findings-beside.ts";
