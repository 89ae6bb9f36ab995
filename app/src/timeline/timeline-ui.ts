import { create } from "zustand";
import type { Lane } from "./lanes.ts";

/** What a drag shows beside the pointer. */
export interface DragNote {
  /** Path of the entry that is dragged. */
  readonly path: string;
  readonly text: string;
  /** Why it cannot be put here. */
  readonly why?: string | undefined;
}

interface TimelineUi {
  /** The mark that the keys act on. */
  readonly focused: string | undefined;
  /** What is open below the timeline. */
  readonly panel: "event" | "add" | "person" | undefined;
  /** When what is added will be, in milliseconds from the start. */
  readonly addAt: number | undefined;
  /** The lane that was clicked for what is added. */
  readonly addTo: Lane | undefined;
  readonly dragged: DragNote | undefined;
  /** What a screen reader is told. */
  readonly said: string;
  readonly tell: (changes: Partial<TimelineUi>) => void;
}

/** How the timeline itself is used: which mark, which form. */
export const useTimelineUi = create<TimelineUi>()((set) => ({
  focused: undefined,
  panel: undefined,
  dragged: undefined,
  addAt: undefined,
  addTo: undefined,
  said: "",
  tell: (changes) => set(changes),
}));

const pause = 600;
let last = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Tells a screen reader, the newest alone where much comes at once. */
export function announce(said: string): void {
  const put = () => {
    last = Date.now();
    useTimelineUi.getState().tell({ said });
  };
  clearTimeout(waiting);
  const left = last + pause - Date.now();
  if (left <= 0) put();
  else waiting = setTimeout(put, left);
}
