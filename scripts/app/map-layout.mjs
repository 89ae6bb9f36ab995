import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ELK from "elkjs/lib/elk.bundled.js";
import { systems } from "equator";
import { mapLevels, quantitiesAt } from "equator/analysis";
import { alsoCalled } from "./map-aliases.mjs";
import { compacted, straight } from "./map-compact.mjs";
import { inside, labels, tissues, tokens } from "./map-names.mjs";
import { mapPoints } from "./map-points.mjs";

// Usage: node scripts/app/map-layout.mjs FOLDER
// Writes the maps of every tissue, placed, as FOLDER/<tissue>.json: the same bytes each time. What acts on what is found
// from the equations; map-names.mjs says what it is called.

/** @import { ContractedMap } from "equator/analysis" */
/** @import { ElkExtendedEdge } from "elkjs/lib/elk-api.js" */
/** @typedef {Awaited<ReturnType<typeof mapPoints>>} Points */

const elk = new ELK.default();
const letter = 8.2;
const height = 42;

/** @type {Readonly<Record<string, string>>} */
const options = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.edgeRouting": "SPLINES",
  "elk.randomSeed": "1",
  "elk.spacing.nodeNode": "20",
  "elk.spacing.edgeNode": "8",
  "elk.spacing.edgeEdge": "6",
  "elk.layered.spacing.nodeNodeBetweenLayers": "36",
  "elk.layered.spacing.edgeNodeBetweenLayers": "10",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "6",
  "elk.padding": "[top=20,left=20,bottom=20,right=20]",
};

/** A few activities stand from causes to effects; of many, that would be wider than any screen. */
const ordered = { "elk.layered.cycleBreaking.strategy": "MODEL_ORDER" };
const mostOrdered = 80;
/** Places that take long to find, as close to what they are tied to as can be. */
const close = { "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX" };
const quick = { "elk.layered.nodePlacement.strategy": "LINEAR_SEGMENTS" };
const mostClose = 80;
/** More activities than these, in layers, are many screens wide. */
const mostLayered = 80;

/** @param {number} count @returns {Record<string, string>} */
function optionsFor(count) {
  return { ...options, ...(count > mostOrdered ? {} : ordered), ...(count > mostClose ? quick : close) };
}

/** The maps of one tissue, as text. @param {typeof tissues[number]} tissue @param {Points} points */
export async function tissueMaps({ id, name, of, overview, leaves }, { flat, everyday, all }) {
  const pattern = leaves === undefined ? undefined : new RegExp(leaves);
  const levels = mapLevels(flat, {
    system: "human-adult",
    tissue: of,
    overview,
    also: [...inside.map((one) => `${of}.${one}`), ...(of === "body" ? overview : [])],
    ...(pattern === undefined ? {} : { leaves: (/** @type {string} */ address) => pattern.test(address) }),
    everyday,
    all,
  });
  const known = levels.everything.activities.map((one) => one.id);
  const shown = [...overview, ...levels.activities.activities.map((one) => one.id), ...known];
  const called = calledApart(shown.filter((address) => known.includes(address)));
  const references = referencesOf(flat, known, all);
  const places = new Map(known.map((address, place) => [address, place]));
  const maps = {
    id,
    name,
    activities: levels.everything.activities.map((one, i) => ({
      id: one.id,
      label: called.get(one.id) ?? one.id,
      means: meansOf(one.id),
      ...alsoOf(labelOf(one.id)),
      ...(one.isInput ? { isInput: true } : {}),
      ...(references[i] === undefined ? {} : { reference: references[i] }),
      ...readoutsOf(one.id),
    })),
    levels: [
      await placed(levels.overview, places, overview, called),
      await placed(levels.activities, places, overview, called),
      await placed(levels.everything, places, overview, called),
    ],
  };
  return `${JSON.stringify(maps)}\n`;
}

/**
 * @param {ContractedMap} map
 * @param {ReadonlyMap<string, number>} places
 * @param {readonly string[]} overview
 * @param {ReadonlyMap<string, string>} called
 */
async function placed(map, places, overview, called) {
  /** @type {import("elkjs/lib/elk-api.js").ElkNode & { edges: ElkExtendedEdge[] }} */
  const graph = {
    id: "map",
    layoutOptions: optionsFor(map.activities.length),
    children: inOrder(map, overview).map((id) => ({ id, width: widthOf(called.get(id) ?? id), height })),
    edges: map.influences.map(({ from, to }, i) => ({ id: `${i}`, sources: [from], targets: [to] })),
  };
  const layered = await elk.layout(graph);
  const drawn = map.activities.length > mostLayered ? together(layered, map) : inLayers(layered);
  return {
    width: drawn.width,
    height: drawn.height,
    nodes: drawn.boxes.map(({ id, x, y, width }) => [places.get(id), ...[x, y, width].map(Math.round)]),
    edges: map.influences.map(({ from, to, gain, through }, i) => [
      places.get(from),
      places.get(to),
      Number(gain.toPrecision(3)),
      drawn.paths[i] ?? [],
      ...(through.length > 2 ? [through.slice(1, -1).map((id) => places.get(id) ?? id)] : []),
    ]),
  };
}

/** @typedef {import("elkjs/lib/elk-api.js").ElkNode & { edges?: ElkExtendedEdge[] }} Layered */

/** As it was placed: in layers, from causes to effects. @param {Layered} layered */
function inLayers({ width = 0, height: high = 0, children = [], edges = [] }) {
  return {
    width: Math.ceil(width),
    height: Math.ceil(high),
    boxes: children.map(({ id, x = 0, y = 0, width: wide = 0 }) => ({
      id,
      x: x + wide / 2,
      y: y + height / 2,
      width: wide,
      height,
    })),
    paths: edges.map(({ sections }) => pathOf(sections?.[0])),
  };
}

/** Drawn together, with straight lines. @param {Layered} layered @param {ContractedMap} map */
function together(layered, { influences }) {
  const { boxes } = inLayers(layered);
  const at = new Map(boxes.map(({ id }, place) => [id, place]));
  const ties = influences.map(({ from, to }) => /** @type {const} */ ([at.get(from) ?? 0, at.get(to) ?? 0]));
  const drawn = compacted(boxes, ties);
  const known = new Set(ties.map(([from, to]) => `${from} ${to}`));
  const boxOf = (/** @type {number} */ place) =>
    /** @type {typeof drawn.boxes[number]} */ (drawn.boxes[place]);
  return {
    width: Math.ceil(drawn.width),
    height: Math.ceil(drawn.height),
    boxes: boxes.map((box, place) => ({ ...box, ...boxOf(place) })),
    paths: ties.map(([from, to]) => straight(boxOf(from), boxOf(to), known.has(`${to} ${from}`))),
  };
}

const sweeps = 60;

/**
 * Activities from causes to effects: those of the first look in the order in which they are named, each of the others in the
 * middle of what it is tied to. Influences against this order are drawn upwards.
 * @param {ContractedMap} map
 * @param {readonly string[]} overview
 */
function inOrder({ activities, influences }, overview) {
  const named = new Map(overview.map((id, place) => [id, place]));
  const height = new Map(
    activities.map(({ id, isInput }) => [id, named.get(id) ?? (isInput ? -1 : overview.length / 2)]),
  );
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const { id } of activities) {
      if (named.has(id)) continue;
      const tied = [
        ...influences.filter(({ to }) => to === id).map(({ from }) => (height.get(from) ?? 0) + 0.5),
        ...influences.filter(({ from }) => from === id).map(({ to }) => (height.get(to) ?? 0) - 0.5),
      ];
      height.set(id, tied.reduce((sum, value) => sum + value, 0) / tied.length);
    }
  const of = (/** @type {string} */ id) => height.get(id) ?? 0;
  return activities.map(({ id }) => id).sort((a, b) => of(a) - of(b) || (a < b ? -1 : 1));
}

/** @typedef {{ x: number, y: number }} Spot */

/**
 * Start, and the corners of the Bezier curves from there to the end.
 * @param {{ startPoint: Spot, endPoint: Spot, bendPoints?: Spot[] } | undefined} section
 */
function pathOf(section) {
  if (section === undefined) return [];
  const { startPoint, endPoint, bendPoints = [] } = section;
  return [startPoint, ...bendPoints, endPoint].flatMap(({ x, y }) => [Math.round(x), Math.round(y)]);
}

/** @param {string} label */
function widthOf(label) {
  return Math.max(74, Math.round(label.length * letter + 22));
}

/** @param {string} address */
function labelOf(address) {
  const names = address.split(".");
  const name = names.at(-1) ?? address;
  return labels[names.slice(-2).join(".")] ?? labels[name] ?? wordsOf(name);
}

/** A name of the model as words. @param {string} name */
function wordsOf(name) {
  const words = name.split("_").map((word) => tokens[word] ?? word);
  const [first = "", ...others] = words;
  return [
    Object.values(tokens).includes(first) ? first : first.charAt(0).toUpperCase() + first.slice(1),
    ...others,
  ].join(" ");
}

/**
 * What activities are called, no two of a map the same: those that a first look shows keep the plain name.
 * @param {readonly string[]} addresses
 */
function calledApart(addresses) {
  /** @type {Map<string, string>} */
  const called = new Map();
  const taken = new Set();
  for (const address of new Set(addresses)) {
    const label = labelOf(address);
    const free = [label, ...tellings(address).map((telling) => `${label}, ${telling}`), address].find(
      (one) => !taken.has(one),
    );
    called.set(address, free ?? address);
    taken.add(free);
  }
  return called;
}

/** What tells an activity from another of the same name, the plainest first. @param {string} address */
function tellings(address) {
  const [module = "", name = ""] = address.split(".").slice(-2);
  const found = systems["human-adult"].modules[address.slice(0, address.lastIndexOf("."))];
  return [
    ...(/_concentration$/.test(name) ? ["level"] : []),
    ...(/_(relative|fold)$/.test(name) ? ["over rest"] : []),
    ...(/_interstitial$/.test(name) ? ["in tissue"] : []),
    ...(/^muscle_/.test(name) ? ["in muscle"] : []),
    ...(found?.states[name] === undefined ? [] : ["state"]),
    ...(found?.offers[name] === undefined ? [] : ["offered"]),
    wordsOf(module).toLowerCase(),
    wordsOf(name).toLowerCase(),
  ];
}

/** Other names of what a label says. @param {string} label */
function alsoOf(label) {
  const also = alsoCalled[label];
  return also === undefined ? {} : { also };
}

/** What the model says that an activity is. @param {string} address */
function meansOf(address) {
  const dot = address.lastIndexOf(".");
  const name = address.slice(dot + 1);
  const module = systems["human-adult"].modules[address.slice(0, dot)];
  /** @type {{ means?: string } | undefined} */
  const found = module?.offers[name] ?? module?.states[name] ?? module?.terms?.[name];
  return found?.means ?? "";
}

/** Readouts that are an activity itself, whose charts show it. @param {string} address */
function readoutsOf(address) {
  const { readouts } = systems["human-adult"];
  const own = Object.entries(readouts).filter(([, { is }]) => is === address);
  return own.length === 0 ? {} : { readouts: own.map(([name]) => name) };
}

/**
 * What counts as 1 of an activity that is 0 at rest: its mean over the points where it acts.
 * @param {Points["flat"]} flat
 * @param {readonly string[]} addresses
 * @param {Points["all"]} points
 */
function referencesOf(flat, addresses, points) {
  const rows = points.map((point) => quantitiesAt(flat, addresses, point));
  return addresses.map((_, i) => {
    if (rows[0]?.[i] !== 0) return undefined;
    const acting = rows.map((row) => row[i] ?? 0).filter((value) => value !== 0);
    if (acting.length === 0) return undefined;
    return Number((acting.reduce((sum, value) => sum + value, 0) / acting.length).toPrecision(4));
  });
}

/** Writes the maps of all tissues, unless they are there, made by this script as it is. @param {string} folder */
export async function writeMaps(folder) {
  const wanted = ownHash();
  const stamp = join(folder, ".stamp");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const points = await mapPoints();
  mkdirSync(folder, { recursive: true });
  for (const tissue of tissues)
    writeFileSync(join(folder, `${tissue.id}.json`), await tissueMaps(tissue, points));
  writeFileSync(stamp, wanted);
}

function ownHash() {
  const hash = createHash("sha256");
  for (const name of [
    "map-layout.mjs",
    "map-aliases.mjs",
    "map-compact.mjs",
    "map-names.mjs",
    "map-points.mjs",
  ])
    hash.update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest("hex");
}

const [, script, folder] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href)
  await writeMaps(folder ?? "dist/map-layouts");
