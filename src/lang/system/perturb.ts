import { didYouMean } from "../../messages/near-matches.ts";
import { type Fault, fault } from "../fault.ts";
import { tissueOf } from "./address.ts";
import type { Assembly } from "./assemble-system.ts";

/** A change of the expression of a gene: 0 is a knock-out, 1 leaves it as it is. */
export interface Perturbation {
  readonly gene: string;
  readonly level: number;
  /** Only in instances of this tissue; absent = everywhere. */
  readonly tissue?: string;
}

/** Address of a parameter or state -> by how much perturbations multiply it. */
export function resolvePerturbations(
  assembly: Assembly,
  perturb: readonly Perturbation[],
): { levels: ReadonlyMap<string, number>; faults: Fault[] } {
  const levels = new Map<string, number>();
  const faults: Fault[] = [];
  perturb.forEach(({ gene, level, tissue }, index) => {
    const where = { path: `perturb.${index}` };
    if (!(level >= 0 && Number.isFinite(level)))
      faults.push(fault("level-impossible", where, { found: `${level}` }));
    const addresses = addressesOf(assembly, gene, tissue);
    if (addresses.length === 0) {
      const hint = didYouMean(gene, knownGenes(assembly));
      faults.push(fault("gene-unknown", where, { found: gene, expected: tissue, hint }));
    }
    for (const address of addresses) levels.set(address, (levels.get(address) ?? 1) * level);
  });
  return { levels, faults };
}

function addressesOf(assembly: Assembly, gene: string, tissue: string | undefined): string[] {
  return [...assembly.modules].flatMap(([instance, { genes = {} }]) => {
    if (tissue !== undefined && tissueOf(instance) !== tissue) return [];
    return Object.hasOwn(genes, gene) ? (genes[gene] ?? []).map((name) => `${instance}.${name}`) : [];
  });
}

function knownGenes(assembly: Assembly): Set<string> {
  return new Set([...assembly.modules.values()].flatMap(({ genes = {} }) => Object.keys(genes)));
}
