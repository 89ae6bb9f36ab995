import { curveFacts, raisedAbove } from "../measure/curve-facts.ts";
import type { Run } from "../simulate/run.ts";
import { agentLine } from "./agent-words.ts";
import { bandedRows, mediansLine } from "./banded-rows.ts";
import { ensemblesOf, type RunBands } from "./bands.ts";
import { bandsLine } from "./bands-line.ts";
import { changedText } from "./changed-numbers.ts";
import { clockOf, momentOf } from "./clock.ts";
import { describeEvent } from "./event-words.ts";
import { gradesText } from "./grades.ts";
import { menOnlyLine } from "./judged-words.ts";
import { lastingChange } from "./lasting-change.ts";
import { formatNumber, formatUnit } from "./numbers.ts";
import { priorOnlyLine } from "./prior-only.ts";
import { provenanceLine } from "./provenance-line.ts";
import { groupReadouts, leads } from "./readout-groups.ts";
import { runName, spanOf, whenOf } from "./run-name.ts";
import { notAdvice } from "./safety-words.ts";
import { linesByReadout, moves, type SeriesLine } from "./series-lines.ts";
import { sharesLine, type UnsourcedShares } from "./share-words.ts";
import { sparkline } from "./sparkline.ts";
import { plainStyler, type Styler } from "./styler.ts";
import { type Align, cutText, terminalText, textTable } from "./text-table.ts";

export interface SummaryOptions {
  readonly styler?: Styler;
  /** Characters per line. */
  readonly width?: number;
  /** Lines that the caller will add below. Default 2. */
  readonly linesBelow?: number;
  readonly bands?: RunBands;
  /** Readouts that are judged against men alone, where a woman is simulated. */
  readonly menOnly?: readonly string[];
  /** What is known of where the spread of readouts comes from. */
  readonly unsourced?: UnsourcedShares;
}

const longest = 24;
const mostEvents = 4;
const mostLasting = 2;
const align: readonly Align[] = ["left", "right", "right", "left", "right", "right", "left", "left"];

/** A run in at most 24 lines, with those below: the protocol, the readouts, the evidence, what it is not. */
export function summaryText(run: Run, options: SummaryOptions = {}): string {
  const {
    styler = plainStyler,
    width = 100,
    linesBelow = 2,
    bands = {},
    menOnly = [],
    unsourced = {},
  } = options;
  const head = [styler.strong(cutText(headline(run), width)), ...eventLines(run, width).map(styler.faint)];
  const tail = [
    "",
    ...bandFields(bands, width, styler),
    ...changedFields(run, width, styler),
    ...agentFields(run, width, styler),
    summaryField("grades", gradesText(run.grades, width - 12), styler),
    summaryField("made by", provenanceLine(run.provenance, width - 12), styler),
    styler.warn(cutText(notAdvice, width)),
  ];
  const room = longest - head.length - tail.length - linesBelow - 2;
  return [
    ...head,
    "",
    ...readoutLines({ run, bands, width, styler, menOnly, unsourced }, room),
    ...tail,
  ].join("\n");
}

/** A line of a summary that says one thing, such as where the report is. */
export function summaryField(name: string, text: string, styler: Styler = plainStyler): string {
  return `${styler.accent(name.padEnd(11))} ${terminalText(text)}`;
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
    .map(
      (event) => `  ${momentOf(clock, event.at, span)}  ${terminalText(describeEvent(event, run.agents))}`,
    );
  const more = run.events.length - lines.length;
  if (more > 0) lines.push(`  and ${more} more events: all are listed in the report`);
  if (run.events.length === 0) lines.push("  no events");
  return lines.map((line) => cutText(line, width));
}

function bandFields(bands: RunBands, width: number, styler: Styler): string[] {
  if (ensemblesOf(bands).length === 0) return [];
  return [summaryField("bands", cutText(bandsLine(bands, width - 12), width - 12), styler)];
}

function changedFields({ provenance }: Run, width: number, styler: Styler): string[] {
  const text = changedText(provenance);
  return text === "" ? [] : [summaryField("changed", cutText(text, width - 12), styler)];
}

const mostAgents = 3;

/** The agents that the protocol names, one in a line; those that are not modelled first. */
function agentFields({ agents = [] }: Run, width: number, styler: Styler): string[] {
  const sorted = [...agents].sort((a, b) => Number(a.modelled) - Number(b.modelled));
  const shown = sorted.slice(0, agents.length > mostAgents ? mostAgents - 1 : mostAgents);
  const more = agents.length - shown.length;
  const lines = [
    ...shown.map((agent) => agentLine(agent)),
    ...(more > 0 ? [`and ${more} more agents: all are listed in the report`] : []),
  ];
  return lines.map((line, i) => summaryField(i === 0 ? "agents" : "", cutText(line, width - 12), styler));
}

interface Shown {
  readonly run: Run;
  readonly bands: RunBands;
  readonly width: number;
  readonly styler: Styler;
  readonly menOnly: readonly string[];
  readonly unsourced: UnsourcedShares;
}

function readoutLines({ run, bands, width, styler, menOnly, unsourced }: Shown, room: number): string[] {
  const byReadout = linesByReadout(run);
  const lines = [...byReadout.values()].flat();
  const choose = (room: number) => (lines.length > room ? chooseLines(run, byReadout, room - 1) : lines);
  const medians = (shown: readonly SeriesLine[]) => mediansLine(run, shown, bands, width);
  const below = (shown: readonly SeriesLine[]) => [
    ...[medians(shown) ?? []].flat(),
    ...[sharesLine(shown, unsourced, width) ?? []].flat(),
    ...[priorOnlyLine(shown, width) ?? []].flat(),
    ...[menOnlyLine(shown, menOnly, width) ?? []].flat(),
  ];
  const shown = choose(room - below(choose(room)).length);
  const table = ensemblesOf(bands).length === 0 ? plainRows : bandedRows;
  const [top = "", ...body] = table(run, shown, bands, width);
  const left = lines.length - shown.length;
  const more = left > 0 ? [styler.faint(`and ${left} more in the report`)] : [];
  return [styler.faint(top), ...body, ...below(shown), ...more];
}

function plainRows(run: Run, shown: readonly SeriesLine[], _: RunBands, width: number): string[] {
  const rows = shown.map((line) => readoutRow(run, line, width >= 92 ? 16 : 8));
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
  return textTable([header, ...rows], align).map((line) => cutText(line, width));
}

/**
 * What a long run has changed for good comes first, then what the system puts first (that one stays flat may be the
 * result), then some of each group that move.
 */
function chooseLines(
  run: Run,
  byReadout: ReadonlyMap<string, readonly SeriesLine[]>,
  count: number,
): SeriesLine[] {
  const groups = groupReadouts(byReadout).map(({ readouts }) =>
    readouts.flatMap((readout) => byReadout.get(readout)?.filter((line) => moves(line) || leads(line)) ?? []),
  );
  const longestGroup = Math.max(0, ...groups.map((lines) => lines.length));
  const inTurn = Array.from({ length: longestGroup }, (_, turn) =>
    groups.flatMap((lines) => lines[turn] ?? []),
  ).flat();
  const first = [...inTurn.filter(leads), ...inTurn.filter((line) => !leads(line))];
  const lasting = first
    .map((line) => ({ line, times: lastingChange(run.times, line.curve.values) }))
    .filter(({ times }) => times > 1)
    .sort((a, b) => b.times - a.times)
    .slice(0, mostLasting)
    .map(({ line }) => line);
  const ranked = [...lasting, ...first.filter((line) => !lasting.includes(line))];
  const chosen = new Set(ranked.slice(0, count));
  return groups.flat().filter((line) => chosen.has(line));
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
    sparkline(curve.values, bars, baseline),
    formatUnit(curve.unit),
  ];
}
