import { useTour } from "./tour-state.ts";

/** Begins the tour. */
export function TourButton() {
  const begin = useTour((tour) => tour.begin);
  return (
    <button
      type="button"
      className="tour-button"
      title="What can be done here, in 90 seconds"
      onClick={begin}
    >
      Tour
    </button>
  );
}

/** Gives the focus to the button that begins the tour. */
export function focusTourButton(): void {
  document.querySelector<HTMLElement>(".tour-button")?.focus();
}

/** Offers the tour on a first visit: a line that can be passed over. */
export function TourOffer() {
  const { isOffered, begin, end } = useTour();
  if (!isOffered) return null;
  return (
    <aside className="tour-offer" aria-label="Tour">
      New here? A tour of 90 seconds shows what can be done.{" "}
      <button type="button" onClick={begin}>
        Take the tour
      </button>{" "}
      <button
        type="button"
        onClick={() => {
          end();
          focusTourButton();
        }}
      >
        No, thanks
      </button>
    </aside>
  );
}
