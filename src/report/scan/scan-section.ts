import { escapeHtml } from "../html/escape.ts";
import { formatNumber, formatPercent } from "../numbers.ts";
import { doseCells, doseHeads, doseLimits } from "./dose-text.ts";
import { factorialCells, factorialTerms } from "./factorial-text.ts";
import type { ScanFindings } from "./findings.ts";
import { type HeatCell, heatSvg } from "./heat-figure.ts";
import {
  bandedWords,
  indexWords,
  modelMeanings,
  modelNames,
  models,
  statementWords,
} from "./interaction-words.ts";
import { lineSvg } from "./line-figure.ts";
import { figureHtml, scrolled, tableHtml } from "./page-parts.ts";
import { digitsOf, figureTitle, inputTitle, rangeWord, shortPaths, valueWord } from "./scan-words.ts";

type Found = Extract<ScanFindings, { kind: "scan" }>;

/** A scan over inputs as HTML: lines of one input, maps of two, factorial tables, and how two agents act together. */
export function scanSection(found: Found): string {
  if (found.factorials !== undefined) return factorialParts(found);
  const figures = found.inputs.length === 2 ? maps(found) : lines(found);
  const names = shortPaths(found.inputs).map(escapeHtml).join(" and ");
  return `<h2>Over ${names}</h2><div class="grid-of-charts${found.inputs.length === 2 ? " of-maps" : ""}">${figures}</div>${interactionPart(found)}`;
}

function lines({ inputs: [input], values, doseResponses }: Found): string {
  if (input === undefined) return "";
  return values.figures
    .map((known, figure) => {
      const response = doseResponses?.[figure];
      const digits = digitsOf(values, figure);
      const rows = input.values.map((value, point) => {
        const band = values.band(point, figure);
        return [
          valueWord(value),
          formatNumber(values.middle(point, figure), digits),
          band === undefined ? "–" : formatNumber(band.median, digits),
          band === undefined
            ? "–"
            : `${formatNumber(band.low50, digits)} to ${formatNumber(band.high50, digits)}`,
          rangeWord(band, digits) || "–",
        ];
      });
      const title = figureTitle(known);
      const doses =
        response === undefined
          ? []
          : [
              doseHeads.map((head, i) => `${head} ${doseCells(response, input)[i]}`).join("; "),
              ...doseLimits(response),
            ];
      const shaded = values.members > 0 ? ["Shaded: 50 and 90 % of the members."] : [];
      return figureHtml({
        title,
        lines: [...doses, ...shaded],
        picture: lineSvg({ input, values, figure, response }),
        table: tableHtml(
          [inputTitle(input), "middle", "median", "50 %", "90 %"],
          rows,
          `Numbers of ${title}`,
          true,
        ),
      });
    })
    .join("");
}

function maps({ inputs: [down, across], values }: Found): string {
  if (down === undefined || across === undefined) return "";
  const columns = across.values.length;
  return values.figures
    .map((known, figure) => {
      const middles = down.values.map((_, row) =>
        across.values.map((_, column) => values.middle(row * columns + column, figure)),
      );
      const finite = middles.flat().filter(Number.isFinite);
      const [low, high] = [Math.min(...finite), Math.max(...finite)];
      const title = figureTitle(known);
      const digits = digitsOf(values, figure);
      const cells = middles.map((own, row) =>
        own.map((value, column): HeatCell => {
          const band = rangeWord(values.band(row * columns + column, figure), digits);
          return {
            text: formatNumber(value, digits),
            share: high > low ? (value - low) / (high - low) : Number.isFinite(value) ? 0 : Number.NaN,
            title: `${formatNumber(value, digits)}${band === "" ? "" : `, 90 % ${band}`}`,
          };
        }),
      );
      const [downNames, acrossNames] = [down.values.map(valueWord), across.values.map(shortValue)];
      const summary = `${title}, from ${formatNumber(low)} to ${formatNumber(high)}; the table below holds the numbers.`;
      const picture = heatSvg({
        down: downNames,
        across: acrossNames,
        downTitle: inputTitle(down),
        acrossTitle: inputTitle(across),
        cells,
        summary,
      });
      const rows = cells.map((own, row) => [
        downNames[row] ?? "",
        ...own.map((one) => one.title.replace(", 90 %", ";")),
      ]);
      return figureHtml({
        title,
        lines: [`From ${formatNumber(low)} (pale) to ${formatNumber(high)} (blue).`],
        picture: scrolled(picture, title),
        table: tableHtml(
          [`${down.path} \\ ${across.path}`, ...across.values.map(valueWord)],
          rows,
          `Numbers of ${title}`,
          true,
        ),
      });
    })
    .join("");
}

/** Without its unit, which the axis names. */
function shortValue(value: Found["inputs"][number]["values"][number]): string {
  return value.number === undefined || value.text.includes(":") ? value.text : formatNumber(value.number);
}

/** At this index a cell of a map has its full colour: half of the response without agents, twice the dose. */
const fullIndex = { bliss: 0.5, hsa: 0.5, loewe: 1 };

function interactionPart({ interaction, values, inputs: [a, b] }: Found): string {
  const known = interaction && values.figures[interaction.figure];
  if (interaction === undefined || known === undefined || a === undefined || b === undefined) return "";
  const { whole, pairs } = interaction.found;
  const head = ["model", "mean index", "together", "pairs of doses"];
  const rows = models.map((model) => [
    modelNames[model],
    indexWords(whole[model], model),
    statementWords(whole[model]),
    `${pairs.filter((pair) => pair[model].defined).length} of ${pairs.length}`,
  ]);
  const figures = models.map((model) => {
    const neutral = model === "loewe" ? 1 : 0;
    const format = model === "loewe" ? formatNumber : formatPercent;
    const cells = a.values.slice(1).map((_, row) =>
      b.values.slice(1).map((_, column): HeatCell => {
        const pair = pairs.find((one) => one.a === row + 1 && one.b === column + 1)?.[model];
        if (pair?.defined !== true)
          return { text: "–", share: Number.NaN, title: pair === undefined ? "" : statementWords(pair) };
        const off = ((pair.index.middle - neutral) / fullIndex[model]) * (model === "loewe" ? -1 : 1);
        return {
          text: format(pair.index.middle),
          share: off,
          title: `${bandedWords(pair.index, format)}: ${statementWords(pair)}`,
        };
      }),
    );
    const title = `${modelNames[model]}: ${figureTitle(known)}`;
    const picture = heatSvg({
      down: a.values.slice(1).map(valueWord),
      across: b.values.slice(1).map(shortValue),
      downTitle: inputTitle(a),
      acrossTitle: inputTitle(b),
      cells,
      summary: `${title}: ${statementWords(whole[model])}; the table below holds the numbers.`,
    });
    const table = tableHtml(
      [`${a.path} \\ ${b.path}`, ...b.values.slice(1).map(valueWord)],
      cells.map((own, row) => [valueWord(a.values[row + 1] ?? { text: "" }), ...own.map((one) => one.title)]),
      `Numbers of ${title}`,
      true,
    );
    const meaning = `${modelMeanings[model]}. Blue: more; orange: less.`;
    return figureHtml({ title, lines: [meaning], picture: scrolled(picture, title), table });
  });
  return `<h2>Together: ${escapeHtml(a.path)} with ${escapeHtml(b.path)}</h2>${tableHtml(head, rows, "Interaction on the whole")}<div class="grid-of-charts of-maps">${figures.join("")}</div>`;
}

function factorialParts({ inputs, values, factorials = [] }: Found): string {
  return values.figures
    .map((known, figure) => {
      const table = factorials[figure];
      if (table === undefined) return "";
      const title = figureTitle(known);
      const cells = factorialCells(inputs, table).map((row) => [
        row.slice(0, inputs.length).join(" · "),
        ...row.slice(inputs.length),
      ]);
      const head = [shortPaths(inputs).join(" · "), "value", "of all high"];
      return [
        `<h2>${escapeHtml(title)}</h2>`,
        tableHtml(head, cells, `Cells of ${title}`),
        `<h3>Main effects and interaction terms</h3><p class="quiet">The change of the figure where the inputs are high rather than low; a product of inputs: by how much more than the parts of it alone.</p>`,
        tableHtml(["term", "effect", "of all high"], factorialTerms(inputs, table), `Terms of ${title}`),
      ].join("");
    })
    .join("");
}
