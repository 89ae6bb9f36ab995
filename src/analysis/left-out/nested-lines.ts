import type { NestedModel, NestedTable } from "./fit-scores.ts";
import { difference, figure, held, table } from "./page-cells.ts";

/** What the page of a fit says of nested models. */
export function nestedLines({ candidates, models }: NestedTable): string[] {
  return [
    "",
    "### Nested models",
    "",
    `In the order of what the data say of parameters beyond those before (${candidates.join(", ")}; set by hand or ` +
      "assumed). With 0 fitted, the hand-set values stand as they are: they have seen all papers, and that line is " +
      "in-sample. The difference is that of the left-out error to the first line, with its standard error, paired by paper.",
    "",
    ...table(
      [
        "fitted",
        "in-sample",
        "left out",
        "difference",
        "interval score",
        "held, reported",
        "held, imputed",
        "new",
      ],
      models.map(({ fitted, inSample, leftOut, overFirst, intervalScore, printed, imputed, added }, i) => [
        fitted,
        figure(inSample),
        figure(leftOut),
        i === 0 ? "–" : difference(overFirst.mean, overFirst.standardError),
        figure(intervalScore),
        held(printed),
        held(imputed),
        added.map((address) => `\`${address}\``).join(", "),
      ]),
    ),
    "",
    verdict(models),
  ];
}

/** Whether any of the models does better left out than the first by more than twice the standard error. */
export function verdict(models: readonly NestedModel[]): string {
  const [, ...larger] = models;
  const better = larger.filter(({ overFirst: { mean, standardError } }) => mean < -2 * standardError);
  const stuck = models.reduce((sum, { unconverged }) => sum + unconverged, 0);
  const refits = stuck === 0 ? "All refits converged." : `${stuck} refits did not converge.`;
  if (better.length === 0)
    return (
      "No number of fitted parameters improves the left-out error over the hand-set values by more than twice its standard " +
      `error. ${refits}`
    );
  const counts = better.map(({ fitted }) => fitted).join(", ");
  return `With ${counts} fitted the left-out error is lower by more than twice its standard error. ${refits}`;
}
