import { create } from "zustand";

interface Notice {
  readonly words: string | undefined;
  readonly tell: (words: string | undefined) => void;
}

/** What the page last had to say about files and links. */
export const useNotice = create<Notice>()((set) => ({
  words: undefined,
  tell: (words) => set({ words }),
}));
