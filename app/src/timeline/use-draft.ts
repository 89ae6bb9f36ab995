import type { Change } from "equator/protocol";
import { type KeyboardEvent, useRef, useState } from "react";
import { activeOf, useStudies } from "../state/studies.ts";
import { changesWith } from "./changes-with.ts";
import { makeChanges, offerOf, showChanges } from "./make-changes.ts";
import type { MealsOffer } from "./meals-in-fast.ts";
import { announce } from "./timeline-ui.ts";

/** What was refused of a field: it shows what the protocol has again. */
interface Refused {
  readonly why: string;
  readonly offer: MealsOffer | undefined;
  /** The text of the protocol that it was refused for: for another it says nothing. */
  readonly text: string | undefined;
}

/** What is typed is tried out as it stands, and becomes one step when the field is left. */
export function useDraft(
  name: string,
  changesOf: (text: string) => readonly Change[] | undefined,
  unit = "",
) {
  const [refused, setRefused] = useState<Refused | undefined>(undefined);
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
    setRefused(undefined);
  };
  const type = (text: string) => {
    put(text);
    setRefused(undefined);
    const changes = changesOf(text);
    setWhy(changes === undefined ? "Write a number." : showChanges(changes));
  };
  const make = (text = newest.current) => {
    if (text === undefined) return;
    const changes = changesOf(text);
    if (changes === undefined) return;
    const because = makeChanges(changes, name);
    forget();
    announce(because ?? `${name}: ${text}`);
    if (because === undefined) return;
    const said = `${text.trim()}${unit === "" ? "" : ` ${unit}`}`;
    setRefused({ why: `${said} is refused: ${because}`, offer: offerOf(changes), text: activeText() });
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
  const now = refused?.text === activeText() ? refused : undefined;
  return { draft, why: why ?? now?.why, offer: now?.offer, type, make, giveUp, onKeyDown };
}

function activeText(): string | undefined {
  return activeOf(useStudies.getState())?.text;
}

/** A field with another value, in the active protocol. */
export function changesOf(address: string, to: string | number): readonly Change[] {
  const source = activeOf(useStudies.getState())?.reading.source;
  return source === undefined ? [] : changesWith(source, address, to);
}
