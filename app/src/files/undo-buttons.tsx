import { useEffect } from "react";
import { useStudies } from "../state/studies.ts";
import { useNotice } from "./notice.ts";

/** Undo and redo of everything, by button and by key. */
export function UndoButtons() {
  const undone = useStudies(({ past }) => past.at(-1)?.did);
  const redone = useStudies(({ future }) => future.at(-1)?.did);
  useEffect(() => {
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button type="button" disabled={undone === undefined} onClick={undo} title={wordsOf("Undo", undone)}>
        Undo<span className="unseen">{wordsOf("", undone)}</span>
      </button>
      <button type="button" disabled={redone === undefined} onClick={redo} title={wordsOf("Redo", redone)}>
        Redo<span className="unseen">{wordsOf("", redone)}</span>
      </button>
    </>
  );
}

function wordsOf(act: string, did: string | undefined): string {
  return did === undefined ? act : `${act} ${did}`;
}

/** Undoes the last thing that was done, and says what it was. */
export function undo(): void {
  const { past, undo: act } = useStudies.getState();
  const did = past.at(-1)?.did;
  act();
  if (did !== undefined) useNotice.getState().tell(`Undone: ${did}`);
}

/** Does again what was undone last. */
export function redo(): void {
  const { future, redo: act } = useStudies.getState();
  const did = future.at(-1)?.did;
  act();
  if (did !== undefined) useNotice.getState().tell(`Done again: ${did}`);
}

/** Fields that are being filled in undo by themselves; the text of the protocol is undone here. */
function onKey(event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (!(ctrlKey || metaKey) || altKey || event.defaultPrevented) return;
  const isField =
    target instanceof HTMLElement && target.matches("input, textarea:not([data-protocol]), select");
  const isUndo = key.toLowerCase() === "z" && !shiftKey;
  const isRedo = (key.toLowerCase() === "z" && shiftKey) || (key.toLowerCase() === "y" && !shiftKey);
  if (isField || !(isUndo || isRedo)) return;
  event.preventDefault();
  if (isUndo) undo();
  else redo();
}
