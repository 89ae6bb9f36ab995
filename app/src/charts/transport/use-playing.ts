import { useEffect } from "react";
import { useView } from "../../state/view.ts";
import { played } from "./travel.ts";

/** Where motion is not wanted, the cursor jumps so often, in milliseconds. */
const calmStep = 1000;

/** Moves the cursor while it plays; stops at the end. */
export function usePlaying(length: number): void {
  const isPlaying = useView((view) => view.isPlaying);
  useEffect(() => {
    if (!isPlaying) return;
    const { cursor, look } = useView.getState();
    if (cursor >= length) look({ cursor: 0 });
    let before = performance.now();
    const goOn = () => {
      const now = performance.now();
      const { cursor: at, speed } = useView.getState();
      const next = played(at, now - before, speed, length);
      before = now;
      look(next >= length ? { cursor: length, isPlaying: false } : { cursor: next });
    };
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      const timer = setInterval(goOn, calmStep);
      return () => clearInterval(timer);
    }
    let frame = requestAnimationFrame(function step() {
      goOn();
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, length]);
}
