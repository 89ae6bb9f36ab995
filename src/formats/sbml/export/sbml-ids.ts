/** Ids of SBML for the addresses of a system: `muscle.akt.k_on` is `muscle__akt__k_on`. */
export class SbmlIds {
  private readonly ids = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** The id of an address; the first asked for of two that would have the same keeps it, the next is numbered. */
  of(address: string): string {
    const known = this.ids.get(address);
    if (known !== undefined) return known;
    const id = this.fresh(asId(address));
    this.ids.set(address, id);
    return id;
  }

  /** An id that nothing has yet, as `wanted` or numbered. */
  fresh(wanted: string): string {
    let id = wanted;
    for (let n = 2; this.taken.has(id); n++) id = `${wanted}_${n}`;
    this.taken.add(id);
    return id;
  }
}

/** A text with what no id may hold replaced. */
export function asId(text: string): string {
  const id = text.replaceAll(".", "__").replaceAll(/[^A-Za-z0-9_]/g, "_");
  return /^[0-9]/.test(id) || id === "" ? `_${id}` : id;
}
