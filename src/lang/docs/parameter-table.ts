import type { Module } from "../definition/module.ts";
import type { References } from "../definition/reference.ts";
import { wordEvidence, wordSpread } from "./cite.ts";
import { markdownTable } from "./markdown-table.ts";
import { wordGrade } from "./word-grade.ts";

/** The parameters of a module with value, unit, grade, spread and source, as a Markdown table. */
export function parameterTable(module: Module, references: References = {}): string {
  const rows = Object.entries(module.parameters ?? {}).map(
    ([name, { value, unit, means, evidence, spread }]) => [
      `\`${name}\``,
      means,
      `${value}`,
      unit,
      wordGrade(evidence),
      wordSpread(spread),
      wordEvidence(evidence, references),
    ],
  );
  return markdownTable(["parameter", "meaning", "value", "unit", "grade", "spread", "source"], rows);
}
