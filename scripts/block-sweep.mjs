import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./processes.mjs";

// Runs turns of blocks of growth and of upkeep of many lengths, each beside the same days mixed, and writes what they give
// into evidence/rules/block-sweep.json. After `npm run build`: `node scripts/block-sweep.mjs`, two minutes. The same
// model gives the same bytes; the hash of its equations is written beside them.

/** @param {string} path */
const load = (path) => import(pathToFileURL(join(root, "dist", path)).href);
const { readProtocol, simulate, systems } = await load("src/index.js");
const { runExperiment } = await load("src/analysis/index.js");
const { sweepSetting, sweptLengths, sweptPair } = await load("evidence/rules/block-sweep.js");

const { system: id, every, members, seed } = sweepSetting;
const system = systems[id];

const points = [];
for (const [growth, upkeep] of sweptLengths) {
  const { blocks, mixed, from, to } = sweptPair(growth, upkeep);
  const outcome = await runExperiment(
    { arms: { blocks: armOf(blocks), mixed: armOf(mixed) }, figures: figuresOver(from, to) },
    { members, seed },
  );
  if (outcome.failed.count > 0) throw new Error(outcome.failed.why);
  points.push({
    anabolicWeeks: growth,
    maintenanceWeeks: upkeep,
    growth: banded(outcome, "growth"),
    maintenance: banded(outcome, "maintenance"),
  });
  console.log(JSON.stringify(points.at(-1)));
}
const { modelHash } = (
  await simulate(armOf(sweptPair(2, 2).blocks.replace(/days: \[.*\]/, "days: [keep]")).protocol, { system })
).provenance;
const file = { system: id, modelHash, members, seed, points };
writeFileSync(join(root, "evidence/rules/block-sweep.json"), `${JSON.stringify(file, undefined, 2)}\n`);

/** @param {string} text */
function armOf(text) {
  const { protocol, diagnostics } = readProtocol(text);
  if (protocol === undefined) throw new Error(JSON.stringify(diagnostics));
  return { protocol, system, every };
}

/** Lean mass over that of mixed days, in kg; mean flux over that of mixed days. @param {number} from @param {number} to */
function figuresOver(from, to) {
  const mean = (/** @type {any} */ arm, /** @type {string} */ name, /** @type {string} */ readout) =>
    arm(name).mean(readout, from, to);
  const lean = (/** @type {any} */ arm, /** @type {string} */ name) => mean(arm, name, "lean_body_mass");
  const flux = (/** @type {any} */ arm, /** @type {string} */ name) => mean(arm, name, "autophagy_flux");
  return {
    growth: {
      means: "",
      unit: "kg",
      of: (/** @type {any} */ arm) => lean(arm, "blocks") - lean(arm, "mixed"),
    },
    maintenance: {
      means: "",
      unit: "1",
      of: (/** @type {any} */ arm) => flux(arm, "blocks") / flux(arm, "mixed"),
    },
  };
}

/** A figure with the band that holds 90 % of its members. @param {any} outcome @param {string} name */
function banded({ figures, members: each }, name) {
  const sorted = each
    .map((/** @type {any} */ member) => member[name])
    .sort((/** @type {number} */ a, /** @type {number} */ b) => a - b);
  const quantile = (/** @type {number} */ share) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)];
    return below + (sorted[Math.ceil(place)] - below) * (place - Math.floor(place));
  };
  const short = (/** @type {number} */ value) => Number(value.toPrecision(4));
  return { value: short(figures[name]), low90: short(quantile(0.05)), high90: short(quantile(0.95)) };
}
