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

/** What was read from one file. */
export interface OwnFile {
  readonly name: string;
  readonly points: readonly OwnPoint[];
}

interface OwnData {
  readonly files: readonly OwnFile[];
  /** Takes what a file says, in place of what one of the same name said. */
  readonly add: (file: OwnFile) => void;
  readonly remove: (name: string) => void;
}

/** Measurements of the user's own: they stay in the memory of this page. */
export const useOwnData = create<OwnData>()((set) => ({
  files: [],
  add: (file) => set(({ files }) => ({ files: [...files.filter(({ name }) => name !== file.name), file] })),
  remove: (name) => set(({ files }) => ({ files: files.filter((file) => file.name !== name) })),
}));

/** The points of some readouts. */
export function pointsOf(files: readonly OwnFile[], readouts: readonly string[]): OwnPoint[] {
  return files.flatMap(({ points }) => points.filter(({ readout }) => readouts.includes(readout)));
}
