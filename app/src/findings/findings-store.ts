import type { Protocol } from "equator/protocol";
import { create } from "zustand";
import { mayRun, useSafety } from "../safety/safety.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import type { Reading } from "../state/study.ts";
import type { CheckAnswer } from "../worker/check.ts";
import { Errand, whyOf } from "./at-rest.ts";

/** What was found in one reading of a protocol. */
export interface Found extends CheckAnswer {
  readonly reading: Reading;
  /** Members of the bands; 0 while they are not yet there. */
  readonly members: number;
  /** Whether nothing more is to be looked for. */
  readonly isDone: boolean;
}

interface Findings {
  readonly of: Readonly<Record<string, Found>>;
  /** What is being done about the active protocol. */
  readonly doing: "nothing" | "looking" | "bands";
  /** Why it could not be looked for. */
  readonly why: string | undefined;
}

/** What the checker found, by study. */
export const useFindings = create<Findings>()(() => ({
  of: {},
  doing: "nothing",
  why: undefined,
}));

/** Members of the bands of conflicts. */
export const members = 24;
/** So long nothing must change before anything is looked for. */
const rest = 700;

const errand = new Errand("check");

/** Looks for findings whenever the active protocol rests: once as it stands, then with bands. Called once. */
export function startFindings(): void {
  let seen: Protocol | undefined;
  const look = () => {
    const state = useStudies.getState();
    const study = activeOf(state);
    if (study === undefined || state.preview !== undefined || !mayRun(study)) return;
    const { id, reading } = study;
    const { protocol } = reading;
    if (protocol === seen) return;
    seen = protocol;
    errand.giveUp();
    const before = useFindings.getState().of[id];
    const isKnown = protocol === undefined || (before?.reading.protocol === protocol && before.isDone);
    useFindings.setState({ doing: isKnown ? "nothing" : "looking", why: undefined });
    if (!isKnown) errand.afterRest(rest, () => lookFor(id, reading));
  };
  useStudies.subscribe(look);
  useSafety.subscribe(look);
  look();
}

async function lookFor(id: string, reading: Reading): Promise<void> {
  const { protocol } = reading;
  if (protocol === undefined) return;
  try {
    useFindings.setState({ doing: "looking", why: undefined });
    const plain = await errand.ask("check", { protocol, members: 0 });
    const hasConflicts = plain.findings.some((one) => "words" in one);
    take(id, { ...plain, reading, members: 0, isDone: !hasConflicts });
    if (hasConflicts) {
      useFindings.setState({ doing: "bands" });
      take(id, { ...(await errand.ask("check", { protocol, members })), reading, members, isDone: true });
    }
    useFindings.setState({ doing: "nothing" });
  } catch (error) {
    const why = whyOf(error);
    if (why !== undefined) useFindings.setState({ doing: "nothing", why });
  }
}

function take(id: string, found: Found): void {
  useFindings.setState(({ of }) => ({ of: { ...of, [id]: found } }));
}
