import { create } from "zustand";

/** A stretch of time, in milliseconds from the start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Pages that lie over the one screen. */
export type Sheet = "templates" | "gallery" | "scan" | "sbml" | "report";

export type Colouring = "system" | "light" | "dark";

interface View {
  /** The time that all panels point at, in milliseconds from the start. */
  readonly cursor: number;
  readonly isPlaying: boolean;
  /** Hours of the protocol that pass in a second of playing. */
  readonly speed: number;
  readonly tissue: string;
  /** The stretch of time that is shown; all of it where undefined. */
  readonly range: Stretch | undefined;
  /** Path of the entry that is selected, as realised events name it: `events.0`. */
  readonly selected: string | undefined;
  /** Readouts that have a chart of their own, besides those of the tissue. */
  readonly charted: readonly string[];
  readonly sheet: Sheet | undefined;
  readonly isEditorOpen: boolean;
  readonly colouring: Colouring;
}

interface Acts {
  /** Changes some of it. */
  readonly look: (changes: Partial<View>) => void;
  /** Gives a readout a chart of its own, or takes it away. */
  readonly chart: (readout: string) => void;
}

/** How the protocol is looked at: none of it alters a result. */
export const useView = create<View & Acts>()((set) => ({
  cursor: 0,
  isPlaying: false,
  speed: 2,
  tissue: "muscle",
  range: undefined,
  selected: undefined,
  charted: [],
  sheet: undefined,
  isEditorOpen: false,
  colouring: "system",
  look: (changes) => set(changes),
  chart: (readout) =>
    set(({ charted }) => ({
      charted: charted.includes(readout) ? charted.filter((one) => one !== readout) : [...charted, readout],
    })),
}));
