import type { System } from "../../src/index.ts";
import { builtOf, questionOf, sha256 } from "../../src/simulate/index.ts";
import type { ComputedClaim } from "./claim.ts";
import { experimentOf } from "./compute.ts";

/** Digits of a hash that are kept. */
const digits = 16;

/** The hash of the equations of each claim, by its name: of every system that its arms run on, with the agents they take. */
export async function modelsOf(claims: readonly ComputedClaim[]): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<System, Map<string, Promise<string>>>();
  const found = new Map<string, string>();
  for (const claim of claims) {
    const own = new Set<string>();
    for (const { system, protocol, variants = {} } of Object.values(experimentOf(claim).arms)) {
      const question = questionOf(protocol, { system, variants });
      own.add(await hashOf(question.system, question.build.variants ?? {}, hashes));
    }
    found.set(claim.id, (await sha256([...own].sort().join(" "))).slice(0, digits));
  }
  return found;
}

function hashOf(
  system: System,
  variants: Readonly<Record<string, string>>,
  hashes: Map<System, Map<string, Promise<string>>>,
): Promise<string> {
  const known = hashes.get(system) ?? new Map<string, Promise<string>>();
  hashes.set(system, known);
  const key = JSON.stringify(variants);
  const hash = known.get(key) ?? sha256(JSON.stringify(builtOf(system, { variants }).flat));
  known.set(key, hash);
  return hash;
}
