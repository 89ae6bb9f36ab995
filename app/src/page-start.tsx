import { createRoot } from "react-dom/client";
import { takeLinks } from "./files/open-file.ts";
import { takeServedFile } from "./files/served-file.ts";
import { takeDroppedFiles } from "./files/take-files.ts";
import { startMeaning } from "./findings/start-meaning.ts";
import { startSafety } from "./safety/safety.ts";
import { App } from "./shell/app.tsx";
import { startBands } from "./simulation/bands.ts";
import { startLive } from "./simulation/live.ts";
import { useResults } from "./state/results.ts";
import { restoreSaved, showFirst, startSaving } from "./state/saved.ts";
import { firstTemplate } from "./templates.ts";
import "uplot/dist/uPlot.min.css";
import "./shell/style.css";

/** Starts the page: the first curves are asked for before anything is drawn. */
export function startPage(): void {
  const place = document.getElementById("app");
  if (place === null) throw new Error("the page has no place for the app");
  if (!restoreSaved()) showFirst(firstTemplate());
  startLive();
  afterFirstCurves(() => {
    startBands();
    startMeaning();
  });
  startSaving();
  startSafety();
  takeDroppedFiles();
  takeLinks();
  takeServedFile();
  // In a task of its own: what was asked of the worker goes out first, and the page answers in between.
  setTimeout(() => createRoot(place).render(<App />));
}

/** Until there are curves to look at, nothing else is computed beside them. */
function afterFirstCurves(start: () => void): void {
  const stop = useResults.subscribe(() => {
    stop();
    start();
  });
}
