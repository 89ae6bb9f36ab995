import type { Sensitivity } from "../../analysis/index.ts";
import type { Provenance } from "../../simulate/run.ts";
import { provenanceLine } from "../provenance-line.ts";
import { safetyWords } from "../safety-words.ts";
import { sensitivityName } from "../sensitivity-words.ts";
import { escapeHtml } from "./escape.ts";
import { sensitivityHtml } from "./sensitivity-section.ts";
import { reportStyle } from "./style.ts";

/** What a page says beside its figures. */
export interface SensitivityPage {
  /** Name of the protocol. */
  readonly title: string;
  readonly system: string;
  readonly provenance: Provenance;
}

/** What a number depends on, as one self-contained HTML file: no network, no script. */
export function sensitivityPage(found: Sensitivity, { title, system, provenance }: SensitivityPage): string {
  const name = escapeHtml(`${sensitivityName(found)}, ${title}`);
  const made =
    provenance === undefined ? "" : `<p class="quiet">${escapeHtml(provenanceLine(provenance))}</p>`;
  return [
    "<!doctype html>",
    `<html lang="en"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="referrer" content="no-referrer">`,
    `<title>${name} – Equator</title><style>${reportStyle}</style></head><body>`,
    `<header class="top"><h1>Sensitivity: ${name}</h1><p>system ${escapeHtml(system)}</p>`,
    `<div class="safety" role="note">${safetyWords.map((words) => `<p>${words}</p>`).join("")}</div></header>`,
    `<main>${sensitivityHtml(found)}</main>`,
    `<footer class="quiet">${made}</footer>`,
    "</body></html>\n",
  ].join("\n");
}
