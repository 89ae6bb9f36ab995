import { compounds } from "equator";
import type { ChangedReading, ProtocolSource } from "equator/protocol";
import { type Change, openProtocol, type Protocol, type RealisedEvent, realise } from "equator/protocol";
import type { OwnSet } from "../own-data/own-points.ts";

type Faults = ChangedReading["diagnostics"];

/** A protocol that is worked on: its text is what is kept, and all else follows from it. */
export interface Study {
  readonly id: string;
  readonly text: string;
  readonly reading: Reading;
  /** Whether the text was typed and is not read yet. */
  readonly isUnread?: boolean;
  /** Measurements of the user's own beside it; absent where there are none. */
  readonly data?: readonly OwnSet[];
}

/** What a text says: the last protocol that could be read stays while what is typed is not yet one. */
export interface Reading {
  readonly source?: ProtocolSource;
  readonly protocol?: Protocol;
  readonly events: readonly RealisedEvent[];
  readonly diagnostics: Faults;
  /** Whether the protocol is of an earlier text: this one cannot be read. */
  readonly isOld?: boolean;
}

/** What the page reads at once without standing still; the command line reads more. */
export const pageLimits = { bytes: 50_000, events: 3000 };

/** Reads a text. */
export function readStudy(text: string, before?: Reading): Reading {
  const options = { knownCompounds: compounds, most: pageLimits };
  const { source, protocol, diagnostics } = openProtocol(text, options);
  if (source === undefined || protocol === undefined)
    return { ...(before ?? { events: [] }), diagnostics: diagnostics.map(withHint), isOld: true };
  return { source, protocol, events: realise(protocol), diagnostics };
}

function withHint(fault: Faults[number]): Faults[number] {
  if (fault.code !== "too-many-events" && fault.code !== "file-too-large") return fault;
  return { ...fault, hint: "the page takes no more; equator run does" };
}

/** A study with other parts, not yet written: what is shown while something is dragged. */
export function previewOf({ reading }: Study, changes: readonly Change[]): Reading | undefined {
  const { source } = reading;
  const changed = source?.read(changes);
  if (source === undefined || changed?.protocol === undefined) return undefined;
  const { protocol, diagnostics } = changed;
  return { source, protocol, events: realise(protocol), diagnostics };
}

/** A study with another text. */
export function withText(study: Study, text: string): Study {
  if (text === study.text && !study.isUnread) return study;
  const { isUnread: _, ...kept } = study;
  return { ...kept, text, reading: readStudy(text, study.reading) };
}

/** A study with other measurements beside it. */
export function withData({ data: _, ...study }: Study, data: readonly OwnSet[] | undefined): Study {
  return data === undefined || data.length === 0 ? study : { ...study, data };
}
