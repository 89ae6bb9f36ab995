import type { Fit } from "../fit/fit.ts";
import { fitLines } from "./fit-page.ts";
import type { FitScores, RowScore } from "./fit-scores.ts";
import { figure, table } from "./page-cells.ts";

/** The page of fits of the whole body: systems beside each other, then each by itself. */
export function humanFitPage(fits: readonly Fit[]): string {
  const lines = [
    "# Fits of the whole body",
    "",
    "Written by `npm run docs` from `evidence/fits`. These systems take minutes to run on all trials, so they are fitted " +
      "along tangents (docs/fit.md), and each left-out paper is predicted by the system's own runs.",
    ...(fits.length < 2 ? [] : comparisonLines(fits)),
    ...fits.flatMap((fit) => [...fitLines(fit), ...tangentLines(fit)]),
  ];
  return `${lines.join("\n")}\n`;
}

/** What each system makes of the rows that all of them predict, by topic. */
function comparisonLines(fits: readonly Fit[]): string[] {
  const scored = fits.map((fit) => ({ id: fit.system, rows: rowsOf(fit) }));
  const common = commonRows(scored.map(({ rows }) => rows));
  const topics = [...new Set([...common.values()].map(({ topic }) => topic))];
  const named = (topic: string) => [...common.values()].filter((row) => row.topic === topic);
  const large = topics.filter((topic) => new Set(named(topic).map(({ trial }) => trial)).size >= 3);
  const cells = (name: string, own: readonly RowScore[]) => {
    const ids = new Set(own.map(({ row }) => row));
    return [
      name,
      own.length,
      new Set(own.map(({ trial }) => trial)).size,
      ...scored.map(({ rows }) =>
        figure(
          errorOf(
            rows.filter(({ row }) => ids.has(row)),
            "leftOut",
          ),
        ),
      ),
      figure(errorOf(own, "naive")),
    ];
  };
  return [
    "",
    "## Side by side",
    "",
    "Left-out errors on the rows that all systems predict.",
    "",
    ...table(
      ["topic", "rows", "papers", ...scored.map(({ id }) => id), "naive"],
      [
        ...topics.map((topic) => cells(topic, named(topic))),
        cells(
          "**topics of at least 3 papers**",
          large.flatMap((topic) => named(topic)),
        ),
      ],
    ),
  ];
}

function rowsOf({ scores }: Fit): readonly RowScore[] {
  return ((scores as FitScores | undefined)?.rows ?? []).filter(({ weight }) => weight > 0);
}

function commonRows([first = [], ...others]: readonly (readonly RowScore[])[]): Map<string, RowScore> {
  const known = others.map(
    (rows) => new Set(rows.flatMap(({ row, leftOut }) => (leftOut === null ? [] : [row]))),
  );
  return new Map(
    first
      .filter(({ row, leftOut }) => leftOut !== null && known.every((ids) => ids.has(row)))
      .map((row) => [row.row, row]),
  );
}

const largest = 5;

/** Mean of min(|z|, 5), papers alike, the rows of a paper sharing its largest weight. */
export function errorOf(rows: readonly RowScore[], of: "inSample" | "leftOut" | "naive"): number {
  const papers = grouped(rows);
  let error = 0;
  let total = 0;
  for (const own of papers.values()) {
    const told = own.filter((row) => row[of] !== null);
    const sum = told.reduce((all, { weight }) => all + weight, 0);
    const share = Math.max(0, ...told.map(({ weight }) => weight)) / sum;
    for (const row of told) {
      error += row.weight * share * Math.min(Math.abs(row[of] ?? 0), largest);
      total += row.weight * share;
    }
  }
  return total === 0 ? Number.NaN : error / total;
}

function grouped(rows: readonly RowScore[]): Map<string, RowScore[]> {
  const papers = new Map<string, RowScore[]>();
  for (const row of rows) papers.set(row.trial, [...(papers.get(row.trial) ?? []), row]);
  return papers;
}

/** What a fit along tangents says besides. */
function tangentLines({ scores, convergence, observed, system }: Fit): string[] {
  const { signs = [], unfitted, checks = [], worse = [] } = (scores ?? {}) as Partial<FitScores>;
  const steps = convergence.tangents ?? [];
  const worst = Math.max(0, ...checks.map(({ apart }) => apart));
  const miss = Math.max(0, ...checks.map(({ predictions }) => predictions));
  return [
    "",
    "### How far it can be trusted",
    "",
    `- ${steps.length} tangents; the step after the last one moves no parameter by more than ${figure(steps.at(-1)?.moved ?? Number.NaN)} sd of its prior.`,
    ...(checks.length === 0
      ? []
      : [
          `- Left out again by the system's own runs (${checks.map(({ paper }) => paper).join(", ")}, which move parameters ` +
            `most): ends lie ${figure(worst)} sd apart at most, the paper's own rows ${figure(miss)} of their spread.`,
        ]),
    ...(unfitted === undefined
      ? []
      : [
          `- What is not fitted: ${unfitted.members} members, ${unfitted.failed} of which could not be run through all trials; ` +
            `intervals hold ${figure(unfitted.share)} of its variance, which is what misses of other papers speak for.`,
        ]),
    worse.length === 0
      ? "- No numeric topic of at least three papers errs more than a fifth beyond the naive baseline."
      : `- More than a fifth beyond the naive baseline: ${worse.join(", ")}.`,
    ...signs.map(
      ({ topic, right, rows }) =>
        `- Consistency check, directions only: ${topic}, ${right} of ${rows} right left out.`,
    ),
    ...(observed === undefined
      ? []
      : [
          `- Readouts of \`${system}\` that these trials say something of: ${observed.join(", ")}. All others print "prior only".`,
        ]),
  ];
}
