import { create } from "zustand";

/** A measurement of the user's own. */
export interface OwnPoint {
  readonly readout: string;
  /** Milliseconds from the start. */
  readonly at: number;
  readonly value: number;
  /** Half the length of its bar, in the unit of the value. */
  readonly error?: number;
}

/** Measurements that belong together, by the name of their file or as the file calls them. */
export interface OwnSet {
  readonly name: string;
  readonly points: readonly OwnPoint[];
}

/** A measurement as it is drawn. */
export interface DrawnPoint extends OwnPoint {
  /** Place of its set among all: each has a mark of its own. */
  readonly set: number;
}

/** So many measurements are kept beside a protocol at most. */
export const mostPoints = 5000;

/** What is wrong with a file, and where. */
export interface OwnFault {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** What could not be read of a file. */
export interface OwnFaults {
  readonly name: string;
  readonly faults: readonly OwnFault[];
}

/** What could not be read last; undefined where it was all, and once it was seen. */
export const useOwnFaults = create<{ readonly faults: OwnFaults | undefined }>()(() => ({
  faults: undefined,
}));

/** The points of some readouts. */
export function pointsOf(sets: readonly OwnSet[], readouts: readonly string[]): DrawnPoint[] {
  return sets.flatMap(({ points }, set) =>
    points.filter(({ readout }) => readouts.includes(readout)).map((point) => ({ ...point, set })),
  );
}

/** Sets with others, each in place of one of the same name. */
export function withSets(sets: readonly OwnSet[], added: readonly OwnSet[]): readonly OwnSet[] {
  const names = new Set(added.map(({ name }) => name));
  return [...sets.filter(({ name }) => !names.has(name)), ...added];
}

/** Whether something that was kept or sent is sets of measurements. */
export function areOwnSets(found: unknown): found is readonly OwnSet[] {
  if (!Array.isArray(found)) return false;
  const areSets = found.every((set: Partial<Record<keyof OwnSet, unknown>> | null) => {
    return typeof set?.name === "string" && Array.isArray(set.points) && set.points.every(isOwnPoint);
  });
  return areSets && found.reduce((sum, { points }) => sum + points.length, 0) <= mostPoints;
}

function isOwnPoint(found: Partial<Record<keyof OwnPoint, unknown>> | null): boolean {
  if (typeof found?.readout !== "string") return false;
  const { at, value, error = 0 } = found;
  return [at, value, error].every(Number.isFinite);
}
