import { type Protocol, protocolLength } from "equator/protocol";
import { create } from "zustand";
import { Errand, whyOf } from "../findings/at-rest.ts";
import { mayRun, useSafety } from "../safety/safety.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import type { MemberCurvesAnswer } from "../worker/member-curves.ts";
import { balanceReadouts } from "./tissue-balance.ts";

interface MembersOf {
  /** The protocol that the members are of. */
  readonly protocol: Protocol | undefined;
  readonly found: MemberCurvesAnswer | undefined;
}

/** Members of the active protocol, from which the bands of hours are read. */
export const useBalanceMembers = create<MembersOf>()(() => ({ protocol: undefined, found: undefined }));

const minute = 60_000;
const day = 1440 * minute;
const members = 24;
/** So long nothing must change before members are run. */
const rest = 1200;
/** Members of longer protocols take longer than anyone looks at one of them. */
const longest = 35 * day;

function everyOf(length: number): number {
  if (length <= 3 * day) return 10 * minute;
  return length <= 14 * day ? 30 * minute : 60 * minute;
}

const errand = new Errand("balance");

/** Runs members whenever the active protocol rests. Called once. */
export function startBalance(): void {
  let seen: Protocol | undefined;
  const look = () => {
    const state = useStudies.getState();
    const study = activeOf(state);
    if (study === undefined || state.preview !== undefined || !mayRun(study)) return;
    const { protocol } = study.reading;
    if (protocol === seen) return;
    seen = protocol;
    errand.giveUp();
    if (protocol !== undefined && protocolLength(protocol) <= longest)
      errand.afterRest(rest, () => runMembers(protocol));
  };
  useStudies.subscribe(look);
  useSafety.subscribe(look);
  look();
}

async function runMembers(protocol: Protocol): Promise<void> {
  try {
    const found = await errand.ask("memberCurves", {
      protocol,
      readouts: balanceReadouts,
      every: everyOf(protocolLength(protocol)),
      members,
    });
    useBalanceMembers.setState({ protocol, found });
  } catch (error) {
    // Hours stand without bands.
    if (whyOf(error) !== undefined) useBalanceMembers.setState({ protocol, found: undefined });
  }
}
