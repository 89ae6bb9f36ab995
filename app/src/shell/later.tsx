import { type ReactNode, useEffect, useState } from "react";

/** What waits to be drawn, in the order in which it is to be. */
const waiting: (() => void)[] = [];
let isDrawing = false;

/**
 * Draws its children a moment later than what is around it, each `Later` in a task of its own, in their order: so the page
 * answers in between, however much there is to draw.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const draw = () => setDue(true);
    waiting.push(draw);
    if (!isDrawing) drawNext();
    return () => {
      const at = waiting.indexOf(draw);
      if (at >= 0) waiting.splice(at, 1);
    };
  }, []);
  return isDue ? children : null;
}

/** A timer, not a frame: what is out of sight is drawn too. */
function drawNext(): void {
  isDrawing = true;
  setTimeout(() => {
    waiting.shift()?.();
    isDrawing = waiting.length > 0;
    if (isDrawing) drawNext();
  });
}
