import { useMap } from "../map/map-state.ts";
import { useResults } from "../state/results.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import type { Seen } from "./tour-steps.ts";

/** How the page stands; `event` is what was clicked or came into focus last. */
export function see(event?: Event): Seen {
  const studies = useStudies.getState();
  const { cursor, tissue } = useView.getState();
  const target = event?.target;
  return {
    text: activeOf(studies)?.text ?? "",
    cursor,
    tissue,
    studies: studies.studies.length,
    hasCard: useMap.getState().picked?.kind === "influence",
    isExportOpen: document.querySelector(".run-files[open]") !== null,
    isInFindings: target instanceof Element && target.closest(".findings") !== null,
  };
}

/** Looks whenever something of the page may have changed. */
export function watch(look: (event?: Event) => void): () => void {
  const leave = [useStudies, useView, useMap, useResults].map((store) => store.subscribe(() => look()));
  const kinds = ["click", "focusin", "toggle"];
  for (const kind of kinds) document.addEventListener(kind, look, true);
  return () => {
    for (const one of leave) one();
    for (const kind of kinds) document.removeEventListener(kind, look, true);
  };
}
