import { readProtocol } from "../../src/index.ts";
import { protocolLength } from "../../src/protocol/index.ts";
import type { ComputedClaim } from "./claim.ts";
import { usualMembers } from "./compute.ts";

const msPerDay = 86_400_000;
/** Rough seconds of a day of one run, and of settling before it. */
const perDay: Readonly<Record<string, number>> = {
  "human-adult": 0.012,
  "human-lumped": 0.001,
  mouse: 0.005,
};
const settling = 0.05;
/** Of compiling equations that other arms do not have. */
const compiling = 1;

/** Roughly how many seconds a claim takes: so that the longest are begun first. Members take about a third of a single run. */
export function costOf({ arms, members = usualMembers }: ComputedClaim, factor: number): number {
  const runs = 1 + (factor * members) / 3;
  const structures = new Set<string>();
  let seconds = 0;
  for (const { system, protocol: text, variants = {} } of Object.values(arms)) {
    const { protocol } = readProtocol(text);
    if (protocol === undefined) continue;
    const days = protocolLength(protocol) / msPerDay;
    seconds += runs * (settling + days * (perDay[system] ?? 0.004));
    structures.add(JSON.stringify([system, { ...protocol.variants, ...variants }, protocol.perturb]));
  }
  return seconds + compiling * structures.size;
}
