import { newProtocol } from "equator";

/** @typedef {ReturnType<typeof import("./draws.mjs").drawsOf>} Draws */

/**
 * Texts of protocols that together use every kind of event which a system answers; their numbers are drawn. The second
 * group names what only the muscle system has.
 * @type {Readonly<Record<"any" | "muscle", readonly ((draws: Draws) => string)[]>>}
 */
export const protocolKinds = {
  any: [
    // two meals
    (draws) => `${head(draws, 10)}
  - {at: 30 min, meal: ${meal(draws)}}
  - {at: ${draws.whole(3, 6)} h, meal: ${meal(draws)}}`,
    // amino acids by mouth, with their leucine
    (draws) => `${head(draws, 6)}
  - {at: 0 h, amino_acids: {eaa: 10 g, leucine: ${draws.whole(18, 35) / 10} g, carbohydrate: ${draws.whole(0, 40)} g}}`,
    // leucine and glucose into a vein
    (draws) => `${head(draws, 6)}
  - {at: 30 min, infuse: leucine, rate: ${draws.whole(5, 30) / 10} umol/kg/min, duration: 4 h, route: iv}
  - {at: 1 h, infuse: glucose, rate: ${draws.whole(10, 50) / 10} mg/kg/min, duration: 3 h, route: iv}`,
    // sips
    (draws) => `${head(draws, 6)}
  - {at: 15 min, meal: {protein: 3 g, leucine: 0.${draws.whole(2, 4)} g, source: whey}, every: 20 min, times: 10}`,
    // nothing at all
    (draws) => `${head(draws, 12)}
  - {at: 1 h, fast: {duration: 10 h}}`,
    () => newProtocol("three-meals") ?? "",
  ],
  muscle: [
    // lifting, then a meal
    (draws) => `${head(draws, 10)}
  - {at: 1 h, train: ${lifting(draws, "muscle: legs")}}
  - {at: 2 h, meal: ${meal(draws)}}`,
    // one leg lifts, the other does not
    (draws) => `${head(draws, 8)}
  - {at: 30 min, train: ${lifting(draws, "muscle: quadriceps, limb: left_leg")}}
  - {at: 90 min, meal: ${meal(draws)}}`,
    // endurance
    (draws) => `${head(draws, 8)}
  - {at: 1 h, train: {kind: endurance, intensity: 0.${draws.whole(4, 8)}, duration: ${draws.whole(30, 90)} min}}`,
    // clamps of insulin, glucose and amino acids
    (draws) => `${head(draws, 6)}
  - {at: 30 min, clamp: {insulin: ${draws.whole(10, 170)} mU/L, glucose: 5 mmol/L, amino_acids: ${draws.whole(10, 30) / 10} x}, duration: 4 h}`,
    // rapamycin before a meal
    (draws) => `${head(draws, 12)}
  - {at: 0 h, compound: rapamycin, dose: ${draws.whole(1, 12)} mg, route: oral}
  - {at: 2 h, meal: ${meal(draws)}}`,
    // HMB and lifting
    (draws) => `${head(draws, 8)}
  - {at: 30 min, compound: hmb, dose: 3 g}
  - {at: 1 h, train: ${lifting(draws, "muscle: legs")}}`,
    // a gene at another level
    (
      draws,
    ) => `${head(draws, 8, `perturb: [{gene: ${draws.pick(["RPTOR", "RICTOR", "TSC2", "AKT1", "RPS6KB1"])}, level: 0.${draws.whole(2, 8)}}]\n`)}
  - {at: 1 h, meal: ${meal(draws)}}`,
    // mixed amino acids and insulin into a vein
    (draws) => `${head(draws, 8)}
  - {at: 30 min, infuse: amino_acids, rate: ${draws.whole(60, 160)} mg/kg/h, duration: 5 h, route: iv}
  - {at: 2 h, infuse: insulin, rate: ${draws.whole(2, 6)} pmol/kg/min, duration: 2 h, route: iv}`,
  ],
};

/**
 * @param {Draws} draws
 * @param {number} hours
 * @param {string} [more] fields besides
 */
function head(draws, hours, more = "") {
  const subject = [
    `sex: ${draws.pick(["male", "female"])}`,
    `age: ${draws.whole(20, 75)} y`,
    `height: ${draws.whole(160, 190)} cm`,
    `mass: ${draws.whole(68, 100)} kg`,
    `body_fat: ${draws.whole(12, 32)} %`,
    `training: ${draws.pick(["untrained", "recreational", "trained"])}`,
  ];
  return `equator: 1
subject: {${subject.join(", ")}}
start: 2026-03-02T08:00
lasts: ${hours} h
${more}events:`;
}

/** @param {Draws} draws */
function meal(draws) {
  const source = draws.pick(["whey", "casein", "milk", "egg", "mixed"]);
  const protein = draws.whole(10, 50);
  const leucine = draws.whole(6, 12) * protein;
  return `{protein: ${protein} g, leucine: ${leucine / 100} g, source: ${source}, carbohydrate: ${draws.whole(0, 90)} g, fat: ${draws.whole(0, 30)} g}`;
}

/**
 * @param {Draws} draws
 * @param {string} what
 */
function lifting(draws, what) {
  return `{kind: resistance, sets: ${draws.whole(3, 18)}, reps: ${draws.whole(5, 25)}, load: 0.${draws.whole(30, 90)}, duration: 45 min, ${what}}`;
}
