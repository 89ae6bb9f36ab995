import { useEffect } from "react";
import { type Colouring, useView } from "../state/view.ts";

const next: Readonly<Record<Colouring, Colouring>> = { system: "light", light: "dark", dark: "system" };

const words: Readonly<Record<Colouring, string>> = {
  system: "Colours as on this machine; change to light",
  light: "Light colours; change to dark",
  dark: "Dark colours; change to those of this machine",
};

/** Light, dark, or as the machine is set. */
export function ColouringChoice() {
  const colouring = useView((view) => view.colouring);
  const look = useView((view) => view.look);
  useEffect(() => {
    const root = document.documentElement;
    if (colouring === "system") delete root.dataset["colouring"];
    else root.dataset["colouring"] = colouring;
  }, [colouring]);
  return (
    <button
      type="button"
      className="colouring"
      title={words[colouring]}
      aria-label={words[colouring]}
      onClick={() => look({ colouring: next[colouring] })}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {colouring === "dark" && <circle cx="8" cy="8" r="6" fill="currentColor" />}
        {colouring === "system" && <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />}
      </svg>
    </button>
  );
}
