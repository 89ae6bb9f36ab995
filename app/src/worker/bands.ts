import { type Band, simulateEnsemble } from "equator/ensemble";
import type { Protocol } from "equator/protocol";
import { memberThreads } from "./member-threads.ts";
import { drawsElsewhere, sideOf } from "./side.ts";
import type { Tell } from "./tasks.ts";

/** Bands of a protocol. */
export interface BandsAsked {
  readonly protocol: Protocol;
  readonly readouts: readonly string[];
  /** Milliseconds between the times of bands. */
  readonly every: number;
  readonly members: number;
  /** What differs between members: numbers that are not known, or people. */
  readonly of: "parameters" | "people";
}

/** The bands of each readout, and of how many members they are. */
export interface BandsAnswer {
  readonly system: string;
  readonly times: Float64Array;
  readonly bands: Readonly<Record<string, Band>>;
  readonly of: BandsAsked["of"];
  readonly members: number;
  readonly failed: number;
  /** The fit whose draws are not in the page: its numbers are drawn one by one. */
  readonly drawsElsewhere?: string;
}

/** Runs the members of an ensemble and gives the bands of their curves. */
export async function bands(
  { protocol, readouts, every, members, of }: BandsAsked,
  tell: Tell,
): Promise<BandsAnswer> {
  const { protocol: _, ...side } = sideOf(protocol);
  const found = await simulateEnsemble(protocol, {
    ...side,
    readouts,
    every,
    bandsEvery: every,
    members,
    of,
    ...memberThreads(),
    shouldStop: () => !tell.isWanted(),
    onProgress: (done: number) => tell(done / members),
  });
  const [first] = found.series;
  const curves = Object.entries(first?.readouts ?? {}).map(([name, { curve }]) => [name, curve] as const);
  const { failed } = found.facts;
  const elsewhere = of === "parameters" ? drawsElsewhere(protocol) : undefined;
  return {
    system: side.system.id,
    times: found.times,
    bands: Object.fromEntries(curves),
    of,
    members: found.facts.members - failed,
    failed,
    ...(elsewhere === undefined ? {} : { drawsElsewhere: elsewhere }),
  };
}
