import { create } from "zustand";
import type { OwnFault } from "./read-own-data.ts";

/** A measurement of the user's own. */
export interface OwnPoint {
  readonly readout: string;
  /** Milliseconds from the start. */
  readonly at: number;
  readonly value: number;
  /** Half the length of its bar, in the unit of the value. */
  readonly error?: number;
}

/** What was read from one file. */
export interface OwnFile {
  readonly name: string;
  readonly points: readonly OwnPoint[];
}

/** What could not be read of a file. */
export interface OwnFaults {
  readonly name: string;
  readonly faults: readonly OwnFault[];
}

interface OwnData {
  readonly files: readonly OwnFile[];
  readonly faults: OwnFaults | undefined;
  /** Takes what a file says, in place of what one of the same name said. */
  readonly add: (file: OwnFile) => void;
  readonly remove: (name: string) => void;
  readonly refuse: (faults: OwnFaults) => void;
  readonly dismiss: () => void;
}

/** Measurements of the user's own: they stay in the memory of this page. */
export const useOwnData = create<OwnData>()((set) => ({
  files: [],
  faults: undefined,
  add: (file) => set(({ files }) => ({ files: [...files.filter(({ name }) => name !== file.name), file] })),
  refuse: (faults) => set({ faults }),
  dismiss: () => set({ faults: undefined }),
  remove: (name) => set(({ files }) => ({ files: files.filter((file) => file.name !== name) })),
}));

/** The points of some readouts. */
export function pointsOf(files: readonly OwnFile[], readouts: readonly string[]): OwnPoint[] {
  return files.flatMap(({ points }) => points.filter(({ readout }) => readouts.includes(readout)));
}
