import { compounds } from "equator";
import { findScan, readInput, type ScanFact } from "equator/analysis";
import { openProtocol } from "equator/protocol";
import { memberThreads } from "./member-threads.ts";
import { sideOf } from "./side.ts";
import type { Tell } from "./tasks.ts";

/** One input of a protocol and the values that it is to have. */
export interface ScanAsked {
  readonly text: string;
  /** Address, as `events[0].meal.protein`. */
  readonly path: string;
  /** As the file would have them. */
  readonly values: readonly string[];
  readonly readout: string;
  readonly fact: ScanFact;
  /** Members at each value; 0 = the numbers as they stand alone. */
  readonly members: number;
}

/** One figure over the values of an input. */
export interface ScanAnswer {
  readonly unit: string;
  readonly values: readonly number[];
  /** Where there are members. */
  readonly band?: { readonly low: readonly number[]; readonly high: readonly number[] };
  readonly members: number;
}

/** Runs a protocol at each value of one input and reads one figure, as `equator scan` does. */
export async function scan(asked: ScanAsked, tell: Tell): Promise<ScanAnswer> {
  const { text, path, values, readout, fact, members } = asked;
  const { source } = openProtocol(text, { knownCompounds: compounds });
  if (source === undefined) throw new RangeError("the protocol cannot be read");
  const { values: found } = await findScan({
    source,
    inputs: [readInput(`${path}=${values.join(",")}`, source)],
    figures: [{ readout, fact }],
    sideOf,
    members,
    ...memberThreads(),
    shouldStop: () => !tell.isWanted(),
    onProgress: (done: number, total: number) => tell(done / total),
  });
  const points = values.map((_, i) => i);
  const bands = points.flatMap((point) => found.band(point, 0) ?? []);
  return {
    unit: found.figures[0]?.unit ?? "1",
    values: points.map((point) => found.middle(point, 0)),
    ...(bands.length === points.length
      ? { band: { low: bands.map(({ low90 }) => low90), high: bands.map(({ high90 }) => high90) } }
      : {}),
    members: found.members,
  };
}
