/** Whether somebody is in the middle of something: no dialog comes between. */
export interface Hands {
  /** Milliseconds since they last pressed a key or a button or moved what they hold; 0 while they hold it. */
  restFor(): number;
}

const touches = ["keydown", "keyup", "input", "pointerdown", "pointermove", "pointerup", "pointercancel"];

/** Watches what is done on a page. A pointer that merely passes over it does nothing. */
export function watchHands(page: EventTarget, now: () => number = Date.now): Hands {
  let last = Number.NEGATIVE_INFINITY;
  const held = new Set<number>();
  for (const type of touches) {
    page.addEventListener(
      type,
      (event) => {
        const { pointerId, buttons } = event as Partial<PointerEvent>;
        if (type === "pointermove" && held.size === 0) return;
        if (pointerId !== undefined && type === "pointerdown") held.add(pointerId);
        // One that was let go elsewhere holds nothing any more.
        else if (pointerId !== undefined && (buttons === 0 || type === "pointercancel"))
          held.delete(pointerId);
        last = now();
      },
      { capture: true, passive: true },
    );
  }
  return { restFor: () => (held.size > 0 ? 0 : now() - last) };
}
