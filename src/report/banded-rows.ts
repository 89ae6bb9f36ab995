import type { Fact } from "../ensemble/ensemble.ts";
import { curveFacts } from "../measure/curve-facts.ts";
import type { Run } from "../simulate/run.ts";
import { format90, medianApart } from "./band-words.ts";
import { type BandKind, bandOfFact, bandsOfLine, type RunBands } from "./bands.ts";
import { clockOf, momentOf } from "./clock.ts";
import { formatNumber, formatUnit } from "./numbers.ts";
import { spanOf } from "./run-name.ts";
import type { SeriesLine } from "./series-lines.ts";
import { sparkline } from "./sparkline.ts";
import { type Align, cutText, terminalText, textTable } from "./text-table.ts";

interface Column {
  readonly name: string;
  /** The higher, the sooner it is left out; absent = never. */
  readonly spare?: number;
  readonly align: Align;
  readonly texts: readonly string[];
}

const least = { bars: 5, most: 16 };

/**
 * Readouts with the bands of their peak (or low) and mean, a header first; `*` marks what the median of the members lies
 * far from. Where a line is too short for all, the time of the peak is left out, then the band of the mean, then the mean,
 * then the unit; the drawing takes what room is left.
 */
export function bandedRows(run: Run, lines: readonly SeriesLine[], bands: RunBands, width: number): string[] {
  const columns = columnsOf(run, lines, bands);
  const fitting = fitted(columns, width);
  const room = width - lengthOf(fitting) - 2;
  const drawn = room >= least.bars ? withSparklines(fitting, lines, Math.min(room, least.most)) : fitting;
  const rows = [undefined, ...lines.keys()].map((row) =>
    drawn.map(({ name, texts }) => (row === undefined ? name : (texts[row] ?? ""))),
  );
  return textTable(
    rows,
    drawn.map(({ align }) => align),
  ).map((line) => cutText(line, width));
}

/** The medians that `*` stands for, in a line of at most `width` characters; undefined where nothing is marked. */
export function mediansLine(
  run: Run,
  lines: readonly SeriesLine[],
  bands: RunBands,
  width: number,
): string | undefined {
  const told = lines.flatMap((line) => {
    const { curve, baseline } = line;
    const own = curveFacts(run.times, curve.values, baseline);
    const band = bandsOfLine(bands, line).parameters;
    const median = (fact: Fact) => medianApart(Number(own[fact]), bandOfFact(band, fact));
    const [extreme, mean] = [median(own.falls ? "lowest" : "peak"), median("mean")];
    if (extreme === undefined && mean === undefined) return [];
    const words = [
      ...(extreme === undefined ? [] : [formatNumber(extreme, 2)]),
      ...(mean === undefined ? [] : [`mean ${formatNumber(mean, 2)}`]),
    ];
    return [`${nameOf(line)} ${words.join(", ")}`];
  });
  if (told.length === 0) return undefined;
  const said = (count: number) => {
    const more = count < told.length ? `; ${told.length - count} more in the report` : "";
    return `* median of members: ${told.slice(0, count).join("; ")}${more}`;
  };
  const count = told.findLastIndex((_, i) => [...said(i + 1)].length <= width) + 1;
  return said(count).replace(": ; ", ": ");
}

function columnsOf(run: Run, lines: readonly SeriesLine[], bands: RunBands): Column[] {
  const facts = lines.map(({ curve, baseline }) => curveFacts(run.times, curve.values, baseline));
  const banded = lines.map((line) => bandsOfLine(bands, line));
  const clock = clockOf(run.protocol.start);
  const extremeOf = (row: number) => (facts[row]?.falls ? "lowest" : "peak");
  const column = (name: string, align: Align, text: (row: number) => string): Column => {
    return { name, align, texts: lines.map((_, row) => text(row)) };
  };
  const spare = (rank: number, made: Column | false) => made && { ...made, spare: rank };
  const range = (row: number, fact: "peak" | "lowest" | "mean", kind: BandKind = "parameters") => {
    const band = bandOfFact(banded[row]?.[kind], fact);
    return band === undefined ? "–" : format90(band);
  };
  const value = (row: number, fact: "peak" | "lowest" | "mean") => {
    const own = facts[row]?.[fact] ?? Number.NaN;
    const far = medianApart(own, bandOfFact(banded[row]?.parameters, fact)) !== undefined;
    return `${formatNumber(own)}${far ? "*" : ""}`;
  };
  const all: (Column | false)[] = [
    column("readout", "left", (row) => nameOf(lines[row])),
    column("peak/low", "right", (row) => {
      return facts[row]?.falls ? `↓ ${value(row, "lowest")}` : value(row, "peak");
    }),
    bands.parameters !== undefined && column("parameters", "left", (row) => range(row, extremeOf(row))),
    bands.people !== undefined && column("people", "left", (row) => range(row, extremeOf(row), "people")),
    spare(
      2,
      column("at", "right", (row) => {
        const { falls, lowestAt, peakAt } = facts[row] ?? { falls: false, lowestAt: 0, peakAt: 0 };
        return momentOf(clock, falls ? lowestAt : peakAt, spanOf(run));
      }),
    ),
    spare(
      0,
      column("mean", "right", (row) => value(row, "mean")),
    ),
    spare(1, bands.parameters !== undefined && column("parameters", "left", (row) => range(row, "mean"))),
    spare(
      -1,
      column("unit", "left", (row) => formatUnit(lines[row]?.curve.unit ?? "1")),
    ),
  ];
  return all.filter((each) => each !== false);
}

function nameOf(line: SeriesLine | undefined): string {
  const { readout = "", limb } = line ?? {};
  return terminalText(limb === undefined ? readout : `${readout} (${limb})`);
}

function withSparklines(columns: readonly Column[], lines: readonly SeriesLine[], bars: number): Column[] {
  const texts = lines.map(({ curve, baseline }) => sparkline(curve.values, bars, baseline));
  const drawing: Column = { name: bars > 8 ? "over time" : "shape", align: "left", texts };
  return [...columns.slice(0, -1), drawing, ...columns.slice(-1)];
}

/** Columns that fit, those left out that can best be spared; all that can never be, where nothing fits. */
function fitted(columns: readonly Column[], width: number): readonly Column[] {
  const [first] = columns
    .filter(({ spare }) => spare !== undefined)
    .sort((a, b) => (b.spare ?? 0) - (a.spare ?? 0));
  if (first === undefined || lengthOf(columns) <= width) return columns;
  return fitted(
    columns.filter((each) => each !== first),
    width,
  );
}

function lengthOf(columns: readonly Column[]): number {
  const widths = columns.map(({ name, texts }) =>
    Math.max(...[name, ...texts].map((text) => [...text].length)),
  );
  return widths.reduce((sum, each) => sum + each, 2 * (widths.length - 1));
}
