import { createRoot } from "react-dom/client";
import { App } from "./shell/app.tsx";
import { startLive } from "./simulation/live.ts";
import { useStudies } from "./state/studies.ts";
import { wholeBodyTemplate } from "./templates.ts";
import "uplot/dist/uPlot.min.css";
import "./shell/style.css";

/** Starts the page: the first curves are asked for before anything is drawn. */
export function startPage(): void {
  const place = document.getElementById("app");
  if (place === null) throw new Error("the page has no place for the app");
  useStudies.getState().open(wholeBodyTemplate("three-meals"));
  startLive();
  createRoot(place).render(<App />);
}
