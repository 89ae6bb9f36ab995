import { availableParallelism } from "node:os";
import { newProtocol, readProtocol, systemInUse, systems } from "equator";
import { simulateEnsemble } from "equator/ensemble";
import { systemParameters } from "equator/lang";
import { threadHost } from "equator/node";

/** The systems that have bands of a usual day. */
const asked = ["muscle", "human-lumped", "human-adult"];
const unsourced = new Set(["assumed", "transferred"]);

/**
 * For every readout of a system the share of its spread that comes from numbers that are assumed or transferred: the square
 * of how wide the 90 % band of its mean over a day of three meals is when they alone vary, to when all do.
 *
 * @param {number} members
 * @returns {Promise<Record<string, Record<string, number>>>}
 */
export async function findShares(members) {
  const { protocol } = readProtocol(newProtocol("three-meals") ?? "");
  if (protocol === undefined) throw new Error("the template of three meals is broken");
  /** @type {Record<string, Record<string, number>>} */
  const found = {};
  for (const id of asked) {
    const registered = /** @type {Record<string, import("equator").System>} */ (systems)[id];
    if (registered === undefined) continue;
    const system = systemInUse(registered);
    const host = threadHost({ count: availableParallelism() });
    const setting = {
      system,
      members,
      seed: 1,
      of: /** @type {const} */ ("parameters"),
      host,
      every: 600_000,
    };
    const all = await simulateEnsemble(protocol, setting);
    const part = await simulateEnsemble(protocol, { ...setting, adjustments: sourced(system) });
    found[id] = shares(all, part);
    host.close();
  }
  return found;
}

/** What is known from somewhere, held at its value. @param {import("equator").System} system */
function sourced(system) {
  const baselines = new Set(Object.keys(system.baselines ?? {}));
  return Object.fromEntries(
    [...systemParameters(system)]
      .filter(([address, { evidence }]) => !unsourced.has(evidence.grade) && !baselines.has(address))
      .filter(([address, { spread }]) => spread.kind !== "none" && !address.startsWith("tables."))
      .map(([address, { value }]) => [address, value]),
  );
}

/**
 * @param {import("equator/ensemble").Ensemble} all
 * @param {import("equator/ensemble").Ensemble} part
 */
function shares(all, part) {
  const width = (/** @type {import("equator/ensemble").BandedReadout | undefined} */ one) =>
    one === undefined ? Number.NaN : one.facts.mean.high90 - one.facts.mean.low90;
  return Object.fromEntries(
    Object.entries(all.series[0]?.readouts ?? {}).flatMap(([name, readout]) => {
      const ratio = width(part.series[0]?.readouts[name]) / width(readout);
      return Number.isFinite(ratio) ? [[name, Math.round(100 * Math.min(1, ratio * ratio)) / 100]] : [];
    }),
  );
}
