import type { ClaimView, ShownCase, ShownFigure, ShownPaper, ShownRun } from "./claim-view.ts";
import { figureWords, shareWords } from "./claim-words.ts";
import { casesWords, totalsLine } from "./claims-table.ts";

/** The page of a claim, in Markdown, with its picture beside it. */
export function claimPage(view: ClaimView): string {
  const { id, verdict, kind, says, show, literature, limits, conflict, run, why, needs } = view;
  return lines([
    `# ${id}: ${verdict}`,
    `${kind === "question" ? "Asked" : "Said"} in the founding documents: ${says}`,
    ...(conflict === undefined ? [] : [`**Conflict of interest.** ${conflict}`]),
    `**To be shown.** ${show}`,
    ...(run === undefined
      ? [`**Not computed.** ${why ?? ""}`, `**What it needs.** ${needs ?? ""}`]
      : shownParts(id, run)),
    `## What the literature says: ${literature.verdict}`,
    literature.says,
    ...listed(literature.papers.map(paperWords)),
    ...(run === undefined ? [] : restsOn(run)),
    "## Limits",
    ...listed(limits),
    closing(id, run),
  ]);
}

/** The page of a question: the answer first, then what it rests on and what would change it. */
export function questionPage(view: ClaimView, examples: readonly string[]): string {
  const { id, verdict, says, literature, limits, conflict, run, why, needs } = view;
  const protocols = examples.map((file) => `[${file}](../../../examples/questions/${file})`);
  const change = run?.change === undefined ? [] : ["## What would change it", run.change];
  return lines([
    `# ${id}: ${says}`,
    ...(conflict === undefined ? [] : [`**Conflict of interest.** ${conflict}`]),
    ...(run === undefined
      ? ["## The answer", `It is not computed: ${why ?? ""}`, "## What would change it", needs ?? ""]
      : ["## The answer", run.shows, picture(id), ...restsOn(run), ...change]),
    `## Held against the expectation: ${verdict}`,
    ...(run === undefined
      ? []
      : [...listed(run.conditions), ...table(caseHead, run.cases.map(caseRow)), ...figureTable(run)]),
    `## What the literature says: ${literature.verdict}`,
    literature.says,
    ...listed(literature.papers.map(paperWords)),
    "## Limits",
    ...listed(limits),
    ...(protocols.length === 0
      ? []
      : ["## Protocols", "Each runs with `equator run`.", ...listed(protocols)]),
    closing(id, run),
  ]);
}

/** The list of claims, or of questions. */
export function claimsIndexPage(
  views: readonly ClaimView[],
  { title, about }: { readonly title: string; readonly about: string },
): string {
  const rows = views.map((view) => {
    const { id, verdict, literature, run, says } = view;
    return [
      `[${id}](${pathFrom(view)})`,
      says,
      verdict,
      casesWords(view),
      shareWords(run?.share),
      decidingWords(run),
      literature.verdict,
    ];
  });
  return lines([
    `# ${title}`,
    about,
    `${totalsLine(views)}.`,
    ...table(
      [
        "claim",
        "what is said",
        "verdict",
        "cases",
        "agree",
        "figure that decides, with 90 % band",
        "literature",
      ],
      rows,
    ),
    "*cases*: how many of the conditions under which it is asked agree. *agree*: share of members, drawn from what is not known of the numbers, in which all of it holds.",
  ]);
}

/** From the folder of the index to the page of a claim. */
function pathFrom({ page, id }: ClaimView): string {
  return page.includes("/questions/") ? `../questions/${id}.md` : `../claims/${id}.md`;
}

function shownParts(id: string, run: ShownRun): string[] {
  return [
    "## What the model shows",
    run.shows,
    picture(id),
    ...(run.conditions.length === 0 ? [] : ["**Conditions**", ...listed(run.conditions)]),
    ...table(caseHead, run.cases.map(caseRow)),
    ...figureTable(run),
    ...(run.held === undefined ? [] : [`**Held against.** ${run.held}`]),
  ];
}

function restsOn({ readouts, hangs = [] }: ShownRun): string[] {
  const rows = readouts.map(({ name, system, modules, command }) => [
    `\`${name}\``,
    `[${system}](../systems/${system}.md)`,
    modules.map((module) => `[${module}](../modules/${module}.md)`).join(", "),
    `\`${command}\``,
  ]);
  return [
    "## What it rests on",
    "Readouts that the figures are read off; the page of a module holds its equations, parameters, grades and papers.",
    ...table(["readout", "system", "modules", "command"], rows),
    ...hangs,
  ];
}

const caseHead = ["case", "verdict", "numbers as they stand", "agree", "it takes"];

function caseRow({ about, verdict, holds, share, takes }: ShownCase): string[] {
  return [about, verdict, holds ? "holds" : "does not hold", shareWords(share), takes.join("; ")];
}

function figureTable({ figures, decides, members, failed }: ShownRun): string[] {
  const rows = figures.map((figure: ShownFigure) => [
    figure.means,
    figureWords(figure),
    figure.name === decides ? "decides" : "",
  ]);
  const lost = failed.count === 0 ? "" : ` ${failed.count} more did not come to the end.`;
  const drawn =
    members === 0
      ? []
      : [`Bands hold 90 % of ${members} members, drawn from what is not known of the numbers.${lost}`];
  return [...table(["figure", "value (90 % band)", ""], rows), ...drawn];
}

function decidingWords(run: ShownRun | undefined): string {
  const figure = run?.figures.find(({ name }) => name === run.decides);
  return figure === undefined ? "" : `${figureWords(figure)}: ${figure.means}`;
}

function picture(id: string): string {
  return `![${id}: figures with bands, and curves](${id}.svg)`;
}

function closing(id: string, run: ShownRun | undefined): string {
  const again = run === undefined ? "" : ` \`equator claims ${id}\` computes it again.`;
  return `For research and education; not medical advice.${again} [What verdicts mean](../../claims.md).`;
}

function paperWords({ words, link }: ShownPaper): string {
  return link === undefined ? words : `${words} [link](${link})`;
}

function listed(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${item}`).join("\n")];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [[line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")];
}

function lines(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
