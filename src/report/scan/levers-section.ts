import { escapeHtml } from "../html/escape.ts";
import { formatNumber, formatPercent } from "../numbers.ts";
import type { ScanFindings } from "./findings.ts";
import { type HeatCell, heatSvg } from "./heat-figure.ts";
import { changeWords, modelMeanings, models, signedNumber, signWord } from "./interaction-words.ts";
import { apartWords, leverRows, pairHead, pairRows, setHead, setReasons, setRows } from "./levers-text.ts";
import { figureHtml, scrolled, tableHtml } from "./page-parts.ts";
import { figureTitle } from "./scan-words.ts";

type Levers = Extract<ScanFindings, { kind: "levers" }>;
type Sets = Extract<ScanFindings, { kind: "sets" }>;

/** Levers by readouts as a map and tables, and what pairs of them do. */
export function leversSection(table: Levers): string {
  const { levers, values, effects } = table;
  const cells = levers.map((_, lever) =>
    values.figures.map((_, figure): HeatCell => {
      const effect = effects.find((one) => one.lever === lever && one.figure === figure);
      if (effect === undefined) return { text: "", share: Number.NaN, title: "" };
      const { change, isShare, sign } = effect;
      const format = isShare ? formatPercent : signedNumber;
      const text = sign === "0" ? "0" : `${sign === "?" ? "? " : ""}${format(change.middle)}`;
      return {
        text,
        share: sign === "0" ? 0 : change.middle,
        title: `${signWord(sign)} ${changeWords(effect)}`,
      };
    }),
  );
  const picture = heatSvg({
    down: levers,
    across: values.figures.map((_, i) => String.fromCharCode(65 + (i % 26))),
    downTitle: "levers",
    acrossTitle: "readouts",
    cells,
    summary: `${levers.length} levers by ${values.figures.length} readouts; the table below holds the numbers.`,
  });
  const key = values.figures.map(
    (figure, i) =>
      `${String.fromCharCode(65 + (i % 26))}: ${figureTitle(figure)} (${formatNumber(values.middle(0, i))} without)`,
  );
  const head = ["lever", ...values.figures.map(figureTitle)];
  const apart = apartWords(table).map((line) => `<p>${escapeHtml(line)}.</p>`);
  const title = "What each lever does alone";
  return [
    "<h2>Alone</h2>",
    figureHtml({
      title,
      lines: [
        "Change against the protocol without it. Blue: rises; orange: falls; 0: by less than 2 %; ?: the band reaches to both sides.",
        ...key,
      ],
      picture: scrolled(picture, title),
      table: tableHtml(head, leverRows(table), title, true),
    }),
    `<h2>Pairs</h2><p class="quiet">Expected: each leaves the share that it leaves alone, so that shares multiply.</p>`,
    table.pairs.length === 0 ? "" : tableHtml(pairHead, pairRows(table), "Pairs of levers"),
    ...apart,
  ].join("");
}

/** Agents in pairs and all together, by each model. */
export function setsSection(sets: Sets): string {
  const tables = sets.values.figures.map((figure, place) => {
    const title = figureTitle(figure);
    const reasons = setReasons(sets, place)
      .map((reason) => `<p class="quiet">${escapeHtml(reason)}.</p>`)
      .join("");
    return `<h2>${escapeHtml(title)}</h2>${tableHtml(setHead, setRows(sets, place), `Sets of agents on ${title}`)}${reasons}`;
  });
  const meanings = models.map((model) => `<p class="quiet">${escapeHtml(modelMeanings[model])}.</p>`);
  return [...tables, ...meanings].join("");
}
