import type { Change } from "equator/protocol";
import { create } from "zustand";
import { previewOf, type Reading, readStudy, redone, type Study, undone, withText } from "./study.ts";

/** So many protocols are held side by side at most. */
export const mostStudies = 4;

interface Studies {
  readonly studies: readonly Study[];
  /** The one that is worked on. */
  readonly active: string;
  /** The active protocol as it is dragged; undefined while nothing is. */
  readonly preview: Reading | undefined;
  readonly choose: (id: string) => void;
  /** Opens a text in place of the active protocol. */
  readonly open: (text: string) => void;
  /** Writes a text, as one step that can be undone. */
  readonly write: (text: string, did: string) => void;
  readonly drag: (changes: readonly Change[]) => void;
  readonly endDrag: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly duplicate: () => void;
  readonly close: (id: string) => void;
}

const letters = ["A", "B", "C", "D"];

/** The protocols that are worked on. */
export const useStudies = create<Studies>()((set, get) => {
  const change = (with_: (study: Study) => Study) =>
    set(({ studies, active }) => ({
      studies: studies.map((study) => (study.id === active ? with_(study) : study)),
      preview: undefined,
    }));
  return {
    studies: [{ id: "A", text: "", reading: readStudy(""), past: [], future: [] }],
    active: "A",
    preview: undefined,
    choose: (id) => set({ active: id, preview: undefined }),
    open: (text) => change((study) => withText(study, text, "open")),
    write: (text, did) => change((study) => withText(study, text, did)),
    drag: (changes) => {
      const study = activeOf(get());
      set({ preview: study && previewOf(study, changes) });
    },
    endDrag: () => set({ preview: undefined }),
    undo: () => change(undone),
    redo: () => change(redone),
    duplicate: () => {
      const { studies } = get();
      const id = letters.find((letter) => studies.every((study) => study.id !== letter));
      const study = activeOf(get());
      if (id === undefined || study === undefined) return;
      set({ studies: [...studies, { ...study, id, past: [], future: [] }], active: id, preview: undefined });
    },
    close: (id) =>
      set(({ studies, active }) => {
        const left = studies.filter((study) => study.id !== id);
        const [first] = left;
        if (first === undefined) return {};
        return { studies: left, active: active === id ? first.id : active, preview: undefined };
      }),
  };
});

/** The protocol that is worked on. */
export function activeOf({ studies, active }: Pick<Studies, "studies" | "active">): Study | undefined {
  return studies.find(({ id }) => id === active);
}
