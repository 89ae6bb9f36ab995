import type { Fit, Json } from "../fit/fit.ts";
import type { FitScores, Misfit, NestedTable } from "./fit-scores.ts";
import type { Coverage, LeftOutTopic } from "./summary.ts";

type Cell = string | number;

/** The page of a fit: what it was made of, how it scores with each paper left out, what the data determine. */
export function fitPage(fits: readonly Fit[]): string {
  return `${["# Fits", "", "Written by `npm run docs` from `evidence/fits`.", ...fits.flatMap(fitLines)].join("\n")}\n`;
}

function fitLines(fit: Fit): string[] {
  const scores = sectionOf<FitScores>(fit.scores);
  const nested = sectionOf<NestedTable>(fit.nested);
  const misfits = sectionOf<readonly Misfit[]>(fit.misfits);
  return [
    "",
    `## ${fit.id}`,
    "",
    `${fit.fitted.length} parameters of \`${fit.system}\` (${fit.variants.map((pair) => pair.join(" = ")).join(", ")}), ` +
      `fitted to ${fit.data.length} papers; ${fit.nuisance.length} more are drawn from their spreads; ` +
      `${fit.members.rows.length} members, seed ${fit.settings.seed}. ` +
      `Rows scatter ${two(fit.scatter.scale)} times as far as stated, papers ${two(fit.scatter.between)} about the model.`,
    ...(scores === undefined ? [] : scoreLines(scores)),
    ...(nested === undefined ? [] : nestedLines(nested)),
    ...parameterLines(fit),
    ...(misfits === undefined ? [] : misfitLines(misfits)),
  ];
}

function scoreLines({ topics, pooled, intervalScore, coverage, widened, basal, other }: FitScores): string[] {
  return [
    "",
    "### With each paper left out",
    "",
    "Mean of min(|z|, 5), papers equal; 1 is as good as the data. Left out: fitted to the other papers, the paper's own " +
      "scale or gain from its own rows. The centres of the priors were set by hand against these trials, so that a part " +
      "of every paper echoes in its left-out figure; the last line of the section says how much wider priors change it.",
    "",
    ...table(
      ["topic", "rows", "papers", "in-sample", "left out", "naive", "left out where naive"],
      [...topics, { ...pooled, topic: `**${pooled.topic}**` }].map(topicCells),
    ),
    "",
    `- Interval score of 90 % intervals (lower is better; ${intervalScore.rows} rows of those topics): ` +
      `${two(intervalScore.model)} left out, ${two(intervalScore.naive)} naive.`,
    `- Rows that their 90 % interval holds: ${held(coverage.printed)} with a reported error, ${held(coverage.imputed)} ` +
      `with an imputed one (naive: ${held(coverage.naivePrinted)} and ${held(coverage.naiveImputed)}).`,
    `- Basal synthesis in the arms of the trials: ${two(basal.low)} to ${two(basal.high)} %/h.`,
    ...(other === undefined
      ? []
      : [
          `- Against \`${other.system}\` on the ${other.rows.length} rows that both predict (without ` +
            `${other.excluded.join(", ")}): ${two(other.leftOut)} left out, ${two(other.inSample)} in-sample, ` +
            `${two(other.other)} there. Rows: ${other.rows.join(", ")}.`,
        ]),
    `- With priors twice as wide: ${two(widened.pooled.leftOut)} left out, ${two(widened.pooled.inSample)} in-sample, ` +
      `interval score ${two(widened.intervalScore.model)}, held ${held(widened.coverage.printed)} and ` +
      `${held(widened.coverage.imputed)}.`,
  ];
}

function topicCells(topic: LeftOutTopic): Cell[] {
  const { inSample, leftOut, naive, leftOutWhereNaive } = topic;
  const errors = [inSample, leftOut, naive, leftOutWhereNaive].map(two);
  return [topic.topic, topic.rows, topic.papers, ...errors];
}

function nestedLines({ candidates, models }: NestedTable): string[] {
  return [
    "",
    "### Nested models",
    "",
    `In the order of what the data say of parameters beyond those before (${candidates.join(", ")}; graded fitted or ` +
      "assumed). With 0 fitted, the hand-set values stand as they are: they have seen all papers, and that line is in-sample.",
    "",
    ...table(
      ["fitted", "in-sample", "left out", "interval score", "held, reported", "held, imputed", "new"],
      models.map(({ fitted, inSample, leftOut, intervalScore, printed, imputed, added }) => [
        fitted,
        two(inSample),
        two(leftOut),
        two(intervalScore),
        held(printed),
        held(imputed),
        added.map((address) => `\`${address}\``).join(", "),
      ]),
    ),
  ];
}

function parameterLines({ fitted }: Fit): string[] {
  return [
    "",
    "### What the data determine",
    "",
    "Shrinkage: sd of the posterior over that of the prior; near 1, the data say nothing. Profile: 90 % interval of the " +
      "likelihood without the parameter's own prior.",
    "",
    ...table(
      ["parameter", "unit", "before", "estimate", "90 % of members", "shrinkage", "profile"],
      fitted.map(({ address, unit, centre, estimate, posterior, shrinkage, profile }) => [
        `\`${address}\``,
        unit,
        figure(centre),
        figure(estimate),
        `${figure(posterior.low90)} to ${figure(posterior.high90)}`,
        two(shrinkage),
        profile === null ? "–" : `${end(profile.low)} to ${end(profile.high)}`,
      ]),
    ),
  ];
}

function misfitLines(misfits: readonly Misfit[]): string[] {
  return [
    "",
    "### Misfits",
    "",
    "Rows more than two spreads off, left out.",
    "",
    ...table(
      ["row", "predicted", "observed", "unit", "z", "z in-sample", "reason"],
      misfits.map(({ row, predicted, observed, unit, z, inSample, reason }) => [
        row,
        figure(predicted),
        figure(observed),
        unit,
        two(z),
        two(inSample),
        reason,
      ]),
    ),
  ];
}

function sectionOf<Section>(json: Json | undefined): Section | undefined {
  return json as Section | undefined;
}

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  const line = (cells: readonly Cell[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

function held({ held: count, rows }: Coverage): string {
  return `${count} of ${rows}`;
}

function end(value: number | null): string {
  return value === null ? "open" : figure(value);
}

function figure(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function two(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : "–";
}
