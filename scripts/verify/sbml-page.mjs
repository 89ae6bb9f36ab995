/**
 * @typedef {import("./sbml-suite.mjs").Outcome} Outcome
 * @typedef {import("./sbml-suite.mjs").Case} Case
 */

/**
 * The page that says what the semantic suite gave: counts, refusals, support by tag, levels.
 * @param {readonly Case[]} cases
 * @param {readonly Outcome[]} outcomes
 */
export function sbmlPage(cases, outcomes) {
  const best = bestOutcomes(cases, outcomes);
  const varying = cases.filter((one) => one.testType === "TimeCourse" && !one.passesIfHeldConstant);
  const passes = (/** @type {readonly Case[]} */ some) =>
    some.filter((one) => best.get(one.case)?.verdict === "pass").length;
  const count = (/** @type {string} */ verdict) =>
    [...best.values()].filter((outcome) => outcome.verdict === verdict).length;
  const differing = levelsThatDiffer(cases, outcomes, best);
  return `# SBML Test Suite, semantic cases

Made by \`npm run verify\`. Every case runs at the default settings of \`equator suite\`: no tolerance is chosen for a case. A
case passes where every value is within its own tolerances; a refusal names its reason.

| | cases |
| --- | ---: |
| cases at hand | ${cases.length} |
| pass | ${count("pass")} |
| refused by name | ${count("refused")} |
| wrong | ${count("wrong")} |
| crashed or hung | ${count("crash") + count("crashed") + count("hang")} |
| pass among the ${varying.length} time courses that a constant output fails | ${passes(varying)} |
| files of all levels and versions | ${outcomes.length} |
| files whose verdict differs from that of the case's best level | ${differing.length} |

## Refusals

| code | cases |
| --- | ---: |
${refusalRows(best)}
${listOf(
  "Wrong",
  [...best.values()].filter((outcome) => outcome.verdict === "wrong"),
)}${listOf("Levels that differ", differing)}
## Support by tag

| tag | cases | pass | refused |
| --- | ---: | ---: | ---: |
${tagRows(cases, best)}
`;
}

/**
 * @param {readonly Case[]} cases
 * @param {readonly Outcome[]} outcomes
 * @returns {Map<string, Outcome>}
 */
function bestOutcomes(cases, outcomes) {
  const best = new Map();
  for (const one of cases) {
    const outcome = outcomes.find(({ id, level }) => id === one.case && level === one.levels[0]);
    if (outcome !== undefined) best.set(one.case, outcome);
  }
  return best;
}

/**
 * @param {readonly Case[]} cases
 * @param {readonly Outcome[]} outcomes
 * @param {ReadonlyMap<string, Outcome>} best
 */
function levelsThatDiffer(cases, outcomes, best) {
  const known = new Set(cases.map((one) => one.case));
  return outcomes.filter(
    ({ id, verdict, code }) =>
      known.has(id) && (best.get(id)?.verdict !== verdict || best.get(id)?.code !== code),
  );
}

/** @param {ReadonlyMap<string, Outcome>} best */
function refusalRows(best) {
  const codes = new Map();
  for (const { verdict, code } of best.values())
    if (verdict === "refused") codes.set(code, (codes.get(code) ?? 0) + 1);
  return [...codes]
    .sort(([, a], [, b]) => b - a)
    .map(([code, n]) => `| ${code} | ${n} |`)
    .join("\n");
}

/**
 * @param {string} title
 * @param {readonly Outcome[]} outcomes
 */
function listOf(title, outcomes) {
  if (outcomes.length === 0) return "";
  const lines = outcomes.map(
    ({ id, level, verdict, code, miss }) => `- ${id} ${level}: ${verdict} ${code ?? ""}${miss ?? ""}`,
  );
  return `\n## ${title}\n\n${lines.join("\n")}\n`;
}

/**
 * @param {readonly Case[]} cases
 * @param {ReadonlyMap<string, Outcome>} best
 */
function tagRows(cases, best) {
  const tags = [...new Set(cases.flatMap((one) => [...one.componentTags, ...one.testTags]))].sort();
  return tags
    .map((tag) => {
      const tagged = cases.filter((one) => one.componentTags.includes(tag) || one.testTags.includes(tag));
      const number = (/** @type {string} */ verdict) =>
        tagged.filter((one) => best.get(one.case)?.verdict === verdict).length;
      return `| ${tag} | ${tagged.length} | ${number("pass")} | ${number("refused")} |`;
    })
    .join("\n");
}
