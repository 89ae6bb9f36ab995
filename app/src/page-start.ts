import { takeLinks } from "./files/open-file.ts";
import { takeServedFile } from "./files/served-file.ts";
import { takeDroppedFiles } from "./files/take-files.ts";
import { startMeaning } from "./findings/start-meaning.ts";
import { startSafety } from "./safety/safety.ts";
import { keepFocus } from "./shell/keep-focus.ts";
import { startBands } from "./simulation/bands.ts";
import { startLive } from "./simulation/live.ts";
import { useResults } from "./state/results.ts";
import { restoreSaved, showFirst, startSaving } from "./state/saved.ts";
import { useView } from "./state/view.ts";
import { firstTemplate } from "./templates.ts";
import "uplot/dist/uPlot.min.css";
import "./shell/style.css";

/** Where the first visit looks: a while after breakfast, since at the start everything is at rest. */
const firstLook = 3.25 * 3_600_000;

/**
 * Starts the page, each part in a task of its own, so that it answers in between: what is worked on, whose first curves are
 * asked for before anything is drawn; what listens; what is seen.
 */
export function startPage(): void {
  const place = document.getElementById("app");
  if (place === null) throw new Error("the page has no place for the app");
  inTasks([takeUp, listen, () => void import("./shell/draw-app.tsx").then(({ drawApp }) => drawApp(place))]);
}

/** Shows what was worked on last, or the first template, and asks for its curves. */
function takeUp(): void {
  if (!restoreSaved()) {
    showFirst(firstTemplate());
    useView.getState().look({ cursor: firstLook });
  }
  startLive();
  afterFirstCurves(() => {
    startBands();
    startMeaning();
  });
}

function listen(): void {
  startSaving();
  startSafety();
  takeDroppedFiles();
  takeLinks();
  takeServedFile();
  keepFocus();
}

function inTasks([first, ...rest]: readonly (() => void)[]): void {
  if (first === undefined) return;
  setTimeout(() => {
    first();
    inTasks(rest);
  });
}

/** Until there are curves to look at, nothing else is computed beside them. */
function afterFirstCurves(start: () => void): void {
  const stop = useResults.subscribe(() => {
    stop();
    start();
  });
}
