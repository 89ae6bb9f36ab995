/** @typedef {import("./biomodels.mjs").Judgement} Judgement */

/** A run whose difference to the tighter one is larger counts as not confirmed. */
export const allowed = 100;

/**
 * The page that says what the BioModels gave.
 * @param {readonly Judgement[]} judged
 */
export function biomodelsPage(judged) {
  const ran = judged.filter(({ verdict }) => verdict === "run");
  const kinetic = judged.filter(({ verdict, kinetic, code }) =>
    verdict !== "refused" ? kinetic : !withoutKinetics(code),
  );
  const kineticRan = kinetic.filter(({ verdict }) => verdict === "run");
  const doubtful = ran.filter(({ worst }) => !((worst ?? Infinity) <= allowed));
  const seconds = ran.map((one) => one.seconds ?? 0).sort((a, b) => a - b);
  return `# BioModels

Made by \`npm run verify\`. Every curated model at hand is simulated from 0 to 10 of its own time units with 50 steps at
default settings, and again at a hundredth of the tolerances: a run is confirmed where no value differs by more than
${allowed} times what the first run allows itself (1e-6 of the largest value of its curve).

| | files |
| --- | ---: |
| at hand | ${judged.length} |
| with kinetics | ${kinetic.length} |
| of these, run | ${kineticRan.length} (${((100 * kineticRan.length) / kinetic.length).toFixed(1)} %) |
| refused by name | ${judged.filter(({ verdict }) => verdict === "refused").length} |
| crashed | ${judged.filter(({ verdict }) => verdict === "crash").length} |
| hung | ${judged.filter(({ verdict }) => verdict === "hang").length} |
| run, not confirmed | ${doubtful.length} |

Time to read, compile and run one file: median ${quantile(seconds, 0.5)} s, 95 % within ${quantile(seconds, 0.95)} s,
longest ${quantile(seconds, 1)} s.

## Refusals

| code | files | which |
| --- | ---: | --- |
${refusalRows(judged)}

## Not confirmed

${doubtful.map(({ file, worst, column }) => `- ${file}: ${worst === null ? `the tighter run ended with ${column}` : `${worst?.toPrecision(3)} in ${column}`}`).join("\n") || "none"}
`;
}

/** @param {string | undefined} code */
function withoutKinetics(code) {
  return code?.startsWith("sbml-package") || code === "sbml-no-kinetics";
}

/** @param {readonly Judgement[]} judged */
function refusalRows(judged) {
  /** @type {Map<string, string[]>} */
  const byCode = new Map();
  for (const { verdict, code = "", file } of judged)
    if (verdict === "refused") byCode.set(code, [...(byCode.get(code) ?? []), file.replace(".xml", "")]);
  return [...byCode]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(
      ([code, files]) =>
        `| ${code} | ${files.length} | ${files.slice(0, 12).join(", ")}${files.length > 12 ? ", ..." : ""} |`,
    )
    .join("\n");
}

/**
 * @param {readonly number[]} sorted
 * @param {number} share
 */
function quantile(sorted, share) {
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(2);
}
