import { takesGain, takesScale } from "../trials/calibrate.ts";
import { hasPrintedError } from "../trials/row-error.ts";
import type { ScoredRow } from "../trials/score.ts";
import { scoreTopics, weightedError } from "../trials/topics.ts";
import { type Interval, intervalScore } from "./interval.ts";
import type { LeftOutRow } from "./score-left-out.ts";
import { observedScale, onOwnScale } from "./standardised.ts";

/** Errors of a topic, or of several: means of min(|z|, 5), papers equal. */
export interface LeftOutTopic {
  readonly topic: string;
  readonly rows: number;
  readonly papers: number;
  readonly inSample: number;
  readonly leftOut: number;
  /** The comparator repeated, and the model left out on the rows that have one. */
  readonly naive: number;
  readonly leftOutWhereNaive: number;
}

/** Rows whose observed value lies in the 90 % interval of somebody who has not seen their paper. */
export interface Coverage {
  readonly held: number;
  readonly rows: number;
}

/** What the left-out rows come to. */
export interface LeftOutSummary {
  readonly topics: readonly LeftOutTopic[];
  /** Over the topics with at least three papers, papers equal. */
  readonly pooled: LeftOutTopic;
  /** Mean interval score over the rows of those topics that the naive predicts too, in units of their spread. */
  readonly intervalScore: { readonly model: number; readonly naive: number; readonly rows: number };
  /** Over all rows that are judged by their value and weigh something. */
  readonly coverage: {
    readonly printed: Coverage;
    /** Of `printed`, the rows that their paper's scale or gain was set from too: they have seen themselves in part. */
    readonly printedSelfScaled: Coverage;
    readonly imputed: Coverage;
    readonly naivePrinted: Coverage;
    readonly naiveImputed: Coverage;
  };
}

const fewestPapers = 3;

export function summarise(rows: readonly LeftOutRow[]): LeftOutSummary {
  const names = [...new Set(rows.map(({ leftOut }) => leftOut.topic))];
  const topics = names.map((name) =>
    topicOf(
      name,
      rows.filter(({ leftOut }) => leftOut.topic === name),
    ),
  );
  const pooledRows = pooledOf(rows);
  const printed = (row: LeftOutRow) => hasPrintedError(row.row.row);
  const imputed = (row: LeftOutRow) => !printed(row);
  const selfScaled = ({ row: { trial, row } }: LeftOutRow) => takesScale(trial, row) || takesGain(trial, row);
  return {
    topics,
    pooled: topicOf(`topics of at least ${fewestPapers} papers`, pooledRows),
    intervalScore: intervalScores(pooledRows),
    coverage: {
      printed: coverageOf(rows.filter(printed), ({ interval }) => interval),
      printedSelfScaled: coverageOf(
        rows.filter((row) => printed(row) && selfScaled(row)),
        ({ interval }) => interval,
      ),
      imputed: coverageOf(rows.filter(imputed), ({ interval }) => interval),
      naivePrinted: coverageOf(rows.filter(printed), ({ naiveInterval }) => naiveInterval),
      naiveImputed: coverageOf(rows.filter(imputed), ({ naiveInterval }) => naiveInterval),
    },
  };
}

/** The rows of the topics with at least three papers that say how much, not only which way. */
export function pooledOf(rows: readonly LeftOutRow[]): LeftOutRow[] {
  const scored = scoreTopics(rows.map(({ leftOut }) => leftOut));
  const large = new Set(scored.filter(({ papers }) => papers >= fewestPapers).map(({ topic }) => topic));
  const numeric = new Set(rows.filter(isNumeric).map(({ leftOut }) => leftOut.topic));
  return rows.filter(({ leftOut: { topic } }) => large.has(topic) && numeric.has(topic));
}

/** Whether a row says how much: one that reports a direction alone does not. */
export function isNumeric({ leftOut: { judged, weight } }: LeftOutRow): boolean {
  return judged !== "direction" && weight > 0;
}

function topicOf(topic: string, rows: readonly LeftOutRow[]): LeftOutTopic {
  const leftOut = rows.map((row) => row.leftOut).filter(({ z }) => Number.isFinite(z));
  const inSample = rows.map((row) => row.inSample).filter(({ z }) => Number.isFinite(z));
  const withNaive = leftOut.filter(({ naiveZ }) => Number.isFinite(naiveZ));
  const own = (row: ScoredRow) => row.z;
  return {
    topic,
    rows: leftOut.length,
    papers: scoreTopics(leftOut).reduce((sum, { papers }) => sum + papers, 0),
    inSample: weightedError(inSample, own),
    leftOut: weightedError(leftOut, own),
    naive: weightedError(withNaive, ({ naiveZ }) => naiveZ),
    leftOutWhereNaive: weightedError(withNaive, own),
  };
}

function intervalScores(rows: readonly LeftOutRow[]): LeftOutSummary["intervalScore"] {
  let [model, naive, weights, count] = [0, 0, 0, 0];
  for (const { row, interval, naiveInterval } of rows) {
    if (interval === undefined || naiveInterval === undefined) continue;
    const { weight } = row;
    const score = (each: Interval) =>
      intervalScore(each, onOwnScale(row, row.row.value)) / observedScale(row);
    model += weight * score(interval);
    naive += weight * score(naiveInterval);
    weights += weight;
    count++;
  }
  return { model: model / weights, naive: naive / weights, rows: count };
}

/** Whether the interval of a row holds what was observed. */
export function isHeld({ row }: LeftOutRow, { low, high }: Interval): boolean {
  const observed = onOwnScale(row, row.row.value);
  return low <= observed && observed <= high;
}

function coverageOf(
  rows: readonly LeftOutRow[],
  intervalOf: (row: LeftOutRow) => Interval | undefined,
): Coverage {
  const intervals = rows.flatMap((row) => {
    const interval = intervalOf(row);
    return interval === undefined ? [] : [isHeld(row, interval)];
  });
  return { held: intervals.filter(Boolean).length, rows: intervals.length };
}
