import { type CurveFacts, curveFacts } from "../measure/curve-facts.ts";
import type { Run } from "../simulate/run.ts";
import { agentLine } from "./agent-words.ts";
import { bandKinds, ensemblesOf } from "./bands.ts";
import { bandsLine, heldText } from "./bands-line.ts";
import { changeText } from "./change-text.ts";
import { changedText } from "./changed-numbers.ts";
import { clockOf, momentOf, msPerHour } from "./clock.ts";
import { type ComparedBands, comparedTables } from "./compared-rows.ts";
import { formatNumber, formatUnit } from "./numbers.ts";
import { runName, spanOf, whenOf } from "./run-name.ts";
import { notAdvice } from "./safety-words.ts";
import { plainStyler, type Styler } from "./styler.ts";
import { cutText, terminalText, textTable, wrapText } from "./text-table.ts";

/** One readout in two runs. Changes are b against a, as shares of a; NaN where a is 0 or the sign changes. */
export interface ComparedReadout {
  readonly readout: string;
  readonly unit: string;
  /** Whether `peak` is the low. */
  readonly falls: boolean;
  readonly a: ComparedCurve;
  readonly b: ComparedCurve;
  readonly peakChange: number;
  readonly meanChange: number;
}

export interface ComparedCurve {
  readonly baseline: number;
  /** Its highest value; its lowest where the readout falls in these runs more than it rises. */
  readonly peak: number;
  /** Hours from `start`. */
  readonly peakAt: number;
  readonly mean: number;
}

/** The readouts that both runs have, side by side, as the protocols observe them. */
export function compareRuns(a: Run, b: Run): ComparedReadout[] {
  const seriesB = b.series[0];
  return Object.values(a.series[0]?.curves ?? {}).flatMap(({ readout, unit }) => {
    if (seriesB?.curves[readout]?.unit !== unit) return [];
    const facts = [factsOf(a, readout), factsOf(b, readout)] as const;
    const falls = fallsMost(facts);
    const inA = comparedCurve(facts[0], falls);
    const inB = comparedCurve(facts[1], falls);
    const peakChange = changeOf(inA.peak, inB.peak);
    return [{ readout, unit, falls, a: inA, b: inB, peakChange, meanChange: changeOf(inA.mean, inB.mean) }];
  });
}

export interface CompareOptions {
  readonly styler?: Styler;
  /** Characters per line. */
  readonly width?: number;
  readonly compared?: ComparedBands;
}

/** Two runs side by side: peak and mean of each readout, how b differs from a, and how sure that is. */
export function compareText(a: Run, b: Run, options: CompareOptions = {}): string {
  const { styler = plainStyler, width = 100, compared = {} } = options;
  const heading = (label: string, run: Run) => {
    const about = terminalText(`${run.protocol.file ?? runName(run)}, ${run.system.id}, ${whenOf(run)}`);
    return `${styler.accent(label)}  ${cutText(about, width - 3)}`;
  };
  const bands = { parameters: compared.parameters?.b, people: compared.people?.b };
  const all = compareRuns(a, b);
  const rows = all.filter(
    ({ readout, ...row }) => !isZero(row.a) || !isZero(row.b) || differs(compared, readout),
  );
  const tables =
    ensemblesOf(bands).length > 0 ? comparedTables(rows, compared, width) : [plainTable(rows, a, b, width)];
  const held = bands.people === undefined ? [] : [heldText(bands.people.facts)];
  const notes = [
    ...zeroWords(all.filter((row) => !rows.includes(row))),
    ...(ensemblesOf(bands).length > 0 ? [bandsLine(bands, width), sameMembers, ...held] : []),
    ...(compared.parameters?.draws === "independent" ? [eachFromItsFit] : []),
  ];
  return [
    heading("A", a),
    ...changedLines(a, width),
    ...agentLines(a, width),
    heading("B", b),
    ...changedLines(b, width),
    ...agentLines(b, width),
    ...tables.flatMap(([top = "", ...body]) => ["", styler.faint(top), ...body]),
    "",
    ...notes.flatMap((note) => wrapText(note, width)),
    ...(notes.length > 0 ? [""] : []),
    styler.warn(notAdvice),
  ].join("\n");
}

function changedLines({ provenance }: Run, width: number): string[] {
  const text = changedText(provenance);
  return text === "" ? [] : [cutText(`   changed by the protocol: ${text}`, width)];
}

function agentLines({ agents = [] }: Run, width: number): string[] {
  return agents.map((agent) => cutText(`   ${agentLine(agent)}`, width));
}

const sameMembers = "B − A: 90 % of the differences member by member; B > A: in how many of them B is larger";

const eachFromItsFit =
  "A and B use different fits: their draws are independent, so B − A is wider and B > A is left out";

function isZero({ baseline, peak, mean }: ComparedCurve): boolean {
  return baseline === 0 && peak === 0 && mean === 0;
}

/** Whether the members differ although the runs themselves do not. */
function differs(compared: ComparedBands, readout: string): boolean {
  return bandKinds.some((kind) => {
    const difference = compared[kind]?.readouts[readout]?.difference;
    return (
      difference !== undefined && [difference.peak, difference.mean].some((one) => one.low90 !== one.high90)
    );
  });
}

function zeroWords(rows: readonly ComparedReadout[]): string[] {
  if (rows.length === 0) return [];
  const names = rows.map(({ readout }) => terminalText(readout)).join(", ");
  return [`${rows.length} left out, zero throughout in both: ${names}`];
}

/** Columns that go first where a line is too short: when the peaks are, then the means. */
const spared: readonly (readonly number[])[] = [[], [4, 5], [4, 5, 9], [4, 5, 6, 7, 8, 9]];

function plainTable(compared: readonly ComparedReadout[], a: Run, b: Run, width: number): string[] {
  const rows = compared.map((row) => [
    terminalText(row.readout),
    `${row.falls ? "↓ " : ""}${formatNumber(row.a.peak)}`,
    `${row.falls ? "↓ " : ""}${formatNumber(row.b.peak)}`,
    changeText(row.peakChange, row.a.peak, row.b.peak),
    peakTime(a, row.a),
    peakTime(b, row.b),
    formatNumber(row.a.mean),
    formatNumber(row.b.mean),
    changeText(row.meanChange, row.a.mean, row.b.mean),
    formatUnit(row.unit),
  ]);
  const header = [
    "readout",
    "peak or low A",
    "B",
    "change",
    "at A",
    "at B",
    "mean A",
    "mean B",
    "change",
    "unit",
  ];
  const align = ["left", ...new Array<"right">(8).fill("right"), "left"] as const;
  const tables = spared.map((gone) => {
    const kept = <Cell>(cells: readonly Cell[]) => cells.filter((_, column) => !gone.includes(column));
    return textTable([header, ...rows].map(kept), kept(align));
  });
  const fitting = tables.find((lines) => lines.every((line) => [...line].length <= width));
  return fitting ?? (tables.at(-1) ?? []).map((line) => cutText(line, width));
}

function factsOf(run: Run, readout: string): CurveFacts {
  const series = run.series[0];
  const values = series?.curves[readout]?.values ?? new Float64Array();
  return curveFacts(run.times, values, series?.baseline[readout] ?? Number.NaN);
}

/** Whether the two curves together leave their baselines downwards more than upwards. */
function fallsMost(facts: readonly CurveFacts[]): boolean {
  const down = Math.max(...facts.map(({ baseline, lowest }) => baseline - lowest));
  const up = Math.max(...facts.map(({ baseline, peak }) => peak - baseline));
  return down > up;
}

function comparedCurve(facts: CurveFacts, falls: boolean): ComparedCurve {
  const { baseline, mean } = facts;
  const [peak, at] = falls ? [facts.lowest, facts.lowestAt] : [facts.peak, facts.peakAt];
  return { baseline, peak, mean, peakAt: at / msPerHour };
}

function peakTime(run: Run, { peakAt }: ComparedCurve): string {
  return momentOf(clockOf(run.protocol.start), peakAt * msPerHour, spanOf(run));
}

function changeOf(from: number, to: number): number {
  return from === 0 || from * to < 0 ? Number.NaN : to / from - 1;
}
