import { type InputHTMLAttributes, useRef } from "react";

/** What a number does as it is dragged, or stepped by keys, from what it was: steps may be parts of one. */
export interface Steps {
  readonly show: (steps: number) => void;
  readonly make: () => void;
  readonly giveUp: () => void;
  /** What is a step while Alt is held, of a whole one. */
  readonly fine?: number;
}

interface DragInputProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly steps: Steps;
}

/** Pixels of a drag for one step. */
const pixelsOfStep = 5;
/** From so many pixels on it is a drag and no click. */
const slack = 4;
const tenth = 0.1;

/** A number that is dragged sideways, stepped by the arrow keys, or typed. A click goes into it, as in any field. */
export function DragInput({ steps, className = "", onKeyDown, ...rest }: DragInputProps) {
  const keyed = useRef(0);
  const { fine = tenth } = steps;
  return (
    <input
      {...rest}
      className={`drag-input ${className}`}
      title="Drag sideways (Alt: fine), step with the up and down keys, or type"
      onPointerDown={(event) => {
        const input = event.currentTarget;
        if (event.button === 0 && document.activeElement !== input)
          followSideways(event.nativeEvent, input, steps);
      }}
      onMouseDown={(event) => {
        // What is dragged is not marked; a click goes in when the button is let go.
        if (document.activeElement !== event.currentTarget) event.preventDefault();
      }}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        const sign = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
        if (sign === 0 || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        keyed.current += sign * (event.altKey ? fine : event.shiftKey ? 10 : 1);
        steps.show(keyed.current);
      }}
      onKeyUp={() => {
        if (keyed.current === 0) return;
        keyed.current = 0;
        steps.make();
      }}
    />
  );
}

/** Follows the pointer sideways from a press: shows what becomes of it once per frame, and makes it when it is let go. */
function followSideways(press: PointerEvent, input: HTMLInputElement, steps: Steps): void {
  const { fine = tenth } = steps;
  let last = press.clientX;
  let isDrag = false;
  let [whole, parts] = [0, 0];
  let frame = 0;
  const draw = () => {
    frame = 0;
    steps.show(Math.trunc(whole / pixelsOfStep) + Math.trunc(parts / pixelsOfStep) * fine);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    isDrag ||= Math.abs(event.clientX - press.clientX) > slack;
    if (!isDrag) return;
    if (event.altKey) parts += event.clientX - last;
    else whole += event.clientX - last;
    last = event.clientX;
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const end = () => {
    cancelAnimationFrame(frame);
    removeEventListener("pointermove", onMove);
    removeEventListener("pointerup", onUp);
    removeEventListener("pointercancel", giveUp);
    removeEventListener("keydown", onKey, true);
  };
  const giveUp = () => {
    end();
    if (isDrag) steps.giveUp();
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    if (frame !== 0) draw();
    end();
    if (isDrag) steps.make();
    else {
      input.focus();
      input.select();
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    giveUp();
  };
  addEventListener("pointermove", onMove);
  addEventListener("pointerup", onUp);
  addEventListener("pointercancel", giveUp);
  addEventListener("keydown", onKey, true);
}
