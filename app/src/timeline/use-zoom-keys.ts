import { useEffect } from "react";
import { useView } from "../state/view.ts";
import { isTyped } from "./is-typed.ts";
import { middleOf, zoomed } from "./zoom.ts";

/** + and - zoom around the time that is pointed at, 0 shows all: on the timeline, and where nothing has the focus. */
export function useZoomKeys(length: number): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      if (ctrlKey || metaKey || altKey || defaultPrevented || isTyped(target)) return;
      if (!(target instanceof HTMLElement)) return;
      if (target !== document.body && target.closest(".timeline") === null) return;
      const { cursor, look, range = { from: 0, to: length } } = useView.getState();
      const at = middleOf(range, cursor);
      if (key === "0") look({ range: undefined });
      else if (key === "+" || key === "=") look({ range: zoomed(range, at, 0.5, length) });
      else if (key === "-" || key === "_") look({ range: zoomed(range, at, 2, length) });
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [length]);
}
