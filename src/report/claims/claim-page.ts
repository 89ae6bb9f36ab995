import { formatNumber, formatUnit } from "../numbers.ts";
import type { ClaimView, ShownCase, ShownFigure, ShownHangs, ShownPaper, ShownRun } from "./claim-view.ts";
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
  const { id, says, literature, limits, conflict, run, why, needs } = view;
  const protocols = examples.map((file) => `[${file}](../../../examples/questions/${file})`);
  const change = run?.change === undefined ? [] : ["## What would change it", run.change];
  return lines([
    `# ${id}: ${says}`,
    ...(conflict === undefined ? [] : [`**Conflict of interest.** ${conflict}`]),
    ...(run === undefined
      ? ["## The answer", `It is not computed: ${why ?? ""}`, "## What would change it", needs ?? ""]
      : ["## The answer", run.shows, picture(id), ...restsOn(run), ...change]),
    `## Held against the expectation: ${verdictWords(view)}`,
    ...(run === undefined
      ? []
      : [...builtInParts(run), ...listed(run.conditions), ...caseTable(run), ...figureTable(run)]),
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
    const { id, literature, run, says } = view;
    return [
      `[${id}](${pathFrom(view)})`,
      says,
      verdictWords(view),
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
        "figure that decides, with its band",
        "literature",
      ],
      rows,
    ),
    "*cases*: how many of the conditions under which it is asked agree. *agree*: share of members, drawn from what is not known of the numbers, in which all of it holds. Bands hold 90 % of the members; of fewer than eight they are ranges, and say so.",
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
    ...builtInParts(run),
    ...(run.conditions.length === 0 ? [] : ["**Conditions**", ...listed(run.conditions)]),
    ...caseTable(run),
    ...figureTable(run),
    ...(run.held === undefined ? [] : [`**Held against.** ${[run.held, ...earlierWords(run)].join(" ")}`]),
  ];
}

function builtInParts({ builtIn }: ShownRun): string[] {
  return builtIn === undefined ? [] : [`**By construction.** ${builtIn}`];
}

function restsOn({ readouts, hangs }: ShownRun): string[] {
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
    ...(hangs === undefined ? [] : hangsParts(hangs)),
  ];
}

function hangsParts(hangs: ShownHangs): string[] {
  const name = formatUnit(hangs.unit);
  const rows = (hangs.first ?? []).map(({ address, grade, change, share, command }) => [
    `\`${address}\``,
    grade,
    `${formatNumber(change)}${name === "" ? "" : ` ${name}`}`,
    shareWords(share),
    `\`${command}\``,
  ]);
  return [
    `**${hangsWords(hangs)}**`,
    ...table(
      ["number", "grade", "change for one standard deviation", "share of the variance", "command"],
      rows,
    ),
    ...(rows.length === 0
      ? []
      : ["Shares hold where numbers act along straight lines and by themselves; they are from runs."]),
  ];
}

const caseHead = ["case", "verdict", "numbers as they stand", "agree", "it takes"];

function caseTable({ cases }: ShownRun): string[] {
  return table(caseHead, cases.map(caseRow));
}

function caseRow({ about, verdict, holds, share, takes, isDirection }: ShownCase): string[] {
  const asked = [...takes, ...(isDirection === true ? [directionWords] : [])].join("; ");
  return [about, verdict, holds ? "holds" : "does not hold", shareWords(share), asked];
}

function figureTable({ figures, decides, members, failed }: ShownRun): string[] {
  const rows = figures.map((figure: ShownFigure) => [
    figure.means,
    figureWords(figure),
    figure.name === decides ? "decides" : "",
  ]);
  const lost = failed.count === 0 ? "" : ` ${failed.count} more did not come to the end.`;
  const drawn =
    members === 0 ? [] : [`${ends(members)}, drawn from what is not known of the numbers.${lost}`];
  return [
    ...table(["figure", members === 0 ? "value" : `value (${bandTitle(members)})`, ""], rows),
    ...drawn,
  ];
}

function ends(members: number): string {
  return members < fewestForBand
    ? `In brackets the least and the most of ${members} members: too few for a band`
    : `Bands hold 90 % of ${members} members`;
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
