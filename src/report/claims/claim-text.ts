import { plainStyler, type Styler } from "../styler.ts";
import { type Align, textTable, wrapText } from "../text-table.ts";
import type { ClaimView, ShownCase, ShownRun } from "./claim-view.ts";
import {
  bandTitle,
  directionWords,
  earlierWords,
  fewestForBand,
  figureWords,
  hangsWords,
  shareWords,
  verdictWords,
} from "./claim-words.ts";

interface TextOptions {
  readonly styler?: Styler;
  readonly width: number;
}

/** One claim with all that is known of it. */
export function claimText(view: ClaimView, { styler = plainStyler, width }: TextOptions): string {
  const { id, kind, says, show, literature, limits, conflict, run, why, needs, page } = view;
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", styler.strong(title), ...lines];
  const wrapped = (text: string) => wrapText(text, width - 2).map((line) => `  ${line}`);
  const listed = (items: readonly string[]) =>
    items.flatMap((item) =>
      wrapText(item, width - 4).map((line, i) => `${i === 0 ? "  - " : "    "}${line}`),
    );
  return [
    `${styler.strong(id)}  ${styler.accent(verdictWords(view))}  ${styler.faint(kind)}`,
    ...part("What the document says", [
      ...wrapped(says),
      ...(conflict === undefined ? [] : wrapped(conflict)),
    ]),
    ...part("What has to be shown", wrapped(show)),
    ...(run === undefined ? [] : part("What the model shows", wrapped(run.shows))),
    ...part("Why it is not computed", why === undefined ? [] : wrapped(why)),
    ...part("What it needs", needs === undefined ? [] : wrapped(needs)),
    ...(run === undefined ? [] : runParts(run, part, listed)),
    ...part(`What the literature says: ${literature.verdict}`, [
      ...wrapped(literature.says),
      ...listed(literature.papers.map(({ words }) => words)),
    ]),
    ...part("Limits", listed(limits)),
    "",
    `page: ${page}`,
  ].join("\n");
}

type Part = (title: string, lines: readonly string[]) => string[];

function runParts(run: ShownRun, part: Part, listed: (items: readonly string[]) => string[]): string[] {
  const { cases, figures, decides, conditions, failed, readouts, change, held, hangs, builtIn } = run;
  const lost = failed.count === 0 ? [] : [`  ${failed.count} more did not come to the end: ${failed.why}`];
  return [
    ...part("By construction", builtIn === undefined ? [] : listed([builtIn])),
    ...part("Conditions", listed(conditions)),
    ...part("Cases", [...table(cases.map(caseCells), ["left", "left", "right", "left"])]),
    ...part("Direction alone", listed(directions(cases))),
    ...part(
      "Figures",
      table(
        figures.map((figure) => [
          `${figure.name}${figure.name === decides ? " *" : ""}`,
          figureWords(figure),
          figure.means,
        ]),
        ["left", "left", "left"],
      ),
    ),
    "  * decides",
    `  ${membersWords(run)}`,
    ...lost,
    ...part("Held against", held === undefined ? [] : listed([held, ...earlierWords(run)])),
    ...part("What it hangs on", hangs === undefined ? [] : listed([hangsWords(hangs)])),
    ...(hangs?.first ?? []).map(({ command }) => `  ${command}`),
    ...part(
      "Parameters and papers behind it",
      readouts.map(({ command }) => `  ${command}`),
    ),
    ...part("What would change the answer", change === undefined ? [] : listed([change])),
  ];
}

function directions(cases: readonly ShownCase[]): string[] {
  return cases.flatMap(({ about, isDirection }) =>
    isDirection === true ? [`${about}: ${directionWords}`] : [],
  );
}

function membersWords({ members, failed }: ShownRun): string {
  if (members > 0)
    return `${members === 0 ? "no bands" : members < fewestForBand ? "least and most" : bandTitle(members)} of ${members} members, drawn from what is not known of the numbers`;
  return failed.count === 0
    ? "of the numbers as they stand, without members"
    : "of the numbers as they stand: no member came to the end";
}

function caseCells({ about, verdict, holds, share, missed }: ShownCase): string[] {
  const agree = share === undefined ? "" : `${shareWords(share)} agree`;
  return [verdict, about, agree, holds ? "" : `missed: ${missed.join(", ")}`];
}

function table(rows: readonly (readonly string[])[], align: readonly Align[]): string[] {
  return textTable(rows, align).map((line) => `  ${line}`);
}
