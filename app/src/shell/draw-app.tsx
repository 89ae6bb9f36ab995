import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";

/** Draws the app, in a task of its own: reading what it is made of is one already. */
export function drawApp(place: HTMLElement): void {
  setTimeout(() => createRoot(place).render(<App />));
}
