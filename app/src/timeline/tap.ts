/** From so many pixels on it is a drag and no click; fingers are less steady. */
export function slackOf({ pointerType }: PointerEvent): number {
  return pointerType === "touch" ? 8 : 4;
}

/**
 * Does what a press without a drag asks for: at once, or, of a finger, when the browser says click after it. What opens
 * may stand under the finger, and that click is not for it.
 */
export function onTap({ pointerType }: PointerEvent, act: () => void): void {
  if (pointerType !== "touch") {
    act();
    return;
  }
  const end = () => {
    removeEventListener("click", onClick, true);
    removeEventListener("pointerdown", end, true);
  };
  const onClick = (event: MouseEvent) => {
    end();
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  addEventListener("click", onClick, true);
  // A long press says no click.
  addEventListener("pointerdown", end, true);
}
