import type { Finding } from "../../analysis/index.ts";
import { type CheckTextOptions, countText, findingLines } from "../check-text.ts";
import { escapeHtml } from "./escape.ts";

/** Findings of a protocol as a section of a report: what the model shows, each with its place in the file. */
export function findingsSection(findings: readonly Finding[], options: CheckTextOptions): string {
  const items = findings.map((finding) => {
    const [first = "", ...others] = findingLines(finding, options).map(escapeHtml);
    const { line } = finding.where;
    const place = line === undefined ? "" : ` <span class="quiet">line ${line}</span>`;
    const head = `<strong>${finding.severity}: ${escapeHtml(finding.code)}</strong>${place}`;
    const below = others.length === 0 ? "" : `<ul>${others.map((text) => `<li>${text}</li>`).join("")}</ul>`;
    return `<li><p>${head}<br>${first}</p>${below}</li>`;
  });
  const note = `<p class="quiet">${escapeHtml(`${countText(findings)}. ${whatIsShown}`)}</p>`;
  return items.length === 0 ? note : `${note}<ol>${items.join("")}</ol>`;
}

const whatIsShown =
  "With the numbers as they stand; equator check gives bands, and looks for conflicts in protocols of more than three days.";
