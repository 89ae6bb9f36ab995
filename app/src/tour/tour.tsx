import { useEffect, useRef } from "react";
import { see, watch } from "./see.ts";
import { focusTourButton } from "./tour-button.tsx";
import { useTour } from "./tour-state.ts";
import { tourSteps } from "./tour-steps.ts";
import "./tour.css";

/** The tour: a card beside the page, which stays usable, that points at one thing after the other. */
export function Tour() {
  const { step, wasDone, go, end } = useTour();
  const card = useRef<HTMLElement>(null);
  const isOn = step !== undefined;
  const shown = step === undefined ? undefined : tourSteps[step];

  useEffect(() => {
    if (!isOn) return;
    card.current?.focus({ preventScroll: true });
    const leave = (key: KeyboardEvent) => {
      const isOfOther = key.target instanceof Element && key.target.closest(ownEscape) !== null;
      if (key.key === "Escape" && !key.defaultPrevented && !isOfOther) end();
    };
    document.addEventListener("keydown", leave);
    return () => {
      document.removeEventListener("keydown", leave);
      // Whoever was in the card goes on from the button that began it.
      if (document.activeElement === document.body) focusTourButton();
    };
  }, [isOn, end]);

  useEffect(() => {
    if (shown === undefined) return;
    const began = see();
    let marked: Element | null = null;
    let frame = 0;
    // What is done once is told once, also where more changes before the next step is shown.
    let isDone = false;
    const point = () => {
      frame = 0;
      const found = document.querySelector(shown.place);
      if (found === marked) return;
      marked?.removeAttribute("data-tour");
      found?.setAttribute("data-tour", "");
      if (marked === null) found?.scrollIntoView({ block: innerWidth < narrow ? "start" : "center" });
      marked = found;
    };
    point();
    const leave = watch((event) => {
      if (isDone) return;
      isDone = shown.isDone(see(event), began);
      if (isDone) go(1, true);
      else if (frame === 0) frame = requestAnimationFrame(point);
    });
    return () => {
      leave();
      cancelAnimationFrame(frame);
      marked?.removeAttribute("data-tour");
    };
  }, [shown, go]);

  if (step === undefined) return null;
  const count = tourSteps.length;
  return (
    <section
      ref={card}
      className="tour"
      role="dialog"
      aria-modal="false"
      aria-labelledby="tour"
      tabIndex={-1}
    >
      <div aria-live="polite">
        <p className="tour-count">
          {wasDone ? "✓ Done. " : ""}
          {shown === undefined ? "" : `Step ${step + 1} of ${count}`}
        </p>
        <h2 id="tour">{shown?.title ?? "That was the tour"}</h2>
        <p>{shown?.words ?? "All that you did can be undone. The tour can be taken again at any time."}</p>
      </div>
      <div className="tour-acts">
        {step > 0 && (
          <button type="button" onClick={() => go(-1)}>
            Back
          </button>
        )}
        {shown !== undefined && (
          <>
            <button type="button" onClick={() => focusIn(shown.place)}>
              Go there
            </button>
            <button type="button" className="tour-next" onClick={() => go(1)}>
              {step === count - 1 ? "Finish" : "Next"}
            </button>
          </>
        )}
        <button type="button" onClick={end}>
          End tour
        </button>
      </div>
    </section>
  );
}

const narrow = 700;
/** What Escape closes by itself. */
const ownEscape = "dialog, details[open], [role=dialog]:not(.tour), .event-form, input, textarea, select";
const focusable = 'button:not([tabindex="-1"]), [tabindex="0"], summary, input, select, a[href]';

/** Brings the keys to a place: to itself, or to the first in it that takes them. */
function focusIn(place: string): void {
  const found = document.querySelector<HTMLElement>(place);
  const target = found?.matches(focusable) ? found : (found?.querySelector<HTMLElement>(focusable) ?? found);
  // What takes no keys is shown to them all the same.
  if (target?.matches(focusable) === false && !target.hasAttribute("tabindex")) target.tabIndex = -1;
  target?.focus();
}
