import type { Division, Variability } from "../definition/people.ts";

/** How much people differ in a number, in words; `name` writes an address. */
export function wordPeople(entry: Variability | Division, name = (address: string) => address): string {
  if ("share" in entry) {
    const factors = Object.entries(entry.otherwise ?? {}).map(
      ([address, factor]) => `${name(address)} x ${factor}`,
    );
    const otherwise = factors.length === 0 ? "" : `; where it is 0: ${factors.join(", ")}`;
    return `1 in a share of ${entry.share}${otherwise}`;
  }
  const { cv, along = {}, knownFrom = [] } = entry;
  const others = Object.entries(along).map(([address, power]) =>
    power === 1 ? name(address) : `${name(address)}^${power}`,
  );
  const known = knownFrom.length === 0 ? "" : `, 0 where ${knownFrom.map(name).join(" or ")} is given`;
  return [
    ...(cv === undefined ? [] : [`cv ${cv}${known}`]),
    ...(others.length === 0 ? [] : [`goes along with ${others.join(", ")}`]),
  ].join("; ");
}
