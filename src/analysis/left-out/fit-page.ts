import type { Fit, Json } from "../fit/fit.ts";
import type { FitScores, Misfit, NestedTable } from "./fit-scores.ts";
import { nestedLines } from "./nested-lines.ts";
import { figure, table } from "./page-cells.ts";
import { scoreLines } from "./score-lines.ts";

/** The page of a fit: what it was made of, how it scores with each paper left out, what the data determine. */
export function fitPage(fits: readonly Fit[]): string {
  return `${["# Fits", "", "Written by `npm run docs` from `evidence/fits`.", ...fits.flatMap(fitLines)].join("\n")}\n`;
}

/** One fit on a page. */
export function fitLines(fit: Fit): string[] {
  const scores = sectionOf<FitScores>(fit.scores);
  const nested = sectionOf<NestedTable>(fit.nested);
  const misfits = sectionOf<readonly Misfit[]>(fit.misfits);
  return [
    "",
    `## ${fit.id}`,
    "",
    `${fit.fitted.length} parameters of \`${fit.system}\` (${fit.variants.map((pair) => pair.join(" = ")).join(", ")}), ` +
      `fitted to ${fit.data.length} ${fit.tangent === undefined ? "papers" : "trials"}; ` +
      `${fit.tangent === undefined ? `${fit.nuisance.length} more vary in the members` : "all others keep their spreads"}; ` +
      `${fit.members.rows.length} members, seed ${fit.settings.seed}. ` +
      `Rows scatter ${figure(fit.scatter.scale)} times as far as stated, papers ${figure(fit.scatter.between)} about the model.`,
    ...(scores === undefined ? [] : scoreLines(scores)),
    ...(nested === undefined ? [] : nestedLines(nested)),
    ...parameterLines(fit),
    ...(misfits === undefined ? [] : misfitLines(misfits)),
  ];
}

function parameterLines(fit: Fit): string[] {
  const { fitted } = fit;
  return [
    "",
    "### What the data determine",
    "",
    "Shrinkage: sd of the posterior over that of the prior; near 1, the data say nothing. Profile: 90 % interval of the " +
      "likelihood without the parameter's own prior. " +
      narrowed(fit),
    "",
    ...table(
      ["parameter", "unit", "before", "estimate", "90 % of members", "shrinkage", "profile"],
      fitted.map(({ address, unit, centre, estimate, posterior, shrinkage, profile }) => [
        `\`${address}\``,
        unit,
        figure(centre),
        figure(estimate),
        `${figure(posterior.low90)} to ${figure(posterior.high90)}`,
        figure(shrinkage),
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
        figure(z),
        figure(inSample),
        reason,
      ]),
    ),
  ];
}

function sectionOf<Section>(json: Json | undefined): Section | undefined {
  return json as Section | undefined;
}

/** How little the data say of single parameters. */
function narrowed({ fitted, members }: Fit): string {
  const shrinkages = fitted.map(({ shrinkage }) => shrinkage);
  const closed = fitted.filter(
    ({ profile }) => profile !== null && profile.low !== null && profile.high !== null,
  );
  const chance = Math.round(100 / Math.sqrt(2 * members.rows.length));
  return (
    `The data narrow no parameter by more than ${Math.max(0, Math.round(100 * (1 - Math.min(...shrinkages))))} %: here it is ${figure(Math.min(...shrinkages))} to ${figure(Math.max(...shrinkages))}; from ${members.rows.length} draws each ` +
    `is known to about ${chance} %, and what lies a little above 1 is 1. ${closed.length} of ${fitted.length} profiles are ` +
    "closed at both ends."
  );
}

function end(value: number | null): string {
  return value === null ? "open" : figure(value);
}
