import type { AgentSets, GridInteraction, KnownFigure, LeverTable } from "../../analysis/index.ts";
import { formatPercent } from "../numbers.ts";
import type { Styler } from "../styler.ts";
import { type Align, textTable, wrapText } from "../text-table.ts";
import {
  changeWords,
  indexWords,
  modelMeanings,
  modelNames,
  models,
  setName,
  signWord,
  statementWords,
} from "./interaction-words.ts";
import { figureTitle } from "./scan-words.ts";

const left = (count: number): Align[] => new Array<Align>(count).fill("left");

/** Levers by figures: sign and change of each, then pairs: expected by multiplication, observed, and what it means. */
export function leversText(table: LeverTable, styler: Styler, width: number): string[] {
  const { figures } = table.values;
  const [head = "", ...rows] = textTable(
    [["lever", ...figures.map(figureTitle)], ...leverRows(table)],
    left(figures.length + 1),
  );
  const pairs = textTable([pairHead, ...pairRows(table)], left(pairHead.length));
  const [pairsHead = "", ...pairLines] = pairs;
  const apart = apartWords(table).flatMap((line) => wrapText(line, width));
  return [
    styler.faint(head),
    ...rows,
    ...(table.pairs.length === 0 ? [] : ["", styler.faint(pairsHead), ...pairLines]),
    ...apart,
  ];
}

/** Of each lever: its name, and sign with change of each figure. */
export function leverRows({ levers, effects, values }: LeverTable): string[][] {
  return levers.map((name, lever) => [
    name,
    ...values.figures.map((_, figure) => {
      const effect = effects.find((one) => one.lever === lever && one.figure === figure);
      return effect === undefined ? "" : `${signWord(effect.sign)}  ${changeWords(effect)}`;
    }),
  ]);
}

export const pairHead = ["pair", "of", "expected", "observed", "together"];

/** Of each pair and figure: what is expected by multiplication, what is observed, and what that says. */
export function pairRows({ levers, pairs, effects, values }: LeverTable): string[][] {
  return pairs.map(({ pair, figure, observed, interaction, hides }) => {
    const isShare = effects.find((one) => one.figure === figure)?.isShare ?? true;
    const base = values.middle(0, figure);
    const expected = interaction.defined ? interaction.expected?.middle : undefined;
    const known = values.figures[figure];
    return [
      pair.map((lever) => levers[lever] ?? "").join(" with "),
      known === undefined ? "" : `${known.fact} of ${known.readout}`,
      expected === undefined || base === 0 ? "–" : formatPercent((expected - base) / Math.abs(base)),
      changeWords({ change: observed, isShare }),
      hides === undefined
        ? pairStatement(statementWords(interaction))
        : `as ${hides === "either" ? hides : (levers[hides] ?? "")} alone`,
    ];
  });
}

function pairStatement(words: string): string {
  return words === "adds up" ? "adds up (multiplies)" : words;
}

/** Pairs that cannot be combined. */
export function apartWords({ levers, apart }: LeverTable): string[] {
  return apart.map(({ pair, path }) => {
    const names = pair.map((lever) => levers[lever] ?? "").join(" and ");
    return `${names} are not combined: both set ${path}`;
  });
}

export const setHead = ["together", ...models.map((model) => modelNames[model])];

/** Sets of agents on one figure: the index and the statement of each model. */
export function setsText(sets: AgentSets, styler: Styler, width: number): string[] {
  const tables = sets.values.figures.flatMap((figure, place) => {
    const [head = "", ...rows] = textTable([setHead, ...setRows(sets, place)], left(setHead.length));
    const reasons = setReasons(sets, place).flatMap((reason) => wrapText(`  ${reason}`, width));
    return [
      ...(place === 0 ? [] : [""]),
      styler.strong(figureTitle(figure)),
      styler.faint(head),
      ...rows,
      ...reasons,
    ];
  });
  return [...tables, ...meaningLines(styler, width)];
}

export function setRows({ agents, figures }: AgentSets, figure: number): string[][] {
  return (figures[figure] ?? []).map((one) => [
    setName(one, agents),
    ...models.map((model) =>
      one[model].defined ? `${indexWords(one[model], model)} ${statementWords(one[model])}` : "not defined",
    ),
  ]);
}

/** Why a model says nothing of a set. */
export function setReasons({ agents, figures }: AgentSets, figure: number): string[] {
  return (figures[figure] ?? []).flatMap((one) =>
    models.flatMap((model) => {
      const found = one[model];
      return found.defined ? [] : [`${modelNames[model]} of ${setName(one, agents)}: ${found.reason}`];
    }),
  );
}

/** Two inputs as agents: every pair of doses, and the whole. */
export function interactionText(
  { figure, found }: { readonly figure: KnownFigure; readonly found: GridInteraction },
  styler: Styler,
  width: number,
): string[] {
  const rows = models.map((model) => [
    modelNames[model],
    indexWords(found.whole[model], model),
    statementWords(found.whole[model]),
    `${found.pairs.filter((pair) => pair[model].defined).length} of ${found.pairs.length}`,
  ]);
  const [head = "", ...lines] = textTable(
    [["interaction", "mean index", "together", "pairs of doses"], ...rows],
    left(4),
  );
  return [
    styler.strong(`${figureTitle(figure)}: ${found.agents[0].name} with ${found.agents[1].name}`),
    styler.faint(head),
    ...lines,
    ...meaningLines(styler, width),
  ];
}

function meaningLines(styler: Styler, width: number): string[] {
  return models.flatMap((model) => wrapText(modelMeanings[model], width)).map((line) => styler.faint(line));
}
