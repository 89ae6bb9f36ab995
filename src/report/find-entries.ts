import type { IndexEntry, SystemIndex } from "../lang/index.ts";

/**
 * The entries that a name stands for: its address, else all whose address ends with it (`k_on`, `mtorc1.k_on`), else
 * all of the module instance of that name.
 */
export function findEntries(index: SystemIndex, name: string): IndexEntry[] {
  const exact = index.get(name);
  if (exact !== undefined) return [exact];
  const entries = [...index.values()];
  const ending = entries.filter(({ address }) => shortAddress(address).endsWith(`.${name}`));
  if (ending.length > 0) return ending;
  return entries.filter(({ address }) => address.startsWith(`${name}.`));
}

/** Every name by which something can be asked for. */
export function knownNames(index: SystemIndex): Set<string> {
  const names = new Set<string>();
  for (const address of index.keys()) {
    const words = shortAddress(address).split(".");
    names.add(address);
    names.add(words.at(-1) ?? address);
    for (let count = 1; count < words.length; count++) names.add(words.slice(0, count).join("."));
  }
  return names;
}

/** `muscle.akt.processes.activation` as people say it: `muscle.akt.activation`. */
export function shortAddress(address: string): string {
  return address.replace(".processes.", ".");
}
