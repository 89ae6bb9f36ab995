/** @typedef {import("./biomodels.mjs").Judgement} Judgement */

/** A run whose difference to the tighter one is larger counts as not confirmed. */
export const allowed = 100;

const cycles = "an oscillation: what a step leaves of error shifts the phase of all cycles after it";
const difference = "a small difference of large numbers, which are right to what the run allows itself";

/**
 * Models that may differ by more, by file, and why.
 * @type {ReadonlyMap<string, string>}
 */
export const exempted = new Map([
  ["BIOMD0000000039.xml", cycles],
  ["BIOMD0000000044.xml", cycles],
  ["BIOMD0000000098.xml", cycles],
  ["BIOMD0000000115.xml", cycles],
  ["BIOMD0000000117.xml", cycles],
  ["BIOMD0000000166.xml", cycles],
  ["BIOMD0000000206.xml", cycles],
  ["BIOMD0000000326.xml", difference],
  ["BIOMD0000000380.xml", difference],
  ["BIOMD0000000393.xml", difference],
  ["BIOMD0000000400.xml", difference],
  ["BIOMD0000000578.xml", difference],
  [
    "BIOMD0000000723.xml",
    "a growing cell goes through ever faster cycles and then stops, at a moment that turns on the last digits",
  ],
]);

/**
 * Whether a run is not confirmed and none of those exempted.
 * @param {Judgement} judged
 */
export function isDoubtful({ verdict, file, worst }) {
  return verdict === "run" && !exempted.has(file) && !((worst ?? Infinity) <= allowed);
}

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
  const doubtful = judged.filter(isDoubtful);
  const beyond = ran.filter(({ file, worst }) => exempted.has(file) && !((worst ?? Infinity) <= allowed));
  const within = (/** @type {number} */ most) =>
    ran.filter(({ worst }) => (worst ?? Infinity) <= most).length;
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
| run, confirmed within 10 | ${within(10)} |
| run, confirmed within ${allowed} | ${within(allowed)} |
| run, beyond that and exempted by name | ${beyond.length} |
| run, not confirmed | ${doubtful.length} |

Time to read, compile and run one file: median ${quantile(seconds, 0.5)} s, 95 % within ${quantile(seconds, 0.95)} s,
longest ${quantile(seconds, 1)} s.

## Refusals

| code | files | which |
| --- | ---: | --- |
${refusalRows(judged)}

## Not confirmed

${doubtful.map((one) => `- ${doubtOf(one)}`).join("\n") || "none"}

## Exempted

${beyond.map((one) => `- ${doubtOf(one)}: ${exempted.get(one.file)}`).join("\n") || "none"}
`;
}

/** @param {Judgement} judged */
function doubtOf({ file, worst, column }) {
  const name = file.replace(".xml", "");
  if (typeof worst !== "number") return `${name}: the tighter run ended with ${column}`;
  return `${name}: ${Number(worst.toPrecision(2))} in ${column}`;
}

/** @param {string | undefined} code */
function withoutKinetics(code) {
  return code?.startsWith("sbml-package") || code === "sbml-flux-bounds" || code === "sbml-no-kinetics";
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
