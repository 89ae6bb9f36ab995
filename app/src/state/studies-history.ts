import { readStudy, type Study, withData } from "./study.ts";

/** The protocols that are worked on, without what follows from them: what undo goes back to. */
export interface Held {
  readonly texts: readonly HeldStudy[];
  readonly active: string;
}

/** One of them: its text, and the measurements beside it. */
export type HeldStudy = Pick<Study, "id" | "text" | "data">;

/** What was done, and how things were before it; in what was undone, how they were after it. */
export interface Step {
  /** In words that follow Undo or Redo: `move Meal`. */
  readonly did: string;
  readonly held: Held;
  /** Of what was typed: when, and where in the text. What is typed at one place without a pause is one step. */
  readonly typed?: Typed;
}

export interface Typed {
  readonly at: number;
  readonly place: number;
}

export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

interface Shown {
  readonly studies: readonly Study[];
  readonly active: string;
}

const mostSteps = 200;
/** Typing goes on as one step while pauses are shorter, in milliseconds. */
const pause = 1000;

/** History once more is done. */
export function afterStep({ past }: History, shown: Shown, did: string, typed?: Typed): History {
  const last = past.at(-1);
  if (
    last !== undefined &&
    typed !== undefined &&
    last.held.active === shown.active &&
    joins(last.typed, typed)
  )
    return { past: [...past.slice(0, -1), { ...last, typed }], future: [] };
  const step = { did, held: heldOf(shown), ...(typed === undefined ? {} : { typed }) };
  return { past: [...past.slice(-mostSteps + 1), step], future: [] };
}

function joins(last: Typed | undefined, typed: Typed): boolean {
  return last !== undefined && typed.at - last.at < pause && Math.abs(typed.place - last.place) <= 3;
}

/** One step back; undefined where there is none. */
export function stepBack({ past, future }: History, shown: Shown): (History & Shown) | undefined {
  const step = past.at(-1);
  if (step === undefined) return undefined;
  const undone = { did: step.did, held: heldOf(shown) };
  return { ...shownAgain(step.held, shown), past: past.slice(0, -1), future: [...future, undone] };
}

/** One step forward again; undefined where there is none. */
export function stepForward({ past, future }: History, shown: Shown): (History & Shown) | undefined {
  const step = future.at(-1);
  if (step === undefined) return undefined;
  const done = { did: step.did, held: heldOf(shown) };
  return { ...shownAgain(step.held, shown), past: [...past, done], future: future.slice(0, -1) };
}

export function heldOf({ studies, active }: Shown): Held {
  const texts = studies.map(({ id, text, data }) => ({ id, text, ...(data === undefined ? {} : { data }) }));
  return { texts, active };
}

/** The studies of texts; those whose text is at hand are not read again. */
export function shownAgain({ texts, active }: Held, { studies }: Pick<Shown, "studies">): Shown {
  return {
    active,
    studies: texts.map(({ id, text, data }) => {
      const known = studies.find((study) => study.id === id);
      if (known?.text !== text || known.isUnread)
        return withData({ id, text, reading: readStudy(text, known?.reading) }, data);
      return known.data === data ? known : withData(known, data);
    }),
  };
}
