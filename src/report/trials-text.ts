import type { FitScores } from "../analysis/left-out/fit-scores.ts";
import type { ScoredRow } from "../analysis/trials/score.ts";
import type { TopicScore } from "../analysis/trials/topics.ts";
import { formatNumber } from "./numbers.ts";
import { plainStyler, type Styler } from "./styler.ts";
import { type Align, terminalText, textTable } from "./text-table.ts";

/** Rows and topics of scored trials. */
export interface TrialScores {
  readonly rows: readonly ScoredRow[];
  readonly topics: readonly TopicScore[];
  /** Of the fit in use, by its id: the same topics with each paper left out of the fit. */
  readonly leftOut?: { readonly fit: string; readonly scores: FitScores };
}

const rowAlign: readonly Align[] = ["left", "left", "right", "right", "right", "right", "left"];
const topicAlign: readonly Align[] = ["left", "right", "right", "right", "right", "right", "right", "right"];

/** Trials against the model: every row, then every topic beside the naive baseline. */
export function trialsText({ rows, topics, leftOut }: TrialScores, styler: Styler = plainStyler): string {
  return [
    ...rowLines(rows, styler),
    "",
    ...topicLines(topics, styler),
    "",
    ...(leftOut === undefined ? [] : [...leftOutLines(leftOut, styler), ""]),
    styler.faint(
      "z: (predicted − observed) / spread. error: mean of min(|z|, 5), papers equal; 1 is as good as the data.",
    ),
    styler.faint(
      "direction: whether the sign is met. sign: judged by it alone. null, range: by the band of a null, of basal rates.",
    ),
    styler.faint(
      "naive: the comparator repeated, on the rows that have one; 'model there' is the model on the same rows.",
    ),
  ].join("\n");
}

function rowLines(rows: readonly ScoredRow[], styler: Styler): string[] {
  const cells = rows.map((row) => [
    terminalText(row.id),
    terminalText(`${row.readout} ${row.kind.replaceAll("_", " ")}`),
    formatNumber(row.predicted),
    formatNumber(row.observed),
    formatNumber(row.error),
    Number.isNaN(row.z) ? "–" : row.z.toFixed(1).replace("-", "−"),
    terminalText(remarkOf(row)),
  ]);
  const head = ["row", "what", "predicted", "observed", "spread", "z", ""];
  const [top = "", ...body] = textTable([head, ...cells], rowAlign);
  return [styler.faint(top), ...body];
}

/** One or two short words; only a row that is not scored says why at length. */
function remarkOf({ z, judged, directionRight, unscored }: ScoredRow): string {
  if (Number.isNaN(z)) return unscored ?? "not scored";
  const right = directionRight === undefined ? [] : [directionRight ? "direction right" : "direction wrong"];
  return [...judgedBy[judged], ...right].join(", ");
}

const judgedBy = { value: [], direction: ["sign"], range: ["range"], null: ["null"] } as const;

/** The topics once more, as the fit predicts papers that it has not seen. */
function leftOutLines({ fit, scores }: NonNullable<TrialScores["leftOut"]>, styler: Styler): string[] {
  const { topics, pooled, intervalScore, coverage } = scores;
  const cells = [...topics, pooled].map((topic) => [
    terminalText(topic.topic),
    String(topic.rows),
    String(topic.papers),
    formatNumber(topic.inSample),
    formatNumber(topic.leftOut),
    formatNumber(topic.leftOutWhereNaive),
    formatNumber(topic.naive),
  ]);
  const head = ["left out", "rows", "papers", "in-sample", "left out", "left out there", "naive"];
  const [top = "", ...body] = textTable([head, ...cells], topicAlign.slice(0, head.length));
  return [
    styler.faint(top),
    ...body,
    styler.faint(
      `fit ${terminalText(fit)}, each paper predicted without it; interval score ${formatNumber(intervalScore.model)} ` +
        `(naive ${formatNumber(intervalScore.naive)}); 90 % intervals hold ${coverage.printed.held} of ` +
        `${coverage.printed.rows} rows with a reported error, ${coverage.imputed.held} of ${coverage.imputed.rows} others.`,
    ),
  ];
}

function topicLines(topics: readonly TopicScore[], styler: Styler): string[] {
  const cells = topics.map((topic) => [
    terminalText(topic.topic),
    String(topic.n),
    String(topic.papers),
    formatNumber(topic.error),
    formatNumber(topic.errorWhereNaive),
    formatNumber(topic.naive),
    `${topic.directionsRight}/${topic.directions}`,
    String(topic.unscored),
  ]);
  const head = ["topic", "rows", "papers", "error", "model there", "naive", "directions", "not scored"];
  const [top = "", ...body] = textTable([head, ...cells], topicAlign);
  return [styler.faint(top), ...body];
}
