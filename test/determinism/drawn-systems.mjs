import { systemIndex } from "equator/lang";
import { drawsOf } from "./draws.mjs";

/** @typedef {import("equator").System} System */

/**
 * A choice of every variant, drawn.
 * @param {System} system
 * @param {number} seed
 * @returns {Record<string, string>}
 */
export function drawVariants(system, seed) {
  const draws = drawsOf(seed);
  return Object.fromEntries(
    Object.entries(system.variants ?? {}).map(([name, variant]) => {
      const [first = variant.default, ...others] = Object.keys(variant.choices);
      return [name, draws.pick([first, ...others])];
    }),
  );
}

/**
 * A value for every number of a system, conventions too: 0.8 to 1.25 times its own; a share stays at most 1.
 * @param {System} system
 * @param {Record<string, string>} variants
 * @param {number} seed
 * @returns {Record<string, number>}
 */
export function drawValues(system, variants, seed) {
  const draws = drawsOf(seed);
  /** @type {Record<string, number>} */
  const values = {};
  for (const entry of systemIndex(system, { variants }).values()) {
    if (entry.kind !== "parameter" || Object.hasOwn(system.baselines ?? {}, entry.address)) continue;
    const { value, unit } = entry.parameter;
    const isShare = (unit === "1" && value <= 1) || (unit === "%" && value <= 100);
    values[entry.address] = value * draws.between(0.8, isShare ? 1 : 1.25);
  }
  return values;
}
