import type { FitScores, OtherSystem } from "./fit-scores.ts";
import { type Cell, figure, held, table } from "./page-cells.ts";
import type { Coverage, LeftOutTopic } from "./summary.ts";

/** What the page of a fit says of papers left out. */
export function scoreLines(scores: FitScores): string[] {
  const { topics, pooled, intervalScore, coverage, widened, basal, other } = scores;
  return [
    "",
    "### With each paper left out",
    "",
    "Mean of min(|z|, 5), papers equal; a model that errs no more than the data would show about 0.8 or less, as z holds " +
      "15 % of slack. In-sample: at the estimates of the file. Left out: fitted to the other papers, the paper's own scale " +
      "or gain from its own rows. The centres of the priors were set by hand against these trials, so that a part of every " +
      "paper echoes in its left-out figure; the last line of the section says how much wider priors change it.",
    "",
    ...table(
      ["topic", "rows", "papers", "in-sample", "left out", "naive", "left out where naive"],
      [...topics, { ...pooled, topic: `**${pooled.topic}**` }].map(topicCells),
    ),
    "",
    ...refitLines(scores),
    `- Interval score of 90 % intervals (lower is better; ${intervalScore.rows} rows of those topics; a paper counts by the ` +
      `share of its rows that have a value): ${figure(intervalScore.model)} left out, ${figure(intervalScore.naive)} naive, ` +
      "whose width is found by the same rule.",
    printedLine(coverage),
    `- With an imputed error: ${held(coverage.imputed)}. Naive: ${held(coverage.naivePrinted)} and ` +
      `${held(coverage.naiveImputed)}.`,
    "- These intervals hold what is not known of all parameters, the error of the row, and how far left-out predictions of " +
      "other papers missed. The last two are not in the bands of `equator run`: coverage here says nothing of those.",
    `- Basal synthesis in the rows that are a paper's only absolute rate (${basal.rows.join(", ")}), ` +
      `left out: ${figure(basal.low)} to ${figure(basal.high)} %/h.`,
    ...(other === undefined ? [] : [otherLine(other)]),
    `- With priors twice as wide: ${figure(widened.pooled.leftOut)} left out, ${figure(widened.pooled.inSample)} in-sample, ` +
      `interval score ${figure(widened.intervalScore.model)}, held ${held(widened.coverage.printed)} and ` +
      `${held(widened.coverage.imputed)}.`,
  ];
}

function refitLines({ unconverged, moved }: FitScores): string[] {
  const ended =
    unconverged.length === 0 ? "All refits converged" : `Not converged without ${unconverged.join(", ")}`;
  if (moved === undefined) return [`- ${ended}.`];
  return [
    `- ${ended}. Leaving a paper out moves no fitted parameter by more than ${figure(moved.by)} sd of its prior ` +
      `(${moved.paper}): what is left out is mostly predicted by numbers that stay.`,
  ];
}

function printedLine({ printed, printedSelfScaled: own }: FitScores["coverage"]): string {
  const few = `With so few rows one is ${Math.round(100 / printed.rows)} points.`;
  const line = `- Rows with a reported error that their 90 % interval holds: ${held(printed)}${percent(printed)}.`;
  const others = { held: printed.held - own.held, rows: printed.rows - own.rows };
  return (
    `${line} In ${own.rows} of them the paper's scale or gain was set from the row itself among others, which is not wholly ` +
    `left out: ${held(own)} held; of the others ${held(others)}. ${few}`
  );
}

function otherLine({ system, rows, papers, excluded, leftOut, inSample, other }: OtherSystem): string {
  const alike =
    Math.abs(leftOut - inSample) < 0.01 ? "What is fitted hardly acts on these rows: hand-set" : "Hand-set";
  return (
    `- Against \`${system}\` on the ${rows.length} rows of ${papers.length} papers (${papers.join(", ")}) that both predict, ` +
    `without those that it was fitted to (${excluded.join(", ")}): ${figure(leftOut)} left out, ${figure(inSample)} ` +
    `in-sample, ${figure(other)} there. ${alike} numbers do, which were set with these papers in view, as those of ` +
    `\`${system}\` were not. Rows: ${rows.join(", ")}.`
  );
}

function percent({ held: count, rows }: Coverage): string {
  return rows === 0 ? "" : ` (${Math.round((100 * count) / rows)} %)`;
}

function topicCells(topic: LeftOutTopic): Cell[] {
  const { inSample, leftOut, naive, leftOutWhereNaive } = topic;
  const errors = [inSample, leftOut, naive, leftOutWhereNaive].map(figure);
  return [topic.topic, topic.rows, topic.papers, ...errors];
}
