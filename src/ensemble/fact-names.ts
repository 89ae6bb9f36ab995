import type { Fact } from "./ensemble.ts";

/** What is read off a curve, in the order in which members carry it. */
export const factNames = [
  "baseline",
  "peak",
  "peakAt",
  "lowest",
  "lowestAt",
  "mean",
  "hoursAbove",
] as const satisfies readonly Fact[];

/** A value for each fact. */
export function factRecord<Value>(of: (name: Fact, index: number) => Value): Record<Fact, Value> {
  return Object.fromEntries(factNames.map((name, i) => [name, of(name, i)])) as Record<Fact, Value>;
}
