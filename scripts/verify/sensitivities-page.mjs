/** @typedef {import("./sensitivities.mjs").SlopeGap} SlopeGap */

/** Of the largest value of each derivative's curve. */
export const allowed = 1e-5;
const listed = 30;

/**
 * The page that says how far sensitivities are from differences.
 * @param {number} parameters
 * @param {readonly SlopeGap[]} gaps
 */
export function sensitivitiesPage(parameters, gaps) {
  const sorted = [...gaps].sort((a, b) => b.gap - a.gap);
  const at = (/** @type {number} */ share) =>
    (sorted[Math.floor((1 - share) * sorted.length)]?.gap ?? Number.NaN).toExponential(1);
  const over = sorted.filter(({ gap }) => !(gap < allowed)).length;
  const rows = sorted
    .slice(0, listed)
    .map(
      ({ address, readout, gap, elasticity }) =>
        `| \`${address}\` | \`${readout}\` | ${gap.toExponential(1)} | ${elasticity.toPrecision(2)} |`,
    );
  return `<!-- Written by npm run verify; do not edit. -->

# Sensitivities against differences

Forward sensitivities (at a relative tolerance of 1e-9) of the muscle system over its training day, by all ${parameters}
numbers that vary, compared with differences of fourth order of plain runs at 1e-12, every half hour. A gap is the largest
difference over the largest value of the derivative's curve. Compared are the ${sorted.length} curves that differences can
see: those with an elasticity of a thousandth or more.

Differences have errors of their own, from bends that a step reaches across and from the digits of a run. So where a
gap is above ${allowed}, smaller and larger steps are taken too, and the closest counts.

| curves | median | 90 % | 99 % | largest | above ${allowed} |
|---|---|---|---|---|---|
| ${sorted.length} | ${at(0.5)} | ${at(0.9)} | ${at(0.99)} | ${sorted[0]?.gap.toExponential(1)} | ${over} |

The day has sessions of 9 repetitions, not 10: those stand exactly on the bend at which more repetitions count no more
(\`tables.lifting.default.reps_scale\`), where the derivative is that of one side and a difference the mean of both.

The ${rows.length} largest gaps:

| parameter | readout | gap | elasticity |
|---|---|---|---|
${rows.join("\n")}
`;
}
