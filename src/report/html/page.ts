import type { Run } from "../../simulate/run.ts";
import { ensemblesOf, type RunBands } from "../bands.ts";
import { changedText } from "../changed-numbers.ts";
import type { Reading } from "../readings.ts";
import { groupReadouts, type ReadoutGroup } from "../readout-groups.ts";
import type { ReportDetails } from "../report-details.ts";
import { runName, whenOf } from "../run-name.ts";
import { safetyWords } from "../safety-words.ts";
import { linesByReadout, moves } from "../series-lines.ts";
import { agentsHtml } from "./agents.ts";
import { bandSwitch, bandsHtml } from "./bands-section.ts";
import { type FirstShown, modelHtml, referencesHtml } from "./cards.ts";
import { reportData } from "./chart-data.ts";
import { escapeHtml, jsonForScript } from "./escape.ts";
import { figureHtml } from "./figure.ts";
import type { Material } from "./material.ts";
import { evidenceHtml, overviewHtml } from "./overview.ts";
import { provenanceHtml } from "./provenance.ts";
import { readingsHtml } from "./readings-section.ts";
import { reportScript } from "./script.ts";
import { hashOfScript } from "./script-hash.ts";
import { reportStyle } from "./style.ts";
import { timelineHtml } from "./timeline.ts";

interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** What a report may hold besides a run. */
export interface ReportExtras {
  readonly bands?: RunBands;
  /** What a readout depends on, by `localSensitivityHtml`. */
  readonly sensitivity?: string;
  /** What the checker found, by `findingsSection`. */
  readonly findings?: string;
  /** Readings of the literature side by side. */
  readonly readings?: readonly Reading[];
}

/**
 * A run as one self-contained HTML file: no network, no script but its own (by hash), readable without script.
 * The same run and details give the same bytes. It holds the protocol and settings from which it can be made again.
 */
export async function reportHtml(
  run: Run,
  details: ReportDetails,
  extras: ReportExtras = {},
): Promise<string> {
  const { bands = {} } = extras;
  const charts = linesByReadout(run);
  const grouped = groupReadouts(charts);
  const readouts = grouped.flatMap((group) => group.readouts);
  const material = { run, bands, charts, details, shown: firstShown(details, readouts) };
  const sections = sectionsOf(material, grouped, extras);
  const policy = [
    "default-src 'none'",
    `script-src '${await hashOfScript(reportScript)}'`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const title = escapeHtml(`${details.title ?? runName(run)} – Equator`);
  return [
    "<!doctype html>",
    `<html lang="en"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="referrer" content="no-referrer">`,
    `<title>${title}</title><style>${reportStyle}</style></head><body>`,
    headerHtml(run, details, sections),
    `<main>${toolBar(run, bands)}${sections.map(sectionHtml).join("\n")}</main>`,
    `<footer class="quiet"><p>Made by Equator ${escapeHtml(run.provenance.equator)}. To make this file again: <code>equator run --from report.html</code></p></footer>`,
    dataElement("equator-run", { format: 1, protocol: run.protocol, settings: details.settings }),
    dataElement("equator-data", reportData(run, charts, bands)),
    `<script>${reportScript}</script>`,
    "</body></html>\n",
  ].join("\n");
}

function sectionsOf(
  material: Material,
  grouped: readonly ReadoutGroup[],
  { sensitivity, findings, readings = [] }: ReportExtras,
): Section[] {
  const { run, bands, details, shown } = material;
  const groups = grouped.map(({ id, title, readouts }) => {
    return { id, title, body: groupBody(material, readouts) };
  });
  const banded = ensemblesOf(bands).length > 0;
  const model = {
    id: "model",
    title: "Model",
    body: `<p>${escapeHtml(run.system.about)}</p>${modelHtml(details, shown)}`,
  };
  const read = { id: "readings", title: "Readings", body: readingsHtml(run, details, readings) };
  const agents = agentsHtml(run);
  const sources = { id: "sources", title: "Sources", body: referencesHtml(details) };
  return [
    { id: "timeline", title: "Timeline", body: timelineHtml(run, details.unheard ?? []) },
    ...(agents === "" ? [] : [{ id: "agents", title: "Agents", body: agents }]),
    { id: "glance", title: "At a glance", body: overviewHtml(material) },
    ...(banded ? [{ id: "bands", title: "Bands", body: bandsHtml(bands) }] : []),
    ...(findings === undefined ? [] : [{ id: "findings", title: "Findings", body: findings }]),
    ...groups,
    ...(sensitivity === undefined ? [] : [{ id: "sensitivity", title: "Sensitivity", body: sensitivity }]),
    ...(read.body === "" ? [] : [read]),
    { id: "evidence", title: "Evidence", body: evidenceHtml(run) },
    ...(details.modules.length > 0 ? [model] : []),
    ...(Object.keys(details.references).length > 0 ? [sources] : []),
    { id: "protocol", title: "Protocol", body: protocolBody(run) },
    { id: "provenance", title: "Provenance", body: provenanceHtml(run, bands) },
  ];
}

/** The readout under which each module is shown first, in the order of the page. */
function firstShown({ curves, modules }: ReportDetails, readouts: readonly string[]): FirstShown {
  const known = new Set(modules.map(({ address }) => address));
  const shown = new Map<string, string>();
  for (const readout of readouts) {
    for (const address of curves[readout]?.direct ?? []) {
      if (known.has(address) && !shown.has(address)) shown.set(address, readout);
    }
  }
  return shown;
}

function groupBody(material: Material, readouts: readonly string[]): string {
  const { charts } = material;
  const figuresOf = (names: readonly string[]) =>
    names.map((readout) => figureHtml(material, readout)).join("\n");
  const moving = readouts.filter((readout) => charts.get(readout)?.some(moves));
  const still = readouts.filter((readout) => !moving.includes(readout));
  const names = still.map((readout) => charts.get(readout)?.[0]?.curve.means ?? readout).join("; ");
  const rest =
    still.length === 0
      ? ""
      : `<details><summary>Stayed at their baseline: ${escapeHtml(names)}</summary><div class="grid-of-charts">${figuresOf(still)}</div></details>`;
  return `<div class="grid-of-charts">${figuresOf(moving)}</div>${rest}`;
}

function headerHtml(run: Run, details: ReportDetails, sections: readonly Section[]): string {
  const links = sections.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`);
  const safety = safetyWords.map((words, index) =>
    index === 0 ? `<p><b>${words}</b></p>` : `<p>${words}</p>`,
  );
  return [
    `<header class="top"><h1>${escapeHtml(details.title ?? runName(run))}</h1>`,
    `<p>${escapeHtml(`${whenOf(run)} · system ${run.system.id}`)}</p>`,
    changedHtml(run),
    `<div class="safety" role="note">${safety.join("")}</div>`,
    `<nav aria-label="Sections"><ul>${links.join("")}</ul></nav></header>`,
  ].join("");
}

/** What the protocol changes of the model stands at the top: every curve is under it. */
function changedHtml({ provenance }: Run): string {
  const changed = changedText(provenance);
  return changed === "" ? "" : `<p><b>Numbers changed by the protocol:</b> ${escapeHtml(changed)}</p>`;
}

function sectionHtml({ id, title, body }: Section): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(title)}</h2>${body}</section>`;
}

/** Stays in sight: which bands are shown (works without script), and the time cursor. */
function toolBar(run: Run, bands: RunBands): string {
  return `<div class="tools">${bandSwitch(bands)}${cursorBar(run)}</div>`;
}

function cursorBar(run: Run): string {
  const last = Math.max(0, reportData(run, new Map()).times.length - 1);
  return [
    `<div class="cursor-bar" role="group" aria-label="Time cursor" hidden><label for="cursor">Time</label>`,
    `<button type="button" aria-label="previous event" title="previous event">◂</button>`,
    `<input id="cursor" type="range" min="0" max="${last}" value="0" step="1">`,
    `<button type="button" aria-label="next event" title="next event">▸</button>`,
    `<output for="cursor"></output></div>`,
  ].join("");
}

function protocolBody(run: Run): string {
  const file = run.protocol.file === undefined ? "" : `<p class="quiet">${escapeHtml(run.protocol.file)}</p>`;
  return `${file}<pre role="group" tabindex="0" aria-label="Protocol text">${escapeHtml(run.protocol.text)}</pre>`;
}

function dataElement(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${jsonForScript(value)}</script>`;
}
