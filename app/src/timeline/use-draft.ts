import type { Change } from "equator/protocol";
import { type KeyboardEvent, useRef, useState } from "react";
import { activeOf, useStudies } from "../state/studies.ts";
import { changesWith } from "./changes-with.ts";
import { makeChanges, showChanges } from "./make-changes.ts";
import { announce } from "./timeline-ui.ts";

/** What is typed is tried out as it stands, and becomes one step when the field is left. */
export function useDraft(name: string, changesOf: (text: string) => readonly Change[] | undefined) {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [why, setWhy] = useState<string | undefined>(undefined);
  // A drag that began before it was drawn makes what is there when it ends.
  const newest = useRef<string | undefined>(undefined);
  const put = (text: string | undefined) => {
    newest.current = text;
    setDraft(text);
  };
  const forget = () => {
    put(undefined);
    setWhy(undefined);
  };
  const type = (text: string) => {
    put(text);
    const changes = changesOf(text);
    setWhy(changes === undefined ? "Write a number." : showChanges(changes));
  };
  const make = (text = newest.current) => {
    if (text === undefined) return;
    const changes = changesOf(text);
    if (changes === undefined) return;
    const refused = makeChanges(changes, name);
    if (refused === undefined) forget();
    else setWhy(refused);
    announce(refused ?? `${name}: ${text}`);
  };
  const giveUp = () => {
    forget();
    useStudies.getState().endDrag();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      make();
    }
    if (event.key !== "Escape" || draft === undefined) return;
    event.stopPropagation();
    giveUp();
  };
  return { draft, why, type, make, giveUp, onKeyDown };
}

/** A field with another value, in the active protocol. */
export function changesOf(address: string, to: string | number): readonly Change[] {
  const source = activeOf(useStudies.getState())?.reading.source;
  return source === undefined ? [] : changesWith(source, address, to);
}
