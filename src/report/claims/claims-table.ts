import { plainStyler, type Styler } from "../styler.ts";
import { type Align, cutText, textTable } from "../text-table.ts";
import type { ClaimView } from "./claim-view.ts";
import { figureWords, shareWords, verdictWords } from "./claim-words.ts";

const align: readonly Align[] = ["left", "left", "right", "right", "left", "left"];
const head = ["claim", "verdict", "cases", "agree", "literature", "figure that decides, with its band"];

/** Claims in one table, and how many have which verdict. */
export function claimsTable(
  views: readonly ClaimView[],
  { styler = plainStyler, width }: { readonly styler?: Styler; readonly width: number },
): string {
  const rows = views.map((view) => [
    view.id,
    verdictWords(view),
    casesWords(view),
    shareWords(view.run?.share),
    view.literature.verdict,
    lastOf(view),
  ]);
  const [top = "", ...body] = textTable([head, ...rows], align);
  return [
    styler.faint(top),
    ...body.map((line) => cutText(line, width)),
    "",
    totalsLine(views),
    styler.faint("cases: how many of the conditions under which it is asked agree."),
    styler.faint(
      "agree: share of members, drawn from what is not known of the numbers, in which all of it holds.",
    ),
    styler.faint("equator claims ID prints one of them in full."),
  ].join("\n");
}

/** How many claims have which verdict, as `41 agree, 30 conditional`. */
export function totalsLine(views: readonly Pick<ClaimView, "verdict">[]): string {
  const verdicts = ["agrees", "conditional", "fails", "not-testable", "not-built"];
  const count = (verdict: string) => views.filter((view) => view.verdict === verdict).length;
  return `${views.length} claims: ${verdicts.map((verdict) => `${count(verdict)} ${verdict}`).join(", ")}`;
}

/** How many of its cases agree, as `2 of 3`. */
export function casesWords({ run }: Pick<ClaimView, "run">): string {
  if (run === undefined) return "";
  return `${run.cases.filter(({ verdict }) => verdict === "agrees").length} of ${run.cases.length}`;
}

function lastOf({ run, needs = "" }: ClaimView): string {
  if (run === undefined) return needs;
  const figure = run.figures.find(({ name }) => name === run.decides);
  return figure === undefined ? "" : `${figureWords(figure)}: ${figure.means}`;
}
