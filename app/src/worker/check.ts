import { checkProtocol, type Finding } from "equator/analysis";
import type { Protocol } from "equator/protocol";
import { checkRules } from "equator/rules";
import { memberThreads } from "./member-threads.ts";
import { systemOf } from "./run.ts";

/** A protocol to be held against its own curves. */
export interface CheckAsked {
  readonly protocol: Protocol;
  /** Members of the bands of conflicts; 0 = none. */
  readonly members: number;
}

/** What was found. */
export interface CheckAnswer {
  readonly findings: readonly Finding[];
}

/** Holds a protocol against its own curves, as `equator check` does. */
export async function check({ protocol, members }: CheckAsked): Promise<CheckAnswer> {
  const { findings } = await checkProtocol({
    side: { protocol, system: systemOf(protocol), variants: protocol.variants },
    rules: checkRules,
    members,
    seed: 1,
    host: memberThreads(),
  });
  return { findings };
}
