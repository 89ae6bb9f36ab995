import { create } from "zustand";

interface View {
  /** The time that all panels point at, in milliseconds from the start. */
  readonly cursor: number;
  readonly tissue: string;
  /** The stretch of time that is shown; all of it where undefined. */
  readonly range: { readonly from: number; readonly to: number } | undefined;
  readonly setCursor: (cursor: number) => void;
  readonly setTissue: (tissue: string) => void;
  readonly setRange: (range: View["range"]) => void;
}

/** How the protocol is looked at: none of it alters a result. */
export const useView = create<View>()((set) => ({
  cursor: 0,
  tissue: "muscle",
  range: undefined,
  setCursor: (cursor) => set({ cursor }),
  setTissue: (tissue) => set({ tissue }),
  setRange: (range) => set({ range }),
}));
