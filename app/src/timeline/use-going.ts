import { type RefObject, useEffect, useRef } from "react";
import { type Stretch, useView } from "../state/view.ts";
import type { TimeScale } from "./time-scale.ts";
import { useTimelineUi } from "./timeline-ui.ts";
import { within } from "./zoom.ts";

/** Going to a mark or a column by its key: what is out of view is brought into it first. */
export interface Going {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly goTo: (key: string, at: Stretch) => void;
  /** Shows a stretch of time, and goes to what is in it. */
  readonly enter: (shown: Stretch, key: string | undefined) => void;
}

export function useGoing(scale: TimeScale, length: number): Going {
  const place = useRef<HTMLDivElement>(null);
  const goes = useRef(false);
  const { focused, tell } = useTimelineUi();
  // What is gone to by keys may have to be drawn first.
  useEffect(() => {
    if (!goes.current) return;
    goes.current = false;
    place.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused ?? "")}"]`)?.focus();
  });
  const { look } = useView.getState();
  return {
    place,
    goTo: (key, { from, to }) => {
      goes.current = true;
      if (to < scale.from || from > scale.to) {
        const half = (scale.to - scale.from) / 2;
        look({ range: within({ from: from - half, to: from + half }, length) });
      }
      tell({ focused: key });
    },
    enter: (shown, key) => {
      goes.current = true;
      tell({ focused: key ?? focused });
      look({ range: within(shown, length), cursor: shown.from });
    },
  };
}
