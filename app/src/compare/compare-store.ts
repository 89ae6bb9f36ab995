import { type Protocol, protocolLength } from "equator/protocol";
import { create } from "zustand";
import { Errand, whyOf } from "../findings/at-rest.ts";
import { mayRun, useSafety } from "../safety/safety.ts";
import { useStudies } from "../state/studies.ts";
import type { CompareAnswer } from "../worker/compare.ts";

/** The two that were held against each other, and what came of it. */
interface Compared {
  readonly a: Protocol;
  readonly b: Protocol;
  readonly answer: CompareAnswer;
}

interface Compare {
  /** Letters of the two; others where a study was closed. */
  readonly pair: readonly [a: string, b: string];
  readonly choose: (pair: readonly [a: string, b: string]) => void;
  readonly compared: Compared | undefined;
  /** How far it is, 0 to 1; undefined while nothing is being done. */
  readonly part: number | undefined;
  readonly why: string | undefined;
}

/** Which two studies are compared, and how they differ. */
export const useCompare = create<Compare>()((set) => ({
  pair: ["A", "B"],
  choose: (pair) => set({ pair }),
  compared: undefined,
  part: undefined,
  why: undefined,
}));

const members = 24;
const minute = 60_000;
/** So long nothing must change before two are compared. */
const rest = 1000;
/** About so many times of the difference: all readouts are kept. */
const mostTimes = 200;

const errand = new Errand("compare");

/** The two that are compared: those that were chosen, as far as they are there. */
export function pairOf(
  ids: readonly string[],
  [a, b]: readonly [string, string],
): readonly [string, string] | undefined {
  const first = ids.includes(a) ? a : ids.find((id) => id !== b);
  const second = ids.includes(b) && b !== first ? b : ids.find((id) => id !== first);
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** Compares two studies whenever they rest. Called once. */
export function startCompare(): void {
  let seen: readonly (Protocol | undefined)[] = [];
  const look = () => {
    const { studies, preview } = useStudies.getState();
    const pair = pairOf(
      studies.map(({ id }) => id),
      useCompare.getState().pair,
    );
    if (preview !== undefined) return;
    const two = (pair ?? []).flatMap((id) => studies.find((study) => study.id === id && mayRun(study)) ?? []);
    const [a, b] = two.map(({ reading }) => reading.protocol);
    if (seen[0] === a && seen[1] === b) return;
    seen = [a, b];
    errand.giveUp();
    useCompare.setState({ part: undefined, why: undefined });
    if (a !== undefined && b !== undefined) errand.afterRest(rest, () => run(a, b));
  };
  useStudies.subscribe(look);
  useCompare.subscribe((now, before) => {
    if (now.pair !== before.pair) look();
  });
  useSafety.subscribe(look);
  look();
}

async function run(a: Protocol, b: Protocol): Promise<void> {
  const length = Math.max(protocolLength(a), protocolLength(b));
  const every = Math.max(5, Math.ceil(length / mostTimes / minute / 5) * 5) * minute;
  try {
    useCompare.setState({ part: 0, why: undefined });
    const answer = await errand.ask("compare", { a, b, every, members }, (part) =>
      useCompare.setState({ part }),
    );
    useCompare.setState({ compared: { a, b, answer }, part: undefined });
  } catch (error) {
    const why = whyOf(error);
    if (why !== undefined) useCompare.setState({ part: undefined, why });
  }
}
