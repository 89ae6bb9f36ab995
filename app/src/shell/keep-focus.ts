const focusable = "button, summary, input, select, textarea, a[href], [tabindex]";

/** What goes away by a key does not take the focus with it: it goes to what comes before. Called once, when the page starts. */
export function keepFocus(): void {
  const onKey = () => {
    const had = document.activeElement;
    // A dialog gives the focus back by itself.
    if (!(had instanceof HTMLElement) || !had.matches(focusable) || had.closest("dialog:modal") !== null)
      return;
    const all = [...document.querySelectorAll<HTMLElement>(focusable)];
    const place = all.indexOf(had);
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body || had.isConnected) return;
      [...all.slice(0, place).reverse(), ...all.slice(place)].find(canTake)?.focus();
    });
  };
  document.addEventListener("keydown", onKey, true);
  document.addEventListener("keyup", onKey, true);
}

function canTake(element: Element): boolean {
  return element.checkVisibility() && !element.matches(":disabled, [tabindex='-1'], .skip");
}
