import { useEffect, useState } from "react";
import { Dialog } from "../files/dialog.tsx";
import { isTyped } from "./is-typed.ts";

/** Keys of the page, by what they act on. */
const keys: readonly (readonly [where: string, rows: readonly (readonly [key: string, does: string])[]])[] = [
  [
    "Anywhere, where nothing is typed",
    [
      ["?", "this list"],
      ["+  −", "show less, or more, of the timeline; Ctrl or Cmd and the wheel do the same"],
      ["0", "show all of it"],
      ["Space", "play, or pause"],
      ["← →", "time 15 minutes back, or on"],
      ["Ctrl Z, Ctrl Shift Z", "undo, redo; Cmd on a Mac"],
    ],
  ],
  [
    "On an event",
    [
      ["← → ↑ ↓", "go to the next one, or to another lane"],
      ["Alt ← →", "move it by 15 minutes; with Shift by an hour"],
      ["Enter", "open its form"],
      ["Delete", "take it out"],
    ],
  ],
  [
    "On the times above the events",
    [
      ["← →", "point 15 minutes earlier, or later; with Shift an hour"],
      ["Page up, Page down", "a day"],
      ["Home, End", "to the start, to the end"],
    ],
  ],
  [
    "In a number",
    [
      ["↑ ↓", "a step; with Alt a fine one, with Shift ten"],
      ["Enter", "take what was typed"],
      ["Escape", "leave it as it was"],
    ],
  ],
  [
    "While something is dragged",
    [
      ["Alt", "in steps of 5 minutes, or fine ones"],
      ["Escape", "give the drag up"],
    ],
  ],
];

/** The list of keys: a button, and its own key. */
export function Keys() {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || isTyped(event.target)) return;
      if (document.querySelector("dialog:modal") === null) setIsOpen(true);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button type="button" aria-haspopup="dialog" title="Keys (?)" onClick={() => setIsOpen(true)}>
        Keys
      </button>
      <Dialog title="Keys" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        {keys.map(([where, rows]) => (
          <section key={where} className="keys">
            <h3>{where}</h3>
            <dl>
              {rows.map(([key, does]) => (
                <div key={key}>
                  <dt>{key}</dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p className="agents-note">All that is dragged can be typed, too: click it.</p>
      </Dialog>
    </>
  );
}
