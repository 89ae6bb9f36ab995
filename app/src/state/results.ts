import type { Protocol } from "equator/protocol";
import { create } from "zustand";
import type { RunAnswer } from "../worker/run.ts";

/** What was computed of a study. */
export interface Result {
  readonly run?: RunAnswer;
  /** Whether the curves are of what is being dragged, less close. */
  readonly isCoarse: boolean;
  /** What the run is of. */
  readonly protocol?: Protocol;
  /** Why nothing could be computed of what the study says now. */
  readonly why?: string;
}

interface Results {
  readonly of: Readonly<Record<string, Result>>;
  readonly take: (id: string, result: Result) => void;
  /** Forgets what was computed of a study. */
  readonly drop: (id: string) => void;
}

/** What was computed, by study. */
export const useResults = create<Results>()((set) => ({
  of: {},
  take: (id, result) => set(({ of }) => ({ of: { ...of, [id]: result } })),
  drop: (id) => set(({ of: { [id]: _, ...of } }) => ({ of })),
}));
