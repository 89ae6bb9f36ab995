import { create } from "zustand";
import { readSaved } from "../state/saved.ts";
import { tourSteps } from "./tour-steps.ts";

interface Tour {
  /** Which step is shown; one past the last is the end of it. */
  readonly step: number | undefined;
  /** Whether it is offered: on a first visit, until that is answered. */
  readonly isOffered: boolean;
  /** Whether the step before was done, and not passed over. */
  readonly wasDone: boolean;
  readonly begin: () => void;
  readonly go: (by: number, wasDone?: boolean) => void;
  readonly end: () => void;
}

/** Where the tour is. */
export const useTour = create<Tour>()((set) => ({
  step: undefined,
  isOffered: readSaved() === undefined,
  wasDone: false,
  begin: () => set({ step: 0, isOffered: false, wasDone: false }),
  go: (by, wasDone = false) =>
    set(({ step = 0 }) => ({ step: Math.max(0, Math.min(tourSteps.length, step + by)), wasDone })),
  end: () => set({ step: undefined, isOffered: false }),
}));
