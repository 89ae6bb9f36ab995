import { startPage } from "./page-start.tsx";
import { startTasks } from "./worker-start.ts";

// Everything in one file: the page starts it, keeps its text, and its workers start it again.
if (typeof document === "undefined") startTasks();
else {
  const text = document.currentScript?.textContent ?? "";
  globalThis.equatorScript = new Blob([text], { type: "text/javascript" });
  startPage();
}
