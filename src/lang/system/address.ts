/** `muscle.akt.k_on` as the instance `muscle.akt` and its name `k_on`. */
export function splitAddress(address: string): { readonly instance: string; readonly name: string } {
  const dot = address.lastIndexOf(".");
  return { instance: address.slice(0, Math.max(dot, 0)), name: address.slice(dot + 1) };
}

/** The first word of an instance address with several words: its tissue. */
export function tissueOf(instance: string): string | undefined {
  const dot = instance.indexOf(".");
  return dot < 0 ? undefined : instance.slice(0, dot);
}
