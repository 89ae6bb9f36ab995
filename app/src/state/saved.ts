import { areOwnSets } from "../own-data/own-points.ts";
import { type SafetyAnswer, useSafety } from "../safety/safety.ts";
import { shelfKey } from "./shelf-key.ts";
import { useStudies } from "./studies.ts";
import { type Held, heldOf } from "./studies-history.ts";

/** What is kept in this browser, and nowhere else. */
export interface Saved {
  readonly version: 1;
  readonly held: Held;
  readonly safety?: SafetyAnswer;
}

/** Saved when nothing changed for so many milliseconds. */
const saveAfter = 400;

/** What is needed of the storage of a browser. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The storage of this browser; undefined where it is shut off. */
function shelfHere(): Shelf | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** What was saved; undefined where nothing was, or where it cannot be understood. */
export function readSaved(shelf: Shelf | undefined = shelfHere()): Saved | undefined {
  try {
    const found: unknown = JSON.parse(shelf?.getItem(shelfKey) ?? "null");
    return isSaved(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it could be saved: private windows and full disks refuse. */
export function writeSaved(saved: Saved, shelf: Shelf | undefined = shelfHere()): boolean {
  try {
    shelf?.setItem(shelfKey, JSON.stringify(saved));
    return shelf !== undefined;
  } catch {
    return false;
  }
}

function isSaved(found: unknown): found is Saved {
  if (typeof found !== "object" || found === null) return false;
  const { version, held, safety } = found as Partial<Record<keyof Saved, unknown>>;
  return version === 1 && isHeld(held) && [undefined, "understood", "applies"].includes(safety as undefined);
}

function isHeld(held: unknown): held is Held {
  const { texts, active } = (held ?? {}) as Partial<Record<keyof Held, unknown>>;
  if (!Array.isArray(texts) || texts.length === 0 || texts.length > 4) return false;
  const isText = ({ id, text, data }: { id?: unknown; text?: unknown; data?: unknown }) =>
    typeof id === "string" &&
    /^[A-D]$/.test(id) &&
    typeof text === "string" &&
    (data === undefined || areOwnSets(data));
  const ids = new Set(texts.map((one) => one?.id));
  return texts.every((one) => one !== null && isText(one)) && ids.size === texts.length && ids.has(active);
}

/** Shows what was saved. Gives whether there was anything. */
export function restoreSaved(): boolean {
  const saved = readSaved();
  if (saved === undefined) return false;
  useSafety.getState().say(saved.safety);
  useStudies.getState().restore(saved.held);
  return true;
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Saves from now on whatever changes, and at the latest when the page is left. Called once, when it starts. */
export function startSaving(): void {
  const save = () => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    const { answer } = useSafety.getState();
    const held = heldOf(useStudies.getState());
    writeSaved({ version: 1, held, ...(answer === undefined ? {} : { safety: answer }) });
  };
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, saveAfter);
  };
  useStudies.subscribe((now, before) => {
    if (now.studies !== before.studies || now.active !== before.active) wait();
  });
  useSafety.subscribe((now, before) => {
    if (now.answer !== before.answer) wait();
  });
  addEventListener("pagehide", save);
}

/** Shows a protocol as on the first visit. */
export function showFirst(text: string): void {
  useStudies.getState().restore({ texts: [{ id: "A", text }], active: "A" });
}

/** Takes all that was saved away, and shows a protocol as on the first visit. */
export function forgetSaved(first: string): void {
  useSafety.getState().say(undefined);
  showFirst(first);
  clearTimeout(waiting);
  waiting = undefined;
  try {
    shelfHere()?.removeItem(shelfKey);
  } catch {
    // There is no storage: nothing was saved.
  }
}
