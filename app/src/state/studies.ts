import type { Diagnostic } from "equator";
import { type Change, editText } from "equator/protocol";
import { create } from "zustand";
import type { OwnSet } from "../own-data/own-points.ts";
import {
  afterStep,
  type Held,
  type History,
  shownAgain,
  stepBack,
  stepForward,
  type Typed,
} from "./studies-history.ts";
import { previewOf, type Reading, readStudy, type Study, withData, withText } from "./study.ts";

/** So many protocols are held side by side at most. */
export const mostStudies = 4;

/** What is typed is read when nothing was typed for so many milliseconds. */
const readAfter = 150;

interface Studies extends History {
  readonly studies: readonly Study[];
  /** The one that is worked on. */
  readonly active: string;
  /** The active protocol as it is dragged; undefined while nothing is. */
  readonly preview: Reading | undefined;
  readonly choose: (id: string) => void;
  /** Opens a text in place of the active protocol, with measurements beside it. */
  readonly open: (text: string, did?: string, data?: readonly OwnSet[]) => void;
  /** Opens a text beside the others; in place of the active one where there is no room. */
  readonly openBeside: (text: string, did: string, data?: readonly OwnSet[]) => void;
  /** Puts measurements beside the active protocol in place of those that were there, as one step. */
  readonly measure: (data: readonly OwnSet[], did: string) => void;
  /** Opens texts in place of all protocols, as one step. */
  readonly openAll: (texts: readonly string[], did: string) => void;
  /** Writes a text, as one step that can be undone. */
  readonly write: (text: string, did: string) => void;
  /** Takes a text that is being typed: it is read after a pause, and is one step while there is none. */
  readonly type: (text: string) => void;
  /** Makes changes in the text of the active protocol, as one step; or gives why they cannot be made. */
  readonly apply: (changes: readonly Change[], did: string) => readonly Diagnostic[];
  readonly drag: (changes: readonly Change[]) => void;
  readonly endDrag: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly duplicate: () => void;
  readonly close: (id: string) => void;
  /** Shows what was held, without a past. */
  readonly restore: (held: Held) => void;
}

const letters = ["A", "B", "C", "D"];

/** The protocols that are worked on. */
export const useStudies = create<Studies>()((set, get) => {
  const change = (did: string, with_: (study: Study) => Study, typed?: Typed) =>
    set((state) => {
      const studies = state.studies.map((study) => (study.id === state.active ? with_(study) : study));
      const isSame = studies.every((study, i) => isSameHeld(study, state.studies[i]));
      return { studies, preview: undefined, ...(isSame ? {} : afterStep(state, state, did, typed)) };
    });
  const beside = (study: Omit<Study, "id">, did: string): boolean => {
    const state = get();
    const id = letters.find((letter) => state.studies.every((other) => other.id !== letter));
    if (id === undefined || state.studies.length >= mostStudies) return false;
    const studies = [...state.studies, { ...study, id }];
    set({ studies, active: id, preview: undefined, ...afterStep(state, state, did) });
    return true;
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const readTyped = () =>
    set(({ studies }) => ({
      studies: studies.map((study) => (study.isUnread ? withText(study, study.text) : study)),
    }));
  return {
    studies: [{ id: "A", text: "", reading: readStudy("") }],
    active: "A",
    preview: undefined,
    past: [],
    future: [],
    choose: (id) => set({ active: id, preview: undefined }),
    open: (text, did = "open", data = []) =>
      change(did, ({ id }) => withData({ id, text, reading: readStudy(text) }, data)),
    openBeside: (text, did, data = []) => {
      const { id: _, ...study } = withData({ id: "", text, reading: readStudy(text) }, data);
      if (!beside(study, did)) get().open(text, did, data);
    },
    measure: (data, did) => change(did, (study) => withData(study, data)),
    openAll: (texts, did) =>
      set((state) => {
        const held = texts.slice(0, mostStudies).map((text, i) => ({ id: letters[i] ?? "A", text }));
        if (held.length === 0) return {};
        const shown = shownAgain({ texts: held, active: "A" }, state);
        return { ...shown, preview: undefined, ...afterStep(state, state, did) };
      }),
    write: (text, did) => change(did, (study) => withText(study, text)),
    type: (text) => {
      const place = firstDifference(activeOf(get())?.text ?? "", text);
      change("typing", (study) => ({ ...study, text, isUnread: true }), { at: Date.now(), place });
      clearTimeout(waiting);
      waiting = setTimeout(readTyped, readAfter);
    },
    apply: (changes, did) => {
      const study = activeOf(get());
      if (study === undefined) return [];
      const edited = editText(study.text, changes);
      if ("faults" in edited) {
        set({ preview: undefined });
        return edited.faults;
      }
      change(did, (one) => withText(one, edited.text));
      return [];
    },
    drag: (changes) => {
      const study = activeOf(get());
      set({ preview: study && previewOf(study, changes) });
    },
    endDrag: () => set({ preview: undefined }),
    undo: () => set((state) => ({ preview: undefined, ...stepBack(state, state) })),
    redo: () => set((state) => ({ preview: undefined, ...stepForward(state, state) })),
    duplicate: () => {
      const study = activeOf(get());
      if (study !== undefined) beside(study, "duplicate");
    },
    close: (id) =>
      set((state) => {
        const studies = state.studies.filter((study) => study.id !== id);
        const [first] = studies;
        if (first === undefined || studies.length === state.studies.length) return {};
        const active = state.active === id ? first.id : state.active;
        return { studies, active, preview: undefined, ...afterStep(state, state, `close ${id}`) };
      }),
    restore: (held) =>
      set({ ...shownAgain(held, { studies: [] }), preview: undefined, past: [], future: [] }),
  };
});

/** The protocol that is worked on. */
export function activeOf({ studies, active }: Pick<Studies, "studies" | "active">): Study | undefined {
  return studies.find(({ id }) => id === active);
}

function isSameHeld(one: Study, other: Study | undefined): boolean {
  return one.text === other?.text && one.data === other.data;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
