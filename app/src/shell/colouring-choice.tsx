import { useEffect } from "react";
import { type Colouring, useView } from "../state/view.ts";

const next: Readonly<Record<Colouring, Colouring>> = { system: "light", light: "dark", dark: "system" };

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
    <button type="button" onClick={() => look({ colouring: next[colouring] })}>
      Colours: {colouring}
    </button>
  );
}
