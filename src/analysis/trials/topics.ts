import { rowWeights } from "./row-weights.ts";
import type { ScoredRow } from "./score.ts";

/** How a topic came out. Errors are means of min(|z|, 5) with papers equal within the topic. */
export interface TopicScore {
  readonly topic: string;
  /** Rows with a prediction. */
  readonly n: number;
  readonly papers: number;
  readonly error: number;
  /** The comparator repeated, over the rows where the paper states one. */
  readonly naive: number;
  /** The model over those same rows: what `naive` is to be compared with. */
  readonly errorWhereNaive: number;
  /** Rows whose readout the model does not have. */
  readonly unscored: number;
  readonly directionsRight: number;
  readonly directions: number;
}

const largest = 5;

/** Scores by topic, in the order in which topics first appear. */
export function scoreTopics(rows: readonly ScoredRow[]): TopicScore[] {
  const topics = [...new Set(rows.map((row) => row.topic))];
  return topics.map((topic) =>
    scoreTopic(
      topic,
      rows.filter((row) => row.topic === topic),
    ),
  );
}

function scoreTopic(topic: string, rows: readonly ScoredRow[]): TopicScore {
  const scored = rows.filter((row) => Number.isFinite(row.z));
  const withNaive = scored.filter((row) => Number.isFinite(row.naiveZ));
  const directed = scored.filter((row) => row.directionRight !== undefined);
  return {
    topic,
    n: scored.length,
    papers: new Set(scored.map((row) => row.trial)).size,
    error: weightedError(scored, (row) => row.z),
    naive: weightedError(withNaive, (row) => row.naiveZ),
    errorWhereNaive: weightedError(withNaive, (row) => row.z),
    unscored: rows.length - scored.length,
    directionsRight: directed.filter((row) => row.directionRight).length,
    directions: directed.length,
  };
}

/** Mean of min(|z|, 5) with papers alike, whatever the number of their rows. NaN where no row weighs anything. */
export function weightedError(rows: readonly ScoredRow[], zOf: (row: ScoredRow) => number): number {
  let error = 0;
  let total = 0;
  for (const trial of new Set(rows.map((row) => row.trial))) {
    const own = rows.filter((row) => row.trial === trial);
    const weights = rowWeights(own);
    for (const row of own) {
      const weight = weights.get(row.id) ?? 0;
      error += weight * Math.min(Math.abs(zOf(row)), largest);
      total += weight;
    }
  }
  return total === 0 ? Number.NaN : error / total;
}
