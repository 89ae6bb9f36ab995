import type { Run } from "../simulate/run.ts";
import { clockOf, momentOf } from "./clock.ts";
import { curveFacts, raisedAbove } from "./curve-facts.ts";
import { describeEvent } from "./event-words.ts";
import { gradesText } from "./grades.ts";
import { formatNumber, formatUnit } from "./numbers.ts";
import { runName, spanOf, whenOf } from "./run-name.ts";
import { notAdvice } from "./safety-words.ts";
import { linesByReadout, type SeriesLine } from "./series-lines.ts";
import { sparkline } from "./sparkline.ts";
import { plainStyler, type Styler } from "./styler.ts";
import { type Align, cutText, terminalText, textTable } from "./text-table.ts";

export interface SummaryOptions {
  readonly styler?: Styler;
  /** Characters per line. */
  readonly width?: number;
  /** Where the report was written. */
  readonly report?: string;
  /** A command to try next. */
  readonly next?: string;
}

const longest = 24;
const mostEvents = 4;
const align: readonly Align[] = ["left", "right", "right", "left", "right", "right", "left", "left"];

/** A run in at most 24 lines: the protocol, the readouts, the evidence, what to do next. */
export function summaryText(run: Run, options: SummaryOptions = {}): string {
  const { styler = plainStyler, width = 100 } = options;
  const head = [styler.strong(cutText(headline(run), width)), ...eventLines(run, width).map(styler.faint)];
  const tail = [
    "",
    field("evidence", `${gradesText(run.grades)} (shares of the parameters)`, width, styler),
    styler.warn(cutText(notAdvice, width)),
    ...(options.report === undefined
      ? []
      : [field("report", options.report, Number.MAX_SAFE_INTEGER, styler)]),
    ...(options.next === undefined ? [] : [field("next", options.next, width, styler)]),
  ];
  const room = longest - head.length - tail.length - 2;
  return [...head, "", ...readoutLines(run, width, room, styler), ...tail].join("\n");
}

function headline(run: Run): string {
  const parts = [runName(run), run.system.id, whenOf(run)];
  return terminalText(`Equator ${run.provenance.equator}  ${parts.join(" · ")}`);
}

function eventLines(run: Run, width: number): string[] {
  const clock = clockOf(run.protocol.start);
  const span = spanOf(run);
  const shown = run.events.length > mostEvents ? mostEvents - 1 : mostEvents;
  const lines = run.events
    .slice(0, shown)
    .map((event) => `  ${momentOf(clock, event.at, span)}  ${terminalText(describeEvent(event))}`);
  const more = run.events.length - lines.length;
  if (more > 0) lines.push(`  and ${more} more events: all are listed in the report`);
  if (run.events.length === 0) lines.push("  no events");
  return lines.map((line) => cutText(line, width));
}

function readoutLines(run: Run, width: number, room: number, styler: Styler): string[] {
  const lines = [...linesByReadout(run).values()].flat();
  const rows = lines.map((line) => readoutRow(run, line, width >= 92 ? 16 : 8));
  const fitting = rows.length > room ? rows.slice(0, room - 1) : rows;
  const header = [
    "readout",
    "baseline",
    "peak or low",
    "at",
    "mean",
    `h>${raisedAbove}x`,
    "over time",
    "unit",
  ];
  const [top = "", ...body] = textTable([header, ...fitting], align).map((line) => cutText(line, width));
  const left = rows.length - fitting.length;
  const more = left > 0 ? [styler.faint(`and ${left} more in the report`)] : [];
  return [styler.faint(top), ...body, ...more];
}

function readoutRow(run: Run, { readout, limb, curve, baseline }: SeriesLine, bars: number): string[] {
  const facts = curveFacts(run.times, curve.values, baseline);
  const clock = clockOf(run.protocol.start);
  return [
    terminalText(limb === undefined ? readout : `${readout} (${limb})`),
    formatNumber(baseline),
    facts.falls ? `↓ ${formatNumber(facts.lowest)}` : formatNumber(facts.peak),
    momentOf(clock, facts.falls ? facts.lowestAt : facts.peakAt, spanOf(run)),
    formatNumber(facts.mean),
    Number.isNaN(facts.hoursAbove) ? "–" : facts.hoursAbove.toFixed(1),
    sparkline(curve.values, bars),
    formatUnit(curve.unit),
  ];
}

function field(name: string, text: string, width: number, styler: Styler): string {
  return `${styler.accent(name.padEnd(9))} ${cutText(terminalText(text), Math.max(10, width - 10))}`;
}
