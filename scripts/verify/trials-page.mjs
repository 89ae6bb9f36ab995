/**
 * What `equator trials --json` tells, as far as the page shows it.
 * @typedef {{id: string, trial: string, topic: string, predicted: number | null, observed: number, unit: string,
 *   kind: string, z: number | null, naiveZ: number | null, judged: string, weight: number}} Row
 * @typedef {{topic: string, n: number, papers: number, error: number | null, errorWhereNaive: number | null,
 *   naive: number | null, directionsRight: number, directions: number, unscored: number}} Topic
 */

const beyond = 2;
const largest = 5;
const fewestPapers = 3;

/**
 * The page of all trials on one system with the values of the literature.
 * @param {{rows: readonly Row[], topics: readonly Topic[]}} scores
 * @param {string} system
 * @param {Readonly<Record<string, string>>} reasons by row
 * @returns {string}
 */
export function trialsPage({ rows, topics }, system, reasons) {
  const numeric = topics.filter((topic) => topic.papers >= fewestPapers && !isOfSigns(topic, rows));
  const names = new Set(numeric.map(({ topic }) => topic));
  const pooled = rows.filter((row) => names.has(row.topic) && row.z !== null && row.naiveZ !== null);
  const papers = new Set(rows.flatMap(({ trial, z }) => (z === null ? [] : [trial])));
  const misfits = rows.filter(({ z, weight }) => weight > 0 && z !== null && Math.abs(z) > beyond);
  return [
    "<!-- Written by npm run verify trials; do not edit. -->",
    "",
    `# Trials on ${system}`,
    "",
    `All trials of \`evidence/calibration\`, those of one muscle too, run on \`${system}\` with the values of the literature`,
    `(nothing is fitted; numbers set by hand have seen many of these papers): ${rows.filter(({ z }) => z !== null).length} rows of ${papers.size} folders. Error: mean of min(|z|, 5),`,
    "papers equal. Naive: the comparator repeated, over the rows that have one, with the error of the model on the same rows",
    "beside it. Topics that hold signs only are checks of consistency, and are marked so.",
    "",
    "| topic | rows | papers | error | error where naive | naive | directions |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...topics.map((topic) => topicLine(topic, isOfSigns(topic, rows))),
    `| **numeric topics of at least ${fewestPapers} papers** | ${pooled.length} | ${new Set(pooled.map(({ trial }) => trial)).size} | | ${number(meanError(pooled, ({ z }) => z))} | ${number(meanError(pooled, ({ naiveZ }) => naiveZ))} | |`,
    "",
    `## Rows more than ${beyond} spreads off`,
    "",
    "| row | predicted | observed | z | why |",
    "| --- | --- | --- | --- | --- |",
    ...misfits.map(
      ({ id, predicted, observed, unit, z }) =>
        `| ${id} | ${number(predicted)} | ${number(observed)} ${unit} | ${(z ?? 0).toFixed(1)} | ${reasons[id] ?? "not looked into"} |`,
    ),
    "",
  ].join("\n");
}

/** @param {Topic} topic @param {boolean} signs */
function topicLine(topic, signs) {
  const { n, papers, error, errorWhereNaive, naive, directionsRight, directions } = topic;
  const name = signs ? `${topic.topic} (signs only)` : topic.topic;
  const cells = [
    name,
    n,
    papers,
    number(error),
    number(errorWhereNaive),
    number(naive),
    `${directionsRight}/${directions}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

/** @param {Topic} topic @param {readonly Row[]} rows */
function isOfSigns({ topic }, rows) {
  return rows
    .filter((row) => row.topic === topic && row.z !== null)
    .every(({ judged }) => judged === "direction" || judged === "null");
}

/** Papers equal, as the errors of topics. @param {readonly Row[]} rows @param {(row: Row) => number | null} zOf */
function meanError(rows, zOf) {
  let error = 0;
  let total = 0;
  for (const trial of new Set(rows.map((row) => row.trial))) {
    const own = rows.filter((row) => row.trial === trial);
    const sum = own.reduce((all, { weight }) => all + weight, 0);
    if (sum === 0) continue;
    const share = Math.max(...own.map(({ weight }) => weight)) / sum;
    for (const row of own) {
      error += row.weight * share * Math.min(Math.abs(zOf(row) ?? 0), largest);
      total += row.weight * share;
    }
  }
  return error / total;
}

/** @param {number | null} value */
function number(value) {
  return value === null ? "–" : String(Number(value.toPrecision(3)));
}
