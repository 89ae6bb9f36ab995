import type { Subject } from "equator/protocol";
import { create } from "zustand";
import { isTemplateText } from "../files/template-list.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import type { Reading, Study } from "../state/study.ts";
import { type Hands, watchHands } from "./hands.ts";

/** What was said of for whom the model does not hold. */
export type SafetyAnswer = "understood" | "applies";

interface Safety {
  readonly answer: SafetyAnswer | undefined;
  /** Whether it is asked, or shown once more. */
  readonly isShown: boolean;
  readonly say: (answer: SafetyAnswer | undefined) => void;
  readonly show: (isShown: boolean) => void;
}

/** Whether protocols of one's own are run, and what was said about it. */
export const useSafety = create<Safety>()((set) => ({
  answer: undefined,
  isShown: false,
  say: (answer) => set({ answer, isShown: false }),
  show: (isShown) => set({ isShown }),
}));

/** Whether a protocol is of a person and not one of the templates: it was changed, or comes from elsewhere. */
export function isPersonal({ text, reading }: Study): boolean {
  return reading.protocol?.subject?.species === "human" && !isTemplateText(text);
}

/**
 * Whether a protocol may be run: one that is personal is once it was said for whom the model does not hold. A template is
 * shown as its events are dragged: who does so is asked when it is let go. As its person is dragged, it is another's.
 */
export function mayRun(study: Study, dragged?: Reading): boolean {
  if (useSafety.getState().answer === "understood") return true;
  return !isPersonal(study) && !isOtherPerson(dragged?.protocol?.subject, study.reading.protocol?.subject);
}

function isOtherPerson(dragged: Subject | undefined, written: Subject | undefined): boolean {
  return dragged?.species === "human" && JSON.stringify(dragged) !== JSON.stringify(written);
}

/** Whether a protocol stays without curves, since the model does not hold for who asks; one that is dragged is personal. */
export function isHeldBack(study: Study, isDragged = false): boolean {
  return useSafety.getState().answer === "applies" && (isDragged || isPersonal(study));
}

/** Nobody is interrupted, by keys or by pointer: it is asked when the hands were at rest for so many milliseconds. */
const askAfter = 1500;

/** Asks before the first personal run: what is changed until then is not run. Called once, when the page starts. */
export function startSafety(hands: Hands = watchHands(globalThis)): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    clearTimeout(waiting);
    const { answer, isShown, show } = useSafety.getState();
    const study = activeOf(useStudies.getState());
    if (answer !== undefined || isShown || study === undefined || !isPersonal(study)) return;
    // Nothing is run of a text that cannot be read.
    if (study.reading.isOld) return;
    const left = askAfter - hands.restFor();
    if (left <= 0) show(true);
    else waiting = setTimeout(check, left);
  };
  useStudies.subscribe((now, before) => {
    if (now.studies !== before.studies || now.active !== before.active) check();
  });
  check();
}
