import type { Provenance } from "../../simulate/run.ts";
import { escapeHtml } from "../html/escape.ts";
import { reportStyle } from "../html/style.ts";
import { provenanceLine } from "../provenance-line.ts";
import { safetyWords } from "../safety-words.ts";
import { type ScanFindings, valuesOf } from "./findings.ts";
import { leversSection, setsSection } from "./levers-section.ts";
import { scanSection } from "./scan-section.ts";
import { scanMethod, scanName } from "./scan-words.ts";

/** What a page says beside its figures. */
export interface ScanPage {
  /** Name of the protocol. */
  readonly title: string;
  readonly system: string;
  readonly provenance: Provenance;
  /** Warnings, worded. */
  readonly warnings: readonly string[];
}

const ownStyle = `
.of-maps{grid-template-columns:repeat(auto-fill,minmax(min(100%,520px),1fr))}
table.plain.numbers tbody th{white-space:nowrap;font-variant-numeric:tabular-nums}
main>.scroll{margin:8px 0}
@media (max-width:520px){table.plain.numbers{font-size:.8rem}table.plain.numbers td{white-space:normal}table.plain.numbers tbody th{white-space:normal}}
`;

/** What a scan found, as one self-contained HTML file: no network, no script. */
export function scanPage(found: ScanFindings, { title, system, provenance, warnings }: ScanPage): string {
  const name = escapeHtml(`${scanName(found)}, ${title}`);
  const told = warnings.map((warning) => `<li>${escapeHtml(warning)}</li>`).join("");
  return [
    "<!doctype html>",
    `<html lang="en"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="referrer" content="no-referrer">`,
    `<title>${name} – Equator</title><style>${reportStyle}${ownStyle}</style></head><body>`,
    `<header class="top"><h1>${name}</h1><p>system ${escapeHtml(system)}</p>`,
    `<div class="safety" role="note">${safetyWords.map((words) => `<p>${words}</p>`).join("")}</div></header>`,
    `<main>${sectionOf(found)}`,
    told === "" ? "" : `<h2>Warnings</h2><ul>${told}</ul>`,
    `</main>`,
    `<footer class="quiet"><p>${escapeHtml(scanMethod(valuesOf(found)))}</p><p>${escapeHtml(provenanceLine(provenance))}</p></footer>`,
    "</body></html>\n",
  ].join("\n");
}

function sectionOf(found: ScanFindings): string {
  if (found.kind === "levers") return leversSection(found);
  return found.kind === "sets" ? setsSection(found) : scanSection(found);
}
