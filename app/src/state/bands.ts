import { create } from "zustand";
import type { BandsAnswer } from "../worker/bands.ts";

/** What bands are of: what is not known of the numbers, or people; `none` draws no bands. */
export type BandsOf = "parameters" | "people" | "none";

/** The bands of a study. */
export interface StudyBands {
  readonly bands: BandsAnswer;
  /** Whether they are of before the last change. */
  readonly isOld: boolean;
}

interface Bands {
  readonly of: Readonly<Record<string, StudyBands | undefined>>;
  readonly kind: BandsOf;
  /** How far the members that are running are, 0 to 1; undefined while none run. */
  readonly part: number | undefined;
  /** Why there are none. */
  readonly why: string | undefined;
  readonly choose: (kind: BandsOf) => void;
  readonly take: (id: string, bands: BandsAnswer) => void;
  readonly age: (id: string) => void;
  readonly tell: (part: number | undefined, why?: string) => void;
}

/** The bands around curves, by study. */
export const useBands = create<Bands>()((set) => ({
  of: {},
  kind: "parameters",
  part: undefined,
  why: undefined,
  choose: (kind) => set({ kind, of: {} }),
  take: (id, bands) => set(({ of }) => ({ of: { ...of, [id]: { bands, isOld: false } } })),
  age: (id) =>
    set(({ of }) => {
      const own = of[id];
      return own === undefined || own.isOld ? {} : { of: { ...of, [id]: { ...own, isOld: true } } };
    }),
  tell: (part, why) => set({ part, why }),
}));
