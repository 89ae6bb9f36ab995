import { type RefObject, useEffect } from "react";
import { useView } from "../../state/view.ts";
import { type Course, moved, moveOfKey } from "./travel.ts";

/** Keys of the transport: all of them in it, in charts and on the map; on the page, all but those that turn its pages. */
export function useKeys(place: RefObject<HTMLElement | null>, course: Course): void {
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (!(target instanceof Element) || isTyped(target)) return;
      const isOwn =
        place.current?.contains(target) === true || target.closest(".chart, .map-picture") !== null;
      if (!isOwn && target !== document.body) return;
      const { cursor, isPlaying, look } = useView.getState();
      if (event.key === " " && !target.closest("button, summary, select")) {
        event.preventDefault();
        look({ isPlaying: !isPlaying });
        return;
      }
      const move = moveOfKey(event.key);
      if (move === undefined || target.closest("select") !== null) return;
      if (!isOwn && event.key.startsWith("Page")) return;
      event.preventDefault();
      look({ cursor: moved(cursor, move, course), isPlaying: false });
    };
    document.addEventListener("keydown", take);
    return () => document.removeEventListener("keydown", take);
  }, [place, course]);
}

/** Whether keys write or choose there: the slider is no such place. */
function isTyped(target: Element): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "range";
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
